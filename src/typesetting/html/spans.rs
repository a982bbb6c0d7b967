//! Stretches of a line as HTML.

use super::tag;
use super::writer::Writer;
use crate::model::Message;
use crate::typesetting::addresses::printed;
use crate::typesetting::layout::Links;
use crate::typesetting::tree::{Image, Span, State};

impl Writer<'_> {
    pub fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            self.span(span);
        }
    }

    fn span(&mut self, span: &Span) {
        match span {
            Span::Text(text) | Span::Glyph { alt: text } => self.out.text(text),
            Span::Code { text } => self.out.element("code", &[], text),
            Span::Strong { c } => self.styled("strong", &[], c),
            Span::Emph { c } => self.styled("em", &[], c),
            Span::Strike { c } => self.styled("s", &[], c),
            Span::Under { c } => self.styled("u", &[], c),
            Span::Sub { c } => self.styled("sub", &[], c),
            Span::Sup { c } => self.styled("sup", &[], c),
            Span::Small { c } => self.styled("small", &[], c),
            Span::Mark { c } => self.styled("mark", &[], c),
            Span::Kbd { c } => self.styled("kbd", &[], c),
            Span::Address { c } => self.spans(c),
            Span::Missing { c } => self.styled("em", &[("class", "missing")], c),
            Span::Time { date, c } => self.styled("time", &[("datetime", date)], c),
            Span::Link { url, c } => self.link(url, c),
            Span::Target { id } => self.out.element("span", &[("id", &self.id(id))], ""),
            Span::Anchor { to, c } if !self.sheet.entries.contains_key(to) => self.spans(c),
            Span::Anchor { to, c } => {
                let href = format!("#{}", self.id(to));
                self.styled("a", &[("href", &href)], c);
            }
            Span::Image(image) => self.image(image, &[("class", "inline")]),
            Span::Note { id, c } => self.note(id, Some(c)),
            Span::NoteRef { id } => self.note(id, None),
            Span::Break => self.out.open("br", &[]),
            Span::Wbr => self.out.open("wbr", &[]),
            Span::Foreign { lang, region, c } => {
                self.in_language("span", &tag::of(lang, region.as_deref()), c);
            }
            Span::Passage { state, lang, region, c } => {
                self.out.open("span", &[("class", class(*state))]);
                self.flag(*state);
                self.in_language("mark", &tag::of(lang, region.as_deref()), c);
                self.out.close("span");
            }
        }
    }

    fn styled(&mut self, name: &'static str, attributes: &[(&'static str, &str)], c: &[Span]) {
        self.out.open(name, attributes);
        self.spans(c);
        self.out.close(name);
    }

    fn in_language(&mut self, name: &'static str, lang: &str, c: &[Span]) {
        let own = std::mem::replace(&mut self.around, lang.to_owned());
        let mut attributes = vec![("lang", lang)];
        if tag::direction(lang) != tag::direction(&own) {
            attributes.push(("dir", tag::direction(lang)));
        }
        self.styled(name, &attributes, c);
        self.around = own;
    }

    fn link(&mut self, url: &str, c: &[Span]) {
        let mut attributes = vec![("href", url)];
        let wanted = self.sheet.layout.links != Links::Plain;
        let shown = printed(url, c).filter(|_| wanted);
        if let Some(shown) = &shown {
            attributes.push(("data-address", shown.as_str()));
        }
        self.styled("a", &attributes, c);
    }

    /// An image, within the page itself.
    pub fn image(&mut self, image: &Image, more: &[(&'static str, &str)]) {
        let Some(picture) = self.pictures.get(image.src.as_str()) else { return };
        let size = picture.size.map(|(width, height)| (width.to_string(), height.to_string()));
        let data = super::pictures::address(picture);
        let mut attributes =
            vec![("src", data.as_str()), ("alt", image.alt.as_deref().unwrap_or_default())];
        if let Some((width, height)) = &size {
            attributes.extend([("width", width.as_str()), ("height", height.as_str())]);
        }
        let lang = image.alt_lang.as_deref().map(tag::clean);
        if let Some(lang) = lang.as_deref().filter(|lang| *lang != self.around) {
            attributes.push(("lang", lang));
        }
        attributes.extend_from_slice(more);
        self.out.open("img", &attributes);
    }

    /// The sign before a passage whose state is to be seen.
    fn flag(&mut self, state: State) {
        let words = self.sheet.words.of(state).to_owned();
        let drawing = match state {
            State::Untranslated => "<path d=\"M2 3h11l5 7-5 7H2z\" fill=\"currentColor\"/>",
            State::Outdated => "<path d=\"M10 2l9 16H1z\" fill=\"currentColor\"/>",
            State::Unreviewed => {
                "<circle cx=\"10\" cy=\"10\" r=\"7\" fill=\"none\" stroke=\"currentColor\" \
                 stroke-width=\"2.4\"/>"
            }
        };
        self.sign(&words, drawing);
    }

    /// A sign that is drawn, and what is read out for it.
    pub fn sign(&mut self, words: &str, drawing: &'static str) {
        let mut attributes = vec![
            ("class", "sign"),
            ("viewBox", "0 0 20 20"),
            ("role", "img"),
            ("aria-label", words),
        ];
        let own = self.lang.clone();
        if self.around != own {
            attributes.push(("lang", &own));
        }
        self.out.open("svg", &attributes);
        self.out.fixed(drawing);
        self.out.close("svg");
    }

    /// The words that Vulgate sets, as text.
    pub fn words(&self, message: &Message) -> String {
        (self.furniture)(message)
    }
}

fn class(state: State) -> &'static str {
    match state {
        State::Untranslated => "untranslated",
        State::Outdated => "outdated",
        State::Unreviewed => "unreviewed",
    }
}
