//! Why a text is no TOML or YAML, as a kind that `syntax-reason` in `locales/` says in the
//! user's language. The parsers explain themselves in English alone.
//!
//! Goes in: a parser's error. Comes out: one of a few kinds, told by how the parser's explanation
//! begins. What is in no table is the kind `other`, so that new words of a parser are at worst
//! said in general; the tests below tell when that happens.

use saphyr_parser::ScanError;

/// Beginnings of explanations with their kinds; the first that fits counts.
type Kinds = &'static [(&'static str, &'static str)];

/// What no beginning fits.
const OTHER: &str = "other";

const TOML: Kinds = &[
    ("string values must be quoted", "unquoted"),
    ("invalid basic string", "quotes"),
    ("invalid literal string", "quotes"),
    ("invalid multi-line", "quotes"),
    ("missing opening quote", "quotes"),
    ("keys cannot be multi-line", "quotes"),
    ("duplicate key", "doubled"),
    ("cannot extend value", "doubled"),
    ("key with no value", "equals"),
    ("missing value for key", "equals"),
    ("missing assignment", "equals"),
    ("extra `=`", "equals"),
    ("missing value", "no-value"),
    ("invalid unquoted key", "key"),
    ("invalid key-value pair", "key"),
    ("invalid inline table element", "key"),
    ("unquoted keys cannot be empty", "key"),
    ("missing key", "key"),
    ("unclosed", "bracket"),
    ("missing table open", "bracket"),
    ("missing array opening", "bracket"),
    ("missing inline table opening", "bracket"),
    ("missing comma", "comma"),
    ("extra comma", "comma"),
    ("extra assignment between", "comma"),
    ("missing escaped value", "escape"),
    ("too few unicode", "escape"),
    ("invalid value", "escape"),
    ("invalid comment", OTHER),
    ("invalid ", "value"),
    ("unexpected leading zero", "value"),
    ("unexpected sign", "value"),
    ("`_` may only", "value"),
    ("redundant", "value"),
    ("integers with a radix", "value"),
    ("radix must be", "value"),
    ("unexpected key or value", "rest"),
];

const YAML: Kinds = &[
    ("while scanning a quoted scalar", "quotes"),
    ("invalid indentation in quoted scalar", "quotes"),
    ("invalid trailing content after double-quoted", "quotes"),
    ("while parsing a quoted scalar", "escape"),
    ("while parsing a flow", "bracket"),
    ("invalid indentation in flow", "bracket"),
    ("misplaced bracket", "bracket"),
    ("while parsing a node, did not find expected node content", "comma"),
    ("mapping values are not allowed", "colon"),
    ("illegal placement of ':'", "colon"),
    ("simple key expect", "line"),
    ("tab", "tab"),
    ("a block scalar content cannot start with a tab", "tab"),
    ("while scanning a plain scalar, found a tab", "tab"),
    ("invalid indentation for anchor", "sign"),
    ("invalid indentation", "indent"),
    ("wrongly indented", "indent"),
    ("while parsing a block", "indent"),
    ("did not find expected <document start>", "indent"),
    ("unexpected character", "sign"),
    ("while scanning an anchor", "sign"),
    ("while parsing node, found unknown anchor", "sign"),
    ("while scanning a tag", "sign"),
    ("while scanning a verbatim tag", "sign"),
    ("while parsing a tag", "sign"),
    ("the handle wasn't declared", "sign"),
    ("while scanning a block scalar", "sign"),
    ("block sequence entries", "sign"),
    ("mapping keys are not allowed", "sign"),
    ("plain scalar cannot start", "sign"),
];

/// The kind of a TOML error.
pub(crate) fn toml_reason(error: &toml::de::Error) -> &'static str {
    let explanation = error.message();
    // A sign that is not allowed, in a text that may well be closed.
    if explanation.contains(" characters") {
        return OTHER;
    }
    match kind(TOML, explanation) {
        // Nothing at all is a text without quotation marks to the parser.
        "unquoted" if error.span().is_some_and(|span| span.is_empty()) => "no-value",
        found => found,
    }
}

/// The kind of an error in this YAML, and the character at which a reader looks for it.
pub(crate) fn yaml_fault(error: &ScanError, text: &str) -> (&'static str, usize) {
    let at = error.marker().index();
    let open = || unclosed(text, at);
    match kind(YAML, error.info()) {
        // The parser stumbles on what comes behind the list, or at the end of the text.
        "bracket" => ("bracket", open().unwrap_or(at)),
        // The next line is what it stumbles on.
        found @ ("colon" | "indent") => open().map_or((found, at), |open| ("bracket", open)),
        found => (found, at),
    }
}

/// The last bracket that is open at a character: one that begins a list or table, or stands in one.
/// What is quoted, or a comment, has none.
fn unclosed(text: &str, end: usize) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut quote = None;
    let mut is_comment = false;
    let mut before = [' ', ':'];
    for (at, c) in text.chars().enumerate().take(end) {
        let begins = !open.is_empty() || before[0] == ' ' && matches!(before[1], ':' | '-' | ' ');
        match c {
            '\n' => is_comment = false,
            _ if is_comment => {}
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != c),
            '#' if before[0].is_whitespace() => is_comment = true,
            '"' | '\'' if begins => quote = Some(c),
            '[' | '{' if begins => open.push(at),
            ']' | '}' => drop(open.pop()),
            _ => {}
        }
        before = [c, before[0]];
    }
    open.pop()
}

