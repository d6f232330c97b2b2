//! The one state behind the one lock: the library of objects, and what only C knows of them.

use std::any::Any;
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ffi::{CStr, CString, c_char, c_void};
use std::sync::LazyLock;

use parking_lot::{Mutex, MutexGuard};
use slotmap::{Key, SecondaryMap, SlotMap, new_key_type};
use zeroize::Zeroizing;

use super::callbacks::{AccountListener, CoreListener};
use super::handle::{Object, bits_of, decode, encode, from_bits};
use super::list::List;
use super::object::Datum;
use super::types::*;
use crate::core::arena::Arena;
use crate::core::auth::BearerToken;
use crate::core::error_info::ErrorInfo;
use crate::core::{AccountId, AddressId, CoreId, Library};
use crate::sip::NameAddr;

new_key_type! {
    /// A set of callbacks about a core.
    pub struct CoreCbsId;
    /// A set of callbacks about an account.
    pub struct AccountCbsId;
    /// A set of callbacks about the log.
    pub struct LoggingServiceCbsId;
    /// A bearer token.
    pub struct BearerTokenId;
    /// A buffer.
    pub struct BufferId;
    /// A dial plan.
    pub struct DialPlanId;
    /// A dictionary.
    pub struct DictionaryId;
    /// Headers in an object.
    pub struct HeadersId;
    /// A range.
    pub struct RangeId;
    /// The factory and the logging service, of which there is one each.
    pub struct SingletonId;
}

static STATE: LazyLock<Mutex<State>> = LazyLock::new(|| {
    crate::core::logging::install();
    super::log_output::quiet_panics();
    Mutex::new(State::default())
});

/// Everything behind the lock.
pub struct State {
    /// The objects and what they mean.
    pub library: Library,
    /// What hangs on handles: user data, borrowed strings and the like.
    pub extras: Extras,
    /// Sets of callbacks about cores.
    pub core_cbs: Arena<CoreCbsId, super::core_cbs::CoreCallbacks>,
    /// Sets of callbacks about accounts.
    pub account_cbs: Arena<AccountCbsId, super::account_cbs::AccountCallbacks>,
    /// Sets of callbacks about the log.
    pub logging_cbs: Arena<LoggingServiceCbsId, super::logging::LoggingCallbacks>,
    /// Bearer tokens.
    pub bearer_tokens: Arena<BearerTokenId, BearerToken>,
    /// Buffers.
    pub buffers: Arena<BufferId, super::buffer::Buffer>,
    /// Dial plans, which are constants.
    pub dial_plans: super::dial_plan::DialPlans,
    /// Dictionaries.
    pub dictionaries: Arena<DictionaryId, super::dictionary::Dictionary>,
    /// Headers in objects.
    pub headers: Arena<HeadersId, super::headers_object::Headers>,
    /// Ranges.
    pub ranges: Arena<RangeId, super::range::Range>,
    /// Who listens to a core, in the order of adding.
    pub core_listeners: SecondaryMap<CoreId, Vec<CoreListener>>,
    /// Who listens to an account, in the order of adding.
    pub account_listeners: SecondaryMap<AccountId, Vec<AccountListener>>,
    /// The listener of a core that is being called right now.
    pub current_listener: SecondaryMap<CoreId, CoreListener>,
    /// The listener of an account that is being called right now.
    pub current_account_cbs: SecondaryMap<AccountId, AccountCbsId>,
    /// What iterates call, in the order of adding.
    pub iterate_hooks: SecondaryMap<CoreId, Vec<super::core_hooks::IterateHook>>,
    /// Where the log goes.
    pub logging: super::log_output::Logging,
    /// The key of the objects of which there is one.
    pub singleton: SingletonId,
    /// The core that the current call works on, in case it breaks.
    pub at_work: Option<CoreId>,
}

/// Takes the library lock.
pub fn lock() -> MutexGuard<'static, State> {
    STATE.lock()
}

impl Default for State {
    /// A library in which nothing exists yet.
    fn default() -> Self {
        let mut singletons: SlotMap<SingletonId, ()> = SlotMap::with_key();
        Self {
            library: Library::default(),
            extras: Extras::default(),
            core_cbs: Arena::default(),
            account_cbs: Arena::default(),
            logging_cbs: Arena::default(),
            bearer_tokens: Arena::default(),
            buffers: Arena::default(),
            dial_plans: super::dial_plan::DialPlans::default(),
            dictionaries: Arena::default(),
            headers: Arena::default(),
            ranges: Arena::default(),
            core_listeners: SecondaryMap::new(),
            account_listeners: SecondaryMap::new(),
            current_listener: SecondaryMap::new(),
            current_account_cbs: SecondaryMap::new(),
            iterate_hooks: SecondaryMap::new(),
            logging: super::log_output::Logging::default(),
            singleton: singletons.insert(()),
            at_work: None,
        }
    }
}

