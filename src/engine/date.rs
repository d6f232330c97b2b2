//! The Date header's text (RFC 3261 20.17, RFC 2616 3.3.1). What time it is, is an input.

use std::time::Duration;

const SECONDS_A_DAY: u64 = 86_400;
/// 400 years of the Gregorian calendar.
const DAYS_AN_ERA: u64 = 146_097;
/// From the first of March of the year 0 to 1970.
const DAYS_BEFORE_1970: u64 = 719_468;
/// The first of January 1970 was the first of these.
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
/// Years begin in March here, so that the leap day ends them.
const MONTHS: [&str; 12] =
    ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];

/// A time since 1970 as `Sat, 13 Nov 2010 23:29:00 GMT`.
pub fn rfc_1123(since_1970: Duration) -> String {
    let (days, second) = (since_1970.as_secs() / SECONDS_A_DAY, since_1970.as_secs() % SECONDS_A_DAY);
    let weekday = pick(&WEEKDAYS, days % 7);
    let days = days + DAYS_BEFORE_1970;
    let (era, day) = (days / DAYS_AN_ERA, days % DAYS_AN_ERA);
    // Without the leap days before it, the day counts in years of 365.
    let year = (day - day / 1_460 + day / 36_524 - day / (DAYS_AN_ERA - 1)) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    // Five months from March on have 153 days, and so have the next five.
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = 400 * era + year + u64::from(month >= 10);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{weekday}, {day:02} {} {year:04} {hour:02}:{minute:02}:{second:02} GMT", pick(&MONTHS, month))
}

fn pick<'a>(names: &[&'a str], index: u64) -> &'a str {
    usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_3261_and_the_corners_of_the_calendar_come_out() {
        for (seconds, text) in [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (951_868_800, "Wed, 01 Mar 2000 00:00:00 GMT"),
            (1_289_690_940, "Sat, 13 Nov 2010 23:29:00 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
            (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
            (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        ] {
            assert_eq!(rfc_1123(Duration::from_secs(seconds)), text);
        }
    }
}
