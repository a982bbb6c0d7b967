//! Words for people: a [`Message`] becomes text in a language.
//!
//! Goes in: a language and messages (ids of `locales/` with typed arguments). Comes out:
//! text, and a remedy where the message has one. The Fluent files of `locales/` are part of
//! the program. Numbers and dates follow the conventions of the language that the text is in
//! ([`conventions`]): what is said to a user by CLDR, as his system does, and what is set in a
//! document by the profile that its project has chosen.

pub mod conventions;
mod plurals;
pub mod sorting;

use crate::model::{Arg, Convention, Lang, Message, Profile};
use conventions::{format_cldr, format_date, format_eu, per_cent};
use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// All files of `locales/` as (language, file name, text), sorted.
pub static FILES: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language whose files are complete, and which fills the gaps of the others.
const ROOT: &str = "en";

/// The file with the words that are set in documents.
const FURNITURE: &str = "furniture.ftl";

/// Whether there are files in a language, or in that of which it is a variety.
pub fn is_known(lang: &Lang) -> bool {
    let base = lang.base().to_string();
    FILES.iter().any(|(tag, ..)| *tag == base)
}

/// An id of a message as it stands in the files, for one that was written down; none if no
/// message has it.
pub fn known_id(id: &str) -> Option<&'static str> {
    english().find_map(|text| {
        let starts = text.match_indices(id).find(|(at, _)| {
            let begins = *at == 0 || text.as_bytes()[at - 1] == b'\n';
            begins && text[at + id.len()..].trim_start_matches(' ').starts_with('=')
        });
        starts.map(|(at, _)| &text[at..at + id.len()])
    })
}

/// The name of a variable as it stands in the files; none if no message has it.
pub fn known_variable(name: &str) -> Option<&'static str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    english().find_map(|text| {
        let mut starts = text.match_indices('$').map(|(at, _)| &text[at + 1..]);
        starts.find_map(|rest| {
            let found = rest.strip_prefix(name)?;
            (!found.starts_with(is_part)).then(|| &rest[..name.len()])
        })
    })
}

fn english() -> impl Iterator<Item = &'static str> {
    FILES.iter().filter(|(lang, ..)| *lang == ROOT).map(|(_, _, text)| *text)
}

/// Puts messages into the words of one language. What that language lacks comes from its
/// base (`de` for `de-AT`), then from English, message by message.
///
/// No marks of bidirectional isolation are set around arguments: none of the languages is
/// written from right to left, and invisible characters in a path spoil it for copying.
pub struct Localizer {
    lang: Lang,
    layers: Vec<Layer>,
}

/// One language of the chain, read when first needed.
struct Layer {
    lang: Lang,
    /// Whose numbers and dates it writes: those of `de-AT` in the words of `de`.
    locale: LanguageIdentifier,
    scope: Scope,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

/// Which files a localizer draws on, and by whose rules it writes numbers and dates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Everything,
    Furniture(Profile),
}

impl Scope {
    fn profile(self) -> Profile {
        match self {
            Scope::Everything => Profile::Cldr,
            Scope::Furniture(profile) => profile,
        }
    }
}

impl Localizer {
    /// For the user interface in this language.
    pub fn new(lang: &Lang) -> Self {
        Localizer::with_scope(lang, Scope::Everything)
    }

    /// For the furniture of a document in this language, by a profile.
    pub fn for_document(lang: &Lang, profile: Profile) -> Self {
        Localizer::with_scope(lang, Scope::Furniture(profile))
    }

    fn with_scope(lang: &Lang, scope: Scope) -> Self {
        let mut layers: Vec<Layer> = Vec::new();
        for candidate in [Some(lang.clone()), Some(lang.base()), Lang::parse(ROOT).ok()] {
            let Some(candidate) = candidate else { continue };
            let known = FILES.iter().any(|(tag, ..)| *tag == candidate.to_string());
            if known && layers.iter().all(|layer| layer.lang != candidate) {
                let akin = candidate.language() == lang.language();
                let whose = if akin { lang } else { &candidate };
                let locale = conventions::locale(whose.identifier());
                layers.push(Layer { lang: candidate, locale, scope, bundle: OnceLock::new() });
            }
        }
        Localizer { lang: lang.clone(), layers }
    }

    /// The language asked for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The text of a message; its id, if no language has it (which a test rules out).
    pub fn text(&self, message: &Message) -> String {
        self.layers
            .iter()
            .find_map(|layer| layer.format(message.id, &message.args, None))
            .unwrap_or_else(|| message.id.to_owned())
    }

