//! Handles: what a C program holds instead of an address.
//!
//! The bits of a handle are `generation · index · kind · 1`. The odd lowest bit tells it from every aligned address,
//! the kind from handles of other types, the generation from handles whose object has ended. So NULL, a freed handle, a
//! handle of another type and a stray pointer are all recognised, and nothing is ever dereferenced. How many bits each has
//! depends on how wide a pointer is (`layout`).

use std::ffi::c_void;

use slotmap::{Key, KeyData};

use super::guard::{Misuse, Wrong};
use super::state::{
    AccountCbsId, BearerTokenId, BufferId, CoreCbsId, DialPlanId, HeadersId, LoggingServiceCbsId, RangeId,
    SingletonId, State,
};
use super::types::*;
use crate::core::{
    AccountCreatorId, AccountId, AddressId, AuthInfoId, ConfigId, CoreId, DigestPolicyId, ErrorInfoId,
    NatPolicyId, ParamsId, PushConfigId, TransportsId,
};

/// Kinds of objects, as they stand in the bits of a handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `LinphoneCore`
    Core = 1,
    /// `LinphoneProxyConfig`
    ProxyConfig,
    /// `LinphoneAccount`
    Account,
    /// `LinphoneAccountParams`
    AccountParams,
    /// `LinphoneAccountCbs`
    AccountCbs,
    /// `LinphoneAuthInfo`
    AuthInfo,
    /// `LinphoneAddress`
    Address,
    /// `LinphoneConfig`
    Config,
    /// `LinphoneCoreCbs`
    CoreCbs,
    /// `LinphoneFactory`
    Factory,
    /// `LinphoneNatPolicy`
    NatPolicy,
    /// `LinphoneTransports`
    Transports,
    /// `LinphoneErrorInfo`
    ErrorInfo,
    /// `LinphonePushNotificationConfig`
    PushConfig,
    /// `LinphoneDigestAuthenticationPolicy`
    DigestPolicy,
    /// `LinphoneLoggingService`
    LoggingService,
    /// `LinphoneLoggingServiceCbs`
    LoggingServiceCbs,
    /// `LinphoneBearerToken`
    BearerToken,
    /// `LinphoneBuffer`
    Buffer,
    /// `LinphoneDialPlan`
    DialPlan,
    /// `LinphoneDictionary`
    Dictionary,
    /// `LinphoneHeaders`
    Headers,
    /// `LinphoneRange`
    Range,
    /// `LinphoneAccountCreator`
    AccountCreator,
}

/// The C name of each kind, in the order of the kinds.
const NAMES: [&str; 24] = [
    "LinphoneCore",
    "LinphoneProxyConfig",
    "LinphoneAccount",
    "LinphoneAccountParams",
    "LinphoneAccountCbs",
    "LinphoneAuthInfo",
    "LinphoneAddress",
    "LinphoneConfig",
    "LinphoneCoreCbs",
    "LinphoneFactory",
    "LinphoneNatPolicy",
    "LinphoneTransports",
    "LinphoneErrorInfo",
    "LinphonePushNotificationConfig",
    "LinphoneDigestAuthenticationPolicy",
    "LinphoneLoggingService",
    "LinphoneLoggingServiceCbs",
    "LinphoneBearerToken",
    "LinphoneBuffer",
    "LinphoneDialPlan",
    "LinphoneDictionary",
    "LinphoneHeaders",
    "LinphoneRange",
    "LinphoneAccountCreator",
];

/// A C type whose values are handles.
pub trait Object: Sized {
    /// What stands in the bits.
    const KIND: Kind;
    /// The key behind them.
    type Key: Key;

    /// Does the object still exist?
    fn exists(state: &State, key: Self::Key) -> bool;
    /// One owner more.
    fn retain(state: &mut State, key: Self::Key);
    /// One owner less.
    fn release(state: &mut State, key: Self::Key);
}

/// The handle of an object; NULL for the null key.
pub fn encode<T: Object>(key: T::Key) -> *mut T {
    if key.is_null() {
        return std::ptr::null_mut();
    }
    from_bits(bits_of::<T>(key))
}

/// The handle of these bits. It has no provenance: nothing may be read through it.
pub(super) fn from_bits<T>(bits: usize) -> *mut T {
    std::ptr::without_provenance_mut(bits)
}

/// The bits of the handle of an object.
pub fn bits_of<T: Object>(key: T::Key) -> usize {
    layout::pack(key.data(), T::KIND)
}

