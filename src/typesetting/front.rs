//! Who stands behind a document: its logo and the members of the coalition; and the colophon,
//! which says how far the translation can be relied on.

use super::compose::Composer;
use super::tree::{Image, Labelled, Span};
use super::{meta, names};
use crate::model::{CONFIG_FILE, Message, Place};
use crate::typesetting::layout::Colophon;

/// Keys of the front matter under which a licence may stand, the first that is there counts.
const LICENCE: [&str; 3] = ["licence", "license", "rights"];

/// The logo that the project names; a fault in it is a finding.
pub fn logo(composer: &mut Composer, authors: &[String]) -> Option<Image> {
    let layout = composer.edition.layout;
    let path = layout.logo.as_deref()?;
    let alt = layout.logo_alt.clone().unwrap_or_else(|| authors.join(", "));
    let alt = composer.letters.string(alt.trim());
    // A leading stroke leads to the project's folder.
    match composer.images.get(&format!("/{path}"), composer.edition.assets) {
        Ok(src) => {
            composer.report_drawing(Place::file(CONFIG_FILE), path, &src);
            let alt = Some(alt).filter(|alt| !alt.is_empty());
            Some(Image { src, alt, alt_lang: None, title: Vec::new() })
        }
        Err(fault) => {
            composer.report_image(Place::file(CONFIG_FILE), path, &fault);
            None
        }
    }
}

/// Who stands behind the document: those it names, else those of the project.
pub fn members(composer: &mut Composer) -> Option<(Vec<Span>, Vec<Vec<Span>>)> {
    let mut members = meta::values(composer, "members");
    if members.is_empty() {
        let names = &composer.edition.layout.members;
        members = names.iter().map(|name| composer.letters.spans(name.trim())).collect();
    }
    members.retain(|member| !member.is_empty());
    let label = (!members.is_empty()).then(|| Message::new("furniture-members"))?;
    Some((composer.furniture(&label), members))
}

/// What stands at the end: where the text comes from and how far its translation has been
/// reviewed, then the licence and whom to write to, as far as the document says so.
pub fn colophon(composer: &mut Composer) -> Vec<Labelled> {
    let edition = composer.edition;
    if edition.layout.colophon == Colophon::Never {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let source = &edition.document.lang;
    let lang = source.to_string();
    // A regional variant of the document's own language is no translation.
    let translated = meta::language(&lang) != meta::language(&edition.lang.to_string());
    if let Some(share) = edition.reviewed.filter(|_| translated) {
        let name = match names::language_id(source) {
            Some(id) => composer.furniture(&Message::new(id)),
            None => {
                let name = names::shown(source.name(), source, composer.medium);
                let c = composer.letters.spans(&name);
                let (lang, region) = (meta::language(&lang), meta::region(&lang));
                vec![Span::Foreign { lang, region, c }]
            }
        };
        lines.push(labelled(composer, "furniture-colophon-original", name));
        let message = match share {
            0 => Message::new("furniture-colophon-not-reviewed"),
            100 => Message::new("furniture-colophon-reviewed"),
            share => {
                Message::new("furniture-colophon-reviewed-share").with("share", usize::from(share))
            }
        };
        let state = composer.furniture(&message);
        lines.push(labelled(composer, "furniture-colophon-translation", state));
    }
    let licence = LICENCE.iter().map(|key| meta::value(composer, key));
    let licence = licence.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    let contact = meta::value(composer, "contact");
    for (id, value) in
        [("furniture-colophon-licence", licence), ("furniture-colophon-contact", contact)]
    {
        if !value.is_empty() {
            lines.push(labelled(composer, id, value));
        }
    }
    lines
}

fn labelled(composer: &mut Composer, id: &'static str, c: Vec<Span>) -> Labelled {
    Labelled { label: composer.furniture(&Message::new(id)), c }
}
