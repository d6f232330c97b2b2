#!/usr/bin/env python3
"""Registers with Perl's Net::SIP, a SIP stack that shares nothing with ours: UDP and TCP, refresh, 423, unregistration.

    run.py --library DIR      with DIR/liblinphone.so and the headers of this project
    run.py --reference        with Debian's liblinphone: is the test itself right?
"""

import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from common import Client, Failure, Server, Skip, attempt, need, run  # noqa: E402

SHORT_EXPIRY = 4


def main(programs, work):
    with Registrar(work / 'netsip') as registrar:
        def check(name, action, *arguments):
            return attempt(name, registrar, lambda: action(programs, registrar, *arguments))

        return [
            *(check(f'register, refresh, unregister over {transport}', life_of_an_account, transport) for transport in ('udp', 'tcp')),
            check('an expiry that is too brief', too_brief),
            check('a wrong password', wrong_password),
        ]


def life_of_an_account(programs, registrar, transport):
    user = f'user-{registrar.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', registrar.uri(transport), 'secret', SHORT_EXPIRY) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        call_id, cseq, contacts = registrar.store(user)
        if not re.fullmatch(rf'sip:{user}@127\.0\.0\.1:\d+(;transport={transport})?', contacts):
            raise Failure(f'the registrar has the contacts "{contacts}"')
        client.expect('Ok|Registration successful|0')
        again, later, same = registrar.store(user)
        if (again, same) != (call_id, contacts) or later <= cseq:
            raise Failure(f'no refresh of the same binding: {call_id} {cseq} {contacts} became {again} {later} {same}')
        client.say('refresh')
        client.expect('Progress|Refresh registration|0')
        client.expect('Ok|Registration successful|0')
        client.say('unregister')
        client.expect('Cleared|Unregistration done|0', ignoring='Ok|Registration successful|0')
        if registrar.store(user)[2]:
            raise Failure('the registrar still has the binding')


def too_brief(programs, registrar):
    """This registrar says 423 without Min-Expires: nothing to go on with."""
    user = f'user-{registrar.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', registrar.uri('udp'), 'secret', 1) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Failed|Interval too brief|423')


def wrong_password(programs, registrar):
    user = f'user-{registrar.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', registrar.uri('udp'), 'wrong', 60) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect(f'Failed|Authorization required|401')


class Registrar(Server):
    """registrar.pl on a free port."""

    def __init__(self, directory):
        self.perl = need('perl', 'perl')
        if subprocess.run([self.perl, '-MNet::SIP', '-e', '1'], capture_output=True).returncode != 0:
            raise Skip('no Net::SIP: apt install libnet-sip-perl')
        super().__init__(directory)

    def command(self):
        return [self.perl, HERE / 'registrar.pl', str(self.port)]

    def wait_until_ready(self):
        self.wait_for_log('^ready$')

    def uri(self, transport):
        return f'sip:127.0.0.1:{self.port};transport={transport}'

    def store(self, user):
        """What the registrar had after the user's last request: Call-ID, CSeq and contacts."""
        said = re.findall(rf'^store sip:{user}@127\.0\.0\.1 (\S+) (\d+)(?: (.*))?$', self.log.read_text(), re.M)
        if not said:
            raise Failure(f'the registrar never heard of {user}')
        call_id, cseq, contacts = said[-1]
        return call_id, int(cseq), contacts


if __name__ == '__main__':
    run(main, __doc__)