/// Takes note that an object has ended, and that its handle may come to mean another.
pub(super) fn forget(bits: usize) {
    layout::forget(bits);
}

/// The key in the bits of a handle, which may be stale. `None` for NULL, `Err` for anything that is no such handle.
pub fn decode<T: Object>(handle: *const T, parameter: &'static str) -> Result<Option<T::Key>, Misuse> {
    Ok(data_of(handle.addr(), T::KIND, parameter)?.map(T::Key::from))
}

fn data_of(bits: usize, expected: Kind, parameter: &'static str) -> Result<Option<KeyData>, Misuse> {
    if bits == 0 {
        return Ok(None);
    }
    if bits & 1 == 0 {
        return Err(Wrong::Foreign { parameter, expected: name(expected) }.into());
    }
    let kind = layout::kind(bits);
    if kind != expected as usize {
        let expected = name(expected);
        let found = NAMES.get(kind.wrapping_sub(1)).copied();
        return Err(match found {
            Some(found) => Wrong::WrongKind { parameter, expected, found }.into(),
            None => Wrong::Foreign { parameter, expected }.into(),
        });
    }
    layout::unpack(bits).map(Some).ok_or_else(|| freed(expected, parameter))
}

/// Where things stand in the bits, for pointers of 64 bits: a generation of 32, an index of 24, a kind of 7.
#[cfg(target_pointer_width = "64")]
mod layout {
    use super::{KeyData, Kind};

    const KIND_END: u32 = 8;
    const INDEX_BITS: u32 = 24;

    pub(super) fn pack(key: KeyData, kind: Kind) -> usize {
        let key = key.as_ffi() as usize;
        let (generation, index) = (key >> 32, key & 0xffff_ffff);
        debug_assert!(index < 1 << INDEX_BITS, "more than 16 million objects of one kind");
        generation << 32 | (index & ((1 << INDEX_BITS) - 1)) << KIND_END | (kind as usize) << 1 | 1
    }

    pub(super) const fn kind(bits: usize) -> usize {
        bits >> 1 & 0x7f
    }

    pub(super) fn unpack(bits: usize) -> Option<KeyData> {
        let index = bits >> KIND_END & ((1 << INDEX_BITS) - 1);
        Some(KeyData::from_ffi((bits >> 32 << 32 | index) as u64))
    }

    pub(super) const fn forget(_: usize) {}
}

#[cfg(not(target_pointer_width = "64"))]
use narrow as layout;

/// The same for pointers of 32 bits: a generation of 11, an index of 15, a kind of 5. As no whole key fits, the keys of the
/// handles that are out are kept beside. A freed handle is taken for another only when the place of its object has been
/// used two thousand times since; an object beyond 32 thousand of its kind has no handle, and NULL stands for it.
#[cfg(any(test, not(target_pointer_width = "64")))]
#[cfg_attr(target_pointer_width = "64", allow(dead_code, reason = "tested everywhere"))]
mod narrow {
    use std::collections::HashMap;
    use std::sync::LazyLock;

    use parking_lot::Mutex;

    use super::{KeyData, Kind};

    const KIND_END: u32 = 6;
    const INDEX_BITS: u32 = 15;
    const GENERATION_BITS: u32 = 11;

    static OUT: LazyLock<Mutex<HashMap<usize, u64>>> = LazyLock::new(Mutex::default);

    pub(super) fn pack(key: KeyData, kind: Kind) -> usize {
        let whole = key.as_ffi();
        let (generation, index) = ((whole >> 32) as usize, (whole & 0xffff_ffff) as usize);
        if index >= 1 << INDEX_BITS {
            log::error!("more than {} objects of one kind; one has no handle", 1_usize << INDEX_BITS);
            return 0;
        }
        // The lowest bit of a generation that is in use is always 1.
        let generation = generation >> 1 & ((1 << GENERATION_BITS) - 1);
        let bits = (generation << INDEX_BITS | index) << KIND_END | (kind as usize) << 1 | 1;
        OUT.lock().insert(bits, whole);
        bits
    }

    pub(super) const fn kind(bits: usize) -> usize {
        bits >> 1 & 0x1f
    }

    pub(super) fn unpack(bits: usize) -> Option<KeyData> {
        OUT.lock().get(&bits).copied().map(KeyData::from_ffi)
    }

    pub(super) fn forget(bits: usize) {
        OUT.lock().remove(&bits);
    }
}

