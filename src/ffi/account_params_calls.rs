//! Account params (`linphone/api/c-account-params.h`), third part: what they hold for calls and messages. It is only kept.

use std::ffi::{c_char, c_int};

use super::account_access::{address_of, address_text, avpf_mode, setting};
use super::guard::{entry, truth};
use super::types::*;

/// Chooses whether reports on the quality of calls are to be sent.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_quality_reporting_enabled(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_quality_reporting_enabled", |state| {
        state.change(params, "params", |settings| settings.quality_reporting_enabled = truth(enable))
    });
}

/// Chooses whether reports on the quality of calls are to be sent.
/// Kept for the program and the configuration; no registration reads it.
/// @deprecated use `linphone_account_params_set_quality_reporting_enabled`
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_quality_reporting(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_quality_reporting", |state| {
        state.change(params, "params", |settings| settings.quality_reporting_enabled = truth(enable))
    });
}

/// Tells whether reports on the quality of calls are to be sent.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_quality_reporting_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_quality_reporting_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.quality_reporting_enabled))
    })
}

/// Tells whether reports on the quality of calls are to be sent.
/// @deprecated use `linphone_account_params_get_quality_reporting_enabled`
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_quality_reporting_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_quality_reporting_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.quality_reporting_enabled))
    })
}

/// Sets where reports on the quality of calls go.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param collector the address; what is no address changes nothing; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_quality_reporting_collector(
    params: *mut LinphoneAccountParams,
    collector: *const c_char,
) {
    entry("linphone_account_params_set_quality_reporting_collector", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(collector) };
        state.change(params, "params", |settings| settings.set_quality_reporting_collector(text))
    });
}

/// Gets where reports on the quality of calls go.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_quality_reporting_collector(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_quality_reporting_collector", |state| {
        state.lend_text(params, "params", "quality_reporting_collector", |settings| {
            settings.quality_reporting_collector.clone()
        })
    })
}

/// Sets how often the quality of calls is reported.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param interval seconds; 0 for never during a call
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_quality_reporting_interval(
    params: *mut LinphoneAccountParams,
    interval: c_int,
) {
    entry("linphone_account_params_set_quality_reporting_interval", |state| {
        state.change(params, "params", |settings| settings.quality_reporting_interval = interval)
    });
}

/// Gets how often the quality of calls is reported.
/// @param params the params @notnil
/// @return seconds; -1 for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_quality_reporting_interval(
    params: *const LinphoneAccountParams,
) -> c_int {
    entry("linphone_account_params_get_quality_reporting_interval", |state| {
        state.read(params, "params", |settings| settings.quality_reporting_interval)
    })
}

/// Sets the server for files in messages.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param server_url its URL; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_file_transfer_server(
    params: *mut LinphoneAccountParams,
    server_url: *const c_char,
) {
    entry("linphone_account_params_set_file_transfer_server", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(server_url) };
        state.change(params, "params", |settings| settings.file_transfer_server = text)
    });
}

/// Gets the server for files in messages.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_file_transfer_server(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_file_transfer_server", |state| {
        state.lend_text(params, "params", "file_transfer_server", |settings| {
            settings.file_transfer_server.clone()
        })
    })
}

/// Sets how often media profiles with feedback report.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param interval seconds, 5 at most
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_avpf_rr_interval(
    params: *mut LinphoneAccountParams,
    interval: u8,
) {
    entry("linphone_account_params_set_avpf_rr_interval", |state| {
        state.change(params, "params", |settings| settings.set_avpf_rr_interval(interval))
    });
}

/// Gets how often media profiles with feedback report.
/// @param params the params @notnil
/// @return seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_avpf_rr_interval(
    params: *const LinphoneAccountParams,
) -> u8 {
    entry("linphone_account_params_get_avpf_rr_interval", |state| {
        state.read(params, "params", |settings| settings.avpf_rr_interval)
    })
}

/// Gets whether media profiles with feedback are to be used.
/// @param params the params @notnil
/// @return the mode; `LinphoneAVPFDefault` for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_avpf_mode(
    params: *const LinphoneAccountParams,
) -> LinphoneAVPFMode {
    entry("linphone_account_params_get_avpf_mode", |state| {
        state.read(params, "params", |settings| settings.avpf_mode)
    })
}

/// Chooses whether media profiles with feedback are to be used.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param mode the mode
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_avpf_mode(
    params: *mut LinphoneAccountParams,
    mode: LinphoneAVPFMode,
) {
    entry("linphone_account_params_set_avpf_mode", |state| {
        let mode = avpf_mode(mode)?;
        state.change(params, "params", |settings| settings.avpf_mode = mode)
    });
}