impl State {
    /// A panic struck: whatever core was being worked on may be half changed.
    pub fn break_core_at_work(&mut self) {
        if let Some(core) = self.at_work.take().and_then(|core| self.library.cores.get_mut(core)) {
            core.broken = true;
        }
    }

    /// Lets go what hung on objects that have ended.
    pub fn sweep(&mut self) {
        self.at_work = None;
        if self.anything_ended() {
            self.sweep_ended();
        }
    }

    /// Every call asks this, and hardly any ends an object.
    fn anything_ended(&self) -> bool {
        self.library.has_ended()
            || self.core_cbs.has_ended()
            || self.account_cbs.has_ended()
            || self.logging_cbs.has_ended()
            || self.bearer_tokens.has_ended()
            || self.dictionaries.has_ended()
            || self.buffers.has_ended()
            || self.headers.has_ended()
            || self.ranges.has_ended()
    }

    fn sweep_ended(&mut self) {
        for id in self.library.accounts.take_ended() {
            self.drop_extras::<LinphoneProxyConfig>(id);
            self.drop_extras::<LinphoneAccount>(id);
            for listener in self.account_listeners.remove(id).unwrap_or_default() {
                self.account_cbs.release(listener.cbs);
            }
        }
        for id in self.library.cores.take_ended() {
            self.drop_extras::<LinphoneCore>(id);
            self.iterate_hooks.remove(id);
            for listener in self.core_listeners.remove(id).unwrap_or_default() {
                if let CoreListener::Cbs(cbs) = listener {
                    self.core_cbs.release(cbs);
                }
            }
        }
        for id in self.library.params.take_ended() {
            self.drop_extras::<LinphoneAccountParams>(id);
        }
        for id in self.library.auth_infos.take_ended() {
            self.drop_extras::<LinphoneAuthInfo>(id);
        }
        for id in self.library.configs.take_ended() {
            self.drop_extras::<LinphoneConfig>(id);
        }
        for id in self.library.nat_policies.take_ended() {
            self.drop_extras::<LinphoneNatPolicy>(id);
        }
        for id in self.library.transports.take_ended() {
            self.drop_extras::<LinphoneTransports>(id);
        }
        for id in self.library.error_infos.take_ended() {
            self.drop_extras::<LinphoneErrorInfo>(id);
        }
        for id in self.library.push_configs.take_ended() {
            self.drop_extras::<LinphonePushNotificationConfig>(id);
        }
        for id in self.library.digest_policies.take_ended() {
            self.drop_extras::<LinphoneDigestAuthenticationPolicy>(id);
        }
        for id in self.library.account_creators.take_ended() {
            self.drop_extras::<LinphoneAccountCreator>(id);
        }
        for id in self.core_cbs.take_ended() {
            self.drop_extras::<LinphoneCoreCbs>(id);
        }
        for id in self.account_cbs.take_ended() {
            self.drop_extras::<LinphoneAccountCbs>(id);
        }
        for id in self.logging_cbs.take_ended() {
            self.drop_extras::<LinphoneLoggingServiceCbs>(id);
        }
        for id in self.bearer_tokens.take_ended() {
            self.drop_extras::<LinphoneBearerToken>(id);
        }
        for id in self.dictionaries.take_ended() {
            self.drop_extras::<LinphoneDictionary>(id);
        }
        for id in self.buffers.take_ended() {
            self.drop_extras::<LinphoneBuffer>(id);
        }
        for id in self.headers.take_ended() {
            self.drop_extras::<LinphoneHeaders>(id);
        }
        for id in self.ranges.take_ended() {
            self.drop_extras::<LinphoneRange>(id);
        }
        // Last, because what hung on the others included addresses.
        for id in self.library.addresses.take_ended() {
            self.drop_extras::<LinphoneAddress>(id);
        }
    }

    fn drop_extras<T: Object>(&mut self, key: T::Key) {
        self.drop_extra(bits_of::<T>(key));
    }