#[cold]
fn freed(expected: Kind, parameter: &'static str) -> Misuse {
    Wrong::Freed { parameter, expected: name(expected) }.into()
}

/// The kind in the bits of a handle; `None` for NULL and for an address.
pub fn kind_in(handle: *const c_void) -> Option<u8> {
    let bits = handle.addr();
    let kind = (bits >> 1 & 0x7f) as u8;
    (bits & 1 == 1 && usize::from(kind).wrapping_sub(1) < NAMES.len()).then_some(kind)
}

const fn name(kind: Kind) -> &'static str {
    NAMES[kind as usize - 1]
}

impl State {
    /// The key of a live object; misuse for anything else.
    pub fn key<T: Object>(&self, handle: *const T, parameter: &'static str) -> Result<T::Key, Misuse> {
        self.key_or_null(handle, parameter)?.ok_or_else(|| Misuse::null(parameter))
    }

    /// The same, where NULL is allowed.
    pub fn key_or_null<T: Object>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<Option<T::Key>, Misuse> {
        let Some(key) = decode(handle, parameter)? else { return Ok(None) };
        if !T::exists(self, key) {
            return Err(freed(T::KIND, parameter));
        }
        Ok(Some(key))
    }

    /// `…_ref`: one owner more; the handle itself.
    pub fn retain<T: Object>(&mut self, handle: *mut T, parameter: &'static str) -> Result<*mut T, Misuse> {
        let key = self.key(handle, parameter)?;
        T::retain(self, key);
        Ok(handle)
    }

    /// `…_unref`: one owner less. NULL is allowed and does nothing.
    pub fn release<T: Object>(&mut self, handle: *mut T, parameter: &'static str) -> Result<(), Misuse> {
        if let Some(key) = self.key_or_null(handle, parameter)? {
            T::release(self, key);
        }
        Ok(())
    }

    /// The pointer that a program has hung on an object.
    pub fn user_data<T: Object>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<*mut c_void, Misuse> {
        self.key(handle, parameter)?;
        Ok(self.extras.user_data(handle.addr()))
    }

    /// Hangs a pointer on an object. It is never looked into.
    pub fn set_user_data<T: Object>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        data: *mut c_void,
    ) -> Result<(), Misuse> {
        self.key(handle, parameter)?;
        self.extras.set_user_data(handle.addr(), data);
        Ok(())
    }
}

/// Objects that live in a counted arena: which one, and what gives up a share in them.
macro_rules! counted {
    ($($c_type:ident, $kind:ident, $key:ty: $($arena:ident).+, $($release:ident).+;)*) => {
        $(impl Object for $c_type {
            const KIND: Kind = Kind::$kind;
            type Key = $key;

            fn exists(state: &State, key: Self::Key) -> bool {
                state.$($arena).+.contains(key)
            }

            fn retain(state: &mut State, key: Self::Key) {
                state.$($arena).+.retain(key);
            }

            fn release(state: &mut State, key: Self::Key) {
                state.$($release).+(key);
            }
        })*
    };
}

counted! {
    LinphoneProxyConfig, ProxyConfig, AccountId: library.accounts, library.release_account;
    LinphoneAccount, Account, AccountId: library.accounts, library.release_account;
    LinphoneAccountParams, AccountParams, ParamsId: library.params, library.release_params;
    LinphoneAuthInfo, AuthInfo, AuthInfoId: library.auth_infos, library.auth_infos.release;
    LinphoneAddress, Address, AddressId: library.addresses, library.addresses.release;
    LinphoneConfig, Config, ConfigId: library.configs, library.configs.release;
    LinphoneNatPolicy, NatPolicy, NatPolicyId: library.nat_policies, library.nat_policies.release;
    LinphoneTransports, Transports, TransportsId: library.transports, library.transports.release;
    LinphoneErrorInfo, ErrorInfo, ErrorInfoId: library.error_infos, library.error_infos.release;
    LinphonePushNotificationConfig, PushConfig, PushConfigId: library.push_configs, library.push_configs.release;
    LinphoneDigestAuthenticationPolicy, DigestPolicy, DigestPolicyId: library.digest_policies, library.digest_policies.release;
    LinphoneAccountCreator, AccountCreator, AccountCreatorId: library.account_creators, library.account_creators.release;
    LinphoneCore, Core, CoreId: library.cores, library.release_core;
    LinphoneCoreCbs, CoreCbs, CoreCbsId: core_cbs, core_cbs.release;
    LinphoneAccountCbs, AccountCbs, AccountCbsId: account_cbs, account_cbs.release;
    LinphoneLoggingServiceCbs, LoggingServiceCbs, LoggingServiceCbsId: logging_cbs, logging_cbs.release;
    LinphoneBearerToken, BearerToken, BearerTokenId: bearer_tokens, bearer_tokens.release;
    LinphoneBuffer, Buffer, BufferId: buffers, buffers.release;
    LinphoneHeaders, Headers, HeadersId: headers, headers.release;
    LinphoneRange, Range, RangeId: ranges, ranges.release;
}