    /// The text of a message without arguments whose id is put together at run time, as those
    /// of the help are; the id, if no language has it.
    pub fn text_of(&self, id: &str) -> String {
        self.layers
            .iter()
            .find_map(|layer| layer.format(id, &[], None))
            .unwrap_or_else(|| id.to_owned())
    }

    /// What to do about it, if the message says so.
    pub fn hint(&self, message: &Message) -> Option<String> {
        self.layers.iter().find_map(|layer| layer.format(message.id, &message.args, Some("hint")))
    }

    /// An attribute of the message of this id, such as the `explain` of a check, as it stands
    /// without arguments.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        self.layers.iter().find_map(|layer| layer.format(id, &[], Some(name)))
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.bundle().has_message(id))
    }
}

impl Layer {
    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| bundle(&self.lang, &self.locale, self.scope))
    }

    /// The value of the message, or one of its attributes; none if it is not there.
    fn format(
        &self,
        id: &str,
        args: &[(&'static str, Arg)],
        attribute: Option<&str>,
    ) -> Option<String> {
        let bundle = self.bundle();
        let found = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let args: FluentArgs =
            args.iter().map(|(name, value)| (*name, fluent_value(value, &self.locale))).collect();
        // A pattern with an error in it still gives text, with the name of what is missing;
        // a test compares the arguments of every message with the code.
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

fn fluent_value<'a>(arg: &'a Arg, locale: &LanguageIdentifier) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::Number(plurals::countable(*number, locale)),
        Arg::Decimal(number) => FluentValue::from(*number),
    }
}

