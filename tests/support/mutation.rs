//! Damage to files, the same every time.

/// A small generator of our own: the same numbers for the same seed.
pub struct Random(pub u64);

impl Random {
    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).unwrap()
    }

    /// One of some values.
    pub fn pick<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        &values[self.below(values.len())]
    }
}

/// What the damage is made of: pieces to put in, and names or values that become others.
pub struct Means<'a> {
    pub words: &'a [&'a str],
    pub pairs: &'a [(&'a str, &'a str)],
}

/// A file with up to `most` damages; `round` sees to it that all kinds occur.
pub fn mutated(
    text: &[u8],
    round: usize,
    most: usize,
    means: &Means<'_>,
    random: &mut Random,
) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=random.below(most) {
        let at = random.below(bytes.len());
        match (round + random.below(5)) % 5 {
            0 => bytes[at] = random.below(256) as u8,
            1 => drop(bytes.drain(at..(at + random.below(40)).min(bytes.len()))),
            2 => drop(bytes.splice(at..at, random.pick(means.words).bytes())),
            3 => {
                let piece = bytes[at..(at + random.below(200)).min(bytes.len())].to_vec();
                let to = random.below(bytes.len());
                drop(bytes.splice(to..to, piece));
            }
            // Well-formed but senseless: a name or value is another's.
            _ => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let (from, to) = random.pick(means.pairs);
                bytes = text.replacen(from, to, 1 + random.below(3)).into_bytes();
            }
        }
        if bytes.is_empty() {
            bytes.push(b'<');
        }
    }
    bytes
}
