#!/usr/bin/env python3
"""Puts TLS in front of a server on TCP and runs a program against it:

    run_with_tls.py HOST:PORT PROGRAM [ARGUMENT...]

@TLS@ in an argument becomes localhost:PORT, @CA@ the file of the authority, which is made for the occasion with openssl. The
status is the program's.
"""
import socket
import ssl
import subprocess
import sys
import tempfile
import threading


def forward(source, target):
    """Copies until one side ends, which ends both."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(listener, context, server):
    while True:
        plain, _ = listener.accept()
        try:
            outside = context.wrap_socket(plain, server_side=True)
            inside = socket.create_connection(server)
        except OSError:
            plain.close()
            continue
        for pair in ((outside, inside), (inside, outside)):
            threading.Thread(target=forward, args=pair, daemon=True).start()


def main(server, command):
    host, port = server.rsplit(":", 1)
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = f"{folder}/certificate.pem", f"{folder}/key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
            check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=serve, args=(listener, context, (host, int(port))), daemon=True).start()
        address = f"localhost:{listener.getsockname()[1]}"
        command = [word.replace("@TLS@", address).replace("@CA@", certificate) for word in command]
        return subprocess.run(command).returncode


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
