//! What `vulgate build` says to the CI that runs it.

mod support;

use support::Project;

/// The sample with a sentence that is not translated, and one record that is damaged.
fn project() -> Project {
    let project = Project::sample();
    let source = "briefs/every-voice.md";
    project.write(source, project.text(source) + "\nA sentence that nobody has translated.\n");
    project.write("translations/el/every-voice.xlf", "<xliff");
    project
}

const ARGS: [&str; 5] = ["build", "--format", "source", "--lang", "en,de,el"];

#[test]
fn github_shows_findings_beside_the_lines() {
    let run = project().run(&[&ARGS[..], &["--strict", "--report", "github"]].concat()).expect(3);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let error = |part: &str| {
        lines.iter().any(|line| line.starts_with("::error file=") && line.contains(part))
    };
    assert!(error("briefs/every-voice.md,line="), "{}", run.stdout);
    assert!(error("translations/el/every-voice.xlf"), "{}", run.stdout);
}

#[test]
fn gitlab_gets_a_code_quality_report() {
    let run = project().run(&[&ARGS[..], &["--report", "gitlab"]].concat()).expect(3);
    let issues: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).unwrap();
    assert!(
        issues.iter().any(|it| it["location"]["path"] == "briefs/every-voice.md"),
        "{issues:?}"
    );
}

#[test]
fn the_summary_is_added_to_the_page_of_the_job() {
    let project = project();
    project.write("job.md", "What came before.\n\n");
    project.run(&[&ARGS[..], &["--summary", "job.md"]].concat()).expect(3);
    let text = project.text("job.md");
    let expected = "What came before.\n\n### 1 of 3 editions are complete\n";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.contains("| every-voice | en | de (1) | el |"), "{text}");
}
