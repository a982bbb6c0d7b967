//! Tables: those of Markdown, a text a cell, and those of HTML, whose cells span columns and
//! rows and hold several texts.

use super::columns::{self, Room};
use super::compose::{Composer, beside_label};
use super::inlines::{echo, plain};
use super::tree::{Cell, Node, Row, Span, Table, TableSize};
use crate::model::{Alignment, Finding, HtmlCell, Message};

/// Characters of a table row that is not broken across pages.
const KEEP_ROW: usize = 600;
/// How much narrower the text is in each list, quotation or box, in points.
const NESTED: f64 = 20.0;
/// How much wider the letters of a project's own may be, which are not measured.
const OWN: f64 = 1.12;

impl Composer<'_> {
    /// A table of Markdown.
    pub fn table(
        &mut self,
        alignments: &[Alignment],
        header: &[Option<usize>],
        rows: &[Vec<Option<usize>>],
    ) -> Vec<Node> {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns = width.max(header.len()).max(alignments.len());
        if columns == 0 {
            return Vec::new();
        }
        let align: Vec<&'static str> = (0..columns)
            .map(|column| match alignments.get(column) {
                Some(Alignment::Left) => "left",
                Some(Alignment::Center) => "center",
                Some(Alignment::Right) => "right",
                Some(Alignment::None) | None => "start",
            })
            .collect();
        let head = (!header.is_empty()).then(|| self.row(header, columns));
        let body = rows.iter().map(|row| self.row(row, columns)).collect();
        let whole = whole(align, head.into_iter().collect(), body);
        let tables = if columns <= self.medium.columns {
            vec![whole]
        } else {
            let first = header.iter().chain(rows.iter().flatten()).find_map(|unit| *unit);
            self.report_width(columns, first);
            split(&whole, columns, self.medium.columns)
        };
        tables.into_iter().map(|table| self.fitted(table)).collect()
    }

    /// A table whose columns share the width there is.
    fn fitted(&mut self, mut table: Table) -> Node {
        table.id = self.table_id();
        if let Some(room) = self.room() {
            let width = (room.width - NESTED * self.depth as f64).max(NESTED);
            columns::fit(&mut table, Room { width, ..room });
        }
        Node::Table(table)
    }

    /// The room for text, on paper.
    pub fn room(&self) -> Option<Room> {
        let width = self.medium.width?;
        let own = self.edition.layout.fonts.text.is_some();
        let width = if own { width / OWN } else { width };
        Some(Room { width, hyphenated: super::meta::is_hyphenated(self.edition.lang) })
    }

    /// Says that a table is too wide, which begins with this text.
    fn report_width(&mut self, columns: usize, first: Option<usize>) {
        let message = Message::new("typesetting-table-wide")
            .with("columns", columns)
            .with("limit", self.medium.columns);
        self.find(Finding::warning(self.line(first), message));
    }

    fn row(&mut self, units: &[Option<usize>], columns: usize) -> Row {
        let mut cells: Vec<Cell> = units
            .iter()
            .map(|unit| cell(unit.map(|unit| self.unit(unit)).unwrap_or_default()))
            .collect();
        cells.resize_with(columns, || cell(Vec::new()));
        Row { keep: length(&cells) <= KEEP_ROW, cells }
    }

    /// A table of HTML. Too wide for a page, its cells are set one after the other.
    pub fn html_table(&mut self, caption: &[usize], rows: &[Vec<HtmlCell>]) -> Vec<Node> {
        let (laid, columns) = lay(rows);
        let caption = self.caption(caption);
        if columns == 0 || columns > self.medium.columns {
            let mut nodes = Vec::new();
            if !caption.is_empty() {
                nodes.push(Node::Caption { c: caption });
            }
            if columns > 0 {
                let first = rows.iter().flatten().find_map(|cell| cell.units.first().copied());
                self.report_width(columns, first);
            }
            for unit in rows.iter().flatten().flat_map(|cell| &cell.units) {
                self.html(*unit, &mut nodes);
            }
            return nodes;
        }
        let head = header_rows(rows);
        let spans = rows.iter().flatten().any(|cell| cell.rows > 1);
        let mut set: Vec<Row> = Vec::new();
        for row in &laid {
            let cells: Vec<Cell> = row
                .iter()
                .map(|place| Cell {
                    c: place.cell.map(|cell| self.texts(&cell.units)).unwrap_or_default(),
                    columns: place.columns,
                    rows: place.rows,
                    heads_row: place.cell.is_some_and(|cell| cell.header),
                })
                .collect();
            set.push(Row { keep: !spans && length(&cells) <= KEEP_ROW, cells });
        }
        let body = set.split_off(head);
        let table = Table { caption, ..whole(vec!["start"; columns], set, body) };
        vec![self.fitted(table)]
    }

    /// The texts of a caption as one.
    fn caption(&mut self, units: &[usize]) -> Vec<Span> {
        let mut caption = Vec::new();
        for unit in units {
            if !caption.is_empty() {
                caption.push(Span::Break);
            }
            caption.extend(self.unit(*unit));
        }
        caption
    }

    fn texts(&mut self, units: &[usize]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for unit in units {
            self.html(*unit, &mut nodes);
        }
        beside_label(nodes)
    }
}

