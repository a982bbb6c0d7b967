//! Data categories: which there are in a dialect, at which level, with which values. Those of
//! TBX-Basic 1.2 are its modules `min` and `basic`; TBX-Basic of 2008 has the same, with some
//! differences.

use super::{Edition, File, NS, Style};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

/// Namespaces of modules begin so.
const MODULES: &str = "http://www.tbxinfo.net/ns/";

/// Part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Entry,
    Language,
    Term,
}

use Level::{Entry, Language, Term};

/// A data category.
pub struct Category {
    name: &'static str,
    /// The element that carries it as an attribute.
    element: &'static str,
    module: &'static str,
    levels: &'static [Level],
    /// What it may say; anything if empty.
    values: &'static [&'static str],
}

const ANY: &[Level] = &[Entry, Language, Term];
const CONCEPT: &[Level] = &[Entry, Term];

const STATUS: &[&str] = &[
    "preferredTerm-admn-sts",
    "admittedTerm-admn-sts",
    "deprecatedTerm-admn-sts",
    "supersededTerm-admn-sts",
];
const PARTS_OF_SPEECH: &[&str] = &["noun", "verb", "adjective", "adverb", "other"];
const GENDERS: &[&str] = &["masculine", "feminine", "neuter", "other"];
const LOCATIONS: &[&str] = &[
    "checkBox",
    "comboBox",
    "comboBoxElement",
    "dialogBox",
    "groupBox",
    "informativeMessage",
    "interactiveMessage",
    "menuItem",
    "progressBar",
    "pushButton",
    "radioButton",
    "slider",
    "spinBox",
    "tab",
    "tableText",
    "textBox",
    "toolTip",
    "user-definedType",
];
const TERM_TYPES: &[&str] =
    &["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"];
const TRANSACTIONS: &[&str] = &["origination", "modification"];

const fn category(
    module: &'static str,
    element: &'static str,
    name: &'static str,
    levels: &'static [Level],
    values: &'static [&'static str],
) -> Category {
    Category { name, element, module, levels, values }
}

static CATEGORIES: [Category; 17] = [
    category("min", "admin", "customerSubset", CONCEPT, &[]),
    category("min", "descrip", "subjectField", &[Entry], &[]),
    category("min", "termNote", "administrativeStatus", &[Term], STATUS),
    category("min", "termNote", "partOfSpeech", &[Term], PARTS_OF_SPEECH),
    category("basic", "admin", "projectSubset", CONCEPT, &[]),
    category("basic", "admin", "source", ANY, &[]),
    category("basic", "descrip", "context", &[Term], &[]),
    category("basic", "descrip", "definition", &[Entry, Language], &[]),
    category("basic", "ref", "crossReference", CONCEPT, &[]),
    category("basic", "termNote", "grammaticalGender", &[Term], GENDERS),
    category("basic", "termNote", "geographicalUsage", &[Term], &[]),
    category("basic", "termNote", "termLocation", &[Term], LOCATIONS),
    category("basic", "termNote", "termType", &[Term], TERM_TYPES),
    category("basic", "transac", "transactionType", ANY, TRANSACTIONS),
    category("basic", "transacNote", "responsibility", ANY, &[]),
    category("basic", "xref", "externalCrossReference", ANY, &[]),
    category("basic", "xref", "xGraphic", &[Entry, Language], &[]),
];

/// Elements that carry a category as their `type`.
const CARRIERS: [&str; 9] = [
    "admin",
    "adminNote",
    "descrip",
    "descripNote",
    "ref",
    "termNote",
    "transac",
    "transacNote",
    "xref",
];

/// The categories of a dialect, if they are known here.
pub fn of(dialect: &str, edition: Edition) -> Option<Vec<&'static Category>> {
    let of_modules = |modules: &[&str]| {
        CATEGORIES.iter().filter(|category| modules.contains(&category.module)).collect()
    };
    match (dialect, edition) {
        ("TBX-Core", Edition::E2019) => Some(Vec::new()),
        ("TBX-Min", Edition::E2019) => Some(of_modules(&["min"])),
        ("TBX-Basic", _) => Some(of_modules(&["min", "basic"])),
        _ => None,
    }
}