fn kind(kinds: Kinds, explanation: &str) -> &'static str {
    let found = kinds.iter().find(|(beginning, _)| explanation.starts_with(beginning));
    found.map_or(OTHER, |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use saphyr_parser::Parser;
    use toml::de::DeTable;

    /// The kinds of all errors of a text, in their order.
    fn toml(text: &str) -> Vec<&'static str> {
        let (_, errors) = DeTable::parse_recoverable(text);
        errors.iter().map(toml_reason).collect()
    }

    fn yaml(text: &str) -> Option<(&'static str, usize)> {
        let error = Parser::new_from_str(text).find_map(|event| event.err())?;
        Some(yaml_fault(&error, text))
    }

    #[test]
    fn errors_of_toml_have_their_kind() {
        for (text, kind) in [
            ("a = Every Voice\n", "unquoted"),
            ("a = „Voice“\n", "unquoted"),
            ("a = 12 km\n", "unquoted"),
            ("a = [1 2]\n", "unquoted"),
            ("a = \"b\n", "quotes"),
            ("a = 'b\n", "quotes"),
            ("a = \"\"\"b\n", "quotes"),
            ("a = '''b\n", "quotes"),
            ("\"\"\"a\"\"\" = 1\n", "quotes"),
            ("a = 1\na = 2\n", "doubled"),
            ("[a]\n[a]\n", "doubled"),
            ("a = 1\na.b = 2\n", "doubled"),
            ("a =\n", "no-value"),
            ("a\n", "equals"),
            ("a: 1\n", "equals"),
            ("a == 1\n", "equals"),
            ("= 1\n", "key"),
            ("äb = 1\n", "key"),
            ("{\n", "key"),
            ("a = [1, 2\n", "bracket"),
            ("[a\nb = 1\n", "bracket"),
            ("[[a]\n", "bracket"),
            ("a = {b = 1\n", "bracket"),
            ("]\n", "bracket"),
            ("a = ]\n", "bracket"),
            ("a = [1,,2]\n", "comma"),
            ("a = {b = 1,,c = 2}\n", "comma"),
            ("a = {b = 1 c = 2}\n", "comma"),
            ("a = 01\n", "value"),
            ("a = 1_\n", "value"),
            ("a = 1.\n", "value"),
            ("a = +-1\n", "value"),
            ("a = 0xZZ\n", "value"),
            ("a = True\n", "value"),
            ("a = 2026-13-45\n", "value"),
            ("a = 10:30:99\n", "value"),
            ("a = \"C:\\path\"\n", "escape"),
            ("a = \"\\u12\"\n", "escape"),
            ("a = \"\\uD800\"\n", "escape"),
            ("a = 1 b = 2\n", "rest"),
            ("a = \"b\" c\n", "rest"),
            ("[a] b = 1\n", "rest"),
            ("a = \"\u{1}\"\n", "other"),
            ("a = 1 # \u{1}\n", "other"),
            ("a = 1\r b = 2\n", "other"),
        ] {
            let found = toml(text);
            // Errors come in the order in which the parser makes them, not in that of the text.
            assert!(found.contains(&kind), "{text:?}: {found:?}, not {kind}");
        }
    }

    #[test]
    fn errors_of_yaml_have_their_kind() {
        for (text, kind) in [
            ("a: \"b\n", "quotes"),
            ("a: 'it's'\n", "quotes"),
            ("a: \"b\" c\n", "quotes"),
            ("a: \"b\nc: d\n", "quotes"),
            ("a: \"C:\\path\"\n", "escape"),
            ("a: \"\\x1\"\n", "escape"),
            ("a: [b\n", "bracket"),
            ("a: {b: c\n", "bracket"),
            ("a: [b\nc: d\n", "bracket"),
            ("ä: {b: c\nd: e\n", "bracket"),
            ("a: [b]\nc: d: e\n", "colon"),
            ("a: ]\n", "bracket"),
            ("a: [b,,c]\n", "comma"),
            ("a: Every Voice: Every Language\n", "colon"),
            ("a: b\n  c: d\n", "colon"),
            ("a: b\nc\nd: e\n", "line"),
            ("a:\n\t- b\n", "tab"),
            ("a: b\n\tc: d\n", "tab"),
            ("a: |\n\tb\n", "tab"),
            (" a: b\nc: d\n", "indent"),
            ("a:\n  - b\n - c\n", "indent"),
            ("a:\n  b: c\n d: e\n", "indent"),
            ("a: b\n- c\n", "indent"),
            ("- a\nb: c\n", "indent"),
            ("a: @b\n", "sign"),
            ("a: `b`\n", "sign"),
            ("a: %b\n", "sign"),
            ("a: *b\n", "sign"),
            ("a: * b\n", "sign"),
            ("a: & b\n", "sign"),
            ("a: !b!c d\n", "sign"),
            ("a: !<b c\n", "sign"),
            ("a: - b\n", "sign"),
            ("a: ? b\n", "sign"),
            ("a: > b\n", "sign"),
            ("%YAML x\n", "other"),
        ] {
            assert_eq!(yaml(text).map(|found| found.0), Some(kind), "{text:?}");
        }
    }

    #[test]
    fn a_bracket_without_partner_is_told_where_it_stands() {
        for (text, at) in [
            ("title: [a\nauthor: b\n", 7),
            ("a: [b\nc: d\n", 3),
            ("a: 1\nb: {c: d\n", 8),
            ("a:\n  - [x\n  - y\n", 7),
            ("a: [x,\n  y\nb: c\n", 3),
            ("ä: [x, {y: z]\n", 7),
            ("a: [\"]\", 'x]' # ]\nb: c\n", 3),
            ("a: ]\n", 3),
        ] {
            assert_eq!(yaml(text), Some(("bracket", at)), "{text:?}");
        }
    }
}