/// Where a cell of HTML comes to stand; without one, a gap that the source leaves.
struct Site<'c> {
    cell: Option<&'c HtmlCell>,
    columns: usize,
    rows: usize,
}

/// The cells of each row as HTML §4.9.12 lays them out, gaps filled, and the number of
/// columns. No cell reaches beyond the last row, or over another.
fn lay(rows: &[Vec<HtmlCell>]) -> (Vec<Vec<Site<'_>>>, usize) {
    // Per column, how many rows more a cell from above takes.
    let mut taken: Vec<usize> = Vec::new();
    let mut laid: Vec<Vec<(usize, Site)>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut places = Vec::new();
        let mut free: Vec<bool> = taken.iter().map(|rows| *rows == 0).collect();
        taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        let mut column = 0;
        for cell in row {
            while free.get(column) == Some(&false) {
                column += 1;
            }
            let most = cell.columns.max(1);
            let columns = (0..most).take_while(|n| free.get(column + n) != Some(&false)).count();
            let rows = cell.rows.clamp(1, rows.len() - at);
            let end = column + columns;
            if end > taken.len() {
                taken.resize(end, 0);
                free.resize(end, true);
            }
            taken[column..end].fill(rows - 1);
            free[column..end].fill(false);
            places.push((column, Site { cell: Some(cell), columns, rows }));
            column = end;
        }
        laid.push(places);
    }
    let columns = taken.len();
    (fill(laid, columns), columns)
}

