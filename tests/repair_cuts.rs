//! Sentences and lists that a page has cut before a capital.

use vulgate::repair::{repair, sure};

const PROSE: &str = "The plan that the Commission has presented in the last year has four parts, and each of \
    them is as important as the other three, which is why we list them all here in this paper.";

fn repaired(text: &str) -> String {
    let made = repair(text, "a.md", &mut sure).text;
    assert_eq!(repair(&made, "a.md", &mut sure).text, made);
    made
}

#[test]
fn half_a_sentence_is_neither_heading_nor_title() {
    for (one, number, other) in [
        ("The report was sent to the", "Page 3 of 5", "European Parliament and the Council."),
        ("Der Bericht ging an das", "Seite 3 von 5", "Europäische Parlament und den Rat."),
    ] {
        let made = repaired(&format!("{PROSE}\n\n{one}\n\n{number}\n\n{other}\n\n{PROSE}\n"));
        assert_eq!(made, format!("{PROSE}\n\n{one} {other}\n\n{PROSE}\n"));
    }
    let text =
        "The Commission **presented its proposal in\n\nPage 4 of 9\n\nNovember** and left.\n";
    assert!(!repaired(text).contains("title:"));
    let text = "The budget of the Union was\n\n2024\n\nand larger. The ofﬁce closed.\n";
    assert!(!repaired(text).contains("title:"));
}

#[test]
fn an_item_goes_on_before_a_capital() {
    let text = format!(
        "{PROSE}\n\n- die Stärkung der\n\nSeite 4 von 9\n\nBehörden in den Ländern;\n- das Recht der \
         Opfer auf\n\nSeite 5 von 9\n\nEntschädigung;\n- die Ausbildung.\n"
    );
    let wanted =
        "- die Stärkung der Behörden in den Ländern;\n- das Recht der Opfer auf Entschädigung;\n";
    assert!(repaired(&text).contains(wanted), "{}", repaired(&text));
    let text = format!(
        "{PROSE}\n\n- strengthen the authorities¹ and the\n\n¹ See Article 4.\n\nMember States;\n- train \
         judges.\n"
    );
    let wanted = "- strengthen the authorities[^1] and the Member States;\n- train judges.\n";
    assert!(repaired(&text).contains(wanted), "{}", repaired(&text));
    // Items without stops end where they end.
    let text = format!("{PROSE}\n\n- the judges\n\nPage 2 of 3\n\n{PROSE}\n\n- the victims\n");
    assert!(repaired(&text).contains("- the judges\n\nThe plan"));
}
