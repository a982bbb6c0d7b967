//! Inline elements of TMX and codes of a content, one into the other.

use super::CODES;
use super::types::Told;
use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Message, Rights, Subflow};
use crate::xml::{Element, Node};
use std::collections::HashMap;

/// Numbers the codes of a unit's texts, so that the same code has the same number in all.
#[derive(Debug, Default)]
pub struct Numbers(HashMap<Key, u32>);

/// What makes an inline element of one text the same as one of another.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    /// By its attribute `x`, whether it stands alone.
    X(bool, String),
    /// By its attribute `i`, where there is no `x`.
    I(String),
    /// The n-th of those with the same markup.
    Nth(CodeKind, String, usize),
}

impl Numbers {
    fn of(&mut self, key: Key) -> u32 {
        let next = u32::try_from(self.0.len() + 1).unwrap_or(u32::MAX);
        *self.0.entry(key).or_insert(next)
    }
}

/// Reads the content of a `seg`.
pub struct SegReader<'n> {
    numbers: &'n mut Numbers,
    content: Content,
    /// Pairs that are open, by `i`: number of the code, type, place among the beginnings.
    open: HashMap<String, Vec<(u32, String, usize)>>,
    /// How many pairs have begun.
    begun: usize,
    /// How many elements without `x` had the same markup.
    seen: HashMap<(CodeKind, String), usize>,
    /// What the attributes of the element of each code say.
    pub types: Vec<Told>,
    /// What is wrong with it.
    pub faults: Vec<Message>,
}

