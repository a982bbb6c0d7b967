//! Roman numerals, as pages, articles and annexes are counted with.

const TENS: [&str; 10] = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/// Letters of the longest numeral, that of 88.
const LONGEST: usize = 8;

/// A number from 1 to 99 as a numeral in capitals; none if it is another.
pub fn numeral(number: u32) -> Option<String> {
    let number = usize::try_from(number).ok().filter(|number| *number > 0)?;
    Some(format!("{}{}", TENS.get(number / 10)?, ONES[number % 10]))
}

/// The number, from 1 to 99, that a text is in small letters or in capitals.
pub fn value(text: &str) -> Option<u32> {
    if text.len() > LONGEST
        || !text.bytes().all(|byte| b"IVXLC".contains(&byte.to_ascii_uppercase()))
    {
        return None;
    }
    let upper = text.to_ascii_uppercase();
    let alike = text == upper || text == text.to_ascii_lowercase();
    // `X` also begins `XX`: the longest beginning counts.
    let begins = |(_, tens): &(usize, &&str)| upper.starts_with(**tens);
    let (tens, begin) =
        TENS.iter().enumerate().filter(begins).max_by_key(|(_, tens)| tens.len())?;
    let ones = ONES.iter().position(|ones| *ones == &upper[begin.len()..])?;
    u32::try_from(10 * tens + ones).ok().filter(|number| alike && *number > 0)
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
        assert_eq!([0, 89, 100].map(numeral), [None, Some("LXXXIX".to_owned()), None]);
        assert!((1..100).all(|it| numeral(it).and_then(|text| value(&text)) == Some(it)));
    }
}
