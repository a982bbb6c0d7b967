//! Files that other tools have made from the document themselves, with codes numbered in their
//! own way.

mod xliff;

use vulgate::exchange::{self, Merged, merge};
use vulgate::model::*;
use xliff::code;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// A code of the document: markup, class, and what is shown of it.
fn known(kind: CodeKind, id: u32, native: &str) -> Inline {
    let Inline::Code(code) = code(kind, id, native) else { unreachable!() };
    let (class, display) = match native {
        "**" => (CodeClass::Strong, "b"),
        "*" => (CodeClass::Emphasis, "i"),
        _ => (CodeClass::FootnoteRef("1".to_owned()), "[footnote 1]"),
    };
    let rights = if display.len() > 1 { Rights::KEEP } else { Rights::default() };
    Inline::Code(Code { class, display: display.to_owned(), rights, ..code })
}

fn segment(id: &str, source: Vec<Inline>) -> BitextPart {
    let source = Content(source);
    BitextPart::Segment(BitextSegment { id: id.to_owned(), source, ..BitextSegment::default() })
}

fn gap() -> BitextPart {
    BitextPart::Ignorable { source: Content::text(" "), target: None }
}

fn bitext(units: Vec<Vec<BitextPart>>) -> Bitext {
    let units = units.into_iter().enumerate().map(|(at, parts)| BitextUnit {
        id: format!("u-{at}"),
        role: Some(Role::Paragraph),
        translate: true,
        parts,
        ..BitextUnit::default()
    });
    let [source, target] = ["en", "de"].map(|tag| Lang::parse(tag).unwrap());
    Bitext::new("water".to_owned(), source, Some(target), units.collect())
}

/// Three sentences, with bold text in the first and a footnote in the third.
fn document() -> Bitext {
    use CodeKind::{Close, Open, Standalone};
    let first = vec![
        text("Water is "),
        known(Open, 1, "**"),
        text("life"),
        known(Close, 1, "**"),
        text("."),
    ];
    let third = vec![text("We say"), known(Standalone, 2, "[^1]"), text(" so.")];
    let second = segment("s2", vec![text("It is free.")]);
    bitext(vec![vec![segment("s1", first), gap(), second, gap(), segment("s3", third)]])
}

/// The same sentences in a file of 1.2, each a source and a target.
fn file(unit: &str, mids: &[&str], sentences: &[(&str, &str)]) -> Bitext {
    let marked = |which: fn(&(&str, &str)) -> String| {
        let marks = mids.iter().zip(sentences).map(|(mid, sentence)| {
            format!("<mrk mtype=\"seg\" mid=\"{mid}\">{}</mrk>", which(sentence))
        });
        marks.collect::<Vec<_>>().join(" ")
    };
    let source = marked(|it| it.0.to_owned());
    let target = marked(|it| it.1.to_owned());
    let plain: Vec<&str> = sentences.iter().map(|it| it.0).collect();
    let file = format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='water' \
         source-language='en' target-language='de' datatype='x-md'><body><trans-unit id='{unit}' \
         xml:space='preserve'><source>{}</source><seg-source>{source}</seg-source>\
         <target state='translated'>{target}</target></trans-unit></body></file></xliff>",
        plain.join(" ")
    );
    let reading = exchange::read("back.xlf", file.as_bytes()).unwrap();
    assert_eq!(reading.findings, [], "{file}");
    reading.files.into_iter().next().unwrap()
}

/// The three sentences with these codes around “life” and behind “say”.
fn sentences(bold: &str, note: &str) -> Bitext {
    let around = |text: &str| format!("<g id='{bold}'>{text}</g>");
    let note = format!("<x id='{note}'/>");
    let first =
        [format!("Water is {}.", around("life")), format!("Wasser ist {}.", around("Leben"))];
    let third = [format!("We say{note} so."), format!("Das sagen wir{note}.")];
    let second = ("It is free.", "Es ist frei.");
    let all = [(&*first[0], &*first[1]), second, (&*third[0], &*third[1])];
    file("tu-9", &["2", "3", "4"], &all)
}

fn ids(merged: &Merged) -> Vec<&str> {
    merged.findings.iter().map(|finding| finding.message.id).collect()
}

/// The translation in the document's markup.
fn target(merged: &Merged) -> String {
    let native = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Code(code) => code.native.clone(),
    };
    let targets = merged.bitext.segments().filter_map(|(_, segment)| segment.accepted());
    let targets = targets.map(|target| target.0.iter().map(native).collect::<String>());
    targets.collect::<Vec<_>>().join(" ")
}

#[test]
fn codes_meet_by_their_order_whatever_their_numbers_are() {
    // As Trados, MateCat and others count; “2”, “1” are the document's the other way round.
    for (bold, note) in [("0", "1"), ("3", "4"), ("1", "3"), ("2", "1"), ("1", "1"), ("a", "b")] {
        let returned = sentences(bold, note);
        let merged = merge(&document(), &returned, "back.xlf");
        assert_eq!(ids(&merged), [""; 0], "{bold} {note}");
        assert_eq!((merged.accepted, merged.unfinished), (3, 0));
        assert_eq!(target(&merged), "Wasser ist **Leben**. Es ist frei. Das sagen wir[^1].");
        let again = merge(&merged.bitext, &returned, "back.xlf");
        assert_eq!((again.accepted, again.unchanged), (0, 3));
        assert_eq!(again.bitext, merged.bitext);
    }
}

