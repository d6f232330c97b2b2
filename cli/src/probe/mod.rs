//! `regline probe`: what the name servers say of a domain, which servers answer, with which certificate, and what they would
//! ask of a registration. Nothing is registered: the REGISTER it sends has no Contact (RFC 3261 10.2.3) and no credentials.

mod certificate;
mod names;
mod report;
mod talk;

use std::net::SocketAddr;
use std::thread;

use linphone::sip::uri::{Scheme, SipUri};

use crate::arguments::{Probe, Transport};
use crate::exit::{Exit, Problem};

/// One address to ask, over one transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub transport: Transport,
    pub address: SocketAddr,
    /// The host that the address belongs to; a certificate must be for `domain` or for it.
    pub host: String,
}

/// What is asked for.
pub struct Subject {
    pub uri: SipUri,
    /// The transport, where the address names one.
    pub transport: Option<Transport>,
}

/// Runs the command.
pub fn run(arguments: &Probe) -> Result<Exit, Problem> {
    let subject = subject(&arguments.address)?;
    let found = names::find(&subject, &arguments.dns)?;
    let trust = certificate::trust(&arguments.trust)?;
    let findings: Vec<talk::Findings> = thread::scope(|scope| {
        let threads: Vec<_> = found
            .targets
            .iter()
            .map(|target| scope.spawn(|| talk::ask(target, &subject, &trust, arguments.patience)))
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a thread that does not panic")).collect()
    });
    let report = report::Report { subject: &subject, names: &found, findings: &findings };
    if arguments.json {
        println!("{}", report.json());
    } else {
        print!("{}", report.text());
    }
    Ok(outcome(&found, &findings))
}

/// The best that any server came to.
fn outcome(found: &names::Found, findings: &[talk::Findings]) -> Exit {
    if found.targets.is_empty() {
        return Exit::Name;
    }
    let answered = |findings: &talk::Findings| findings.register.as_ref().is_ok_and(|reply| reply.code < 500);
    let untrusted = |findings: &talk::Findings| {
        findings.certificate.as_ref().is_some_and(|certificate| certificate.problem.is_some())
    };
    match findings.iter().filter(|findings| answered(findings)).map(untrusted).min() {
        Some(false) => Exit::Done,
        Some(true) => Exit::Certificate,
        None if findings.iter().any(|findings| findings.register.is_ok()) => Exit::Failed,
        None => Exit::Silence,
    }
}

fn subject(text: &str) -> Result<Subject, Problem> {
    let with_scheme = if text.starts_with("sip:") || text.starts_with("sips:") {
        text.to_owned()
    } else {
        format!("sip:{text}")
    };
    let uri =
        SipUri::parse(with_scheme.as_bytes()).ok().filter(|uri| !uri.host.is_empty()).ok_or_else(|| {
            Problem::usage(format!("{text} is no host and no SIP address; sip:example.org is one"))
        })?;
    let transport = match uri.transport() {
        _ if uri.scheme == Scheme::Sips => Some(Transport::Tls),
        None => None,
        Some(name) => match name.to_ascii_lowercase().as_str() {
            "udp" => Some(Transport::Udp),
            "tcp" => Some(Transport::Tcp),
            "tls" => Some(Transport::Tls),
            other => return Err(Problem::usage(format!("{other} cannot be probed; udp, tcp and tls can"))),
        },
    };
    Ok(Subject { uri, transport })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_a_host_with_port_and_a_uri_are_subjects() {
        let domain = subject("example.org").expect("a domain");
        assert_eq!((&*domain.uri.host, domain.uri.port, domain.transport), ("example.org", None, None));
        let host = subject("[::1]:5080").expect("a host with a port");
        assert_eq!((&*host.uri.host, host.uri.port), ("::1", Some(5080)));
        let uri = subject("sip:example.org;transport=TCP").expect("a URI");
        assert_eq!(uri.transport, Some(Transport::Tcp));
        assert_eq!(subject("sips:example.org").expect("a URI").transport, Some(Transport::Tls));
    }

    #[test]
    fn what_cannot_be_probed_is_said() {
        for wrong in ["", "sip:", "tel:+49", "sip:example.org;transport=sctp", "sip:example.org;transport=ws"]
        {
            assert_eq!(subject(wrong).map(|_| ()).expect_err(wrong).exit, Exit::Usage, "{wrong}");
        }
    }
}
