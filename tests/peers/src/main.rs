//! sentencex behind the protocol of `vulgate segment --jsonl`.

use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let request: serde_json::Value = serde_json::from_str(&line?)?;
        let lang = request["lang"].as_str().unwrap_or("en");
        let text = request["text"].as_str().unwrap_or_default();
        let segments = sentencex::segment(lang, text);
        writeln!(output, "{}", serde_json::json!({ "segments": segments }))?;
    }
    Ok(())
}
