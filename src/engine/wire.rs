//! The bytes of what is sent. A message that carries a token (RFC 6750) is wiped when it is no longer needed: unlike the
//! proof in a digest, a token is good for everything, whoever finds it in memory.

use std::ops::Deref;
use std::sync::Arc;

use zeroize::Zeroize;

/// A message as it goes out, and as it is kept for sending it again.
#[derive(Debug, Clone, Default)]
pub struct Wire {
    bytes: Arc<[u8]>,
    secret: bool,
}

impl Wire {
    /// A copy of these bytes; `secret` if there is a token among them.
    pub fn new(bytes: &[u8], secret: bool) -> Self {
        Self { bytes: bytes.into(), secret }
    }
}

impl From<Vec<u8>> for Wire {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes: bytes.into(), secret: false }
    }
}

impl Deref for Wire {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        // Wiping costs more than sending; most messages have nothing to hide.
        if self.secret
            && let Some(last) = Arc::get_mut(&mut self.bytes)
        {
            last.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_the_token_while_another_one_goes() {
        let first = Wire::new(b"token", true);
        let second = first.clone();
        drop(first);
        assert_eq!(*second, *b"token");
    }
}