/// The name of the module of a namespace.
pub fn module(namespace: &str) -> Option<&str> {
    namespace.strip_prefix(MODULES)
}

/// The category that an element of a module is.
fn by_element(element: ElementRef<'_>) -> Option<&'static Category> {
    let module = module(element.namespace())?;
    CATEGORIES.iter().find(|category| {
        // External references moved to the other module between versions of TBX-Basic.
        let here = category.module == module || category.element == "xref" && module == "min";
        here && category.name == element.local()
    })
}

/// True for an element of a module that refers to something outside the document.
pub fn points_outside(element: ElementRef<'_>) -> bool {
    by_element(element).is_some_and(|category| category.element == "xref")
}

/// True for an element of a module that refers to something. That `<xref>` itself does is in
/// the grammar.
pub fn wants_target(element: ElementRef<'_>) -> bool {
    by_element(element).is_some_and(|category| {
        matches!(category.element, "ref" | "xref") || category.name == "responsibility"
    })
}

pub fn check(element: ElementRef<'_>, file: &File, report: &mut Report<'_>) {
    let core = element.namespace().is_empty() || element.namespace() == NS;
    if core {
        if CARRIERS.contains(&element.local()) && level(element).is_some() {
            as_attribute(element, file, report);
        }
    } else if file.edition == Edition::E2019 && level(element).is_some() {
        as_element(element, file, report);
    }
}

/// `<termNote type="partOfSpeech">`.
fn as_attribute(element: ElementRef<'_>, file: &File, report: &mut Report<'_>) {
    if file.style == Style::Dct {
        return report.error(element, "style", Message::new("validate-tbx-style-dct"));
    }
    let Some(name) = element.get("type") else { return };
    let Some(categories) = &file.categories else {
        if name.is_empty() {
            report.error(element, "type", Message::new("validate-tbx-category-empty"));
        }
        return;
    };
    let found = categories
        .iter()
        .find(|category| category.name == name && category.element == element.local());
    match found {
        Some(category) => check_category(element, category, file, report),
        None => {
            let message = Message::new("validate-tbx-category").with("name", name);
            report.error(element, "type", message);
        }
    }
}

/// `<min:partOfSpeech>`.
fn as_element(element: ElementRef<'_>, file: &File, report: &mut Report<'_>) {
    // What stands within an element of a module is its own matter.
    let within = element.parent().is_some_and(|parent| parent.namespace() != NS);
    if within || file.style == Style::Unknown {
        return;
    }
    if file.style == Style::Dca {
        return report.error(element, "style", Message::new("validate-tbx-style-dca"));
    }
    let Some(categories) = &file.categories else { return };
    let found = by_element(element);
    match found.filter(|found| categories.iter().any(|known| known.name == found.name)) {
        Some(category) => check_category(element, category, file, report),
        None => {
            let message = Message::new("validate-tbx-module")
                .with("name", element.local())
                .with("namespace", element.namespace());
            report.error(element, "style", message);
        }
    }
}

fn check_category(
    element: ElementRef<'_>,
    category: &'static Category,
    file: &File,
    report: &mut Report<'_>,
) {
    // In 2008 only descriptions had levels.
    let leveled = file.edition == Edition::E2019 || category.element == "descrip";
    if leveled && level(element).is_some_and(|level| !category.levels.contains(&level)) {
        let message = Message::new("validate-tbx-level").with("name", category.name);
        report.error(element, category.name, message);
    }
    let text = element.text();
    let text = text.trim();
    let proper_noun =
        file.edition == Edition::E2008 && category.name == "partOfSpeech" && text == "properNoun";
    if !category.values.is_empty() && !category.values.contains(&text) && !proper_noun {
        let shown: String = text.chars().take(60).collect();
        let message = Message::new("validate-tbx-value")
            .with("value", shown)
            .with("name", category.name)
            .with("values", category.values.join(", "));
        report.error(element, category.name, message);
    }
}

/// The part of an entry that an element stands in; none outside entries.
fn level(element: ElementRef<'_>) -> Option<Level> {
    element.ancestors().find_map(|around| match around.local() {
        "termEntry" | "conceptEntry" => Some(Entry),
        "langSet" | "langSec" => Some(Language),
        "tig" | "ntig" | "termSec" => Some(Term),
        _ => None,
    })
}
