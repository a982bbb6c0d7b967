//! Kinds of damage, one a folder: `damaged.md` is repaired to `expected.md`, and that is sound.

mod repair_damage;

use repair_damage::read;
use std::path::Path;
use vulgate::repair::{Suspicions, repair, sure};

#[test]
fn every_kind_of_damage_is_repaired() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/repair");
    let (mut count, mut failed) = (0, 0);
    for entry in std::fs::read_dir(root).expect("a folder") {
        let folder = entry.expect("an entry").path();
        if folder.ends_with("sound") {
            continue;
        }
        let text = |name: &str| std::fs::read_to_string(folder.join(name)).expect(name);
        let (damaged, expected) = (text("damaged.md"), text("expected.md"));
        let made = repair(&damaged, "damaged.md", &mut sure);
        count += 1;
        if made.text != expected {
            failed += 1;
            println!("== {}\n{}", folder.display(), made.text);
            made.changes.iter().for_each(|done| println!("  {:?} {:?}", done.applied, done.change));
        }
        assert_eq!(
            Suspicions::of(&expected).sure,
            0,
            "{}: the repaired text is sound",
            folder.display()
        );
        assert!(!read(&expected).units.is_empty());
    }
    assert!(count >= 25, "{count}");
    assert_eq!(failed, 0, "of {count}");
}