#[test]
fn so_they_do_in_other_segments_and_in_a_part_of_the_unit() {
    // All of it is one segment for the tool.
    let whole = "Water is <g id='7'>life</g>. It is free. We say<x id='8'/> so.";
    let german = "<x id='8'/>Wasser ist <g id='7'>Leben</g> und frei.";
    let merged = merge(&document(), &file("1", &["1"], &[(whole, german)]), "back.xlf");
    assert_eq!((ids(&merged), merged.accepted), (vec!["exchange-resegmented"], 1));
    assert_eq!(target(&merged), "[^1]Wasser ist **Leben** und frei.");
    // A sentence has changed, the others keep their translation; what it had for a code is no
    // code of theirs.
    let first =
        ("Rain is <g id='1'>life</g> <x id='2'/>.", "Regen ist <g id='1'>L</g> <x id='2'/>.");
    let third = ("We say<x id='3'/> so.", "Das sagen wir<x id='3'/>.");
    let returned = file("u-0", &["1", "2", "3"], &[first, ("It is free.", "Es ist frei."), third]);
    let merged = merge(&document(), &returned, "back.xlf");
    assert_eq!((ids(&merged), merged.accepted), (vec!["exchange-source-changed"], 2));
    assert_eq!(target(&merged), "Es ist frei. Das sagen wir[^1].");
    assert_eq!(merged.tm_only.len(), 1);
}

#[test]
fn codes_of_other_kinds_or_in_another_order_do_not_meet() {
    // Each sentence as its own translation but for the second.
    let with = |first: &str, third: &str| {
        let all = [(first, first), ("It is free.", "Es ist frei."), (third, third)];
        merge(&document(), &file("u-0", &["1", "2", "3"], &all), "back.xlf")
    };
    // Two that stand alone are no span.
    for first in ["Water is <x id='5'/>life<x id='6'/>.", "Water is life."] {
        let merged = with(first, "We say<x id='9'/> so.");
        assert_eq!(ids(&merged), ["exchange-source-changed"], "{first}");
        assert_eq!(target(&merged), "Es ist frei. We say[^1] so.");
    }
    // What says that it is something else is something else.
    let merged = with("Water is <g id='5' ctype='italic'>life</g>.", "We say so.");
    assert_eq!(ids(&merged), ["exchange-source-changed", "exchange-source-changed"]);
    assert_eq!(target(&merged), "Es ist frei.");
    // One number is not two, and two are not one.
    use CodeKind::Standalone;
    let pair = |ids: [u32; 2]| {
        let codes = ids.map(|id| known(Standalone, id, "[^1]"));
        bitext(vec![vec![segment("s1", vec![text("A"), codes[0].clone(), codes[1].clone()])]])
    };
    let twice = "A<x id='7'/><x id='7'/>";
    let merged = merge(&pair([1, 2]), &file("u-0", &["1"], &[(twice, twice)]), "back.xlf");
    assert_eq!((ids(&merged)[0], merged.accepted), ("exchange-source-changed", 0));
}

#[test]
fn a_code_that_the_document_lacks_is_shown_as_what_it_says_itself() {
    let tag = |id: &str, tag: &str| format!("<x id='{id}' equiv-text='{tag}'/>");
    let (start, end) = (tag("START_BOLD", "&lt;strong>"), tag("CLOSE_BOLD", "&lt;/strong>"));
    let first = format!("Water is {start}life{end}.");
    let returned = file("u-0", &["2"], &[(&first, "Wasser.")]);
    let merged = merge(&document(), &returned, "back.xlf");
    let args = format!("{:?}", merged.findings[0].message.args);
    assert!(args.contains("Water is [-<strong>life</strong>.-]{+blifeb.+}"), "{args}");
}

#[test]
fn a_changed_sentence_is_compared_with_the_likest_not_with_that_of_its_number() {
    let returned = file("u-0", &["3"], &[("Water is <g id='0'>everything</g>.", "Wasser.")]);
    let merged = merge(&document(), &returned, "back.xlf");
    let args = format!("{:?}", merged.findings[0].message.args);
    assert!(args.contains("\"Water is "), "{args}");
    assert!(!args.contains("We"), "{args}");
}

#[test]
fn units_meet_by_their_form_when_none_has_the_same_numbers() {
    use CodeKind::{Close, Open};
    let bold = |id, mark: &str| {
        let parts = [known(Open, id, mark), text("Now"), known(Close, id, mark)];
        vec![segment("s1", parts.to_vec())]
    };
    // Equal texts in a row take the file's in a row, but one with its own numbers is another's.
    let document = bitext(vec![bold(1, "**"), bold(1, "**")]);
    let mut returned = file("a", &["1"], &[("<g id='4'>Now</g>", "<g id='4'>Jetzt</g>")]);
    let mut second = returned.units[0].clone();
    second.id = "b".to_owned();
    let sound = Content(vec![known(Open, 4, ""), text("Nun"), known(Close, 4, "")]);
    second.segments_mut().next().unwrap().target = Some(sound);
    returned.units.push(second);
    let merged = merge(&document, &returned, "back.xlf");
    assert_eq!((ids(&merged), target(&merged)), (vec![], "**Jetzt** **Nun**".to_owned()));
}
