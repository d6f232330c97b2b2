//! The grammar: whatever is read, is read without panic, and what it means survives printing.

use linphone::core::address;
use linphone::core::phone::{self, dial_plan};
use linphone::sip::header::{CSeq, Challenge, Contacts, Via, auth_params, delta_seconds, expires};
use linphone::sip::{Frame, HeaderName, Message, NameAddr, Params, StartLine, Uri, Writer, frame};

const LIMIT: usize = 4096;

/// SIP messages, whole and at the beginning of a stream.
pub fn message(data: &[u8]) {
    framing(data);
    let Ok(message) = Message::parse(data) else { return };
    let _ = (message.check(), message.expires(), message.min_expires(), message.retry_after());
    let _ = (message.call_id().is_ok(), message.from().is_ok(), message.to().is_ok(), message.cseq().is_ok());
    for contact in message.contacts().list() {
        let _ = expires(contact);
        same_address(contact);
    }
    for name in [HeaderName::Path, HeaderName::ServiceRoute, HeaderName::PAssociatedUri] {
        message.addresses(name).iter().for_each(same_address);
    }
    for line in message.headers(HeaderName::Via) {
        vias(line);
    }
    if let Ok(via) = message.via() {
        assert_eq!(Via::parse(via.to_string().as_bytes()), Ok(via));
    }
    for name in [HeaderName::WwwAuthenticate, HeaderName::ProxyAuthenticate] {
        message.challenges(name).iter().for_each(same_challenge);
    }
    printing(&message);
}

/// What a stream begins with is the message that the whole is.
fn framing(data: &[u8]) {
    match frame(data, LIMIT) {
        Frame::Message(length) => {
            assert!((1..=data.len().min(LIMIT)).contains(&length), "a frame of {length} bytes");
            // Nothing of what is behind it counts, and one byte less is not enough.
            assert_eq!(frame(&data[..length], LIMIT), Frame::Message(length));
            assert_eq!(frame(&data[..length - 1], LIMIT), Frame::Incomplete);
            if let Ok(message) = Message::parse(&data[..length])
                && message.header(HeaderName::ContentLength).is_some()
            {
                assert!(data[..length].ends_with(message.body));
            }
        }
        Frame::Ping => assert!(data.starts_with(b"\r\n\r\n")),
        Frame::Pong => assert!(data.starts_with(b"\r\n")),
        Frame::Incomplete | Frame::Invalid => {}
    }
}

/// A message, written anew from what was read, reads the same.
fn printing(message: &Message<'_>) {
    let mut writer = match message.start {
        StartLine::Request { method, uri } => match std::str::from_utf8(uri) {
            Ok(uri) => Writer::request(method, uri),
            Err(_) => return,
        },
        StartLine::Response { code, reason } => match std::str::from_utf8(reason) {
            Ok(reason) => Writer::response(code, reason),
            Err(_) => return,
        },
    };
    let lines: Vec<_> = message.lines().filter(|(name, _)| *name != HeaderName::ContentLength).collect();
    for (name, value) in &lines {
        writer.header_bytes(name.as_str(), value);
    }
    let printed = writer.finish(message.body, true);
    let again = Message::parse(&printed).expect("what was written can be read");
    assert_eq!(again.body, message.body);
    let lines_again: Vec<_> = again.lines().filter(|(name, _)| *name != HeaderName::ContentLength).collect();
    assert_eq!(lines_again.len(), lines.len());
    for ((name, value), (name_again, value_again)) in lines.iter().zip(&lines_again) {
        assert!(name == name_again, "{name:?} became {name_again:?}");
        assert_eq!(one_line(value), one_line(value_again), "{name:?}");
    }
    assert_eq!(frame(&printed, usize::MAX), Frame::Message(printed.len()));
}

/// The writer makes spaces of line breaks, and the reader drops those at the ends.
fn one_line(value: &[u8]) -> Vec<u8> {
    let text: Vec<u8> =
        value.iter().map(|byte| if matches!(byte, b'\r' | b'\n') { b' ' } else { *byte }).collect();
    text.trim_ascii().to_vec()
}

/// Challenges, and parameters of authentication.
pub fn challenge(data: &[u8]) {
    for challenge in Challenge::parse_list(data).unwrap_or_default() {
        let _ = (challenge.is_digest(), challenge.qop(), challenge.stale(), challenge.algorithm());
        let _ = (challenge.realm(), challenge.nonce(), challenge.opaque());
        same_challenge(&challenge);
    }
    if let Ok(params) = auth_params(data) {
        assert!(params.iter().all(|(name, _)| !name.is_empty()), "a parameter without name");
    }
}

fn same_challenge(challenge: &Challenge) {
    let printed = challenge.to_string();
    assert_eq!(Challenge::parse_list(printed.as_bytes()).as_deref(), Ok(std::slice::from_ref(challenge)));
}