impl<'n> SegReader<'n> {
    pub fn new(numbers: &'n mut Numbers) -> Self {
        SegReader {
            numbers,
            content: Content::default(),
            open: HashMap::new(),
            begun: 0,
            seen: HashMap::new(),
            types: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// The content of a `seg`; what is wrong with it is in `faults` afterwards.
    pub fn read(&mut self, seg: &Element) -> Content {
        self.children(seg);
        let left = std::mem::take(&mut self.open).into_iter();
        let mut left: Vec<(usize, String)> = left
            .flat_map(|(i, open)| open.into_iter().map(move |(.., place)| (place, i.clone())))
            .collect();
        left.sort_unstable();
        for (_, i) in left {
            self.faults.push(Message::new("tm-tmx-unpaired").with("element", "bpt").with("i", i));
        }
        std::mem::take(&mut self.content)
    }

    /// Recursion is as deep as the elements are nested, which the XML reader bounds.
    fn children(&mut self, element: &Element) {
        for node in &element.children {
            match node {
                Node::Text(text) => self.content.push_text(text),
                Node::Element(child) => self.element(child),
                Node::Comment(_) | Node::Pi(..) => {}
            }
        }
    }

    fn element(&mut self, element: &Element) {
        match element.name.local() {
            "bpt" => self.begin(element),
            "ept" => self.end(element),
            "it" => self.isolated(element),
            "ph" | "ut" => {
                let id = self.number(CodeKind::Standalone, element);
                self.push(CodeKind::Standalone, id, element);
            }
            "hi" => {
                let id = self.number(CodeKind::Open, element);
                let of = kind_of(element);
                self.push_code(derived(CodeKind::Open, id, "", of), Told::of_hi(of));
                self.children(element);
                self.push_code(derived(CodeKind::Close, id, "", of), Told::of_hi(of));
            }
            other => {
                self.faults.push(Message::new("tm-tmx-inline").with("element", other));
                self.children(element);
            }
        }
    }

    fn begin(&mut self, element: &Element) {
        let Some(i) = element.get("i") else {
            self.faults.push(Message::new("tm-tmx-no-i").with("element", "bpt"));
            let id = self.number(CodeKind::Open, element);
            return self.push(CodeKind::Open, id, element);
        };
        let key = match element.get("x") {
            Some(x) => Key::X(false, x.to_owned()),
            None => Key::I(i.to_owned()),
        };
        let id = self.numbers.of(key);
        self.begun += 1;
        let open = (id, kind_of(element).to_owned(), self.begun);
        self.open.entry(i.to_owned()).or_default().push(open);
        self.push(CodeKind::Open, id, element);
    }

    fn end(&mut self, element: &Element) {
        let partner = element.get("i").and_then(|i| self.open.get_mut(i)).and_then(Vec::pop);
        let Some((id, kind, _)) = partner else {
            let message = match element.get("i") {
                Some(i) => Message::new("tm-tmx-unpaired").with("element", "ept").with("i", i),
                None => Message::new("tm-tmx-no-i").with("element", "ept"),
            };
            self.faults.push(message);
            let id = self.number(CodeKind::Close, element);
            return self.push(CodeKind::Close, id, element);
        };
        let subflows = subflows(element);
        let code = derived(CodeKind::Close, id, &element.text(), &kind);
        self.push_code(Code { subflows, ..code }, Told::by(element, &kind));
    }

    fn isolated(&mut self, element: &Element) {
        let kind = match element.get("pos").map(str::to_ascii_lowercase).as_deref() {
            Some("begin") => CodeKind::Open,
            Some("end") => CodeKind::Close,
            _ => {
                self.faults.push(Message::new("tm-tmx-pos"));
                CodeKind::Standalone
            }
        };
        let id = self.number(kind, element);
        self.push(kind, id, element);
    }

    fn push(&mut self, kind: CodeKind, id: u32, element: &Element) {
        let of = kind_of(element);
        let code = derived(kind, id, &element.text(), of);
        self.push_code(Code { subflows: subflows(element), ..code }, Told::by(element, of));
    }

    fn push_code(&mut self, code: Code, told: Told) {
        self.content.push_code(code);
        self.types.push(told);
    }

    fn number(&mut self, kind: CodeKind, element: &Element) -> u32 {
        if let Some(x) = element.get("x") {
            return self.numbers.of(Key::X(kind == CodeKind::Standalone, x.to_owned()));
        }
        let native = element.text();
        let count = self.seen.entry((kind, native.clone())).or_insert(0);
        *count += 1;
        self.numbers.of(Key::Nth(kind, native, *count))
    }
}

fn kind_of(element: &Element) -> &str {
    element.get("type").unwrap_or("")
}

/// Where the text of each `sub` stands in the markup of an element. They are numbered within it,
/// as no unit of a document is meant.
fn subflows(element: &Element) -> Vec<Subflow> {
    let mut found = Vec::new();
    let mut at = 0;
    for node in &element.children {
        match node {
            Node::Text(text) => at += text.len(),
            Node::Element(child) => {
                let range = at..at + child.text().len();
                at = range.end;
                if child.name.local() == "sub" && !range.is_empty() {
                    found.push(Subflow { unit: found.len(), range });
                }
            }
            Node::Comment(_) | Node::Pi(..) => {}
        }
    }
    found
}

/// The code of which TMX says this much. `of` is the attribute `type`.
fn derived(kind: CodeKind, id: u32, native: &str, of: &str) -> Code {
    let class = match of {
        "bold" => CodeClass::Strong,
        "italic" => CodeClass::Emphasis,
        "x-strikethrough" => CodeClass::Strikethrough,
        "lb" => CodeClass::HardBreak,
        _ => CodeClass::Other,
    };
    let display = match kind {
        _ if !native.is_empty() => native.to_owned(),
        _ if of.is_empty() => String::new(),
        CodeKind::Close => format!("</{of}>"),
        CodeKind::Open | CodeKind::Standalone => format!("<{of}>"),
    };
    let equiv = if class == CodeClass::HardBreak { "\n".to_owned() } else { String::new() };
    let (native, rights, subflows) = (native.to_owned(), Rights::default(), Vec::new());
    Code { kind, id, class, native, display, equiv, rights, subflows }
}

/// The attribute `type` of a code, as far as the code tells it.
///
/// Only that of an element without markup, as nothing else would be left of it. A code of a
/// document gets none: where there is one, OmegaT names its tag by its first letter, while it
/// names those of XLIFF `f`, and a text with codes would never match the memory.
pub(super) fn type_of(code: &Code) -> Option<&str> {
    if code.class != CodeClass::Other || !code.native.is_empty() {
        return None;
    }
    let name = code.display.strip_prefix('<')?.strip_suffix('>')?;
    Some(name.trim_start_matches('/')).filter(|name| !name.is_empty())
}

/// For every code the number of its pair, from 1; none if it has no partner in the text.
pub(super) fn pairs(content: &Content) -> Vec<Option<usize>> {
    let codes: Vec<&Code> = content.codes().collect();
    let mut found = vec![None; codes.len()];
    let mut open: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, code) in codes.iter().enumerate() {
        match code.kind {
            CodeKind::Open => open.entry(code.id).or_default().push(at),
            CodeKind::Close => {
                if let Some(partner) = open.get_mut(&code.id).and_then(Vec::pop) {
                    (found[partner], found[at]) = (Some(0), Some(partner));
                }
            }
            CodeKind::Standalone => {}
        }
    }
    let mut count = 0;
    for at in 0..found.len() {
        found[at] = match (codes[at].kind, found[at]) {
            (CodeKind::Open, Some(_)) => {
                count += 1;
                Some(count)
            }
            (CodeKind::Close, Some(partner)) => found[partner],
            _ => None,
        };
    }
    found
}

/// What the elements of a content, with what is told of its codes, do not say of these, as the
/// value of the property `x-codes`: the codes without markup and number, as JSON.
/// None if they say all.
pub fn remainder(content: &Content, types: &[Told]) -> Option<String> {
    let pairs = pairs(content);
    let mut begun: HashMap<usize, &str> = HashMap::new();
    let mut plain = true;
    for ((code, pair), of) in content.codes().zip(&pairs).zip(types) {
        let mut of = of.kind.as_str();
        match (code.kind, pair) {
            (CodeKind::Open, Some(pair)) => drop(begun.insert(*pair, of)),
            (CodeKind::Close, Some(pair)) => of = begun.get(pair).copied().unwrap_or(""),
            _ => {}
        }
        let said = derived(code.kind, code.id, &code.native, of);
        plain &= Code { subflows: code.subflows.clone(), ..said } == *code;
    }
    let (native, subflows) = (String::new(), Vec::new());
    let bare = |code: &Code| Code {
        id: 0,
        native: native.clone(),
        subflows: subflows.clone(),
        ..code.clone()
    };
    let codes: Vec<Code> = content.codes().map(bare).collect();
    if plain { None } else { serde_json::to_string(&codes).ok() }
}

/// Puts back what [`remainder`] has set aside.
///
/// # Errors
/// A message if the value is not of these codes; the content is as it was then.
pub fn complete(content: &mut Content, remainder: &str) -> Result<(), Message> {
    let wrong = || Message::new("tm-tmx-codes").with("property", CODES);
    let codes: Vec<Code> = serde_json::from_str(remainder).map_err(|_| wrong())?;
    let kinds = codes.iter().map(|code| code.kind);
    if !kinds.eq(content.codes().map(|code| code.kind)) {
        return Err(wrong());
    }
    let mut codes = codes.into_iter();
    for inline in &mut content.0 {
        if let Inline::Code(code) = inline
            && let Some(kept) = codes.next()
        {
            let (native, subflows) =
                (std::mem::take(&mut code.native), std::mem::take(&mut code.subflows));
            *code = Code { id: code.id, native, subflows, ..kept };
        }
    }
    Ok(())
}
