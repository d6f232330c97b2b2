//! A SIP registrar for the loopback interface: the other side of the wire for the demo, the C samples and the tests.
//!
//! It parses and prints with the `rsip` crate, so that our own grammar is never tested only against itself. It does
//! what RFC 3261 10.3 asks of a registrar, digest of RFC 7616 and 8760, and misbehaves on request. One noun per file:
//! [`options`] is the command line, [`message`] requests and answers, [`digest`] credentials, [`bindings`] who is
//! where, [`service`] what is answered, [`faults`] what is spoilt on purpose, [`server`] sockets and threads.
//!
//! `cargo run --example registrar -- --help` says how it is used. This is a tool: it is not part of the library.
// The library takes time and chance as inputs and creates no thread; a tool with blocking sockets does both.
#![allow(clippy::disallowed_methods)]

pub mod bindings;
pub mod digest;
pub mod faults;
pub mod message;
pub mod options;
pub mod server;
pub mod service;
pub mod wire;

use std::io::{Read, Write};
use std::process::ExitCode;

use options::{Command, Options};
use server::Server;

/// Starts the registrar that the command line describes and runs until it is told to end.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let options = match options::parse(&arguments) {
        Ok(Command::Run(options)) => *options,
        Ok(Command::Help) => {
            print!("{}", options::HELP);
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("registrar: {problem}\nTry --help.");
            return ExitCode::from(2);
        }
    };
    match run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("registrar: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until standard input ends (`--until-eof`), else until a signal ends the process.
fn run(options: Options) -> std::io::Result<()> {
    let until_eof = options.until_eof;
    let server = Server::start(options)?;
    let mut out = std::io::stdout();
    writeln!(out, "listening on {}", server.address())?;
    out.flush()?;
    if until_eof {
        let mut buffer = [0; 256];
        while std::io::stdin().read(&mut buffer)? > 0 {}
    } else {
        loop {
            std::thread::park();
        }
    }
    Ok(())
}
