//! How the command ends: a status for scripts, one per kind of outcome.

use std::process::ExitCode;

/// The part of the help that lists them.
pub const HELP: &str = "Exit status:
  0  it went well
  1  the server refused, or something else failed
  2  wrong arguments
  3  the user name or password was refused, or none was given
  4  nobody answered, or there is no network
  5  the server's name is not known
  6  the server's certificate is not trusted";

/// An outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// It went well.
    Done = 0,
    /// The server refused, or something else failed.
    Failed = 1,
    /// Wrong arguments.
    Usage = 2,
    /// Credentials were refused or are missing.
    Credentials = 3,
    /// Nobody answered.
    Silence = 4,
    /// The name is not known.
    Name = 5,
    /// The certificate is not trusted.
    Certificate = 6,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// What went wrong, for a person and for a script.
#[derive(Debug)]
pub struct Problem {
    /// The status to end with.
    pub exit: Exit,
    /// What happened, and what to do.
    pub text: String,
}

impl Problem {
    /// A problem with this status.
    pub fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self { exit, text: text.into() }
    }

    /// Arguments that make no sense.
    pub fn usage(text: impl Into<String>) -> Self {
        Self::new(Exit::Usage, text)
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self::new(Exit::Failed, error.to_string())
    }
}