/// All messages of a language, with the functions that they may call.
fn bundle(lang: &Lang, locale: &LanguageIdentifier, scope: Scope) -> FluentBundle<FluentResource> {
    let locale = locale.clone();
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(false);
    let profile = scope.profile();
    bundle.set_formatter(Some(match profile {
        Profile::Eu => format_eu,
        Profile::Cldr => format_cldr,
    }));
    let set_off = Convention::of(lang).is_none_or(|row| row.style(profile).set_off);
    if !set_off {
        bundle.set_transform(Some(close_up));
    }
    // Neither fails: each name is given once.
    let of_number = locale.clone();
    let _ = bundle.add_function("NUMBER", move |values, options| {
        number_function((&of_number, profile), values, options)
    });
    let _ = bundle.add_function("DATETIME", move |values, options| {
        datetime_function((&locale, profile), values, options)
    });
    let tag = lang.to_string();
    for (_, name, text) in FILES.iter().filter(|(language, ..)| *language == tag) {
        if scope == Scope::Everything || *name == FURNITURE {
            // Entries that cannot be read are left out here; a test demands that there are none.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

/// The files write as the usage of the country is; a profile that sets no space before `:` and
/// its like has the text of a message, but not its arguments, without.
fn close_up(text: &str) -> Cow<'_, str> {
    const SIGNS: [char; 4] = [':', ';', '!', '?'];
    let is_space = |c: char| matches!(c, '\u{A0}' | '\u{202F}');
    if !text.contains(is_space) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if SIGNS.contains(&c) && out.ends_with(is_space) {
            out.pop();
        }
        out.push(c);
    }
    Cow::Owned(out)
}

/// `NUMBER($n, minimumFractionDigits: …, maximumFractionDigits: …, style: "percent")`, as in
/// ECMA-402: a `style` of `percent` is for shares of 1, `style: "unit", unit: "percent"` for
/// those of 100.
fn number_function<'a>(
    (locale, profile): (&LanguageIdentifier, Profile),
    values: &[FluentValue<'a>],
    options: &FluentArgs,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = values.first() else { return FluentValue::Error };
    let mut number: FluentNumber = number.clone();
    number.options.merge(options);
    let is_percent =
        |unit: &FluentValue| matches!(unit, FluentValue::String(it) if it == "percent");
    match options.get("unit").is_some_and(is_percent) {
        true => per_cent(&number, locale, profile).map_or(FluentValue::Error, FluentValue::from),
        false => FluentValue::Number(number),
    }
}

/// `DATETIME($date, dateStyle: "long" | "medium" | "short")` of a date as ISO 8601. A text
/// that is no such date stays as it is: an author may have written "spring 2026".
fn datetime_function<'a>(
    (locale, profile): (&LanguageIdentifier, Profile),
    values: &[FluentValue<'a>],
    options: &FluentArgs,
) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = values.first() else { return FluentValue::Error };
    let style = match options.get("dateStyle") {
        Some(FluentValue::String(style)) => style.as_ref(),
        _ => "medium",
    };
    match format_date(locale, profile, text, style) {
        Some(date) => FluentValue::from(date),
        None => FluentValue::String(text.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;
    use icu::plurals::{PluralCategory, PluralRules};

    /// A text of our own with one number, as it is said to a user.
    fn format(lang: &str, text: &str, number: impl Into<FluentNumber>) -> String {
        written(Scope::Everything, lang, text, number)
    }

    fn written(scope: Scope, lang: &str, text: &str, number: impl Into<FluentNumber>) -> String {
        let lang = Lang::parse(lang).unwrap();
        let locale = conventions::locale(lang.identifier());
        let mut bundle = bundle(&lang, &locale, scope);
        let resource = FluentResource::try_new(format!("m = {text}")).unwrap();
        bundle.add_resource_overriding(resource);
        let args = FluentArgs::from_iter([("n", FluentValue::Number(number.into()))]);
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    #[test]
    fn french_colons_are_set_off_as_the_profile_says() {
        let french = Lang::parse("fr").unwrap();
        let message = Message::new("furniture-author").with("author", "A\u{A0}: B");
        let text = |profile| Localizer::for_document(&french, profile).text(&message);
        assert_eq!(text(Profile::Eu), "Éditeur: A\u{A0}: B");
        assert_eq!(text(Profile::Cldr), "Éditeur\u{A0}: A\u{A0}: B");
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(format("en", "{ $n }", 1_234_567.0), "1,234,567");
        assert_eq!(format("de", "{ $n }", 1_234_567.5), "1.234.567,5");
        assert_eq!(format("pl", "{ $n }", 1234.0), "1234");
        assert_eq!(format("pl", "{ $n }", 12_345.0), "12\u{a0}345");
        assert_eq!(format("sv", "{ $n }", -5.0), "\u{2212}5");
        assert_eq!(format("de", "{ NUMBER($n, minimumFractionDigits: 2) }", 3.0), "3,00");
        assert_eq!(format("de", "{ NUMBER($n, maximumFractionDigits: 1) }", 2.75), "2,8");
        assert_eq!(format("de", "{ NUMBER($n, style: \"percent\") }", 0.7), "70\u{a0}%");
        assert_eq!(format("en", "{ NUMBER($n, style: \"percent\") }", 0.7), "70%");
        let unit = "{ NUMBER($n, style: \"unit\", unit: \"percent\") }";
        assert_eq!(format("it", unit, 70.4), "70%");
        assert_eq!(format("en", "{ NUMBER($n, useGrouping: \"false\") }", 1234.0), "1234");
        assert_eq!(format("en", "{ NUMBER($n, minimumFractionDigits: 999) }", 1.0).len(), 22);
    }

    #[test]
    fn numbers_of_furniture_follow_the_profile() {
        let written =
            |lang, text, number| written(Scope::Furniture(Profile::Eu), lang, text, number);
        assert_eq!(written("de", "{ $n }", 1_234_567.5), "1\u{a0}234\u{a0}567,5");
        assert_eq!(written("pl", "{ $n }", 1234.0), "1\u{a0}234");
        assert_eq!(written("sv", "{ $n }", -1234.0), "\u{2212}1\u{a0}234");
        assert_eq!(written("en", "{ $n }", 123.0), "123");
        assert_eq!(written("de", "{ NUMBER($n, useGrouping: \"false\") }", 1234.0), "1234");
        assert_eq!(written("it", "{ NUMBER($n, style: \"percent\") }", 0.7), "70\u{a0}%");
        assert_eq!(written("ja", "{ $n }", 1_234_567.5), "1,234,567.5");
    }

    #[test]
    fn numbers_without_value_do_no_harm() {
        for number in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, 9.3e18] {
            format("de", "{ $n }", number);
        }
    }

    /// The dual came into CLDR after Fluent's rules; no number stands in for it, so that the
    /// Maltese file names 2 itself.
    #[test]
    fn plural_categories_agree_with_cldr_but_for_the_maltese_dual() {
        let text = "{ $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n \
                    [many] many\n *[other] other\n } { $n }";
        for official in EU {
            let identifier = conventions::locale(&official.code.parse().unwrap());
            let locale = conventions::icu_locale(&identifier);
            let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
            for number in (0..260).filter(|number| (official.code, *number) != ("mt", 2)) {
                let expected = match rules.category_for(number as usize) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                let chosen = format(official.code, text, plurals::countable(number, &identifier));
                assert_eq!(chosen, format!("{expected} {number}"), "{}", official.code);
            }
        }
    }
}
