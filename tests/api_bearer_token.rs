//! Bearer tokens and what auth infos keep of them, as a C program calls them.

use std::ffi::CStr;
use std::ptr::null;

use linphone::ffi::auth_info::{linphone_auth_info_clone, linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::bearer_token::*;
use linphone::ffi::state;

#[test]
fn an_auth_info_copies_the_token_that_it_is_given() {
    let token = state::lock().new_bearer_token("secret".to_owned(), 1_800_000_000);
    // SAFETY: handles and NULLs; what getters return is a C string.
    unsafe {
        let info = linphone_auth_info_new(null(), null(), null(), null(), null(), null());
        assert!(linphone_auth_info_get_access_token(info).is_null());
        linphone_auth_info_set_access_token(info, token);
        linphone_bearer_token_unref(token);
        let copy = linphone_auth_info_clone(info);
        let kept = linphone_auth_info_get_access_token(info);
        assert_eq!(kept, linphone_auth_info_get_access_token(info));
        assert_eq!(CStr::from_ptr(linphone_bearer_token_get_token(kept)), c"secret");
        assert_eq!(linphone_bearer_token_get_expiration_time(kept), 1_800_000_000);
        linphone_auth_info_unref(info);
        assert!(linphone_bearer_token_get_token(kept).is_null());
        let other = linphone_auth_info_get_access_token(copy);
        assert_eq!(CStr::from_ptr(linphone_bearer_token_get_token(other)), c"secret");
        linphone_auth_info_set_access_token(copy, std::ptr::null_mut());
        assert!(linphone_auth_info_get_access_token(copy).is_null());
        linphone_auth_info_unref(copy);
    }
}
