"""A registrar that follows a script: the other side of the differential test.

It shares no code with the library, so that a scenario says the same about the reference and about ours. A scenario's
rules are data, one string each:

    WHICH: ACTION [WORD…]

WHICH counts requests from 1 (retransmissions do not count): `3`, `2-4`, `5-` or `*`. The first rule that fits is used.
Words are split as a shell does it. The actions:

    accept [expires=N] [contact=none|echo] [received=IP:PORT] [Header: value]…
    demand PASSWORD [realm=R] [algorithm=A] [qop=Q|none] [proxy] [Header: value]…
                      accepts a request with the right credentials, challenges any other; a nonce serves for ever
    answer CODE PHRASE [Header: value]…
    challenge [realm=R] [algorithm=A] [qop=Q|none] [proxy]     refuses whatever credentials come
    ignore                                                     says nothing
    close                                                      ends the connection
    accept_and_close                                           accepts, then ends the connection

Every action takes `after=MS`, which makes its answer late. @PORT@ in a rule is the registrar's own port.
"""

import hashlib
import re
import shlex
import socket
import threading
import time

LAST = b'\r\nlast\r\n'  # from itself, behind everything else
PARAMETER = re.compile(r'([\w-]+)\s*=\s*("[^"]*"|[^,\s]+)')


class Request:
    """What a script's rules look at."""

    def __init__(self, message):
        lines = message.split('\r\n\r\n')[0].split('\r\n')
        self.line = lines[0]
        self.method = self.line.split(' ')[0]
        self.headers = [(name.strip(), value.strip()) for name, _, value in (line.partition(':') for line in lines[1:])]

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def get(self, name, default=''):
        return next(iter(self.all(name)), default)

    def branch(self):
        found = re.search(r';branch=([^;,\s]+)', self.get('Via'))
        return found.group(1) if found else ''

    def parameters(self, header):
        return {name.lower(): value.strip('"') for name, value in PARAMETER.findall(self.get(header))}

    def summary(self, calls):
        """One line of what matters, without anything that differs from run to run."""
        call = calls.setdefault(self.get('Call-ID'), len(calls) + 1)
        contacts = ', '.join(re.sub(r'127\.0\.0\.\d+:\d+', 'LOCAL', text) for text in self.all('Contact'))
        target = re.sub(r'^<([^;>]*)>$', r'\1', self.get('To'))  # brackets mean nothing where there is no parameter (RFC 3261 20.10)
        contacts = re.sub(r'urn:uuid:[0-9a-f-]{36}', 'urn:uuid:UUID', contacts)
        given = next((name for name in ('Authorization', 'Proxy-Authorization') if self.all(name)), '')
        credentials = self.parameters(given) if given else {}
        shown = ' '.join(f'{key}={credentials[key]}' for key in ('username', 'algorithm', 'qop', 'nc') if key in credentials)
        return (f'{self.line} call {call}, {self.get("CSeq")}, expires {self.get("Expires", "none")}, '
                f'to {target}, contact {contacts or "none"}, {given or "no credentials"} {shown}').rstrip()


