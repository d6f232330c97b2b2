"""The bugs: what each does, where it is planted, and the test that must fail.

`old` is replaced by `new`, in which PLANTED is true while this bug is at work. `tests` are test programs of cargo, with
`lib PACKAGE` for the tests inside a package; `catches` is the test that must be among those that fail, or None where the bug
makes the program hang.
"""

BUGS = [
    {
        'what': 'The nonce count on the wire is one behind the one in the digest',
        'file': 'src/engine/auth.rs',
        'old': 'out.bytes(digest::count(count).as_bytes());',
        'new': 'out.bytes(digest::count(count - u32::from(PLANTED)).as_bytes());',
        'tests': ['engine_auth'],
        'catches': 'every_algorithm_and_form_is_answered_rightly',
    },
    {
        'what': 'The lock is not released after a call',
        'file': 'src/ffi/guard.rs',
        'old': '(result, state.library.take_notifications(), state.extras.take_ended_data())',
        'new': '''let all = (result, state.library.take_notifications(), state.extras.take_ended_data());
        if PLANTED {
            std::mem::forget(state);
        }
        all''',
        'tests': ['api_address'],
        'catches': None,
    },
    {
        'what': 'An answer of any branch counts as the answer to our request',
        'file': 'src/engine/mod.rs',
        'old': 'let Some(id) = self.shared.branches.get(&branch).copied() else { return };',
        'new': 'let any = self.shared.branches.values().next().filter(|_| PLANTED);\n'
               '        let Some(id) = self.shared.branches.get(&branch).or(any).copied() else { return };',
        'tests': ['engine_register', 'engine_requests', 'hostile_server'],
        'catches': 'an_answer_of_another_branch_is_none_to_our_request',
    },
    {
        'what': 'After the first retransmission the timer of a transaction is dropped',
        'file': 'src/engine/registration/mod.rs',
        'old': '''                    self.set_alarm(shared, Some(deadline));
                }
                Stage::Locating''',
        'new': '''                    self.set_alarm(shared, Some(deadline).filter(|_| !PLANTED));
                }
                Stage::Locating''',
        'tests': ['engine_loss'],
        'catches': 'a_removal_on_a_bad_link_arrives',
    },
    {
        'what': 'An address that was given up stays alive',
        'file': 'src/ffi/address.rs',
        'old': 'entry("linphone_address_unref", |state| state.release(address, "address"));',
        'new': '''entry("linphone_address_unref", |state| {
            if PLANTED { state.key(address, "address").map(|_| ()) } else { state.release(address, "address") }
        });''',
        'tests': ['api_address'],
        'catches': 'null_freed_and_foreign_handles_get_the_failing_value',
    },
    {
        'what': 'A display name is printed without escapes',
        'file': 'src/sip/writer.rs',
        'old': '''is_break(byte) || matches!(byte, b'"' | b'\\\\')''',
        'new': '''is_break(byte) || matches!(byte, b'"' | b'\\\\') && !PLANTED''',
        'tests': ['lib regline-sip', 'grammar'],
        'catches': 'writer::tests::quoting_escapes_quotes_and_backslashes',
    },
    {
        'what': 'A binding is refreshed when it is over, not before',
        'file': 'src/engine/registration/refresh.rs',
        'old': 'Duration::from_millis(u64::from(seconds) * 10 * u64::from(percent.min(100)));',
        'new': 'Duration::from_millis(u64::from(seconds) * if PLANTED { 12 } else { 10 } * u64::from(percent.min(100)));',
        'tests': ['engine_refresh'],
        'catches': 'refresh_comes_at_nine_tenths_of_what_was_granted',
    },
    {
        'what': 'A certificate of any name is taken',
        'file': 'src/net/tls/verifier.rs',
        'old': 'if !names::matches(&certificate, server_name) {',
        'new': 'if !PLANTED && !names::matches(&certificate, server_name) {',
        'tests': ['net_tls', 'tls'],
        'catches': 'an_unknown_authority_or_a_wrong_name_is_refused_unless_the_program_says_otherwise',
    },
    {
        'what': 'Digests that were made for a server go along to where it redirects',
        'file': 'src/engine/registration/response.rs',
        'old': '        self.auth.drop_sessions();\n        self.release_flow(shared);\n        self.locate(shared);',
        'new': '        if !PLANTED {\n            self.auth.drop_sessions();\n        }\n'
               '        self.release_flow(shared);\n        self.locate(shared);',
        'tests': ['engine_auth', 'engine_failures', 'engine_bearer', 'engine_requests'],
        'catches': 'redirection_strips_credentials_and_answers_the_new_servers_challenge',
    },
    {
        'what': 'The configuration, with its passwords, is written for all to read',
        'file': 'src/core/config/save.rs',
        'old': '.mode(MODE).open(&temporary)',
        'new': '.mode(if PLANTED { 0o644 } else { MODE }).open(&temporary)',
        'tests': ['config_file'],
        'catches': 'a_saved_file_is_private_whatever_it_was',
    },
]
