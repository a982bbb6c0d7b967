//! Text and codes of XLIFF 2 (§4.2.3), read.

use super::super::codes::class_of;
use super::super::faults::Faults;
use super::super::text::{Numbers, Space};
use super::facts::{ENDS, blank, code_point, original_data, rights, subflows};
use super::marks::Found;
use super::notes::{Comment, Says};
use super::plan::{Side, subflow_key};
use crate::model::{Code, CodeKind, Content, Mark, Message};
use crate::xml::{Element, Node};
use std::collections::{HashMap, HashSet};

/// Reads the contents of a unit, or of a match.
pub struct Codes {
    core: String,
    data: HashMap<String, String>,
    meta: HashMap<String, String>,
    numbers: Numbers,
    /// White space as the elements around the contents have it.
    pub space: Space,
    /// Ids of annotated spans, each with the index of its content.
    pub spans: Vec<(String, usize)>,
    /// Comments of annotations, for the notes.
    pub comments: Vec<Comment>,
    /// The other annotations of each content.
    pub marks: Vec<Vec<Mark>>,
    /// Whether there was an error in each content.
    pub faulty: Vec<bool>,
    /// The start codes of the source, by their numbers.
    opens: HashMap<u32, Code>,
    /// The numbers of the codes that the source has, and of those that others are copies of.
    own: HashSet<u32>,
}

/// A content to be read.
#[derive(Clone, Copy)]
pub struct Piece<'e> {
    pub element: &'e Element,
    /// Id of the segment it belongs to, if it has one.
    pub segment: Option<&'e str>,
}

/// One side while it is read.
struct Run<'f, 'p> {
    side: Side,
    space: Space,
    index: usize,
    /// Start codes that wait for their end, by their ids, with the index of their content.
    starts: HashMap<String, (Code, usize)>,
    seen: HashSet<String>,
    /// The length of the content so far.
    length: usize,
    marks: Found,
    faults: &'f mut Faults<'p>,
}

impl Run<'_, '_> {
    fn text(&mut self, content: &mut Content, text: &str) {
        self.length += text.chars().count();
        content.push_text(text);
    }

    fn push(&mut self, content: &mut Content, code: Code) {
        self.length += 1;
        content.push_code(code);
    }

    fn report_unclosed(self, pieces: &[Piece<'_>]) {
        let mut unclosed: Vec<(usize, String)> =
            self.starts.into_iter().map(|(id, (_, index))| (index, id)).collect();
        unclosed.sort();
        for (index, id) in unclosed {
            let Some(piece) = pieces.get(index) else { continue };
            self.faults.segment = piece.segment.map(str::to_owned);
            let message = Message::new("exchange-code-unclosed").with("id", id);
            self.faults.error(piece.element, message);
        }
        self.faults.segment = None;
    }
}

impl Codes {
    /// Takes the original data and the metadata of a scope.
    pub fn new(scope: &Element, meta: Vec<(String, String)>, core: &str) -> Self {
        Codes {
            core: core.to_owned(),
            data: original_data(scope, core),
            meta: meta.into_iter().collect(),
            numbers: Numbers::default(),
            space: Space::Preserve,
            spans: Vec::new(),
            comments: Vec::new(),
            marks: Vec::new(),
            faulty: Vec::new(),
            opens: HashMap::new(),
            own: HashSet::new(),
        }
    }

    /// Numbers the codes of all contents. A code of a target that the source lacks is a copy
    /// if it says so or shares the data of another; otherwise it is a stranger.
    pub fn number(&mut self, sources: &[Piece<'_>], targets: &[Piece<'_>]) {
        let source_codes: Vec<&Element> =
            sources.iter().flat_map(|side| self.codes(side.element)).collect();
        let target_codes: Vec<&Element> =
            targets.iter().flat_map(|side| self.codes(side.element)).collect();
        let all = source_codes.iter().chain(&target_codes);
        self.numbers = Numbers::new(all.filter_map(|code| code.get("id")));
        let mut owners: HashMap<&str, u32> = HashMap::new();
        for (index, code) in source_codes.iter().chain(&target_codes).enumerate() {
            let data: Vec<&str> = ["dataRef", "dataRefStart", "dataRefEnd"]
                .into_iter()
                .filter_map(|name| code.get(name))
                .collect();
            let Some(id) = code.get("id") else {
                // The end of a span has its number.
                let number = code.get("startRef").and_then(|start| self.numbers.get(start));
                for (data, number) in data.into_iter().zip(number.into_iter().cycle()) {
                    owners.entry(data).or_insert(number);
                }
                continue;
            };
            let base = code.get("copyOf").and_then(|base| self.numbers.get(base)).or_else(|| {
                let stranger = index >= source_codes.len() && self.numbers.get(id).is_none();
                data.iter().find_map(|data| owners.get(data)).copied().filter(|_| stranger)
            });
            let number = match base {
                Some(number) => {
                    self.numbers.alias(id, number);
                    number
                }
                None => self.numbers.assign(id),
            };
            if index < source_codes.len() || base.is_some() {
                self.own.insert(number);
            }
            for data in data {
                owners.entry(data).or_insert(number);
            }
        }
    }

