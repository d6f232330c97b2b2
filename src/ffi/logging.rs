//! `linphone/logging.h`: which lines of the log are written, who hears of them, and the program's own lines.

use std::ffi::{c_char, c_uint, c_void};

use super::config::path_of;
use super::guard::{Misuse, entry, truth};
use super::handle::encode;
use super::log_output::mask_from;
use super::state::State;
use super::string::{some_text, text};
use super::types::*;
use crate::core::log_file::LogFile;
use crate::core::logging::{self, level};

/// The log domain of lines that the program writes, unless it has chosen one.
const PROGRAM: &str = "application";

/// Called with every line of the log that is written.
pub type LinphoneLoggingServiceCbsLogMessageWrittenCb = Option<
    unsafe extern "C" fn(
        log_service: *mut LinphoneLoggingService,
        domain: *const c_char,
        level: LinphoneLogLevel,
        message: *const c_char,
    ),
>;

/// The callbacks of one listener of the log.
#[derive(Clone, Copy, Default)]
pub struct LoggingCallbacks {
    pub(super) log_message_written: LinphoneLoggingServiceCbsLogMessageWrittenCb,
}

/// Gets the logging service, of which there is one.
/// @return the service, which belongs to the library @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get() -> *mut LinphoneLoggingService {
    entry("linphone_logging_service_get", |state| Ok(encode(state.singleton)))
}

/// Does nothing: the logging service lives as long as the process.
/// @param log_service the logging service @notnil
/// @return the same service; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_ref(
    log_service: *mut LinphoneLoggingService,
) -> *mut LinphoneLoggingService {
    entry("linphone_logging_service_ref", |state| state.retain(log_service, "log_service"))
}

/// Does nothing: the logging service lives as long as the process.
/// @param log_service the logging service @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_unref(log_service: *mut LinphoneLoggingService) {
    entry("linphone_logging_service_unref", |state| state.release(log_service, "log_service"));
}

/// Adds a listener behind the others; from then on nothing is written to standard output and error any more. A listener may call
/// anything, and remove itself. What it causes to be logged reaches the listeners, too, down to the eighth level.
/// @param log_service the logging service @notnil
/// @param cbs the callbacks @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_add_callbacks(
    log_service: *mut LinphoneLoggingService,
    cbs: *mut LinphoneLoggingServiceCbs,
) {
    entry("linphone_logging_service_add_callbacks", |state| {
        state.key(log_service, "log_service")?;
        let cbs = state.key(cbs, "cbs")?;
        state.logging_cbs.retain(cbs);
        state.logging.listeners.push(cbs);
        state.leave_standard_streams();
        Ok(())
    });
}

/// Removes a listener. Where it was added twice, it stays once.
/// @param log_service the logging service @notnil
/// @param cbs the callbacks @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_remove_callbacks(
    log_service: *mut LinphoneLoggingService,
    cbs: *mut LinphoneLoggingServiceCbs,
) {
    entry("linphone_logging_service_remove_callbacks", |state| {
        state.key(log_service, "log_service")?;
        let cbs = state.key(cbs, "cbs")?;
        let place = state.logging.listeners.iter().position(|known| *known == cbs);
        if let Some(place) = place {
            state.logging.listeners.remove(place);
            state.logging_cbs.release(cbs);
        }
        Ok(())
    });
}

/// Gets the callbacks that are being called, for a listener to find its user data.
/// @param log_service the logging service @notnil
/// @return the callbacks, borrowed; NULL outside of a call @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get_current_callbacks(
    log_service: *const LinphoneLoggingService,
) -> *mut LinphoneLoggingServiceCbs {
    entry("linphone_logging_service_get_current_callbacks", |state| {
        state.key(log_service, "log_service")?;
        Ok(super::state::handle_of(state.logging.current))
    })
}

/// Lists those that were added as listeners.
/// @param log_service the logging service @notnil
/// @return a list that lives until a listener comes or goes; NULL for what is no service @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get_callbacks_list(
    log_service: *const LinphoneLoggingService,
) -> *const bctbx_list_t {
    entry("linphone_logging_service_get_callbacks_list", |state| {
        state.key(log_service, "log_service")?;
        let listeners = state.logging.listeners.iter();
        let handles = listeners.map(|key| encode::<LinphoneLoggingServiceCbs>(*key).cast()).collect();
        Ok(state.extras.borrow_list(log_service.addr(), "callbacks", handles))
    })
}

