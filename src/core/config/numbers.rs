//! Numbers as C's library reads them: a leading part counts, the rest is ignored.

/// `strtol` with base 0, cut to 32 bits: decimal, `0x` and leading-zero octal; 0 if there is no number.
pub(super) fn int(text: &[u8]) -> i32 {
    let (negative, digits) = sign(text);
    let value = match digits {
        [b'0', b'x' | b'X', rest @ ..] => integer(negative, rest, 16),
        [b'0', rest @ ..] => integer(negative, rest, 8),
        _ => integer(negative, digits, 10),
    };
    value as i32
}

/// `strtoll` with base 10, saturating.
pub(super) fn int64(text: &[u8]) -> i64 {
    let (negative, digits) = sign(text);
    integer(negative, digits, 10)
}

/// `scanf("%f")`; `None` if there is no number.
pub(super) fn float(text: &[u8]) -> Option<f32> {
    let (negative, digits) = sign(text);
    let magnitude = match digits {
        [b'0', b'x' | b'X', hex @ ..] => {
            hex.first().filter(|digit| digit.is_ascii_hexdigit())?;
            let hex = hex.iter().map_while(|&byte| char::from(byte).to_digit(16));
            hex.fold(0.0, |value, digit| value * 16.0 + f64::from(digit)) as f32
        }
        _ => decimal(digits)?,
    };
    Some(if negative { -magnitude } else { magnitude })
}

fn decimal(text: &[u8]) -> Option<f32> {
    for (word, value) in [("inf", f32::INFINITY), ("nan", f32::NAN)] {
        if text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes())) {
            return Some(value);
        }
    }
    let digits = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits(0);
    let mut end = whole;
    let mut fraction = 0;
    if text.get(end) == Some(&b'.') {
        fraction = digits(end + 1);
        end += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if let Some(b'e' | b'E') = text.get(end) {
        let signed = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = text.get(end + 1 + signed..).map_or(0, |_| digits(end + 1 + signed));
        if exponent > 0 {
            end += 1 + signed + exponent;
        }
    }
    std::str::from_utf8(&text[..end]).ok()?.parse().ok()
}

/// `printf("%f")`.
pub(super) fn format_float(value: f32) -> String {
    if value.is_nan() { "nan".to_owned() } else { format!("{:.6}", f64::from(value)) }
}

/// `min-max`; the minus sign of a negative minimum is not understood, as in liblinphone.
pub(super) fn range(text: &[u8]) -> Option<(i32, i32)> {
    let at = text.iter().position(|&byte| byte == b'-').filter(|&at| at > 0)?;
    Some((int64(text) as i32, int64(&text[at + 1..]) as i32))
}

fn sign(text: &[u8]) -> (bool, &[u8]) {
    let blanks = text.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == 0x0b).count();
    match &text[blanks..] {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    }
}

fn integer(negative: bool, digits: &[u8], radix: u32) -> i64 {
    let mut value: i64 = 0;
    for digit in digits.iter().map_while(|&byte| char::from(byte).to_digit(radix)) {
        let digit = if negative { -i64::from(digit) } else { i64::from(digit) };
        value = value.saturating_mul(i64::from(radix)).saturating_add(digit);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    type Case = (&'static str, i32, i64, Option<f32>, Option<(i32, i32)>);

    #[test]
    fn numbers_are_read_as_c_reads_them() {
        let cases: &[Case] = &[
            ("1", 1, 1, Some(1.0), None),
            ("+5", 5, 5, Some(5.0), None),
            ("-5", -5, -5, Some(-5.0), None),
            (" 6", 6, 6, Some(6.0), None),
            ("  -6", -6, -6, Some(-6.0), Some((-6, 6))),
            ("0x1F", 31, 0, Some(31.0), None),
            ("0X1f", 31, 0, Some(31.0), None),
            ("-0x10", -16, 0, Some(-16.0), None),
            ("0xffffffff", -1, 0, Some(4294967296.0), None),
            ("0x80000000", i32::MIN, 0, Some(2147483648.0), None),
            ("017", 15, 17, Some(17.0), None),
            ("08", 0, 8, Some(8.0), None),
            ("abc", 0, 0, None, None),
            ("12abc", 12, 12, Some(12.0), None),
            ("2147483648", i32::MIN, 2147483648, Some(2147483648.0), None),
            ("-2147483649", i32::MAX, -2147483649, Some(-2147483648.0), None),
            ("4294967296", 0, 4294967296, Some(4294967296.0), None),
            ("9223372036854775807", -1, i64::MAX, Some(9223372036854775807.0), None),
            ("99999999999999999999", -1, i64::MAX, Some(1e20), None),
            ("-99999999999999999999", 0, i64::MIN, Some(-1e20), None),
            ("0x", 0, 0, None, None),
            ("1e3", 1, 1, Some(1000.0), None),
            ("1e", 1, 1, Some(1.0), None),
            ("1e-", 1, 1, Some(1.0), Some((1, 0))),
            ("-1.25", -1, -1, Some(-1.25), None),
            ("1,5", 1, 1, Some(1.0), None),
            (".5", 0, 0, Some(0.5), None),
            (".", 0, 0, None, None),
            ("inf", 0, 0, Some(f32::INFINITY), None),
            ("1e400", 1, 1, Some(f32::INFINITY), None),
            ("1-9", 1, 1, Some(1.0), Some((1, 9))),
            ("9-1", 9, 9, Some(9.0), Some((9, 1))),
            ("1 - 9", 1, 1, Some(1.0), Some((1, 9))),
            ("-3--1", -3, -3, Some(-3.0), None),
            ("1-", 1, 1, Some(1.0), Some((1, 0))),
            ("-", 0, 0, None, None),
            ("a-b", 0, 0, None, Some((0, 0))),
            ("10-0x20", 10, 10, Some(10.0), Some((10, 0))),
            ("", 0, 0, None, None),
        ];
        for &(text, as_int, as_int64, as_float, as_range) in cases {
            let text_bytes = text.as_bytes();
            assert_eq!(int(text_bytes), as_int, "int of {text:?}");
            assert_eq!(int64(text_bytes), as_int64, "int64 of {text:?}");
            assert_eq!(float(text_bytes), as_float, "float of {text:?}");
            assert_eq!(range(text_bytes), as_range, "range of {text:?}");
        }
        assert!(float(b"NaN").is_some_and(f32::is_nan));
    }

    #[test]
    fn floats_have_six_decimals() {
        for (value, text) in [
            (1.5, "1.500000"),
            (-0.0, "-0.000000"),
            (0.1, "0.100000"),
            (123_456.79, "123456.789062"),
            (1e30, "1000000015047466219876688855040.000000"),
            (f32::INFINITY, "inf"),
            (f32::NAN, "nan"),
        ] {
            assert_eq!(format_float(value), text);
        }
    }
}
