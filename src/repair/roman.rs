//! Roman numerals, as the pages of a front matter are counted with.

const TENS: [&str; 10] = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/// The number, from 1 to 99, that a text is in small letters or in capitals.
pub(super) fn value(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let alike = text == lower || text == text.to_ascii_uppercase();
    let is = |number: &usize| {
        let (tens, ones) = (TENS.get(number / 10), ONES.get(number % 10));
        tens.and_then(|tens| lower.strip_prefix(tens)) == ones.copied()
    };
    (1..100).find(is).filter(|_| alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_written_in_one_way() {
        let texts = ["i", "IV", "xlix", "xcix", "", "iiii", "vx", "Iv", "c", "mix", "4"];
        let values = texts.map(value);
        assert_eq!(values[..4], [Some(1), Some(4), Some(49), Some(99)]);
        assert_eq!(values[4..], [None; 7]);
    }
}
