//! Why something failed, in liblinphone's terms: a reason, a protocol code, a phrase.

/// Reasons, with liblinphone's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum Reason {
    /// No error
    #[default]
    None = 0,
    /// No response
    NoResponse = 1,
    /// 403
    Forbidden = 2,
    /// 603
    Declined = 3,
    /// 404
    NotFound = 4,
    /// 408
    NotAnswered = 5,
    /// 486
    Busy = 6,
    /// 415
    UnsupportedContent = 7,
    /// 489
    BadEvent = 8,
    /// 503, and failures of the transport
    IoError = 9,
    /// 600
    DoNotDisturb = 10,
    /// 401, 407
    Unauthorized = 11,
    /// 488
    NotAcceptable = 12,
    /// 481
    NoMatch = 13,
    /// 301
    MovedPermanently = 14,
    /// 410
    Gone = 15,
    /// 480
    TemporarilyUnavailable = 16,
    /// 484
    AddressIncomplete = 17,
    /// 501
    NotImplemented = 18,
    /// 502
    BadGateway = 19,
    /// 422
    SessionIntervalTooSmall = 20,
    /// 504
    ServerTimeout = 21,
    /// Anything else
    Unknown = 22,
    /// The call was transferred
    Transferred = 23,
}

/// Number, text and the SIP code that stands for it, in the order of the numbers.
const REASONS: [(Reason, &std::ffi::CStr, u16); 24] = [
    (Reason::None, c"No error", 200),
    (Reason::NoResponse, c"No response", 400),
    (Reason::Forbidden, c"Bad credentials", 403),
    (Reason::Declined, c"Call declined", 603),
    (Reason::NotFound, c"User not found", 404),
    (Reason::NotAnswered, c"Not answered", 400),
    (Reason::Busy, c"Busy", 486),
    (Reason::UnsupportedContent, c"Incompatible media capabilities", 415),
    (Reason::BadEvent, c"Bad event", 489),
    (Reason::IoError, c"IO error", 503),
    (Reason::DoNotDisturb, c"Do not disturb", 600),
    (Reason::Unauthorized, c"Unauthorized", 401),
    (Reason::NotAcceptable, c"Not acceptable here", 488),
    (Reason::NoMatch, c"No match", 481),
    (Reason::MovedPermanently, c"Moved permanently", 301),
    (Reason::Gone, c"Gone", 410),
    (Reason::TemporarilyUnavailable, c"Temporarily unavailable", 480),
    (Reason::AddressIncomplete, c"Address incomplete", 484),
    (Reason::NotImplemented, c"Not implemented", 501),
    (Reason::BadGateway, c"Bad gateway", 502),
    (Reason::SessionIntervalTooSmall, c"Session Interval Too Small", 400),
    (Reason::ServerTimeout, c"Server timeout", 504),
    (Reason::Unknown, c"Unknown error", 400),
    (Reason::Transferred, c"Call transferred", 400),
];

impl Reason {
    /// `linphone_reason_to_string`
    pub fn name(self) -> &'static std::ffi::CStr {
        REASONS[self as usize].1
    }

    /// `linphone_reason_to_error_code`
    pub fn code(self) -> u16 {
        REASONS[self as usize].2
    }

    /// The reason of that number.
    pub fn from_number(number: i32) -> Option<Self> {
        REASONS.get(usize::try_from(number).ok()?).map(|entry| entry.0)
    }

    /// `linphone_error_code_to_reason`: the public mapping, which does not know 407 and 408.
    pub fn from_code(code: i32) -> Self {
        match code {
            200 => Self::None,
            300..=699 => {
                let specific = REASONS.iter().find(|entry| i32::from(entry.2) == code && entry.2 != 400);
                specific.map_or(Self::Unknown, |entry| entry.0)
            }
            _ => Self::Unknown,
        }
    }

    /// The mapping that error infos use.
    pub fn from_answer(code: u16) -> Self {
        match code {
            407 => Self::Unauthorized,
            408 => Self::NotAnswered,
            code => Self::from_code(i32::from(code)),
        }
    }
}

/// One failure, or its absence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorInfo {
    /// The reason.
    pub reason: Reason,
    /// `SIP`; none without a failure.
    pub protocol: Option<String>,
    /// The status code; 0 without a failure.
    pub code: i32,
    /// The reason phrase.
    pub phrase: Option<String>,
    /// Warnings; always none for registrations.
    pub warnings: Option<String>,
    /// Seconds; always 0 for registrations.
    pub retry_after: i32,
}

impl ErrorInfo {
    /// The failure that a SIP answer tells of.
    pub fn from_answer(code: u16, phrase: &str) -> Self {
        Self {
            reason: Reason::from_answer(code),
            protocol: Some("SIP".to_owned()),
            code: i32::from(code),
            phrase: Some(phrase.to_owned()),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_its_numbers() {
        for (number, entry) in REASONS.iter().enumerate() {
            assert_eq!(entry.0 as usize, number);
        }
    }

    #[test]
    fn codes_map_to_reasons_as_the_reference_does() {
        let table =
            [(403, 2), (404, 4), (408, 22), (407, 22), (401, 11), (486, 6), (400, 22), (423, 22), (305, 22)];
        for (code, reason) in table {
            assert_eq!(Reason::from_code(code) as u8, reason, "{code}");
        }
        assert_eq!(Reason::from_answer(408), Reason::NotAnswered);
        assert_eq!(Reason::from_answer(407), Reason::Unauthorized);
    }
}