/// Chooses the levels that are written, from one on upwards.
/// @param log_service the logging service @notnil
/// @param level the lowest level that is written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_set_log_level(
    log_service: *mut LinphoneLoggingService,
    level: LinphoneLogLevel,
) {
    entry("linphone_logging_service_set_log_level", |state| {
        state.key(log_service, "log_service")?;
        let mask = mask_from(level);
        logging::set_mask(mask.ok_or_else(|| Misuse::value("level", "is no log level"))?);
        Ok(())
    });
}

/// Chooses the levels that are written, one by one. Unknown bits are dropped.
/// @param log_service the logging service @notnil
/// @param mask bits of `LinphoneLogLevel`; 0 for silence
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_set_log_level_mask(
    log_service: *mut LinphoneLoggingService,
    mask: c_uint,
) {
    entry("linphone_logging_service_set_log_level_mask", |state| {
        state.key(log_service, "log_service")?;
        set_mask(mask);
        Ok(())
    });
}

/// Tells which levels are written.
/// @param log_service the logging service @notnil
/// @return bits of `LinphoneLogLevel`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get_log_level_mask(
    log_service: *const LinphoneLoggingService,
) -> c_uint {
    entry("linphone_logging_service_get_log_level_mask", |state| {
        state.key(log_service, "log_service")?;
        Ok(logging::mask())
    })
}

/// Appends the log to a file, beside the other places where it goes. Earlier ones stay; the same one is only once there.
/// @param log_service the logging service @notnil
/// @param dir the folder @notnil
/// @param filename the file's name @notnil
/// @param max_size from how many bytes on it is renamed to `NAME_1` and begun anew; 0 for never
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_set_log_file(
    log_service: *const LinphoneLoggingService,
    dir: *const c_char,
    filename: *const c_char,
    max_size: usize,
) {
    entry("linphone_logging_service_set_log_file", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: the caller passes C strings or NULL.
        let (folder, name) = unsafe { (path_of(dir), path_of(filename)) };
        let name = name.ok_or_else(|| Misuse::null("filename"))?;
        let path = folder.ok_or_else(|| Misuse::null("dir"))?.join(name);
        state.logging.files.retain(|known| known.path() != path);
        state.logging.files.push(LogFile::new(path, max_size as u64));
        Ok(())
    });
}

/// Chooses what the program's own lines are headed with. Lines of the library are headed `liblinphone`.
/// @param log_service the logging service @notnil
/// @param domain the text; NULL for `application` @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_set_domain(
    log_service: *mut LinphoneLoggingService,
    domain: *const c_char,
) {
    entry("linphone_logging_service_set_domain", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        state.logging.domain = unsafe { some_text(domain) };
        Ok(())
    });
}

/// Gets what the program's own lines are headed with.
/// @param log_service the logging service @notnil
/// @return the text, borrowed until it changes; NULL when none was chosen @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get_domain(
    log_service: *mut LinphoneLoggingService,
) -> *const c_char {
    entry("linphone_logging_service_get_domain", |state| {
        state.key(log_service, "log_service")?;
        let domain = state.logging.domain.clone();
        Ok(state.borrow_text(log_service.addr(), "domain", domain.as_deref()))
    })
}

/// Writes a line of level debug into the log.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_debug(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_debug", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::DEBUG, message) }
    });
}

/// Writes a line of level trace into the log.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_trace(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_trace", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::TRACE, message) }
    });
}

/// Writes a line of level message into the log.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_message(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_message", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::MESSAGE, message) }
    });
}

/// Writes a line of level warning into the log.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_warning(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_warning", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::WARNING, message) }
    });
}

/// Writes a line of level error into the log.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_error(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_error", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::ERROR, message) }
    });
}

/// Writes a line of level fatal into the log.
/// Differs from liblinphone: the process goes on.
/// @param log_service the logging service @notnil
/// @param message the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_fatal(
    log_service: *mut LinphoneLoggingService,
    message: *const c_char,
) {
    entry("linphone_logging_service_fatal", |state| {
        state.key(log_service, "log_service")?;
        // SAFETY: a C string or NULL.
        unsafe { state.write_line(level::FATAL, message) }
    });
}

