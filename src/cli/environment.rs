//! What variables of the environment say, beside the language.

use crate::error::{Error, Result};
use crate::model::{Message, Place};
use std::time::Duration;

/// `SOURCE_DATE_EPOCH`, in seconds since 1970; none if it is not set, or to nothing
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
///
/// # Errors
/// Of kind usage if it is no such number: what is built would only seem to be the same each time.
pub fn source_date() -> Result<Option<i64>> {
    seconds("SOURCE_DATE_EPOCH", |text| text.parse().ok())
}

/// `VULGATE_PATIENCE`: for how long to wait for another process that writes to the memory, for
/// scripts that would rather fail than wait.
///
/// # Errors
/// Of kind usage if it is no number of seconds.
pub fn patience() -> Result<Option<Duration>> {
    seconds("VULGATE_PATIENCE", |text| Duration::try_from_secs_f64(text.parse().ok()?).ok())
}

fn seconds<T>(name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let Some(value) = std::env::var_os(name).filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let found = value.to_str().and_then(|text| read(text.trim()));
    found.map(Some).ok_or_else(|| {
        let message = Message::new("cli-environment-seconds").with("name", name);
        let message = message.with("value", value.to_string_lossy().into_owned());
        Error::usage(Place::default(), message)
    })
}
