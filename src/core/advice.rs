//! What a failure means to a person: the line in the log beside the callback, which keeps liblinphone's words.
//!
//! Each line says which account at which server, what happened, what to try, and when the library tries again.

use std::time::Duration;

use super::account_params::AccountParams;
use super::address;
use crate::engine::{Cause, Failure, FinalAnswer};

/// The line for a failure of an account with these settings.
pub fn explain(params: &AccountParams, failure: &Failure) -> String {
    let identity = params.identity.as_deref().map_or_else(|| "an account".to_owned(), address::to_uri_text);
    let server = params.server_text.as_deref().unwrap_or("its server");
    let what = if failure.unregistering { "could not be unregistered" } else { "is not registered" };
    let (happened, advice) = match &failure.cause {
        Cause::Answer(answer) => (said(answer), advice_on(answer.code)),
        Cause::Timeout => (
            "the server did not answer within 32 s, although it did before".to_owned(),
            "it may be overloaded or restarting",
        ),
        Cause::Transport(reason) => (
            format!("the server could not be reached: {reason}"),
            "check the host, the port and the transport of the server address, and the network",
        ),
        Cause::NoTransport => (
            "no transport of the kind that the server address asks for is open".to_owned(),
            "enable it with linphone_core_set_transports, or leave `transport=` out of the server address",
        ),
    };
    format!("{identity} {what} at {server}: {happened}; {advice}; {}", next(failure.retry_in))
}

/// One line on what happened to what is published for an account, and what to do.
pub fn explain_publication(params: &AccountParams, failure: &Failure) -> String {
    let identity = params.identity.as_deref().map_or_else(|| "an account".to_owned(), address::to_uri_text);
    let happened = match &failure.cause {
        Cause::Answer(answer) => said(answer),
        Cause::Timeout => "the server did not answer within 32 s".to_owned(),
        Cause::Transport(reason) => format!("the server could not be reached: {reason}"),
        Cause::NoTransport => {
            "no transport of the kind that the way to the server asks for is open".to_owned()
        }
    };
    let next = match failure.retry_in {
        Some(wait) => format!("the next attempt comes in {} s", wait.as_secs()),
        None => "the next attempt comes with the next registration; if the server knows no presence, switch it off \
                 with linphone_account_params_set_publish_enabled"
            .to_owned(),
    };
    format!("the presence of {identity} is not published: {happened}; {next}")
}

fn said(answer: &FinalAnswer) -> String {
    format!("it answered {} {}", answer.code, answer.phrase.escape_debug())
}

/// What to try after an answer of that code.
fn advice_on(code: u16) -> &'static str {
    match code {
        301..=399 => {
            "it sends us elsewhere without saying where, or in a circle: ask its operator for the right server"
        }
        401 | 407 => {
            "user name or password is missing or refused: give the right ones with linphone_core_add_auth_info"
        }
        403 => {
            "the account is not allowed to register: ask the server's operator, and check user name and password"
        }
        404 => "the user or domain is unknown there: check the identity's spelling",
        405 | 501 => "it is no registrar: check the server address",
        408 | 480 | 500 | 502 | 503 | 504 => "the trouble is the server's",
        423 => "it names no expiry that it would accept: raise linphone_proxy_config_set_expires",
        482 | 483 => "requests go round in circles between servers: ask the server's operator",
        600..=699 => "it refuses for good: ask the server's operator",
        _ => "ask the server's operator what the answer means",
    }
}

fn next(retry_in: Option<Duration>) -> String {
    match retry_in {
        None => "no further attempt until the program orders one".to_owned(),
        Some(Duration::ZERO) => "trying again now".to_owned(),
        Some(wait) if wait < Duration::from_secs(1) => format!("trying again in {} ms", wait.as_millis()),
        Some(wait) => format!("trying again in {} s", wait.as_secs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn params() -> AccountParams {
        let mut params = AccountParams::default();
        assert!(params.set_server("sip:pbx.example.test;transport=tcp"));
        assert!(
            params.set_identity(Arc::new(address::parse("\"Al\" <sip:alice@example.test>").expect("valid")))
        );
        params
    }

    fn line(cause: Cause, retry_in: Option<Duration>) -> String {
        explain(&params(), &Failure { cause, unregistering: false, retry_in, quiet: false })
    }

    #[test]
    fn a_line_names_the_account_the_server_the_cause_and_the_next_attempt() {
        let answer = FinalAnswer { code: 401, phrase: "Unauthorized".to_owned(), headers: Box::default() };
        assert_eq!(
            line(Cause::Answer(answer), Some(Duration::from_secs(60))),
            "sip:alice@example.test is not registered at <sip:pbx.example.test;transport=tcp>: it answered 401 \
             Unauthorized; user name or password is missing or refused: give the right ones with \
             linphone_core_add_auth_info; trying again in 60 s"
        );
    }

    #[test]
    fn every_cause_has_its_advice() {
        for cause in [Cause::Timeout, Cause::Transport("connection refused".to_owned()), Cause::NoTransport] {
            let line = line(cause, None);
            assert!(line.ends_with("no further attempt until the program orders one"), "{line}");
        }
        for code in 300..700 {
            assert!(!advice_on(code).is_empty());
        }
    }

    #[test]
    fn a_reason_phrase_cannot_forge_a_line_of_the_log() {
        let phrase = "No\r\nerror: all is well".to_owned();
        let answer = FinalAnswer { code: 403, phrase, headers: Box::default() };
        assert!(!line(Cause::Answer(answer), None).contains('\n'));
    }
}