class Registrar:
    """One script on one port, UDP and TCP, until close()."""

    def __init__(self, rules):
        self.udp, self.tcp = open_sockets()
        self.port = self.udp.getsockname()[1]
        self.rules = [parse_rule(rule.replace('@PORT@', str(self.port))) for rule in rules]
        self.lock = threading.Lock()
        self.answered = {}  # branch → what was answered, for retransmissions
        self.count = 0
        self.nonces = 0
        self.calls = {}
        self.trace = []
        self.connections = []
        self.readers = []
        self.drained = threading.Event()
        for serve in (self.serve_datagrams, self.serve_connections):
            threading.Thread(target=serve, daemon=True).start()

    def close(self):
        """Ends it, once everything that was sent to it is in the trace."""
        self.udp.sendto(LAST, self.udp.getsockname())
        self.drained.wait(5)
        for reader in self.readers:
            reader.join(5)
        for connection in [self.udp, self.tcp, *self.connections]:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            connection.close()

    def serve_datagrams(self):
        while True:
            try:
                message, peer = self.udp.recvfrom(65535)
            except OSError:
                return
            if message == LAST:
                self.drained.set()
                return
            if message.strip(b'\r\n\0'):
                answer, _ = self.respond(message.decode('utf-8', 'replace'), peer)
                if answer:
                    self.udp.sendto(answer.encode(), peer)

    def serve_connections(self):
        while True:
            try:
                connection, peer = self.tcp.accept()
            except OSError:
                return
            self.connections.append(connection)
            reader = threading.Thread(target=self.serve_connection, args=(connection, peer), daemon=True)
            self.readers.append(reader)
            reader.start()

    def serve_connection(self, connection, peer):
        buffer = b''
        while True:
            try:
                chunk = connection.recv(65535)
            except OSError:
                return
            if not chunk:
                return
            buffer = (buffer + chunk).lstrip(b'\r\n')
            while b'\r\n\r\n' in buffer:
                message, buffer = buffer.split(b'\r\n\r\n', 1)
                answer, close = self.respond(message.decode('utf-8', 'replace'), peer)
                try:
                    if answer:
                        connection.sendall(answer.encode())
                    if close:
                        connection.shutdown(socket.SHUT_RDWR)
                        return
                except OSError:
                    return

    def respond(self, message, peer):
        """The answer's text, if any, and whether the connection ends."""
        request = Request(message)
        with self.lock:
            if request.branch() in self.answered:
                return self.answered[request.branch()]
            self.count += 1
            action, words, options, headers = next(
                (rule[1:] for rule in self.rules if rule[0](self.count)), ('ignore', [], {}, []))
            code, phrase, extra = self.decide(request, action, words, options)
            self.trace.append(f'{request.summary(self.calls)} -> {f"{code} {phrase}" if code else action}')
            answer = render(request, peer, code, phrase, extra + headers, options) if code else None
            result = answer, action in ('close', 'accept_and_close')
            self.answered[request.branch()] = result
        time.sleep(int(options.get('after', 0)) / 1000)
        return result

    def decide(self, request, action, words, options):
        if action == 'answer':
            return int(words[0]), words[1], []
        if action in ('accept', 'accept_and_close') or action == 'demand' and is_right(request, words[0], options):
            return 200, 'OK', accepted_contact(request, options)
        if action in ('demand', 'challenge'):
            proxy = 'proxy' in words
            return (407, 'Proxy Authentication Required', [self.challenge('Proxy-Authenticate', options)]) if proxy else \
                   (401, 'Unauthorized', [self.challenge('WWW-Authenticate', options)])
        return None, None, []

    def challenge(self, header, options):
        self.nonces += 1
        text = f'{header}: Digest realm="{options.get("realm", "example.test")}", nonce="nonce{self.nonces}"'
        text += f', algorithm={options.get("algorithm", "MD5")}'
        qop = options.get('qop', 'auth')
        return text if qop == 'none' else f'{text}, qop="{qop}"'


def parse_rule(text):
    """(predicate on the request's number, action, words, options, headers)"""
    which, _, rest = text.partition(':')
    action, *words = shlex.split(rest)
    headers = [word for word in words if re.match(r'[\w-]+: ', word)]
    options = dict(word.split('=', 1) for word in words if re.match(r'[a-z]+=', word))
    plain = [word for word in words if word not in headers and not re.match(r'[a-z]+=', word)]
    first, dash, last = which.strip().partition('-')
    if first == '*':
        fits = lambda number: True
    elif dash:
        fits = lambda number: int(first) <= number <= (int(last) if last else number)
    else:
        fits = lambda number: number == int(first)
    return fits, action, plain, options, headers


def is_right(request, password, options):
    """RFC 7616 3.4.1 for a REGISTER; each user has the same password."""
    header = 'Proxy-Authorization' if request.all('Proxy-Authorization') else 'Authorization'
    given = request.parameters(header)
    if not given:
        return False
    function = {'SHA-256': hashlib.sha256, 'SHA-512-256': lambda data: hashlib.new('sha512_256', data)}.get(
        given.get('algorithm', 'MD5').upper(), hashlib.md5)
    digest = lambda text: function(text.encode()).hexdigest()
    secret = digest(f'{given.get("username")}:{given.get("realm")}:{password}')
    target = digest(f'{request.method}:{given.get("uri")}')
    middle = [given.get('nonce', '')]
    if 'qop' in given:
        middle += [given.get('nc', ''), given.get('cnonce', ''), given['qop']]
    return digest(':'.join([secret, *middle, target])) == given.get('response')


def accepted_contact(request, options):
    expires = options.get('expires', request.get('Expires', '3600'))
    if options.get('contact') == 'none' or request.get('Expires') == '0':
        return []
    return [f'Contact: {contact};expires={expires}' for contact in request.all('Contact')]


def render(request, peer, code, phrase, headers, options):
    host, _, port = options.get('received', f'{peer[0]}:{peer[1]}').rpartition(':')
    lines = [f'SIP/2.0 {code} {phrase}']
    for via in request.all('Via'):
        via = re.sub(r';rport(?![=\w])', f';rport={port}', via)
        lines.append(f'Via: {via};received={host}')
    lines.append(f'From: {request.get("From")}')
    lines.append(f'To: {request.get("To")};tag=registrar')
    lines += [f'{name}: {request.get(name)}' for name in ('Call-ID', 'CSeq')]
    return '\r\n'.join([*lines, *headers, 'Content-Length: 0', '', ''])


def open_sockets():
    """UDP and TCP on one free port of the loopback interface."""
    for _ in range(100):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(('127.0.0.1', 0))
        tcp = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tcp.bind(udp.getsockname())
        except OSError:
            udp.close()
            tcp.close()
            continue
        tcp.listen(16)
        return udp, tcp
    raise OSError('no port is free for both UDP and TCP')