/// Sets the address that makes conferences.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param uri the address; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_conference_factory_uri(
    params: *mut LinphoneAccountParams,
    uri: *const c_char,
) {
    entry("linphone_account_params_set_conference_factory_uri", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(uri) };
        state.change(params, "params", |settings| settings.conference_factory = text)
    });
}

/// Sets the address that makes conferences.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param address the address, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_conference_factory_address(
    params: *mut LinphoneAccountParams,
    address: *mut LinphoneAddress,
) {
    entry("linphone_account_params_set_conference_factory_address", |state| {
        let address = state.optional_address(address, "address")?;
        state.change(params, "params", |settings| settings.conference_factory = address_text(&address))
    });
}

/// Sets the address that makes conferences with sound and picture.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param address the address, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_audio_video_conference_factory_address(
    params: *mut LinphoneAccountParams,
    address: *mut LinphoneAddress,
) {
    entry("linphone_account_params_set_audio_video_conference_factory_address", |state| {
        let address = state.optional_address(address, "address")?;
        state.change(params, "params", |settings| {
            settings.audio_video_conference_factory = address_text(&address)
        })
    });
}

/// Gets the address that makes conferences.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_conference_factory_uri(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_conference_factory_uri", |state| {
        state
            .lend_text(params, "params", "conference_factory", |settings| settings.conference_factory.clone())
    })
}

/// Gets the address that makes conferences.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_conference_factory_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_conference_factory_address", |state| {
        state
            .lend_address(params, "params", "conference_factory", |settings| {
                address_of(&settings.conference_factory)
            })
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Gets the address that makes conferences with sound and picture.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_audio_video_conference_factory_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_audio_video_conference_factory_address", |state| {
        state
            .lend_address(params, "params", "audio_video_conference_factory", |settings| {
                address_of(&settings.audio_video_conference_factory)
            })
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Tells whether messages in basic chat rooms are wrapped in CPIM.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_cpim_in_basic_chat_room_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_cpim_in_basic_chat_room_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.cpim_in_basic_chat_rooms))
    })
}

/// Chooses whether messages in basic chat rooms are wrapped in CPIM.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_cpim_in_basic_chat_room(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_cpim_in_basic_chat_room", |state| {
        state.change(params, "params", |settings| settings.cpim_in_basic_chat_rooms = truth(enable))
    });
}

/// Chooses whether media streams share one port.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_rtp_bundle(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_rtp_bundle", |state| {
        state.change(params, "params", |settings| settings.rtp_bundle = truth(enable))
    });
}

/// Tells whether media streams share one port.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_rtp_bundle_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_rtp_bundle_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.rtp_bundle))
    })
}

/// Chooses whether peers are taken to share one port, too.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_rtp_bundle_assumption(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_rtp_bundle_assumption", |state| {
        state.change(params, "params", |settings| settings.rtp_bundle_assumption = truth(enable))
    });
}

/// Tells whether peers are taken to share one port, too.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_rtp_bundle_assumption_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_rtp_bundle_assumption_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.rtp_bundle_assumption))
    })
}

/// Sets the address of the voice mail.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param address the address, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_voicemail_address(
    params: *mut LinphoneAccountParams,
    address: *mut LinphoneAddress,
) {
    entry("linphone_account_params_set_voicemail_address", |state| {
        let address = state.optional_address(address, "address")?;
        state.change(params, "params", |settings| settings.voicemail = address)
    });
}

/// Gets the address of the voice mail.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_voicemail_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_voicemail_address", |state| {
        state
            .lend_address(params, "params", "voicemail", |settings| settings.voicemail.clone())
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Sets the server that tells of waiting messages.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param address the address, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_mwi_server_address(
    params: *mut LinphoneAccountParams,
    address: *mut LinphoneAddress,
) {
    entry("linphone_account_params_set_mwi_server_address", |state| {
        let address = state.optional_address(address, "address")?;
        state.change(params, "params", |settings| settings.mwi_server = address)
    });
}

/// Gets the server that tells of waiting messages.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_mwi_server_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_mwi_server_address", |state| {
        state
            .lend_address(params, "params", "mwi_server", |settings| settings.mwi_server.clone())
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Sets where a picture of the user is.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param uri the URI; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_picture_uri(
    params: *mut LinphoneAccountParams,
    uri: *const c_char,
) {
    entry("linphone_account_params_set_picture_uri", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(uri) };
        state.change(params, "params", |settings| settings.picture_uri = text)
    });
}

/// Gets where a picture of the user is.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_picture_uri(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_picture_uri", |state| {
        state.lend_text(params, "params", "picture_uri", |settings| settings.picture_uri.clone())
    })
}
