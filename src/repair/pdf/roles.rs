//! The standard types of structure elements (ISO 32000-1, 14.8.4).

/// The level of a heading, 1 to 6.
pub(super) fn heading(role: &str) -> Option<u8> {
    let level: u8 = role.strip_prefix('H')?.parse().ok()?;
    (level > 0).then_some(level.min(6))
}

/// Whether an element is a block of text, or holds some.
pub(super) fn is_block(role: &str) -> bool {
    matches!(role, "P" | "H" | "L" | "LI" | "LBody" | "BlockQuote" | "Div" | "Sect")
        || heading(role).is_some()
}

/// Whether an element stands within a line.
pub(super) fn is_inline(role: &str) -> bool {
    matches!(role, "Span" | "Link" | "Reference" | "Em" | "Strong" | "Quote" | "Code" | "Lbl")
}

/// Types of ISO 32000-1, 14.8.4, that a role map must not lead elsewhere.
pub(super) fn is_standard(role: &str) -> bool {
    is_block(role)
        || is_inline(role)
        || matches!(
            role,
            "Document"
                | "Part"
                | "Art"
                | "TOC"
                | "TOCI"
                | "Table"
                | "TR"
                | "TH"
                | "TD"
                | "Note"
                | "Figure"
                | "Caption"
                | "THead"
                | "TBody"
                | "TFoot"
                | "Formula"
        )
}