/// Puts empty cells where nothing stands.
fn fill(laid: Vec<Vec<(usize, Site<'_>)>>, columns: usize) -> Vec<Vec<Site<'_>>> {
    let mut taken = vec![0; columns];
    laid.into_iter()
        .map(|row| {
            let mut cells = row.into_iter().peekable();
            let mut out = Vec::new();
            let mut column = 0;
            while column < columns {
                if taken[column] > 0 {
                    taken[column] -= 1;
                    column += 1;
                    continue;
                }
                let place = match cells.next_if(|(at, _)| *at == column) {
                    Some((_, place)) => place,
                    None => Site { cell: None, columns: 1, rows: 1 },
                };
                let end = column + place.columns;
                taken[column..end].fill(place.rows - 1);
                column = end;
                out.push(place);
            }
            out
        })
        .collect()
}

/// How many rows at the top hold nothing but header cells and are not reached out of.
fn header_rows(rows: &[Vec<HtmlCell>]) -> usize {
    let count = rows.iter().take_while(|row| row.iter().all(|cell| cell.header)).count();
    let closed = rows[..count]
        .iter()
        .enumerate()
        .all(|(at, row)| row.iter().all(|cell| cell.rows <= count - at));
    if closed && count < rows.len() { count } else { 0 }
}

fn cell(spans: Vec<Span>) -> Cell {
    let c = if spans.is_empty() { Vec::new() } else { vec![Node::Plain { c: spans }] };
    Cell { c, columns: 1, rows: 1, heads_row: false }
}

fn whole(align: Vec<&'static str>, header: Vec<Row>, rows: Vec<Row>) -> Table {
    let size = size_for(align.len());
    Table { id: String::new(), caption: Vec::new(), align, widths: None, header, rows, size }
}

/// The spans of a block of text.
pub fn texts_of(node: &Node) -> &[Span] {
    match node {
        Node::Par { c, .. } | Node::Plain { c } | Node::Caption { c } => c,
        _ => &[],
    }
}

/// Characters in cells, which tells whether a row is short.
fn length(cells: &[Cell]) -> usize {
    let nodes = cells.iter().flat_map(|cell| &cell.c);
    nodes.map(|node| plain(texts_of(node)).chars().count()).sum()
}

fn size_for(columns: usize) -> TableSize {
    match columns {
        0..=6 => TableSize::Normal,
        7..=9 => TableSize::Small,
        _ => TableSize::Tiny,
    }
}

/// A wide table in parts of so many columns at most. The first column, which says what a row
/// is about, comes with each.
fn split(whole: &Table, columns: usize, most: usize) -> Vec<Table> {
    let rest: Vec<usize> = (1..columns).collect();
    let mut parts = Vec::new();
    for (part, chunk) in rest.chunks(most - 1).enumerate() {
        let pick = |row: &Row| {
            let first = match part {
                0 => row.cells[0].clone(),
                _ => cell(row.cells[0].c.iter().flat_map(|node| echo(texts_of(node))).collect()),
            };
            let others = chunk.iter().map(|at| row.cells[*at].clone());
            Row { cells: std::iter::once(first).chain(others).collect(), keep: row.keep }
        };
        parts.push(Table {
            id: String::new(),
            caption: Vec::new(),
            align: std::iter::once(0)
                .chain(chunk.iter().copied())
                .map(|at| whole.align[at])
                .collect(),
            widths: None,
            header: whole.header.iter().map(pick).collect(),
            rows: whole.rows.iter().map(pick).collect(),
            size: size_for(most),
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns × rows of each cell, `-` for a gap.
    fn shape(rows: &[&[(usize, usize)]]) -> (Vec<String>, usize) {
        let cell = |&(columns, rows)| HtmlCell { header: false, columns, rows, units: vec![] };
        let rows: Vec<Vec<HtmlCell>> =
            rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        let (laid, columns) = lay(&rows);
        let show = |place: &Site| match place.cell {
            Some(_) => format!("{}x{}", place.columns, place.rows),
            None => "-".to_owned(),
        };
        let lines = laid.iter().map(|row| row.iter().map(show).collect::<Vec<_>>().join(" "));
        (lines.collect(), columns)
    }

    #[test]
    fn cells_are_laid_out_as_a_browser_does() {
        let (lines, columns) = shape(&[&[(1, 2), (2, 1)], &[(1, 1), (1, 1)], &[(1, 9)]]);
        assert_eq!((lines.join(" / ").as_str(), columns), ("1x2 2x1 / 1x1 1x1 / 1x1 - -", 3));
    }

    #[test]
    fn a_cell_never_reaches_over_another() {
        let (lines, columns) = shape(&[&[(1, 1), (1, 2)], &[(3, 1), (1, 1)]]);
        assert_eq!((lines.join(" / ").as_str(), columns), ("1x1 1x2 - / 1x1 1x1", 3));
    }

    proptest::proptest! {
        #[test]
        fn every_cell_has_a_site_and_every_row_is_full(
            rows in proptest::collection::vec(
                proptest::collection::vec((1usize..5, 1usize..5), 0..6), 0..6),
        ) {
            let cell = |&(columns, rows): &(usize, usize)| {
                HtmlCell { header: false, columns, rows, units: vec![] }
            };
            let rows: Vec<Vec<HtmlCell>> =
                rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            let (laid, columns) = lay(&rows);
            let sites = || laid.iter().flatten();
            let cells = rows.iter().flatten().count();
            proptest::prop_assert_eq!(sites().filter(|site| site.cell.is_some()).count(), cells);
            let area: usize = sites().map(|site| site.columns * site.rows).sum();
            proptest::prop_assert_eq!(area, columns * rows.len());
        }
    }
}
