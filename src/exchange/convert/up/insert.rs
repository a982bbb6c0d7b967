//! Parts of a unit that only its target has, put among the others.

use std::collections::HashMap;

/// Puts parts in, each before the one whose place it has. A sequence that names the parts by their
/// numbers, with those that are added behind the others, names them by their new ones.
pub fn insert<T>(parts: &mut Vec<T>, added: Vec<(usize, T)>, sequence: &mut [usize]) {
    if added.is_empty() {
        return;
    }
    let count = parts.len();
    let new = added.into_iter().enumerate().map(|(at, (place, part))| (place, count + at, part));
    let old = std::mem::take(parts).into_iter().enumerate().map(|(at, part)| (at, at, part));
    let mut all: Vec<(usize, usize, T)> = new.chain(old).collect();
    all.sort_by_key(|(place, ..)| *place);
    let places: HashMap<usize, usize> =
        all.iter().enumerate().map(|(at, (_, number, _))| (*number, at)).collect();
    sequence.iter_mut().for_each(|at| *at = places.get(at).copied().unwrap_or(*at));
    parts.extend(all.into_iter().map(|(.., part)| part));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_parts_stand_before_those_of_their_place_and_the_sequence_follows() {
        let mut parts = vec!["a", "b"];
        let mut sequence = [2, 1, 3, 4, 0];
        insert(&mut parts, vec![(0, "x"), (2, "y"), (2, "z")], &mut sequence);
        assert_eq!(parts, ["x", "a", "b", "y", "z"]);
        assert_eq!(sequence.map(|at| parts[at]), ["x", "b", "y", "z", "a"]);
    }
}