    #[inline(never)]
    fn drop_extra(&mut self, handle: usize) {
        super::handle::forget(handle);
        self.extras.user_data.remove(&handle);
        if let Some(extra) = self.extras.by_handle.remove(&handle) {
            for (_, address) in extra.addresses {
                self.library.addresses.release(address);
            }
            for kept in extra.kept {
                (kept.release)(self, kept.handle);
            }
            self.extras.ended_data.extend(extra.data.into_iter().map(|(_, datum)| datum));
        }
    }

    /// A string that belongs to an object: it stays where it is until the value changes or the object ends.
    /// `what` tells it from the object's other strings.
    pub fn borrow_text(
        &mut self,
        owner: usize,
        what: impl Into<Cow<'static, str>>,
        text: Option<&str>,
    ) -> *const c_char {
        self.extras.borrow_text(owner, what.into(), text)
    }

    /// Hangs a share in another object, which the caller gives away, on an object in place of the one before.
    pub fn keep<T: Object>(&mut self, owner: usize, what: &'static str, share: Option<T::Key>) -> *mut T {
        let before = self.extras.take_kept(owner, what);
        let handle = handle_of::<T>(share);
        if !handle.is_null() {
            let kept = Kept { what, handle: handle.addr(), release: release_bits::<T> };
            self.extras.by_handle.entry(owner).or_default().kept.push(kept);
        }
        if let Some(before) = before {
            (before.release)(self, before.handle);
        }
        handle
    }

    /// The object whose share hangs on another; NULL for none.
    pub fn kept<T: Object>(&self, owner: usize, what: &'static str) -> *mut T {
        let extra = self.extras.by_handle.get(&owner);
        let kept = extra.and_then(|extra| extra.kept.iter().find(|kept| kept.what == what));
        kept.map_or(std::ptr::null_mut(), |kept| from_bits(kept.handle))
    }

    /// A list of strings that belongs to an object: the same as long as its texts are; NULL for the empty list.
    pub fn borrow_texts(
        &mut self,
        owner: usize,
        what: &'static str,
        texts: &[impl AsRef<str>],
    ) -> *const bctbx_list_t {
        self.extras.borrow_texts(owner, what, texts)
    }

    /// A list of addresses that belongs to an object: the same handles as long as the values are the same.
    pub fn borrow_addresses(
        &mut self,
        owner: usize,
        what: &'static str,
        addresses: &[impl AsRef<NameAddr>],
    ) -> *const bctbx_list_t {
        let known = self.extras.addresses(owner, what);
        let same = known.len() == addresses.len()
            && known
                .iter()
                .zip(addresses)
                .all(|(known, address)| self.library.addresses.get(*known) == Some(address.as_ref()));
        let handles = if same {
            known
        } else {
            let fresh = |address: &_| self.library.addresses.insert(NameAddr::clone(AsRef::as_ref(address)));
            let fresh: Vec<AddressId> = addresses.iter().map(fresh).collect();
            self.extras.set_addresses(owner, what, &fresh);
            known.into_iter().for_each(|old| drop(self.library.addresses.release(old)));
            fresh
        };
        let handles = handles.into_iter().map(|id| encode::<LinphoneAddress>(id).cast()).collect();
        self.extras.borrow_list(owner, what, handles)
    }

    /// The error info that belongs to an object: always the same handle, filled in anew at each call.
    pub fn borrow_error_info(&mut self, owner: usize, error: ErrorInfo) -> *mut LinphoneErrorInfo {
        let known = self.kept::<LinphoneErrorInfo>(owner, "error_info");
        let value = self.key(known, "error_info").ok().and_then(|id| self.library.error_infos.get_mut(id));
        if let Some(value) = value {
            *value = error;
            return known;
        }
        let fresh = self.library.error_infos.insert(error);
        self.keep(owner, "error_info", Some(fresh))
    }

    /// An address that belongs to an object: the same handle until the value changes or the object ends.
    pub fn borrow_address(
        &mut self,
        owner: usize,
        what: &'static str,
        address: Option<&NameAddr>,
    ) -> *mut LinphoneAddress {
        let known = self.extras.address(owner, what);
        let Some(address) = address else {
            if let Some(known) = known {
                self.extras.set_address(owner, what, None);
                self.library.addresses.release(known);
            }
            return std::ptr::null_mut();
        };
        if let Some(known) = known {
            if self.library.addresses.get(known) == Some(address) {
                return encode(known);
            }
            self.library.addresses.release(known);
        }
        let fresh = self.library.addresses.insert(address.clone());
        self.extras.set_address(owner, what, Some(fresh));
        encode(fresh)
    }
}

