//! Ids that are NMTOKENs and unique, as XLIFF 2 wants them (§4.3.1.21).

use crate::xml::is_nmtoken;
use std::collections::{HashMap, HashSet};

/// The ids of one scope.
#[derive(Default)]
pub struct Names {
    taken: HashSet<String>,
    /// The next number to try behind an id, so that many alike cost no more than few.
    next: HashMap<String, usize>,
}

impl Names {
    /// An id as it is, if it can be, or else one like it.
    pub fn claim(&mut self, wanted: &str) -> String {
        let base = sound(wanted);
        if self.taken.insert(base.clone()) {
            return base;
        }
        let number = self.next.entry(base.clone()).or_insert(1);
        loop {
            *number += 1;
            let id = format!("{base}-{number}");
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }

    /// Takes an id for given, whatever it is.
    pub fn reserve(&mut self, id: &str) {
        self.taken.insert(id.to_owned());
    }
}

fn sound(wanted: &str) -> String {
    if is_nmtoken(wanted) {
        return wanted.to_owned();
    }
    let fitting = |c: char| if is_nmtoken(c.encode_utf8(&mut [0; 4])) { c } else { '_' };
    let sound: String = wanted.chars().map(fitting).collect();
    if sound.is_empty() { "id".to_owned() } else { sound }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_sound_and_stay_apart() {
        let mut names = Names::default();
        let claimed = ["a", "a", "a b", "a_b", "", "a-2"].map(|id| names.claim(id));
        assert_eq!(claimed, ["a", "a-2", "a_b", "a_b-2", "id", "a-2-2"]);
    }
}
