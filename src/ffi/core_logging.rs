//! `linphone/core.h`, the log of all cores: levels, a handler or file for the lines, and the collection for sending in.

use std::ffi::{c_char, c_uint};

use super::callback_types::*;
use super::config::path_of;
use super::guard::{Misuse, entry, entry_or};
use super::handle::bits_of;
use super::log_output::{OpenFile, Writer, mask_from};
use super::logging::set_mask;
use super::state::State;
use super::string::{for_keeps, some_text};
use super::types::*;
use crate::core::config::Config;
use crate::core::logging::{self, level};

/// Where the configuration keeps the address that logs are sent to.
const UPLOAD_SERVER: (&str, &str) = ("misc", "log_collection_upload_server_url");

/// Tells whether the log is collected in files for sending in.
/// @return one of `LinphoneLogCollectionState`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_log_collection_enabled() -> LinphoneLogCollectionState {
    entry_or("linphone_core_log_collection_enabled", 0, |state| Ok(state.logging.collection.state))
}

/// Chooses whether the log is collected in files for sending in. What was collected stays.
/// @param enable whether, and whether in place of the writing to standard output and error
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_log_collection(enable: LinphoneLogCollectionState) {
    entry("linphone_core_enable_log_collection", |state| state.collect_logs(enable));
}

/// Gets the folder for the collected log.
/// @return the folder, borrowed until it changes @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_log_collection_path() -> *const c_char {
    entry("linphone_core_get_log_collection_path", |state| {
        let path = state.logging.collection.folder().display().to_string();
        Ok(state.borrow_global("collection path", &path))
    })
}

/// Chooses the folder for the collected log.
/// @param path the folder; NULL for the current one @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_collection_path(path: *const c_char) {
    entry("linphone_core_set_log_collection_path", |state| {
        // SAFETY: a C string or NULL.
        state.logging.collection.set_folder(unsafe { path_of(path) });
        Ok(())
    });
}

/// Gets how the names of the collected files begin.
/// @return the text, borrowed until it changes @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_log_collection_prefix() -> *const c_char {
    entry("linphone_core_get_log_collection_prefix", |state| {
        let prefix = state.logging.collection.prefix().to_owned();
        Ok(state.borrow_global("collection prefix", &prefix))
    })
}

/// Chooses how the names of the collected files begin.
/// @param prefix the text; NULL for `linphone` @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_collection_prefix(prefix: *const c_char) {
    entry("linphone_core_set_log_collection_prefix", |state| {
        // SAFETY: a C string or NULL.
        let prefix = unsafe { some_text(prefix) };
        if prefix.as_ref().is_some_and(|prefix| prefix.contains('/')) {
            return Err(Misuse::value("prefix", "leads to another folder"));
        }
        state.logging.collection.set_prefix(prefix);
        Ok(())
    });
}

/// Tells how large each of the two collected files may become.
/// @return bytes
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_log_collection_max_file_size() -> usize {
    entry_or("linphone_core_get_log_collection_max_file_size", 0, |state| {
        Ok(state.logging.collection.limit() as usize)
    })
}

/// Chooses how large each of the two collected files may become. When both are full, the older one goes.
/// @param size bytes
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_collection_max_file_size(size: usize) {
    entry("linphone_core_set_log_collection_max_file_size", |state| {
        state.logging.collection.set_limit(size as u64);
        Ok(())
    });
}

/// Chooses where the collected log is sent. It is only kept, in the configuration: this library sends no files.
/// @param core the core @notnil
/// @param server_url the address; NULL removes it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_collection_upload_server_url(
    core: *mut LinphoneCore,
    server_url: *const c_char,
) {
    entry("linphone_core_set_log_collection_upload_server_url", |state| {
        let config = state.config_of_core(core)?;
        // SAFETY: a C string or NULL.
        let url = unsafe { some_text(server_url) }.unwrap_or_default();
        let (section, key) = UPLOAD_SERVER;
        super::config::written(config.set_string(section, key, url), section.as_bytes(), key.as_bytes());
        Ok(())
    });
}

/// Gets where the collected log is sent.
/// @param core the core @notnil
/// @return the address, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_log_collection_upload_server_url(
    core: *mut LinphoneCore,
) -> *const c_char {
    entry("linphone_core_get_log_collection_upload_server_url", |state| {
        let (section, key) = UPLOAD_SERVER;
        let url = state.config_of_core(core)?.string(section, key).map(|url| url.into_owned());
        Ok(state.borrow_text(core.addr(), key, url.as_deref()))
    })
}

/// Tells the core's listeners, by `log_collection_upload_state_changed`, why the collected log is not sent: this library sends no
/// files.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_upload_log_collection(core: *mut LinphoneCore) {
    entry("linphone_core_upload_log_collection", |state| {
        let (section, key) = UPLOAD_SERVER;
        let info = if !state.config_of_core(core)?.has_entry(section, key) {
            "Log collection upload server not set"
        } else if state.logging.collection.state == 0 {
            "Log collection is disabled"
        } else {
            "Sending files is not supported"
        };
        let core = state.key(core, "core")?;
        state.library.refuse_upload(core, info);
        Ok(())
    });
}