    /// All code elements within an element, in order.
    fn codes<'e>(&self, element: &'e Element) -> Vec<&'e Element> {
        let mut found = Vec::new();
        let mut stack: Vec<&Element> = element.elements().collect();
        stack.reverse();
        while let Some(element) = stack.pop() {
            if matches!(element.name.local(), "pc" | "sc" | "ec" | "ph")
                && *element.name.namespace == *self.core
            {
                found.push(element);
            }
            let from = stack.len();
            stack.extend(element.elements());
            stack[from..].reverse();
        }
        found
    }

    /// Reads one side, all its contents in the order of the unit. In a target, a start without its
    /// end and an end without its start are the translator's doing, who may be half way through:
    /// the merge has its say, segment by segment.
    pub fn read(
        &mut self,
        side: Side,
        pieces: &[Piece<'_>],
        faults: &mut Faults<'_>,
    ) -> Vec<Content> {
        let mut run = Run {
            side,
            space: self.space,
            index: 0,
            starts: HashMap::new(),
            seen: HashSet::new(),
            length: 0,
            marks: Found::default(),
            faults,
        };
        self.marks.clear();
        self.faulty.clear();
        let mut contents = Vec::with_capacity(pieces.len());
        for (index, piece) in pieces.iter().enumerate() {
            let before = run.faults.errors();
            run.faults.segment = piece.segment.map(str::to_owned);
            run.index = index;
            run.space = self.space.of(piece.element);
            let mut content = Content::default();
            run.length = 0;
            self.walk(piece.element, &mut content, &mut run);
            self.marks.push(run.marks.take(run.length));
            self.faulty.push(run.faults.errors() > before);
            contents.push(content);
        }
        run.faults.segment = None;
        if side == Side::Source {
            run.report_unclosed(pieces);
        }
        contents
    }

    /// Depth is bounded by that of the tree.
    fn walk(&mut self, element: &Element, content: &mut Content, run: &mut Run<'_, '_>) {
        for node in &element.children {
            match node {
                Node::Text(text) => {
                    let text = run.space.apply(text);
                    run.text(content, &text);
                }
                Node::Element(child) => self.inline(element, child, content, run),
                Node::Comment(_) | Node::Pi(..) => {}
            }
        }
    }

    fn inline(
        &mut self,
        parent: &Element,
        child: &Element,
        content: &mut Content,
        run: &mut Run<'_, '_>,
    ) {
        if *child.name.namespace != *self.core {
            return run.faults.unknown_element(parent, child);
        }
        match child.name.local() {
            "cp" => match code_point(child) {
                Some(c) => run.text(content, c.encode_utf8(&mut [0; 4])),
                None => run.faults.bad_value(child, "hex", child.get("hex").unwrap_or_default()),
            },
            "ph" => {
                if let Some(code) = self.code(child, CodeKind::Standalone, ENDS[0], run) {
                    run.push(content, code);
                }
            }
            "pc" => self.pair(child, content, run),
            "sc" => self.start(child, content, run),
            "ec" => self.end(child, content, run),
            "mrk" | "sm" => {
                self.annotation(child, run);
                run.marks.start(child, run.length);
                self.walk(child, content, run);
                if let ("mrk", Some(id)) = (child.name.local(), child.get("id")) {
                    run.marks.end(id, run.length);
                }
            }
            "em" => run.marks.end(child.get("startRef").unwrap_or_default(), run.length),
            _ => run.faults.unknown_element(parent, child),
        }
    }

    fn annotation(&mut self, element: &Element, run: &Run<'_, '_>) {
        if let Some(id) = element.get("id") {
            self.spans.push((id.to_owned(), run.index));
        }
        if element.get("type") != Some("comment") {
            return;
        }
        let note = element.get("ref").and_then(|it| it.strip_prefix("#n="));
        let note = note.map(|id| Says::Note(id.to_owned()));
        if let Some(says) = element.get("value").map(|text| Says::Text(text.to_owned())).or(note) {
            self.comments.push(Comment { index: run.index, side: run.side, says });
        }
    }

    fn pair(&mut self, element: &Element, content: &mut Content, run: &mut Run<'_, '_>) {
        let open = self.code(element, CodeKind::Open, ENDS[1], run);
        if let Some(open) = &open {
            self.remember(open, run.side);
            run.push(content, open.clone());
        }
        self.walk(element, content, run);
        if let Some(open) = open {
            let close = self.closing(element, &open, ENDS[2], run);
            run.push(content, close);
        }
    }

    fn start(&mut self, element: &Element, content: &mut Content, run: &mut Run<'_, '_>) {
        let Some(code) = self.code(element, CodeKind::Open, ENDS[0], run) else { return };
        if run.faults.yes_no(element, "isolated") != Some("yes") {
            let id = element.get("id").unwrap_or_default();
            run.starts.insert(id.to_owned(), (code.clone(), run.index));
        }
        self.remember(&code, run.side);
        run.push(content, code);
    }

    /// Keeps what the source says of a span, for an end in the target that has lost its start.
    fn remember(&mut self, open: &Code, side: Side) {
        if side == Side::Source {
            self.opens.insert(open.id, open.clone());
        }
    }

    fn end(&mut self, element: &Element, content: &mut Content, run: &mut Run<'_, '_>) {
        if run.faults.yes_no(element, "isolated") == Some("yes") {
            if let Some(code) = self.code(element, CodeKind::Close, ENDS[0], run) {
                run.push(content, code);
            }
            return;
        }
        let Some(start) = element.get("startRef") else {
            return run.faults.missing_attribute(element, "startRef");
        };
        let of_source = || self.opens.get(&self.numbers.get(start)?).cloned();
        let open = match run.starts.remove(start) {
            Some((code, _)) => Some(code),
            None if run.side == Side::Target => of_source(),
            None => None,
        };
        match open {
            Some(open) => {
                let close = self.closing(element, &open, ENDS[0], run);
                run.push(content, close);
            }
            None => {
                let message = Message::new("exchange-code-unopened").with("id", start);
                run.faults.error(element, message);
            }
        }
    }

    /// A code with facts of its own. None, with a finding, if it has no id.
    fn code(
        &self,
        element: &Element,
        kind: CodeKind,
        names: [&str; 3],
        run: &mut Run<'_, '_>,
    ) -> Option<Code> {
        let Some(id) = element.get("id") else {
            run.faults.missing_attribute(element, "id");
            return None;
        };
        // A doubled code in a target is the translator's doing: the merge has its say.
        if !run.seen.insert(id.to_owned()) && run.side == Side::Source {
            let message = Message::new("exchange-code-doubled-id").with("id", id);
            run.faults.error(element, message);
        }
        let number = self.numbers.get(id)?;
        let payload = self.fact(&format!("code-{number}"), run.side);
        let class = class_of(element.get("type"), element.get("subType"), payload);
        let rights = rights(element, run.faults);
        let mut code =
            self.filled(element, Code { class, rights, ..blank(kind, number) }, names, run);
        // One that a translator has made up is known by nothing else in messages: the number is ours.
        let is_stranger = run.side == Side::Target && !self.own.contains(&number);
        let is_mute = [&code.display, &code.native, &code.equiv].iter().all(|it| it.is_empty());
        if is_stranger && is_mute && number.to_string() != id {
            id.clone_into(&mut code.display);
        }
        Some(code)
    }

    /// The end of a span, which shares what its start is.
    fn closing(
        &self,
        element: &Element,
        open: &Code,
        names: [&str; 3],
        run: &mut Run<'_, '_>,
    ) -> Code {
        let (class, rights) = (open.class.clone(), open.rights);
        self.filled(element, Code { class, rights, ..blank(CodeKind::Close, open.id) }, names, run)
    }

    fn filled(
        &self,
        element: &Element,
        mut code: Code,
        [data, disp, equiv]: [&str; 3],
        run: &mut Run<'_, '_>,
    ) -> Code {
        if let Some(reference) = element.get(data) {
            match self.data.get(reference) {
                Some(text) => code.native.clone_from(text),
                None => {
                    let message = Message::new("exchange-data-missing").with("data", reference);
                    run.faults.error(element, message);
                }
            }
        }
        code.display = element.get(disp).unwrap_or_default().to_owned();
        code.equiv = element.get(equiv).unwrap_or_default().to_owned();
        code.subflows = subflows(self.fact(&subflow_key(code.kind, code.id), run.side));
        code
    }

    fn fact(&self, key: &str, side: Side) -> &str {
        let of_target =
            if side == Side::Target { self.meta.get(&format!("{key}@target")) } else { None };
        of_target.or_else(|| self.meta.get(key)).map_or("", String::as_str)
    }
}