impl Object for LinphoneDialPlan {
    const KIND: Kind = Kind::DialPlan;
    type Key = DialPlanId;

    fn exists(state: &State, key: Self::Key) -> bool {
        state.dial_plans.contains(key)
    }

    fn retain(_: &mut State, _: Self::Key) {}

    fn release(_: &mut State, _: Self::Key) {}
}

impl Object for LinphoneFactory {
    const KIND: Kind = Kind::Factory;
    type Key = SingletonId;

    fn exists(state: &State, key: Self::Key) -> bool {
        key == state.singleton
    }

    fn retain(_: &mut State, _: Self::Key) {}

    fn release(_: &mut State, _: Self::Key) {}
}

impl Object for LinphoneLoggingService {
    const KIND: Kind = Kind::LoggingService;
    type Key = SingletonId;

    fn exists(state: &State, key: Self::Key) -> bool {
        key == state.singleton
    }

    fn retain(_: &mut State, _: Self::Key) {}

    fn release(_: &mut State, _: Self::Key) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::AddressId;
    use slotmap::SlotMap;

    #[test]
    fn a_handle_is_odd_and_gives_its_key_back() {
        let mut keys: SlotMap<AddressId, ()> = SlotMap::with_key();
        let first = keys.insert(());
        keys.remove(first);
        let second = keys.insert(());
        for key in [first, second] {
            let handle = encode::<LinphoneAddress>(key);
            assert_eq!(handle.addr() & 1, 1);
            assert_eq!(decode(handle, "a"), Ok(Some(key)));
        }
        assert_ne!(encode::<LinphoneAddress>(first), encode::<LinphoneAddress>(second));
    }

    #[test]
    fn another_kind_and_a_real_address_are_recognised() {
        let mut keys: SlotMap<AddressId, ()> = SlotMap::with_key();
        let handle = encode::<LinphoneAddress>(keys.insert(()));
        let wrong = |handle| *decode::<LinphoneCore>(handle, "lc").unwrap_err().wrong();
        assert!(matches!(wrong(handle.cast()), Wrong::WrongKind { .. }));
        let place = Box::new(0_u64);
        let address = (&raw const *place).cast::<LinphoneCore>();
        assert!(matches!(wrong(address), Wrong::Foreign { .. }));
        assert_eq!(decode(std::ptr::null::<LinphoneCore>(), "lc"), Ok(None));
    }

    #[test]
    fn thirty_two_bits_hold_a_handle() {
        let mut keys: SlotMap<AddressId, ()> = SlotMap::with_key();
        let all: Vec<AddressId> = (0..1000).map(|_| keys.insert(())).collect();
        let bits: Vec<usize> = all.iter().map(|key| narrow::pack(key.data(), Kind::Range)).collect();
        for (key, bits) in all.iter().zip(&bits) {
            assert!(u32::try_from(*bits).is_ok() && bits & 1 == 1);
            assert_eq!(narrow::kind(*bits), Kind::Range as usize);
            assert_eq!(narrow::unpack(*bits), Some(key.data()));
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "two thousand are too many for Miri")]
    fn a_narrow_handle_that_ended_stays_unknown_for_two_thousand_successors() {
        let mut keys: SlotMap<AddressId, ()> = SlotMap::with_key();
        let mut old = keys.insert(());
        let first = narrow::pack(old.data(), Kind::Headers);
        for _ in 0..2047 {
            keys.remove(old);
            narrow::forget(narrow::pack(old.data(), Kind::Headers));
            old = keys.insert(());
            assert_ne!(narrow::pack(old.data(), Kind::Headers), first);
            assert_eq!(narrow::unpack(first), None);
        }
    }

    #[test]
    fn too_many_objects_for_thirty_two_bits_are_null() {
        let beyond = KeyData::from_ffi(1 << 32 | 1 << 15);
        assert_eq!(narrow::pack(beyond, Kind::Buffer), 0);
    }
}
