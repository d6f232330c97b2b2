//! How many cases the property tests try.

use proptest::prelude::ProptestConfig;

/// So many cases, unless `PROPTEST_CASES` says otherwise.
pub fn cases(usual: u32) -> ProptestConfig {
    let said = std::env::var("PROPTEST_CASES").ok().and_then(|value| value.parse().ok());
    ProptestConfig { cases: said.unwrap_or(usual), failure_persistence: None, ..ProptestConfig::default() }
}
