//! `regline`: registers SIP accounts from the command line, finds out why one does not register, and keeps those of a file
//! registered. It uses the library as any program does, through the C API (`api`); only `probe` talks to servers by itself,
//! because it asks what no registration asks.
#![allow(
    clippy::disallowed_methods,
    reason = "a command waits, measures, and asks several servers at a time"
)]

mod arguments;
mod exit;
mod library;
mod metrics;
mod output;
mod probe;
mod register;
mod service;
mod storm;
mod table;
mod waiting;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use self::arguments::{Arguments, Command};
use self::exit::{Exit, Problem};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Command::Register(arguments) => register::run(&arguments),
        Command::Run(arguments) => service::run(&arguments),
        Command::Storm(arguments) => storm::run(&arguments),
        Command::Probe(arguments) => probe::run(&arguments),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "regline", &mut std::io::stdout());
            Ok(Exit::Done)
        }
        Command::Man => manual(),
    };
    match outcome {
        Ok(exit) => exit.into(),
        Err(problem) => {
            eprintln!("regline: {}", problem.text);
            problem.exit.into()
        }
    }
}

/// One page for the command and all its subcommands.
fn manual() -> Result<Exit, Problem> {
    let mut out = std::io::stdout();
    let command = Arguments::command();
    clap_mangen::Man::new(command.clone()).render(&mut out)?;
    for part in command.get_subcommands().filter(|part| !part.is_hide_set()) {
        let title = format!("regline {}", part.get_name());
        clap_mangen::Man::new(part.clone().name(title).disable_help_flag(true)).render(&mut out)?;
    }
    Ok(Exit::Done)
}
