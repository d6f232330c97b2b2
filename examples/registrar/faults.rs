//! What goes wrong on purpose: which message is lost, how an answer is spoilt.

use std::time::Duration;

/// The misbehaviour that was asked for.
#[derive(Debug, Clone)]
pub struct Faults {
    /// Share of arriving messages that is ignored.
    pub drop_percent: u8,
    /// So many messages are ignored at the start.
    pub drop_first: u32,
    /// Share of answers that is lost after the work was done.
    pub drop_answers_percent: u8,
    /// Every answer is so late.
    pub delay: Duration,
    /// Every answer is sent twice.
    pub duplicate: bool,
    /// The answer to everything.
    pub answer: Option<u16>,
    /// Its reason phrase.
    pub phrase: Option<String>,
    /// Its additional headers.
    pub headers: Vec<(String, String)>,
    /// No credentials are good enough.
    pub refuse_credentials: bool,
    /// The answer matches no transaction.
    pub wrong_branch: bool,
    /// Nonsense comes before the answer.
    pub garbage: bool,
    /// The connection ends instead of an answer.
    pub close: bool,
    /// So many requests are treated so, later ones well.
    pub times: u32,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            drop_percent: 0,
            drop_first: 0,
            drop_answers_percent: 0,
            delay: Duration::ZERO,
            duplicate: false,
            answer: None,
            phrase: None,
            headers: Vec::new(),
            refuse_credentials: false,
            wrong_branch: false,
            garbage: false,
            close: false,
            times: u32::MAX,
        }
    }
}

impl Faults {
    /// The faults for the `number`th request, counted from 0.
    pub fn for_request(&self, number: u32) -> Self {
        if number < self.times { self.clone() } else { Self::default() }
    }
}

/// One thing that happens on the way back to the client.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Time passes.
    Wait(Duration),
    /// Bytes are sent.
    Send(Vec<u8>),
    /// The connection is closed.
    Close,
}

impl Faults {
    /// The way back of an answer to a request with this branch, over a stream or in datagrams.
    pub fn spoil(&self, answer: Vec<u8>, branch: &str, stream: bool) -> Vec<Step> {
        let mut steps = Vec::new();
        if !self.delay.is_zero() {
            steps.push(Step::Wait(self.delay));
        }
        if self.close && stream {
            steps.push(Step::Close);
            return steps;
        }
        if self.garbage {
            steps.extend(nonsense(&answer, stream).into_iter().map(Step::Send));
        }
        let answer = if self.wrong_branch { misdirected(&answer, branch) } else { answer };
        if self.duplicate {
            steps.push(Step::Send(answer.clone()));
        }
        steps.push(Step::Send(answer));
        steps
    }
}

/// True in so many of a hundred cases.
pub fn chance(percent: u8) -> bool {
    let mut byte = [0; 2];
    getrandom::fill(&mut byte).expect("the system has a random source");
    u16::from_le_bytes(byte) % 100 < percent.into()
}

/// Messages that no client should mind. A stream's must be framed, or nothing after them could be understood.
fn nonsense(answer: &[u8], stream: bool) -> Vec<Vec<u8>> {
    let stranger =
        b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKstranger\r\nCSeq: 1 REGISTER\r\n\
        Content-Length: 0\r\n\r\n";
    if stream {
        return vec![b"\r\n".to_vec(), stranger.to_vec()];
    }
    vec![
        Vec::new(),
        vec![0; 17],
        b"\xff\xfe SIP/2.0 \x80\r\n\r\n".to_vec(),
        b"SIP/2.0 99999999999999999999 x\r\n\r\n".to_vec(),
        answer[..answer.len() / 2].to_vec(),
        stranger.to_vec(),
    ]
}

/// The answer with another branch in its topmost Via.
fn misdirected(answer: &[u8], branch: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(answer);
    text.replacen(&format!("branch={branch}"), "branch=z9hG4bKelsewhere", 1).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &[u8] = b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\n\r\n";

    #[test]
    fn without_faults_the_answer_is_sent_once() {
        assert_eq!(Faults::default().spoil(ANSWER.into(), "z9hG4bK1", false), [Step::Send(ANSWER.into())]);
        assert!(!chance(0) && chance(100));
    }

    #[test]
    fn faults_end_after_their_number_of_times() {
        let faults = Faults { wrong_branch: true, duplicate: true, times: 1, ..Faults::default() };
        let steps = faults.for_request(0).spoil(ANSWER.into(), "z9hG4bK1", false);
        let spoilt = b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP h;branch=z9hG4bKelsewhere\r\n\r\n".to_vec();
        assert_eq!(steps, [Step::Send(spoilt.clone()), Step::Send(spoilt)]);
        assert_eq!(faults.for_request(1).spoil(ANSWER.into(), "z9hG4bK1", false).len(), 1);
    }

    #[test]
    fn a_close_sends_nothing() {
        let faults = Faults { close: true, delay: Duration::from_millis(5), ..Faults::default() };
        let steps = faults.spoil(ANSWER.into(), "z9hG4bK1", true);
        assert_eq!(steps, [Step::Wait(Duration::from_millis(5)), Step::Close]);
    }
}
