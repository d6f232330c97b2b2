"""The registrars that the benchmark registers with: our own, which keeps up with anybody, and Kamailio with one worker."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PATH = f'{os.environ["PATH"]}:/usr/sbin'
PATIENCE = 20


class Own:
    """benches/peers/registrar.c"""

    name = 'registrar'

    def __init__(self, programs):
        self.process = subprocess.Popen([programs / 'registrar'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def requests(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(PATIENCE)
            asking.sendto(b'?', ('127.0.0.1', self.port))
            return json.loads(asking.recv(1000))['requests']

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Kamailio:
    """Kamailio with one worker and the configuration of the interoperability tests."""

    name = 'Kamailio'

    def __init__(self, programs, slow=0):
        """With work for so many microseconds for each request."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(('127.0.0.1', 0))
            self.port = probe.getsockname()[1]
        self.directory = tempfile.TemporaryDirectory(prefix='regline-bench-')
        place = pathlib.Path(self.directory.name)
        machine = subprocess.run(['gcc', '-print-multiarch'], capture_output=True, text=True, check=False).stdout.strip()
        text = (ROOT / 'tests/interop/kamailio/kamailio.cfg').read_text()
        for word, value in {
            'debug=2': 'debug=0',
            '@PORT@': str(self.port),
            '@MODULES@': f'/usr/lib/{machine or os.uname().machine}/kamailio/modules',
            '@DIRECTORY@': str(place),
            '@ALGORITHM@': 'MD5',
            '"nonce_expire", 30': '"nonce_expire", 3600',
        }.items():
            text = text.replace(word, value)
        if slow:
            text = text.replace('request_route {', f'loadmodule "cfgutils.so"\nrequest_route {{\n    usleep("{slow}");', 1)
        (place / 'kamailio.cfg').write_text(text)
        self.control = f'unix:{place}/ctl'
        command = ['kamailio', '-DD', '-E', '-m', '256', '-Y', place, '-P', place / 'pid', '-f', place / 'kamailio.cfg']
        self.process = subprocess.Popen(
            command, env={**os.environ, 'PATH': PATH}, stdout=subprocess.DEVNULL, stderr=(place / 'log').open('w'))
        begin = time.monotonic()
        while self.statistic('rcv_requests') is None:
            if self.process.poll() is not None or time.monotonic() - begin > PATIENCE:
                raise RuntimeError('kamailio does not start: ' + (place / 'log').read_text()[-2000:])
            time.sleep(0.05)

    def statistic(self, name):
        command = ['kamcmd', '-s', self.control, 'stats.get_statistics', name]
        answer = subprocess.run(command, env={**os.environ, 'PATH': PATH}, capture_output=True, text=True, check=False).stdout
        return int(answer.split('=')[1]) if '=' in answer else None

    def requests(self):
        """What its worker has read, and what its socket had no room for."""
        return self.statistic('rcv_requests') + self.dropped()

    def dropped(self):
        lines = pathlib.Path('/proc/net/udp').read_text().splitlines()
        fields = [line.split() for line in lines]
        return sum(int(field[-1]) for field in fields if field[1].endswith(f':{self.port:04X}'))

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.directory.cleanup()
