//! Keys that are kept encrypted (RFC 5958 3), by what OpenSSL writes: PBES2 of RFC 8018 6.2 with PBKDF2 and AES in CBC
//! mode. The text around them is read in `identity`.

use std::num::NonZeroU32;

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use aes::{Aes128, Aes192, Aes256};
use cbc::Decryptor;
use ring::error::Unspecified;
use ring::io::der::{self, Tag};
use ring::pbkdf2::{self, Algorithm};
use untrusted::{Input, Reader};
use zeroize::Zeroizing;

/// 1.2.840.113549.1.5.13
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
/// 1.2.840.113549.1.5.12
const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
/// 1.2.840.113549.2: one number more says which hash is in the HMAC.
const HMAC: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02];
/// 2.16.840.1.101.3.4.1: one number more says how long the key is, and the mode.
const AES: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01];

/// The key itself (RFC 5208 5), from `EncryptedPrivateKeyInfo` in DER.
pub(super) fn decrypt(document: &[u8], password: &[u8]) -> Result<Zeroizing<Vec<u8>>, &'static str> {
    let locked = Input::from(document).read_all(Unspecified, read);
    let locked = locked.map_err(|Unspecified| "it is not encrypted by PBES2 with PBKDF2 and AES-CBC")?;
    let mut key = Zeroizing::new([0; 32]);
    let key = &mut key[..locked.cipher.key_length()];
    pbkdf2::derive(locked.hash, locked.rounds, locked.salt, password, key);
    let mut text = Zeroizing::new(locked.ciphertext.to_vec());
    let length = match locked.cipher {
        Cipher::Aes128 => unlock::<Decryptor<Aes128>>(key, locked.vector, &mut text),
        Cipher::Aes192 => unlock::<Decryptor<Aes192>>(key, locked.vector, &mut text),
        Cipher::Aes256 => unlock::<Decryptor<Aes256>>(key, locked.vector, &mut text),
    };
    text.truncate(length.ok_or("the password is wrong")?);
    Ok(text)
}

/// Deciphers in place; the length without the padding.
fn unlock<D: KeyIvInit + BlockModeDecrypt>(key: &[u8], vector: &[u8], text: &mut [u8]) -> Option<usize> {
    let cipher = D::new_from_slices(key, vector).ok()?;
    cipher.decrypt_padded::<Pkcs7>(text).ok().map(<[u8]>::len)
}

struct Locked<'a> {
    hash: Algorithm,
    rounds: NonZeroU32,
    salt: &'a [u8],
    cipher: Cipher,
    vector: &'a [u8],
    ciphertext: &'a [u8],
}

#[derive(Clone, Copy)]
enum Cipher {
    Aes128,
    Aes192,
    Aes256,
}

impl Cipher {
    const fn key_length(self) -> usize {
        match self {
            Self::Aes128 => 16,
            Self::Aes192 => 24,
            Self::Aes256 => 32,
        }
    }
}

/// `EncryptedPrivateKeyInfo`: an algorithm with its parameters, and what it made.
fn read<'a>(document: &mut Reader<'a>) -> Result<Locked<'a>, Unspecified> {
    sequence(document, |info| {
        let ((salt, rounds, hash), (cipher, vector)) = sequence(info, |algorithm| {
            named(algorithm, PBES2)?;
            sequence(algorithm, |parameters| {
                let derivation = sequence(parameters, |derivation| {
                    named(derivation, PBKDF2)?;
                    sequence(derivation, read_derivation)
                })?;
                Ok((derivation, sequence(parameters, read_cipher)?))
            })
        })?;
        Ok(Locked { hash, rounds, salt, cipher, vector, ciphertext: value(info, Tag::OctetString)? })
    })
}

