//! HTML as text in the making: every text and every value of an attribute is escaped here, and
//! nowhere else is a `<` written.

use quick_xml::escape::partial_escape;

/// HTML, as far as it is written.
#[derive(Clone, Debug, Default)]
pub struct Markup(String);

/// Attributes of an element, in the order in which they are written.
pub type Attributes<'a> = [(&'static str, &'a str)];

impl Markup {
    /// A start tag.
    pub fn open(&mut self, name: &'static str, attributes: &Attributes) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push(' ');
            self.0.push_str(key);
            self.0.push_str("=\"");
            self.0.push_str(&partial_escape(*value).replace('"', "&quot;"));
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// An end tag.
    pub fn close(&mut self, name: &'static str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// The end tag of a block, and a new line.
    pub fn end(&mut self, name: &'static str) {
        self.close(name);
        self.line();
    }

    /// A new line between elements, where white space says nothing.
    pub fn line(&mut self) {
        self.0.push('\n');
    }

    pub fn text(&mut self, text: &str) {
        self.0.push_str(&partial_escape(text));
    }

    /// An element with nothing but text.
    pub fn element(&mut self, name: &'static str, attributes: &Attributes, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// What is ours from beginning to end, such as a sign that is drawn.
    pub fn fixed(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    /// A style sheet. In it nothing is escaped (HTML §13.1.2.6); see [`super::style`].
    pub fn style(&mut self, css: &str) {
        self.0.push_str("<style>");
        self.0.push_str(css);
        self.0.push_str("</style>\n");
    }

    /// Adds what was written apart.
    pub fn append(&mut self, other: &Markup) {
        self.0.push_str(&other.0);
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_are_never_markup() {
        let mut markup = Markup::default();
        markup.element("p", &[("title", "\"><script>'")], "</p> & <b>");
        assert_eq!(
            String::from_utf8(markup.into_bytes()).unwrap(),
            "<p title=\"&quot;&gt;&lt;script&gt;'\">&lt;/p&gt; &amp; &lt;b&gt;</p>"
        );
    }
}
