//! Memory over time: of the process, and of the program's thread alone, in which the library works. The server, the link and
//! the name server are threads of the same process, and hold what they must remember.

#[path = "../../tests/support/held.rs"]
mod held;

use std::time::Duration;

/// Samples of both.
pub struct Memory(Vec<Sample>);

struct Sample {
    minutes: f64,
    /// kB that the process has in use, freed ones that the allocator keeps included.
    resident: f64,
    /// kB that this thread holds.
    held: f64,
}

impl Memory {
    /// With room for all samples, so that they do not count.
    pub fn for_samples(count: usize) -> Self {
        Self(Vec::with_capacity(count))
    }

    /// Takes a sample.
    pub fn sample(&mut self, now: Duration) {
        let minutes = now.as_secs_f64() / 60.0;
        self.0.push(Sample { minutes, resident: resident(), held: held() });
    }

    /// How many there are.
    pub fn samples(&self) -> usize {
        self.0.len()
    }

    /// By how many kB the process grows in a minute, in the second half of the time.
    pub fn resident_slope(&self) -> f64 {
        self.slope(|sample| sample.resident)
    }

    /// By how many kB what this thread holds grows in a minute, likewise.
    pub fn held_slope(&self) -> f64 {
        self.slope(|sample| sample.held)
    }

    /// Of the straight line that fits the second half best.
    fn slope(&self, of: impl Fn(&Sample) -> f64) -> f64 {
        let half = &self.0[self.0.len() / 2..];
        let mean = |of: &dyn Fn(&Sample) -> f64| half.iter().map(of).sum::<f64>() / half.len().max(1) as f64;
        let (x, y) = (mean(&|sample| sample.minutes), mean(&of));
        let above: f64 = half.iter().map(|sample| (sample.minutes - x) * (of(sample) - y)).sum();
        let below: f64 = half.iter().map(|sample| (sample.minutes - x).powi(2)).sum();
        if below > 0.0 { above / below } else { 0.0 }
    }
}

impl std::fmt::Display for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.0} kB after, {:+.1} kB/min meanwhile; the process {:.0} kB, {:+.1} kB/min",
            held(),
            self.held_slope(),
            resident(),
            self.resident_slope(),
        )
    }
}

/// How many kB this thread holds.
pub fn held() -> f64 {
    held::held() as f64 / 1024.0
}

fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0.0)
}
