//! The bytes of what is sent. A message that carries a token (RFC 6750) is wiped when it is no longer needed: unlike the
//! proof in a digest, a token is good for everything, whoever finds it in memory.

use std::ops::Deref;

use zeroize::Zeroize;

/// A message as it goes out.
#[derive(Debug, Clone, Default)]
pub struct Wire {
    bytes: Vec<u8>,
    secret: bool,
}

impl Wire {
    /// Bytes with a token among them.
    pub fn secret(bytes: Vec<u8>) -> Self {
        Self { bytes, secret: true }
    }
}

impl From<Vec<u8>> for Wire {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, secret: false }
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
        if self.secret {
            self.bytes.zeroize();
        }
    }
}