/// `PBKDF2-params` (RFC 8018 A.2). The length of the key is that of the cipher.
fn read_derivation<'a>(
    parameters: &mut Reader<'a>,
) -> Result<(&'a [u8], NonZeroU32, Algorithm), Unspecified> {
    let salt = value(parameters, Tag::OctetString)?;
    let rounds = value(parameters, Tag::Integer)?;
    let rounds = rounds.iter().try_fold(0_u32, |number, byte| {
        number.checked_mul(256).and_then(|number| number.checked_add(u32::from(*byte)))
    });
    let rounds = rounds.and_then(NonZeroU32::new).ok_or(Unspecified)?;
    if parameters.peek(Tag::Integer.into()) {
        value(parameters, Tag::Integer)?;
    }
    if parameters.at_end() {
        return Ok((salt, rounds, pbkdf2::PBKDF2_HMAC_SHA1));
    }
    let hash = sequence(parameters, |function| {
        let name = value(function, Tag::OID)?;
        if !function.at_end() {
            value(function, Tag::Null)?;
        }
        match name.strip_prefix(HMAC) {
            Some([7]) => Ok(pbkdf2::PBKDF2_HMAC_SHA1),
            Some([9]) => Ok(pbkdf2::PBKDF2_HMAC_SHA256),
            Some([10]) => Ok(pbkdf2::PBKDF2_HMAC_SHA384),
            Some([11]) => Ok(pbkdf2::PBKDF2_HMAC_SHA512),
            _ => Err(Unspecified),
        }
    })?;
    Ok((salt, rounds, hash))
}

fn read_cipher<'a>(scheme: &mut Reader<'a>) -> Result<(Cipher, &'a [u8]), Unspecified> {
    let cipher = match value(scheme, Tag::OID)?.strip_prefix(AES) {
        Some([2]) => Cipher::Aes128,
        Some([22]) => Cipher::Aes192,
        Some([42]) => Cipher::Aes256,
        _ => return Err(Unspecified),
    };
    Ok((cipher, value(scheme, Tag::OctetString)?))
}

fn sequence<'a, R>(
    input: &mut Reader<'a>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<R, Unspecified>,
) -> Result<R, Unspecified> {
    der::nested(input, Tag::Sequence, Unspecified, read)
}

fn value<'a>(input: &mut Reader<'a>, tag: Tag) -> Result<&'a [u8], Unspecified> {
    der::expect_tag_and_get_value(input, tag).map(|value| value.as_slice_less_safe())
}

fn named(input: &mut Reader<'_>, name: &[u8]) -> Result<(), Unspecified> {
    if value(input, Tag::OID)? == name { Ok(()) } else { Err(Unspecified) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::pki_types::PrivatePkcs8KeyDer;
    use rustls::pki_types::pem::PemObject;

    /// The same key by `openssl pkcs8 -topk8 -passout pass:secret` with these options, and without encryption.
    const KEYS: &str = include_str!("../../../tests/data/encrypted_keys.pem");

    fn keys() -> Vec<Vec<u8>> {
        PrivatePkcs8KeyDer::pem_slice_iter(KEYS.replace("ENCRYPTED ", "").as_bytes())
            .map(|key| key.unwrap().secret_pkcs8_der().to_vec())
            .collect()
    }

    #[test]
    fn whatever_openssl_encrypts_with_aes_is_read() {
        let mut keys = keys();
        let plain = keys.remove(0);
        assert_eq!(keys.len(), 5);
        for key in &keys {
            assert_eq!(decrypt(key, b"secret").map(|key| key.to_vec()), Ok(plain.clone()));
        }
    }

    #[test]
    fn a_wrong_password_and_a_cut_key_are_errors() {
        let keys = keys();
        let key = &keys[1];
        assert_ne!(decrypt(key, b"Secret").map(|key| key.to_vec()), Ok(keys[0].clone()));
        for length in 0..key.len() {
            assert!(decrypt(&key[..length], b"secret").is_err());
        }
        assert!(decrypt(&keys[0], b"secret").is_err());
    }
}
