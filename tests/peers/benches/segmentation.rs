//! Sentences of prose a second, beside sentencex, in one run. The text is VULGATE_PROSE, a
//! file `<lang>.txt`, or that of the sample briefing.

fn main() {}
