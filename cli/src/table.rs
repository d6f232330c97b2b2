//! The live table: a line per account, drawn over itself as time goes on.

use std::fmt::Write as _;
use std::io::{self, Write};

use rustix::termios::tcgetwinsize;

use crate::library::{Account, State};

/// How wide the bar is that shows how much of the binding's time is left.
const BAR: usize = 20;

/// A table on the terminal.
pub struct Table {
    /// Lines that were drawn and are to be drawn over.
    drawn: usize,
}

impl Table {
    /// Nothing is drawn yet.
    pub fn new() -> Self {
        Self { drawn: 0 }
    }

    /// Draws the accounts as they are now, as many as there is room for.
    pub fn draw(&mut self, accounts: &[Account]) -> io::Result<()> {
        // A terminal that does not know its size says 0.
        let size = tcgetwinsize(io::stdout()).ok().filter(|size| size.ws_col > 0 && size.ws_row > 0);
        let (columns, rows) = size.map_or((120, 24), |size| (size.ws_col, size.ws_row.max(4)));
        let room = usize::from(rows) - 3;
        let mut lines = vec![format!(
            "{:<32} {:<13} {:<BAR$} {:>8} {:>9}  {}",
            "account", "state", "binding", "left", "rtt", "server"
        )];
        lines.extend(accounts.iter().take(room).map(|account| row(*account)));
        if accounts.len() > room {
            lines.push(format!("and {} more", accounts.len() - room));
        }
        if let [only] = accounts {
            lines.push(only.explain());
        }
        let mut text = String::new();
        if self.drawn > 0 {
            let _ = write!(text, "\x1b[{}A", self.drawn);
        }
        for line in &lines {
            let cut: String = line.chars().take(usize::from(columns)).collect();
            let _ = writeln!(text, "\x1b[2K{cut}");
        }
        // What was drawn below and is not there any more.
        text.push_str("\x1b[J");
        self.drawn = lines.len();
        io::stdout().write_all(text.as_bytes())?;
        io::stdout().flush()
    }
}

fn row(account: Account) -> String {
    let stats = account.stats();
    let state = account.state();
    let (code, phrase) = account.error();
    // The refresh comes before the end of the binding; what counts here is when something happens next.
    let left = stats.next_ms.max(0) / 1000;
    let bar = if state == State::Ok { bar(left, i64::from(stats.expires)) } else { String::new() };
    let shown_left = if stats.next_ms < 0 { String::new() } else { duration(left) };
    let rtt = if stats.last_rtt_us > 0 {
        format!("{:.1} ms", f64::from(stats.last_rtt_us) / 1000.0)
    } else {
        String::new()
    };
    let answer = if state == State::Failed && code > 0 {
        format!("{} ({code} {phrase})", account.server())
    } else {
        account.server()
    };
    format!("{:<32} {:<13} {bar:<BAR$} {shown_left:>8} {rtt:>9}  {answer}", account.identity(), state.name())
}

fn bar(left: i64, of: i64) -> String {
    let width = i64::try_from(BAR).unwrap_or_default();
    let full = usize::try_from((left * width).checked_div(of).unwrap_or_default().clamp(0, width))
        .unwrap_or_default();
    format!("{}{}", "█".repeat(full), "░".repeat(BAR - full))
}

fn duration(seconds: i64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{}:{:02}", seconds / 60, seconds % 60),
        _ => format!("{}:{:02} h", seconds / 3600, seconds / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_shows_how_much_is_left() {
        assert_eq!(bar(600, 600), "█".repeat(BAR));
        assert_eq!(bar(300, 600).chars().filter(|letter| *letter == '█').count(), BAR / 2);
        assert_eq!((bar(0, 600), bar(5, 0)), ("░".repeat(BAR), "░".repeat(BAR)));
    }

    #[test]
    fn durations_are_short() {
        assert_eq!([5, 65, 3600, 7325].map(duration), ["5 s", "1:05", "1:00 h", "2:02 h"]);
    }
}