/// Puts the collected files into one gzip archive beside them.
/// @return the archive's path, for the caller to free; NULL when nothing is collected @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_compress_log_collection() -> *mut c_char {
    entry("linphone_core_compress_log_collection", |state| {
        let packed = state.logging.collection.compress();
        Ok(packed.map_or(std::ptr::null_mut(), |path| for_keeps(&path.to_string_lossy())))
    })
}

/// Removes the collected files and their archive. Collecting goes on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_reset_log_collection() {
    entry("linphone_core_reset_log_collection", |state| {
        state.logging.collection.reset();
        Ok(())
    });
}

/// Does nothing: lines are always written on the thread whose call caused them, when the call returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_serialize_logs() {
    entry("linphone_core_serialize_logs", |state| {
        let _ = state;
        Ok(())
    });
}

/// Chooses the function that gets the lines of the log, in place of standard output and error. Its format is the finished text,
/// with each percent sign doubled, and it has no arguments. Listeners of the logging service are called beside it.
/// @param logfunc the function; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_handler(logfunc: OrtpLogFunc) {
    entry("linphone_core_set_log_handler", |state| {
        state.logging.writer = logfunc.map_or(Writer::Silent, Writer::Handler);
        Ok(())
    });
}

/// Chooses the file that gets the lines of the log, in place of standard output and error, and of a handler.
/// @param file the file, which the program keeps open; NULL for standard output and error @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_file(file: *mut FILE) {
    entry("linphone_core_set_log_file", |state| {
        state.write_to(file);
        Ok(())
    });
}

/// Chooses the levels that are written, from one on upwards.
/// @param loglevel the lowest level that is written; 0 for all
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_level(loglevel: OrtpLogLevel) {
    entry("linphone_core_set_log_level", |_| {
        let mask = if loglevel == 0 { Some(level::ALL) } else { mask_from(loglevel) };
        logging::set_mask(mask.ok_or_else(|| Misuse::value("loglevel", "is no log level"))?);
        Ok(())
    });
}

/// Chooses the levels that are written, one by one. Unknown bits are dropped.
/// @param mask bits of `OrtpLogLevel`; 0 for silence
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_log_level_mask(mask: c_uint) {
    entry("linphone_core_set_log_level_mask", |_| {
        set_mask(mask);
        Ok(())
    });
}

/// Tells which levels are written.
/// @return bits of `OrtpLogLevel`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_log_level_mask() -> c_uint {
    entry("linphone_core_get_log_level_mask", |_| Ok(logging::mask()))
}

/// Writes messages, warnings and errors to a file.
/// @param file the file, which the program keeps open; NULL for standard output and error @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_logs(file: *mut FILE) {
    entry("linphone_core_enable_logs", |state| {
        state.write_to(file);
        logging::set_mask(level::MESSAGE | level::DEFAULT);
        Ok(())
    });
}

/// Gives messages, warnings and errors to a function.
/// @param logfunc the function, as for `linphone_core_set_log_handler` @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_logs_with_cb(logfunc: OrtpLogFunc) {
    entry("linphone_core_enable_logs_with_cb", |state| {
        state.logging.writer = logfunc.map_or(Writer::Silent, Writer::Handler);
        logging::set_mask(level::MESSAGE | level::DEFAULT);
        Ok(())
    });
}

/// Writes errors only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_disable_logs() {
    entry("linphone_core_disable_logs", |_| {
        logging::set_mask(level::ERROR | level::FATAL);
        Ok(())
    });
}

/// Chooses what to call when the sending of the collected log succeeds or fails.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_log_collection_upload_state_changed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsLogCollectionUploadStateChangedCb,
) {
    entry("linphone_core_cbs_set_log_collection_upload_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.log_collection_upload_state_changed = cb)
    });
}

/// Chooses what to call while the collected log is sent, which does not happen.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_log_collection_upload_progress_indication(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsLogCollectionUploadProgressIndicationCb,
) {
    entry("linphone_core_cbs_set_log_collection_upload_progress_indication", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.log_collection_upload_progress_indication = cb)
    });
}

impl State {
    /// Chooses whether the log is collected.
    pub(super) fn collect_logs(&mut self, enable: LinphoneLogCollectionState) -> Result<(), Misuse> {
        if !(0..=2).contains(&enable) {
            return Err(Misuse::value("state", "is no state of the log collection"));
        }
        self.logging.collection.state = enable;
        if enable == 2 {
            self.logging.writer = Writer::Silent;
        }
        Ok(())
    }

    fn config_of_core(&mut self, core: *const LinphoneCore) -> Result<&mut Config, Misuse> {
        let config = self.of_core(core, |core| core.config)?;
        self.library.configs.get_mut(config).ok_or_else(|| Misuse::null("core"))
    }

    fn write_to(&mut self, file: *mut FILE) {
        self.logging.writer = if file.is_null() { Writer::Standard } else { Writer::File(OpenFile(file)) };
    }

    /// A text that belongs to no core.
    fn borrow_global(&mut self, what: &'static str, text: &str) -> *const c_char {
        let owner = bits_of::<LinphoneLoggingService>(self.singleton);
        self.borrow_text(owner, what, Some(text))
    }
}