/// What hangs on handles, by their bits. Most objects have none, and most of the others nothing but the program's pointer.
#[derive(Default)]
pub struct Extras {
    user_data: HashMap<usize, UserData>,
    by_handle: HashMap<usize, Box<Extra>>,
    ended_data: Vec<Datum>,
}

#[derive(Default)]
struct Extra {
    /// Wiped when they go, as some are secrets.
    strings: Vec<(Cow<'static, str>, Zeroizing<CString>)>,
    texts: Vec<(&'static str, Vec<CString>)>,
    addresses: Vec<(&'static str, AddressId)>,
    lists: Vec<(&'static str, List)>,
    kept: Vec<Kept>,
    hung: Vec<Box<dyn Any + Send>>,
    data: Vec<(CString, Datum)>,
    values: HashMap<Place, Zeroizing<CString>>,
}

/// Section and key of a value in a configuration.
type Place = (Box<[u8]>, Box<[u8]>);

/// A share in another object, given up with the object that it hangs on.
struct Kept {
    what: &'static str,
    handle: usize,
    release: fn(&mut State, usize),
}

struct UserData(*mut c_void);

// SAFETY: the pointer is only kept for the program and never dereferenced here.
unsafe impl Send for UserData {}

impl Extras {
    /// The program's pointer; NULL when none was set.
    pub fn user_data(&self, handle: usize) -> *mut c_void {
        self.user_data.get(&handle).map_or(std::ptr::null_mut(), |data| data.0)
    }

    /// Keeps the program's pointer.
    pub fn set_user_data(&mut self, handle: usize, data: *mut c_void) {
        if data.is_null() {
            self.user_data.remove(&handle);
        } else {
            self.user_data.insert(handle, UserData(data));
        }
    }

    fn borrow_text(&mut self, owner: usize, what: Cow<'static, str>, text: Option<&str>) -> *const c_char {
        let Some(text) = text else { return std::ptr::null() };
        let strings = &mut self.by_handle.entry(owner).or_default().strings;
        let place = strings.iter().position(|(known, _)| *known == what);
        if let Some(place) = place {
            if strings[place].1.as_bytes() == text.as_bytes() {
                return strings[place].1.as_ptr();
            }
            strings.swap_remove(place);
        }
        let owned = Zeroizing::new(super::string::owned(text));
        // Asked for where it stays: what moves may not be pointed at.
        strings.push((what, owned));
        strings.last().map_or(std::ptr::null(), |(_, text)| text.as_ptr())
    }

    fn take_kept(&mut self, owner: usize, what: &'static str) -> Option<Kept> {
        let kept = &mut self.by_handle.get_mut(&owner)?.kept;
        let place = kept.iter().position(|kept| kept.what == what)?;
        Some(kept.swap_remove(place))
    }

    /// Hangs a value on a handle, in place of one of the same type.
    pub(super) fn hang<T: Any + Send>(&mut self, owner: usize, value: T) {
        let hung = &mut self.by_handle.entry(owner).or_default().hung;
        hung.retain(|known| !known.is::<T>());
        hung.push(Box::new(value));
    }

    /// The value of that type which hangs on a handle.
    pub(super) fn hung<T: Any>(&self, owner: usize) -> Option<&T> {
        self.by_handle.get(&owner)?.hung.iter().find_map(|known| known.downcast_ref())
    }

    /// Hangs a program's pointer on a handle under a name; true if one hung there before.
    pub(super) fn set_datum(&mut self, owner: usize, name: CString, datum: Datum) -> bool {
        let data = &mut self.by_handle.entry(owner).or_default().data;
        let before = data.iter().position(|(known, _)| *known == name).map(|place| data.swap_remove(place).1);
        if !datum.data.is_null() {
            data.push((name, datum));
        }
        let replaced = before.is_some();
        self.ended_data.extend(before);
        replaced
    }

    /// The pointer that hangs on a handle under a name; NULL for none.
    pub(super) fn datum(&self, owner: usize, name: &CStr) -> *mut c_void {
        let data = self.by_handle.get(&owner).map_or(&[][..], |extra| &extra.data);
        data.iter()
            .find(|(known, _)| known.as_c_str() == name)
            .map_or(std::ptr::null_mut(), |(_, datum)| datum.data)
    }

    /// What hung under names and does not any more.
    pub(super) fn take_ended_data(&mut self) -> Vec<Datum> {
        std::mem::take(&mut self.ended_data)
    }

    fn borrow_texts(
        &mut self,
        owner: usize,
        what: &'static str,
        texts: &[impl AsRef<str>],
    ) -> *const bctbx_list_t {
        if texts.is_empty() {
            return std::ptr::null();
        }
        let known = &mut self.by_handle.entry(owner).or_default().texts;
        let fresh: Vec<CString> = texts.iter().map(|text| super::string::owned(text.as_ref())).collect();
        let place = known.iter().position(|(other, _)| *other == what);
        let kept = match place {
            Some(place) if known[place].1 == fresh => &known[place].1,
            Some(place) => {
                known[place].1 = fresh;
                &known[place].1
            }
            None => {
                known.push((what, fresh));
                &known[known.len() - 1].1
            }
        };
        let elements = kept.iter().map(|text| text.as_ptr().cast_mut().cast()).collect();
        self.borrow_list(owner, what, elements)
    }

    fn addresses(&self, owner: usize, what: &'static str) -> Vec<AddressId> {
        let all = self.by_handle.get(&owner).map_or(&[][..], |extra| &extra.addresses);
        all.iter().filter(|(known, _)| *known == what).map(|(_, address)| *address).collect()
    }

    fn set_addresses(&mut self, owner: usize, what: &'static str, fresh: &[AddressId]) {
        let addresses = &mut self.by_handle.entry(owner).or_default().addresses;
        addresses.retain(|(known, _)| *known != what);
        addresses.extend(fresh.iter().map(|address| (what, *address)));
    }

    /// A value that belongs to an object, under a section and a key: it stays where it is until it changes or the object
    /// ends.
    pub fn borrow_value(
        &mut self,
        owner: usize,
        section: &[u8],
        key: &[u8],
        value: Vec<u8>,
    ) -> *const c_char {
        let values = &mut self.by_handle.entry(owner).or_default().values;
        let value = Zeroizing::new(value);
        let fresh = Zeroizing::new(super::string::owned_bytes(&value));
        match values.entry((section.into(), key.into())) {
            Entry::Occupied(known) if *known.get() == fresh => known.get().as_ptr(),
            Entry::Occupied(mut known) => {
                known.insert(fresh);
                known.get().as_ptr()
            }
            Entry::Vacant(place) => place.insert(fresh).as_ptr(),
        }
    }

    fn address(&self, owner: usize, what: &'static str) -> Option<AddressId> {
        let extra = self.by_handle.get(&owner)?;
        extra.addresses.iter().find(|(known, _)| *known == what).map(|(_, address)| *address)
    }

    fn set_address(&mut self, owner: usize, what: &'static str, address: Option<AddressId>) {
        let addresses = &mut self.by_handle.entry(owner).or_default().addresses;
        addresses.retain(|(known, _)| *known != what);
        addresses.extend(address.map(|address| (what, address)));
    }

    /// A list that belongs to an object: the same nodes as long as its elements are the same.
    pub fn borrow_list(
        &mut self,
        owner: usize,
        what: &'static str,
        elements: Vec<*mut c_void>,
    ) -> *const bctbx_list_t {
        let lists = &mut self.by_handle.entry(owner).or_default().lists;
        match lists.iter().position(|(known, _)| *known == what) {
            Some(place) if lists[place].1.holds(&elements) => lists[place].1.head(),
            place => {
                if let Some(place) = place {
                    lists.swap_remove(place);
                }
                let fresh = List::of(elements);
                let head = fresh.head();
                lists.push((what, fresh));
                head
            }
        }
    }
}

/// A constant text for C.
pub const fn fixed(text: &'static CStr) -> *const c_char {
    text.as_ptr()
}

/// The handle of an optional object; NULL for none.
pub fn handle_of<T: Object>(key: Option<T::Key>) -> *mut T {
    key.map_or(std::ptr::null_mut(), |key| if key.is_null() { std::ptr::null_mut() } else { encode(key) })
}

fn release_bits<T: Object>(state: &mut State, handle: usize) {
    // A handle that was made here decodes.
    if let Ok(Some(key)) = decode::<T>(from_bits(handle), "kept") {
        T::release(state, key);
    }
}
