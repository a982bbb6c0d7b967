//! A map by id that costs little where there are few.

use std::collections::HashMap;

/// Up to so many are searched one by one.
const FEW: usize = 12;

/// Values by id, in the order in which they came. Nearly every scope of ids is small, and there
/// are as many scopes as units; but one may be as large as its file.
pub struct ById<'d, V> {
    values: Vec<(&'d str, V)>,
    /// Where an id stands, once there are many.
    places: Option<HashMap<&'d str, usize>>,
}

impl<'d, V> ById<'d, V> {
    pub fn new() -> Self {
        ById { values: Vec::new(), places: None }
    }

    /// Adds a value; false if there is one of this id already, which stays.
    pub fn insert(&mut self, id: &'d str, value: V) -> bool {
        if self.get(id).is_some() {
            return false;
        }
        self.values.push((id, value));
        let count = self.values.len();
        if let Some(places) = &mut self.places {
            places.insert(id, count - 1);
        } else if count > FEW {
            let places = self.values.iter().enumerate().map(|(at, (id, _))| (*id, at));
            self.places = Some(places.collect());
        }
        true
    }

    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&V> {
        match &self.places {
            Some(places) => places.get(id).map(|at| &self.values[*at].1),
            None => self.values.iter().find(|(own, _)| *own == id).map(|(_, value)| value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_or_many_are_found_alike() {
        let ids: Vec<String> = (0..40).map(|number| format!("i{number}")).collect();
        let mut map = ById::new();
        for (number, id) in ids.iter().enumerate() {
            assert!(map.get(id).is_none());
            assert!(map.insert(id, number));
            assert!(!map.insert(id, 99));
            assert_eq!(map.get("i0"), Some(&0));
            assert_eq!(map.get(id), Some(&number));
        }
    }
}
