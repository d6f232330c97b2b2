//! Random-looking names: branches, tags, Call-IDs, cnonces, and the other chances that the protocol takes.
//!
//! All of them come from one seed, which is the key of a stream of ChaCha20 (RFC 8439): a stranger cannot guess the next one,
//! and two engines with the same seed say the same.

use std::fmt;
use std::time::Duration;

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::digest::{Context, SHA256};
use zeroize::Zeroizing;

/// The 64 symbols of a name: all of them are `token` characters of RFC 3261 25.1.
const SYMBOLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~-";

/// So much of the stream is made at a time: the names of some accounts.
const BLOCK: usize = 512;

/// What every branch of ours begins with: the magic cookie of RFC 3261 8.1.1.7 and a dot.
pub const BRANCH_PREFIX: &str = "z9hG4bK.";

/// A name of `N` symbols, kept in place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name<const N: usize>([u8; N]);

/// The random part of a Via branch.
pub type Branch = Name<9>;
/// A From tag.
pub type Tag = Name<9>;
/// A Call-ID.
pub type CallId = Name<10>;
/// A client nonce.
pub type Cnonce = Name<16>;

impl<const N: usize> Name<N> {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The name as it goes over the wire.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The name that these bytes spell, if it has the right length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
}

impl Branch {
    /// The branch in a Via's branch parameter, if it is one of ours.
    pub fn from_parameter(value: &[u8]) -> Option<Self> {
        Self::from_bytes(value.strip_prefix(BRANCH_PREFIX.as_bytes())?)
    }
}

impl<const N: usize> fmt::Display for Name<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Name<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The source of names.
pub struct Ids {
    seed: Zeroizing<[u8; 32]>,
    counter: u64,
    block: Zeroizing<[u8; BLOCK]>,
    used: usize,
}

impl Ids {
    /// A source that depends on the seed alone.
    pub fn new(seed: [u8; 32]) -> Self {
        Self { seed: Zeroizing::new(seed), counter: 0, block: Zeroizing::new([0; BLOCK]), used: BLOCK }
    }

    /// A fresh name.
    pub fn name<const N: usize>(&mut self) -> Name<N> {
        Name(self.bytes().map(|byte| SYMBOLS[usize::from(byte & 63)]))
    }

    /// Fresh bytes that nobody can guess.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        const { assert!(N <= BLOCK) };
        if self.used + N > BLOCK {
            self.refill();
        }
        let bytes = self.block[self.used..].first_chunk().copied().unwrap_or([0; N]);
        self.used += N;
        bytes
    }

    /// A number from 0 to `limit` inclusive, as good as uniform.
    pub fn up_to(&mut self, limit: u64) -> u64 {
        let scaled = u128::from(u64::from_le_bytes(self.bytes())) * (u128::from(limit) + 1);
        u64::try_from(scaled >> 64).unwrap_or(limit)
    }

    /// A duration from zero to `limit`.
    pub fn duration(&mut self, limit: Duration) -> Duration {
        Duration::from_millis(self.up_to(u64::try_from(limit.as_millis()).unwrap_or(u64::MAX)))
    }

    /// A tag that depends on the seed and `request` alone: the same request gets the same tag (RFC 3261 8.2.7).
    pub fn tag_for(&self, request: &[&[u8]]) -> Tag {
        let mut hash = Context::new(&SHA256);
        hash.update(b"tag");
        hash.update(self.seed.as_slice());
        for part in request {
            hash.update(&part.len().to_le_bytes());
            hash.update(part);
        }
        let digest = hash.finish();
        Name(std::array::from_fn(|i| SYMBOLS[usize::from(digest.as_ref()[i] & 63)]))
    }

    /// The next block of the stream: zeros, encrypted.
    fn refill(&mut self) {
        let mut nonce = [0; 12];
        nonce[..8].copy_from_slice(&self.counter.to_le_bytes());
        let key = UnboundKey::new(&CHACHA20_POLY1305, self.seed.as_slice()).map(LessSafeKey::new);
        let key = key.expect("a seed is as long as a key");
        self.block.fill(0);
        let nonce = Nonce::assume_unique_for_key(nonce);
        let sealed = key.seal_in_place_separate_tag(nonce, Aad::empty(), self.block.as_mut_slice());
        let _tag = sealed.expect("a block is shorter than the longest message");
        self.counter += 1;
        self.used = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn one_seed_gives_one_sequence() {
        let (mut a, mut b, mut c) = (Ids::new([1; 32]), Ids::new([1; 32]), Ids::new([2; 32]));
        let first: CallId = a.name();
        assert_eq!(first, b.name());
        assert_ne!(first, c.name());
        assert_ne!(first, a.name());
    }

    #[test]
    fn names_do_not_come_again_from_block_to_block() {
        let mut ids = Ids::new([5; 32]);
        let names: HashSet<Branch> = (0..1000).map(|_| ids.name()).collect();
        assert_eq!(names.len(), 1000);
        assert!(ids.counter > 1);
    }

    /// RFC 8439 A.1 has the stream of this key for the counters 0 and 1; ours begins at 1, as its AEAD does.
    #[test]
    fn the_stream_is_that_of_chacha20() {
        let stream: [u8; 16] = Ids::new([0; 32]).bytes();
        let expected =
            [0x9f, 0x07, 0xe7, 0xbe, 0x55, 0x51, 0x38, 0x7a, 0x98, 0xba, 0x97, 0x7c, 0x73, 0x2d, 0x08, 0x0d];
        assert_eq!(stream, expected);
    }

    #[test]
    fn numbers_stay_within_their_limit_and_reach_it() {
        let mut ids = Ids::new([3; 32]);
        let drawn: Vec<u64> = (0..200).map(|_| ids.up_to(3)).collect();
        assert!(drawn.iter().all(|n| *n <= 3));
        assert!((0..=3).all(|n| drawn.contains(&n)));
        assert_eq!(ids.up_to(0), 0);
        ids.up_to(u64::MAX);
    }

    #[test]
    fn a_foreign_branch_is_recognised() {
        assert_eq!(
            Branch::from_parameter(b"z9hG4bK.123456789").map(|b| b.to_string()).as_deref(),
            Some("123456789")
        );
        assert_eq!(Branch::from_parameter(b"z9hG4bK123456789"), None);
        assert_eq!(Branch::from_parameter(b"z9hG4bK.12345678"), None);
        assert_eq!(Branch::from_parameter(b""), None);
    }

    #[test]
    fn the_same_request_gets_the_same_tag() {
        let ids = Ids::new([4; 32]);
        assert_eq!(ids.tag_for(&[b"a", b"b"]), ids.tag_for(&[b"a", b"b"]));
        assert_ne!(ids.tag_for(&[b"a", b"b"]), ids.tag_for(&[b"ab", b""]));
    }
}