fn vias(line: &[u8]) {
    for via in Via::parse_list(line).unwrap_or_default() {
        let _ = (via.received(), via.rport(), via.branch());
        assert_eq!(Via::parse(via.to_string().as_bytes()), Ok(via));
    }
}

fn same_address(address: &NameAddr) {
    assert_eq!(NameAddr::parse(address.to_string().as_bytes()).as_ref(), Ok(address));
}

/// Addresses: the grammar's reading, and that of the API with its setters.
pub fn address(data: &[u8]) {
    if let Ok(uri) = Uri::parse(data) {
        if let Some(sip) = uri.as_sip() {
            assert!(sip.equivalent(sip), "{sip}");
            let _ = (sip.user_decoded(), sip.host_ip(), sip.transport());
        }
        assert_eq!(Uri::parse(uri.to_string().as_bytes()), Ok(uri));
    }
    NameAddr::parse_list(data).unwrap_or_default().iter().for_each(same_address);
    let _ = Contacts::parse_lenient(std::iter::once(data));
    let _ = (CSeq::parse(data), delta_seconds(data));
    if let Ok(params) = Params::parse(data) {
        let printed = params.to_string();
        assert_eq!(Params::parse(&printed.as_bytes()[1..]), Ok(params));
    }
    vias(data);
    // The first byte splits the rest into an address and what its setters are given.
    if let Some((at, rest)) = data.split_first() {
        let rest = String::from_utf8_lossy(rest);
        let at = rest.floor_char_boundary(usize::from(*at));
        api_address(&rest[..at], &rest[at..]);
    }
}

fn api_address(text: &str, given: &str) {
    let _ = address::interpret(text);
    let Some(mut read) = address::parse(text) else { return };
    let _ = address::typed(given, Some(&read));
    // The address with nothing in it is the only one that cannot be read again.
    if !text.is_empty() {
        let printed = address::to_text(&read);
        let again = address::parse(&printed).unwrap_or_else(|| panic!("{text:?} is printed as {printed:?}"));
        assert_eq!(address::to_text(&again), printed, "{text:?}");
        assert!(
            !address::is_sip(&read) || address::equal(&read, &again),
            "{text:?} is printed as {printed:?}"
        );
        assert!(address::weak_equal(&read, &again), "{text:?} is printed as {printed:?}");
    }
    let _ = (address::to_ordered_uri_text(&read), address::transport(&read), address::port(&read));
    let is_sip = address::is_sip(&read);
    if address::set_user(&mut read, Some(given)) {
        assert_eq!(address::user(&read).unwrap_or_default(), given);
    }
    address::set_password(&mut read, Some(given));
    if address::set_domain(&mut read, Some(given)) && !given.starts_with('[') {
        assert_eq!(address::domain(&read).unwrap_or_default(), given);
    }
    address::set_display_name(&mut read, Some(given));
    let (name, value) = given.split_once('=').unwrap_or((given, ""));
    address::set_uri_param(&mut read, name, Some(value));
    address::set_header(&mut read, name, Some(value));
    if is_sip && !name.is_empty() && !value.is_empty() {
        assert_eq!(address::uri_param(&read, name).as_deref(), Some(value));
    }
    address::set_param(&mut read, name, Some(value));
    let _ = address::header(&read, name);
    stays_one_line(&address::to_text(&read));
    address::set_uri_params(&mut read, Some(given));
    address::set_params(&mut read, Some(given));
    stays_one_line(&address::to_text(&read));
    address::clean(&mut read);
    // Without parameters, whose text is the program's own business, everything with a host can be read again.
    let printed = address::to_text(&read);
    if is_sip && address::domain(&read).is_some() {
        let again =
            address::parse(&printed).unwrap_or_else(|| panic!("{text:?} set to {given:?}: {printed:?}"));
        assert!(address::weak_equal(&read, &again), "{text:?} set to {given:?}: {printed:?}");
    }
}

/// Nothing that an address holds can begin another header line.
fn stays_one_line(text: &str) {
    assert!(!text.contains(['\r', '\n']), "{text:?}");
}

/// Phone numbers; what is normalised stays as it is when it is normalised again.
pub fn phone(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (prefix, number) = text.split_once('/').unwrap_or(("33", &text));
    let _ = phone::is_phone_number(number);
    for prefix in [None, Some(prefix)] {
        for escape in [false, true] {
            if let Some(normal) = phone::normalise(number, prefix, escape) {
                let most = number.len() + prefix.map_or(0, str::len) + 16;
                assert!(normal.len() <= most, "{number:?} became {normal:?}");
            }
        }
    }
    let plan = dial_plan::by_calling_code(prefix);
    let _ = (plan.is_generic(), dial_plan::by_e164(number), dial_plan::by_iso(prefix));
}