/// Does nothing: a library does not catch the process's signals. Since liblinphone 5.2.
/// @param log_service the logging service @notnil
/// @param enable TRUE or FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_enable_stack_trace_dumps(
    log_service: *mut LinphoneLoggingService,
    enable: bool_t,
) {
    entry("linphone_logging_service_enable_stack_trace_dumps", |state| {
        state.key(log_service, "log_service")?;
        let _ = truth(enable);
        Ok(())
    });
}

/// Adds an owner to a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the same callbacks; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_ref(
    cbs: *mut LinphoneLoggingServiceCbs,
) -> *mut LinphoneLoggingServiceCbs {
    entry("linphone_logging_service_cbs_ref", |state| state.retain(cbs, "cbs"))
}

/// Gives up one's share in a set of callbacks.
/// @param cbs the callbacks @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_unref(cbs: *mut LinphoneLoggingServiceCbs) {
    entry("linphone_logging_service_cbs_unref", |state| state.release(cbs, "cbs"));
}

/// Chooses what to call with every line of the log that is written.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_set_log_message_written(
    cbs: *mut LinphoneLoggingServiceCbs,
    cb: LinphoneLoggingServiceCbsLogMessageWrittenCb,
) {
    entry("linphone_logging_service_cbs_set_log_message_written", |state| {
        state.logging_callbacks(cbs, |callbacks| callbacks.log_message_written = cb)
    });
}

/// Gets what is called with every line of the log that is written.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_get_log_message_written(
    cbs: *const LinphoneLoggingServiceCbs,
) -> LinphoneLoggingServiceCbsLogMessageWrittenCb {
    entry("linphone_logging_service_cbs_get_log_message_written", |state| {
        state.logging_callbacks(cbs, |callbacks| callbacks.log_message_written)
    })
}

/// Hangs a pointer on a set of callbacks. It is only kept.
/// @param cbs the callbacks @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_set_user_data(
    cbs: *mut LinphoneLoggingServiceCbs,
    user_data: *mut c_void,
) {
    entry("linphone_logging_service_cbs_set_user_data", |state| state.set_user_data(cbs, "cbs", user_data));
}

/// Gets the pointer that the program has hung on a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_cbs_get_user_data(
    cbs: *const LinphoneLoggingServiceCbs,
) -> *mut c_void {
    entry("linphone_logging_service_cbs_get_user_data", |state| state.user_data(cbs, "cbs"))
}

/// Gets the callbacks that belong to the service itself and are called before the listeners. Asking for them ends the writing to
/// standard output and error. `linphone_logging_service_add_callbacks` serves several listeners.
/// @param log_service the logging service @notnil
/// @return the callbacks, which belong to the service; NULL for what is no service @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_logging_service_get_callbacks(
    log_service: *const LinphoneLoggingService,
) -> *mut LinphoneLoggingServiceCbs {
    entry("linphone_logging_service_get_callbacks", |state| {
        state.key(log_service, "log_service")?;
        let own = match state.logging.own {
            Some(own) => own,
            None => {
                let own = state.logging_cbs.insert(LoggingCallbacks::default());
                state.logging.own = Some(own);
                state.leave_standard_streams();
                own
            }
        };
        Ok(encode(own))
    })
}

/// Chooses the levels that are written. Unknown bits are dropped, and told.
pub(super) fn set_mask(mask: c_uint) {
    logging::set_mask(mask);
    if mask & !level::ALL != 0 {
        log::warn!("{mask:#x} holds bits that are no log level");
    }
}

impl State {
    /// Makes an empty set of callbacks about the log.
    pub(super) fn new_logging_cbs(&mut self) -> *mut LinphoneLoggingServiceCbs {
        encode(self.logging_cbs.insert(LoggingCallbacks::default()))
    }

    fn logging_callbacks<R>(
        &mut self,
        cbs: *const LinphoneLoggingServiceCbs,
        with: impl FnOnce(&mut LoggingCallbacks) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(cbs, "cbs")?;
        self.logging_cbs.get_mut(key).map(with).ok_or_else(|| Misuse::null("cbs"))
    }

    /// Writes a line of the program's.
    ///
    /// # Safety
    /// `message` is NULL or a C string.
    unsafe fn write_line(&mut self, level: u32, message: *const c_char) -> Result<(), Misuse> {
        // SAFETY: the caller's promise.
        let line = unsafe { text(message) }.ok_or_else(|| Misuse::null("message"))?;
        let domain = self.logging.domain.as_deref().unwrap_or(PROGRAM);
        logging::write(level, domain, line.into_owned());
        Ok(())
    }
}
