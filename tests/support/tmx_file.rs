//! A TMX file for tests.

/// A file with these units.
pub fn file(units: &str) -> String {
    format!(
        "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" \
         segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"xml\"/>\
         <body>\n{units}\n</body></tmx>"
    )
}
