use super::*;
pub struct Markdown;
impl Format for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }
    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown"]
    }
    fn read(&self, _: &[u8], _: &ReadOptions) -> Result<Reading> {
        unimplemented!()
    }
    fn write(&self, _: &[u8], _: &Document, _: &Targets) -> Result<Vec<u8>> {
        unimplemented!()
    }
}
