//! What a translator's tool has put into a translation and the source does not have: characters that
//! XML cannot hold, and codes.

mod xliff;

use vulgate::exchange::{self, Merged, Version, merge};
use vulgate::model::{Bitext, Finding, Severity};
use xliff::written;

/// One segment as it went out, and as it came back.
fn merged(source: &str, target: &str) -> Merged {
    let file = |inner: &str| {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' \
             trgLang='de'><file id='f1' original='a'><unit id='u1'><originalData><data \
             id='d1'>**</data></originalData><segment id='s1'{inner}</segment></unit></file></xliff>"
        )
    };
    let read = |inner: &str| -> Bitext {
        exchange::read("back.xlf", file(inner).as_bytes()).unwrap().files.remove(0)
    };
    let out = read(&format!("><source>{source}</source>"));
    let back = format!(" state='translated'>\n<source>{source}</source><target>{target}</target>");
    merge(&out, &read(&back), "back.xlf")
}

fn only(merged: &Merged) -> &Finding {
    let [finding] = &merged.findings[..] else { panic!("{:?}", merged.findings) };
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!((merged.accepted, finding.place.segment.as_deref()), (0, Some("s1")));
    assert!(finding.place.line.is_some());
    finding
}

#[test]
fn a_character_that_xml_cannot_hold_stays_out_of_the_document() {
    let refused = merged("Ring the bell.", "Läuten<cp hex=\"0007\"/> Sie.");
    assert_eq!(only(&refused).message.id, "exchange-character");
    assert_eq!(only(&refused).message.text_arg("character"), Some("U+0007"));
}

#[test]
fn one_that_the_source_has_is_a_part_of_the_text() {
    let taken = merged("Ring<cp hex=\"0007\"/> it.", "Läuten<cp hex=\"0007\"/> Sie.");
    assert_eq!((taken.accepted, taken.findings.len()), (1, 0));
    let text = written(&taken.bitext, Version::V2_1);
    assert_eq!(text.matches("<cp hex=\"0007\"/>").count(), 2);
}

#[test]
fn a_code_of_the_translators_own_is_named_as_in_the_file_or_as_it_is_shown() {
    let cases = [
        ("<pc id=\"bold-7\">Sie</pc>", "bold-7"),
        ("<pc id=\"bold-7\" dispStart=\"&lt;b>\" dispEnd=\"&lt;/b>\">Sie</pc>", "<b>"),
        ("<ph id=\"x\" equiv=\"…\"/>", "…"),
        ("<pc id=\"bold-7\" dataRefStart=\"d1\" dataRefEnd=\"d1\">Sie</pc>", "**"),
    ];
    for (code, named) in cases {
        let refused = merged("Ring it.", &format!("Läuten {code}."));
        assert_eq!(only(&refused).message.id, "exchange-code-foreign", "{code}");
        assert_eq!(only(&refused).message.text_arg("code"), Some(named), "{code}");
    }
}
