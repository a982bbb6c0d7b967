//! Transcripts of commands with their real output, under `tests/cmd`. After a change that is
//! meant, `TRYCMD=overwrite cargo test --test cli_transcripts` writes them anew.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .env("COLUMNS", "100")
        .env("LC_ALL", "C")
        .case("tests/cmd/*.trycmd")
        .case("tests/cmd/*.toml");
}
