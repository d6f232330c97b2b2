//! What the name servers say (RFC 3263 4): NAPTR and SRV records, addresses, and the servers to ask that follow from them.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use linphone::net::{Answer, Happening, Net, Options, Port, Question, clock};

use super::{Subject, Target};
use crate::arguments::Transport;
use crate::exit::Problem;
use crate::waiting;

/// Servers that are asked, at most: a domain may have many addresses.
const MOST: usize = 16;

/// The services that SRV records name.
const SERVICES: [(&str, Transport); 3] =
    [("_sip._udp", Transport::Udp), ("_sip._tcp", Transport::Tcp), ("_sips._tcp", Transport::Tls)];

/// What was found.
#[derive(Default)]
pub struct Found {
    /// What was asked and answered, in words.
    pub records: Vec<Record>,
    /// The servers that follow, best first.
    pub targets: Vec<Target>,
    /// How many were left out.
    pub left_out: usize,
}

/// A question and its answer.
pub struct Record {
    /// "NAPTR", "SRV" or "A".
    pub kind: &'static str,
    pub name: String,
    /// Each value, or why there is none.
    pub values: Result<Vec<String>, String>,
}

/// Asks for everything that RFC 3263 looks at.
pub fn find(subject: &Subject, servers: &[SocketAddr]) -> Result<Found, Problem> {
    let host = &subject.uri.host;
    let port = subject.uri.port.and_then(|port| u16::try_from(port).ok());
    let mut found = Found::default();
    if let Some(address) = subject.uri.host_ip() {
        found.add(host, &[address], port, &transports(subject));
        return Ok(found);
    }
    let mut resolver = Resolver::new(servers)?;
    let mut questions = vec![Question::Addresses(host.to_string())];
    if port.is_none() {
        questions.push(Question::Pointers(host.to_string()));
        questions.extend(SERVICES.map(|(service, _)| Question::Services(format!("{service}.{host}"))));
    }
    let answers = resolver.ask(&questions);
    let mut services = Vec::new();
    for (service, transport) in SERVICES {
        let Some(Answer::Services(records, _)) =
            answers.get(&Question::Services(format!("{service}.{host}")))
        else {
            continue;
        };
        let mut records = records.clone();
        records.sort_by_key(|(priority, weight, ..)| (*priority, u16::MAX - weight));
        services.extend(records.into_iter().map(|(.., target, port)| (transport, target, port)));
    }
    let wanted = |transport: Transport| subject.transport.is_none_or(|only| only == transport);
    services.retain(|(transport, target, _)| wanted(*transport) && !target.is_empty() && target != ".");
    let hosts: Vec<Question> =
        services.iter().map(|(_, target, _)| Question::Addresses(target.clone())).collect();
    let addresses = resolver.ask(&hosts);
    for question in questions[1..].iter().chain(&questions[..1]) {
        found.records.push(record(question, &answers[question]));
    }
    for question in &hosts {
        if !answers.contains_key(question)
            && !found.records.iter().any(|record| Some(&record.name) == name(question))
        {
            found.records.push(record(question, &addresses[question]));
        }
    }
    for (transport, target, port) in &services {
        if let Some(Answer::Addresses(list, _)) = addresses.get(&Question::Addresses(target.clone())) {
            found.add(target, list, Some(*port), &[*transport]);
        }
    }
    // Without SRV records the host itself is the server (RFC 3263 4.2).
    if services.is_empty()
        && let Some(Answer::Addresses(list, _)) = answers.get(&questions[0])
    {
        found.add(host, list, port, &transports(subject));
    }
    Ok(found)
}

/// The transports to try where no record names one.
fn transports(subject: &Subject) -> Vec<Transport> {
    match subject.transport {
        Some(only) => vec![only],
        None => vec![Transport::Udp, Transport::Tcp, Transport::Tls],
    }
}

impl Found {
    fn add(&mut self, host: &str, addresses: &[IpAddr], port: Option<u16>, transports: &[Transport]) {
        for transport in transports {
            let port = port.unwrap_or(if *transport == Transport::Tls { 5061 } else { 5060 });
            for address in addresses {
                let target =
                    Target { transport: *transport, address: (*address, port).into(), host: host.to_owned() };
                if self.targets.contains(&target) {
                    continue;
                }
                if self.targets.len() < MOST {
                    self.targets.push(target);
                } else {
                    self.left_out += 1;
                }
            }
        }
    }
}

fn name(question: &Question) -> Option<&String> {
    match question {
        Question::Addresses(name) | Question::Services(name) | Question::Pointers(name) => Some(name),
    }
}

fn record(question: &Question, answer: &Answer) -> Record {
    let (kind, name) = match question {
        Question::Addresses(name) => ("A", name),
        Question::Services(name) => ("SRV", name),
        Question::Pointers(name) => ("NAPTR", name),
    };
    let values = match answer {
        Answer::Addresses(list, _) => Ok(list.iter().map(IpAddr::to_string).collect()),
        Answer::Services(list, _) => Ok(list
            .iter()
            .map(|(priority, weight, target, port)| {
                format!("{target}:{port} (priority {priority}, weight {weight})")
            })
            .collect()),
        Answer::Pointers(list, _) => Ok(list
            .iter()
            .map(|(order, preference, flags, service, to)| {
                format!("{service} \"{flags}\" → {to} ({order}, {preference})")
            })
            .collect()),
        Answer::Nothing => Ok(Vec::new()),
        Answer::Failed(why) => Err(why.clone()),
    };
    Record { kind, name: name.clone(), values }
}

/// The library's resolver, waited for.
struct Resolver {
    net: Net,
}

impl Resolver {
    fn new(servers: &[SocketAddr]) -> Result<Self, Problem> {
        let options =
            Options { udp_port: Port::Disabled, dns_servers: servers.to_vec(), ..Options::default() };
        Ok(Self { net: Net::new(options)? })
    }

    /// The answers to all, when the last is there. The resolver gives each up after ten seconds.
    fn ask(&mut self, questions: &[Question]) -> HashMap<Question, Answer> {
        let mut answers = HashMap::new();
        for (number, question) in (0..).zip(questions) {
            self.net.resolve(number, question.clone(), clock::monotonic_micros());
        }
        let mut open = questions.len();
        while open > 0 {
            let now = clock::monotonic_micros();
            match self.net.poll(now) {
                Some(Happening::Answered { query, answer }) => {
                    if let Some(question) = usize::try_from(query).ok().and_then(|index| questions.get(index))
                    {
                        open -= 1;
                        answers.insert(question.clone(), answer);
                    }
                }
                Some(_) => {}
                None => self.wait(now),
            }
        }
        answers
    }

    fn wait(&self, now: u64) {
        // Never longer than a second, in case that nothing has a deadline.
        let micros = self.net.next_deadline().map_or(1_000_000, |at| at.saturating_sub(now).min(1_000_000));
        waiting::readable(self.net.descriptor(), Duration::from_micros(micros));
    }
}
