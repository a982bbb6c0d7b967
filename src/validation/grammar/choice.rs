//! Values from a list.

use crate::model::Message;

/// True if a list has a value. `x-*` in it stands for every value with that beginning and no
/// white space.
pub fn holds(values: &[&str], value: &str) -> bool {
    values.iter().any(|allowed| match allowed.strip_suffix('*') {
        Some(beginning) => value
            .strip_prefix(beginning)
            .is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace)),
        None => *allowed == value,
    })
}

/// That a value is not in a list, whose beginning is named.
pub fn message(id: &'static str, values: &[&str]) -> Message {
    /// A message is no place for the whole of a long list.
    const SHOWN: usize = 15;
    let mut shown = values.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    if values.len() > SHOWN {
        shown.push_str(", …");
    }
    Message::new(id).with("values", shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_ones_own_are_one_word() {
        let values = ["a", "x-*"];
        for (value, held) in
            [("a", true), ("x-b", true), ("x-", false), ("x-b c", false), ("y-b", false)]
        {
            assert_eq!(holds(&values, value), held, "{value}");
        }
    }
}
