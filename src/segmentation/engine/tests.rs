//! What the engine promises about expressions and their order.

use super::super::srx::{self, Scrutiny};
use super::*;

fn rule(effect: Effect, before: &str, after: &str) -> Rule {
    let (before, after) = (before.to_owned(), after.to_owned());
    Rule { group: "Test".into(), number: 1, line: 1, effect, before, after }
}

fn breaks(rules: &[(Effect, &str, &str)], text: &str) -> Vec<usize> {
    let rules = rules.iter().map(|(effect, before, after)| rule(*effect, before, after));
    let engine = Engine::new(rules);
    assert!(engine.faults.is_empty(), "{:?}", engine.faults);
    let decisions = engine.decide(text).decisions;
    decisions.iter().filter(|one| one.effect == Effect::Break).map(|one| one.offset).collect()
}

#[test]
fn the_first_rule_that_fits_decides() {
    let stop = (Effect::Break, r"\.", r"\s");
    let art = (Effect::NoBreak, r"Art\.", r"\s");
    assert_eq!(breaks(&[stop], "Art. 3. b"), [4, 7]);
    assert_eq!(breaks(&[art, stop], "Art. 3. b"), [7]);
    assert_eq!(breaks(&[stop, art], "Art. 3. b"), [4, 7]);
}

#[test]
fn word_boundaries_of_unicode_are_exact() {
    let stop = (Effect::Break, r"\.", r"\s");
    for before in [r"\bart\.", r"\b(?:art|Art)\.", r"x*\bart\.", r"(?<!\w)art\."] {
        let art = (Effect::NoBreak, before, "");
        assert_eq!(breaks(&[art, stop], "art. x"), [0; 0], "{before}");
        assert_eq!(breaks(&[art, stop], "ä art. x"), [0; 0], "{before}");
        assert_eq!(breaks(&[art, stop], "äart. x"), [6], "{before}");
        assert_eq!(breaks(&[art, stop], "smart. x"), [6], "{before}");
    }
    let word = (Effect::Break, r"\.", r"\s[a-z]+\b");
    assert_eq!(breaks(&[word], ". ab"), [1]);
    assert_eq!(breaks(&[(Effect::Break, r"\.\s\b", "a")], ". a"), [2]);
    assert_eq!(breaks(&[(Effect::Break, r"\.\B", r"\s")], "a. a"), [2]);
}

#[test]
fn syntax_of_icu() {
    let yes = |before, after, text: &str, at: usize| {
        assert_eq!(breaks(&[(Effect::Break, before, after)], text), [at], "{before} {after}");
    };
    yes(r"\Qa.b\E", "c", "a.bc axbc", 3);
    yes(r"a\h", "b", "a\u{a0}b", 3);
    yes(r"[\d-–]\.", r"\s", "5–. x", 5);
    yes(r"(?x) a  \. # a stop", "b", "a.b", 2);
    yes(r"a++\.", r"\s", "aaa. b", 4);
    yes(r"(?>a|ab)c", "d", "acd abcd", 2);
    yes(r"\p{Lu}[[:alpha:]&&[^x]]\.", " ", "Ax. Ab. ", 7);
    yes(r"[[a-z]-[x]]\.", " ", "x. b. ", 5);
    yes(r"\u00e4\x{2e}", " ", "ä. ", 3);
    yes(r"(?i)ART\.", " ", "art. ", 4);
    yes(r"\.", r"(?=\s+[A-Z])", "a. b. C", 5);
    yes(r"(a|b)\1\.", " ", "ab. bb. ", 7);
    yes(r"\.", "$", "a.b.\n", 4);
    yes(r"(?<=b)\.", " ", "a. b. ", 5);
    yes(r"\.(?! b)", " ", "a. b. c", 5);
    yes(r"[]a]\.", " ", "]. ", 2);
    yes(r"\R", "b", "a\r\nb", 3);
    yes(r"\0101", "b", "Ab", 1);
    yes("x(?:a|b)", "(?:c|d)", "xbd", 2);
    yes(r"\uD83D\uDE00", "b", "😀b", 4);
    yes(r"\N{LATIN SMALL LETTER E WITH ACUTE}", r"[x\N{EN DASH}]", "é–", 2);
}

#[test]
fn unusable_rules_say_why() {
    let fault = |before: &str| scrutinise(&rule(Effect::Break, before, ""), 0).unwrap_err().id;
    assert_eq!(fault("("), "seg-regex-syntax");
    assert_eq!(fault("[a"), "seg-regex-syntax");
    assert_eq!(fault("*a"), "seg-regex-syntax");
    assert_eq!(fault("a(?#never closed"), "seg-regex-syntax");
    assert_eq!(fault("[z-a]"), "seg-regex-syntax");
    assert_eq!(fault(r"\uD83D"), "seg-regex-code-point");
    assert_eq!(fault(r"\N{NO SUCH LETTER}"), "seg-regex-syntax");
    assert_eq!(fault(r"\N"), "seg-regex-unsupported");
    assert_eq!(fault(r"\Ga"), "seg-regex-unsupported");
    assert_eq!(fault(r"\p{Nonsense}"), "seg-regex-property");
    assert_eq!(fault(r"a{2000}"), "seg-regex-count");
    assert_eq!(fault(r"(?:\w{1000}){1000}"), "seg-regex-size");
    assert_eq!(fault(&"(".repeat(100_000)), "seg-regex-depth");
    assert_eq!(fault(&"[".repeat(100_000)), "seg-regex-depth");
}

#[test]
fn no_expression_hangs() {
    let text = format!("{}!", "a".repeat(200_000));
    for before in [r"(a+)+b", r"(a|aa)++c", r"(?<=(a+)+)b", r"(\w*)\1x", ".*.*.*=.*"] {
        assert_eq!(breaks(&[(Effect::Break, before, "")], &text), [0; 0], "{before}");
    }
}

#[test]
fn our_own_rules_are_sound() {
    let xml = include_bytes!("../../../tm/segmentation.srx");
    let (rules, findings) = srx::read("segmentation.srx", xml, Scrutiny::Full).unwrap();
    assert_eq!(findings, []);
    let lazy = super::super::built_in();
    assert_eq!(lazy.data.groups.len(), rules.data.groups.len());
    for (one, other) in lazy.data.groups.iter().zip(&rules.data.groups) {
        assert_eq!((&one.name, one.rules()), (&other.name, other.rules()));
    }
}

/// Which is what makes them quick: the automata are sure of every match.
#[test]
fn our_own_rules_need_no_backtracking_in_any_language() {
    for official in crate::model::lang::EU {
        let lang = crate::model::Lang::parse(official.code).unwrap();
        let rules = super::super::built_in();
        let engine = Engine::new(rules.of(&lang).cloned());
        assert_eq!(engine.faults, []);
        let loose = engine.rules.iter().filter(|one| one.confirmation.is_needed());
        let loose: Vec<_> = loose.map(|one| (one.rule.line, one.rule.before.as_str())).collect();
        assert_eq!(loose, [], "{lang}");
    }
}

/// Wherever a look-ahead stands in `beforebreak`, it sees what is behind the break.
#[test]
fn look_ahead_before_the_break_sees_behind_it() {
    let text = "See Art. 5 now.";
    for (before, holds) in [
        (r"Art\.(?=\s\d)|No\.(?=\s)", true),
        (r"(Art\.(?=\s5))", true),
        (r"(?i:art\.(?=\s\d))", true),
        (r"\.(?:(?=\s5))", true),
        (r"(?=Art\. 5)Art\.", true),
        (r"(?=Art\. 6)Art\.", false),
        (r"Art(?=\. 5)\.", true),
        (r"Art(?!\. 5)\.", false),
        (r"(?:Art\.(?!\s5))", false),
        (r"(?:Art\.(?!\s6))", true),
        (r"(?:Art\.\b|No\.)", false),
        (r"(?:Art\.\B|No\.)", true),
        (r"(?:Art\.(?=\s5\snow\.\z))", true),
        (r"(?:Art\.(?=\s5\snow\.$))", true),
        (r"(?:Art\.(?=\s5\z))", false),
        (r"(Art)\.(?=\s5\s(?!\1))", true),
    ] {
        let found = breaks(&[(Effect::Break, before, "")], text);
        assert_eq!(found.contains(&8), holds, "{before}: {found:?}");
    }
    let again = breaks(&[(Effect::Break, r"(\w)rt\.(?=\s5\snow\.\s\1)", "")], "See Art. 5 now. A");
    assert_eq!(again, [8]);
    let long = format!("{}Art. 5 {}", "a ".repeat(5000), "b ".repeat(5000));
    assert_eq!(breaks(&[(Effect::Break, r"(?:Art\.(?=\s5))", "")], &long), [10_004]);
}

/// A rule that takes too many steps does not fit, and is named.
#[test]
fn a_rule_that_takes_too_many_steps_is_named() {
    let stops = rule(Effect::NoBreak, r"(?:\w+\s*)+(?<!x)\.", "");
    let engine = Engine::new([stops.clone(), rule(Effect::Break, r"\.", r"\s")].into_iter());
    assert!(engine.decide("See Art. 5 now.").gave_up.is_empty());
    assert_eq!(engine.gave_up().count(), 0);
    let text = format!("{}? See Art. 5 now.", "many words in a row ".repeat(20));
    let found = engine.decide(&text);
    assert_eq!(found.gave_up.len(), 1, "{:?}", found.gave_up);
    assert_eq!(engine.gave_up().collect::<Vec<_>>(), [&stops]);
}

/// The rules tried one by one at every place, as SRX 2.0 §3 says it.
struct Reference(Vec<(Effect, fancy_regex::Regex, fancy_regex::Regex)>);

impl Reference {
    fn new<'a>(rules: impl Iterator<Item = &'a Rule>) -> Reference {
        let exact =
            |text: &str| super::super::pattern::print(&super::super::pattern::parse(text).unwrap());
        let side = |text: String| backtracking(&text).unwrap();
        let compiled = rules.map(|rule| {
            let before = side(format!(r"(?:{})\z", exact(&rule.before)));
            (rule.effect, before, side(format!(r"\A(?:{})", exact(&rule.after))))
        });
        Reference(compiled.collect())
    }

    fn breaks(&self, text: &str) -> Vec<usize> {
        let places = text.char_indices().skip(1).map(|(at, _)| at);
        let first = |at: &usize| {
            let fits = |(_, before, after): &&(Effect, fancy_regex::Regex, fancy_regex::Regex)| {
                after.is_match(&text[*at..]).unwrap() && before.is_match(&text[..*at]).unwrap()
            };
            self.0.iter().find(fits).is_some_and(|(effect, ..)| *effect == Effect::Break)
        };
        places.filter(first).collect()
    }
}

/// More letters than automata have symbols: some rules have to be confirmed, and all still hold.
#[test]
fn rules_may_name_any_number_of_letters() {
    let letters: Vec<char> = ('\u{100}'..='\u{52f}').filter(|c| c.is_lowercase()).collect();
    assert!(letters.len() > 300);
    let alone = letters.iter().map(|c| rule(Effect::NoBreak, &format!(r"\b{c}x\."), r"\s"));
    let list: Vec<String> = letters.iter().map(|c| format!("q{c}")).collect();
    let together = rule(Effect::NoBreak, &format!(r"\b(?:{})\.", list.join("|")), r"\s\p{Lu}");
    let set: String = letters.iter().step_by(2).collect();
    let set = rule(Effect::NoBreak, &format!(r"\bw[{set}]\."), r"\s");
    let last = rule(Effect::Break, r"\.", r"\s");
    let rules: Vec<Rule> = alone.chain([together, set, last]).collect();
    let (engine, reference) = (Engine::new(rules.iter().cloned()), Reference::new(rules.iter()));
    assert_eq!(engine.faults, []);
    for c in letters.into_iter().step_by(9) {
        let text = format!("{c}x. A {c}y. Q q{c}. A q{c}. a w{c}. A aq{c}. {c}.");
        let found: Vec<usize> = engine
            .decide(&text)
            .decisions
            .iter()
            .filter_map(|one| (one.effect == Effect::Break).then_some(one.offset))
            .collect();
        assert_eq!(found, reference.breaks(&text), "{text}");
    }
}

/// Texts in which rules like ours have something to decide.
fn any_text() -> impl proptest::strategy::Strategy<Value = String> {
    let parts = vec![
        "a",
        "A",
        "Dr",
        "Art",
        "art",
        "z. B",
        "r",
        "т",
        "г",
        "3",
        "12",
        "2020",
        "XIV",
        ".",
        ". ",
        "! ",
        "? ",
        "…",
        " ",
        "\n",
        "\u{a0}",
        "„",
        "“",
        "\"",
        "(",
        ")",
        "«",
        "•",
        "ß",
        "Ž",
        "Ω",
        "Я",
        "\u{301}",
        "The ",
        "Die ",
        "Това ",
        "W ",
        "1. ",
        "a) ",
        "b) ",
        "p. m",
        "km",
        "word",
        "Wort ",
        "дума",
        "słowo ",
        ";",
        ":",
        ",",
        "’s",
        "www.a.eu",
        "😀",
        "§ ",
        "-",
        "– ",
    ];
    let part = proptest::sample::select(parts);
    proptest::strategy::Strategy::prop_map(proptest::collection::vec(part, 1..40), |parts| {
        parts.concat()
    })
}

#[test]
fn the_automata_decide_as_rules_tried_one_by_one() {
    for code in ["en", "de", "bg", "pl", "lt"] {
        let lang = crate::model::Lang::parse(code).unwrap();
        let rules = super::super::built_in();
        let (engine, reference) =
            (Engine::new(rules.of(&lang).cloned()), Reference::new(rules.of(&lang)));
        let mut runner =
            proptest::test_runner::TestRunner::new(proptest::test_runner::Config::with_cases(150));
        let broken = std::cell::Cell::new(0);
        let held = runner.run(&any_text(), |text| {
            let decisions = engine.decide(&text).decisions.into_iter();
            let breaks = decisions.filter(|one| one.effect == Effect::Break);
            let breaks: Vec<usize> = breaks.map(|one| one.offset).collect();
            broken.set(broken.get() + breaks.len());
            proptest::prop_assert_eq!(breaks, reference.breaks(&text));
            Ok(())
        });
        assert!(held.is_ok(), "{code}: {held:?}");
        assert!(broken.get() > 30, "{code}: {} breaks try nothing", broken.get());
    }
}

/// Rules that read far, in any number and of any make.
fn any_far_rules() -> impl proptest::strategy::Strategy<Value = Vec<Rule>> {
    use proptest::strategy::Strategy;
    let before = vec![
        "\"",
        "[^\"]*",
        "[^;]{0,99}",
        ".*",
        "[.?!]",
        r"\s*",
        r"\(",
        "a",
        "(?:1|a)[.)]",
        "x?",
        "[b-d]+",
        r"(?:\A|\n)",
        r"\A",
        r"(?:\A|\n|[.?!]\s+)\s*",
        r"(?:\Ab|c)?",
        r"(?:a|A)\.",
        r"(?:\(a|\[[0-9]|1\.)",
        "(?:a|b.*c|)",
        r"(?:\(A.*\)|\[.*\])",
        r"(?:ab|a[^)]*\))",
        r"(?<=a)",
        r"(?:A.{0,80}|A1)",
        "(?>a|ab)",
        "(?i:AB)",
    ];
    let after = vec!["", r"\s", "[a-z]", "\"?", "(?=b)", r"\s+1\.", "[^1]", "$"];
    let side = |parts: Vec<&'static str>, most| {
        let parts = proptest::collection::vec(proptest::sample::select(parts), 0..most);
        parts.prop_map(|parts| parts.concat())
    };
    let effect = proptest::sample::select(vec![Effect::Break, Effect::NoBreak]);
    let one = (effect, side(before, 5), side(after, 3));
    proptest::collection::vec(one, 1..24).prop_map(|rules| {
        rules.iter().map(|(effect, before, after)| rule(*effect, before, after)).collect()
    })
}

#[test]
fn rules_that_read_far_decide_as_tried_one_by_one() {
    let letters = "[abcAB1.?!;)(\\[\" \n]{0,32}";
    let mut runner =
        proptest::test_runner::TestRunner::new(proptest::test_runner::Config::with_cases(150));
    let broken = std::cell::Cell::new(0);
    let held = runner.run(&(any_far_rules(), letters), |(rules, text)| {
        let (engine, reference) =
            (Engine::new(rules.iter().cloned()), Reference::new(rules.iter()));
        proptest::prop_assert_eq!(&engine.faults, &[]);
        let decisions = engine.decide(&text).decisions.into_iter();
        let breaks: Vec<usize> =
            decisions.filter(|one| one.effect == Effect::Break).map(|one| one.offset).collect();
        broken.set(broken.get() + breaks.len());
        proptest::prop_assert_eq!(breaks, reference.breaks(&text));
        Ok(())
    });
    assert!(held.is_ok(), "{held:?}");
    assert!(broken.get() > 100, "{} breaks try nothing", broken.get());
}

/// A rule that waits for a sign looks whatever may stand before that, and where the text begins
/// or ends with it.
#[test]
fn what_stands_before_the_sign_of_a_rule_that_reads_far_is_what_may() {
    let before = [
        r"(?:\A|\n|[.?!:]\s+)\(?[au]\.[^;]*",
        r"(?:c|)[au]\.[^;]*",
        r"(?:\Ac|)[au]\.[^;]*",
        r"(?:\A|^)[au]\.[^;]*",
        r"c*[au]\.[^;]*",
        r"[^;]*\n",
        r"[^;]*!b?",
    ];
    let texts = [
        "a. b d",
        "(a. b d",
        "ca. b d",
        "da. b d",
        "d\na. b d",
        "d! a. b d",
        "a.b d b",
        "\n b",
        "b\n d",
        "! d",
        "d!b d",
        "a.a. b d",
        "xa. a. b d",
    ];
    let mut broken = 0;
    for before in before {
        let rules = [rule(Effect::Break, before, r"\s")];
        let (engine, reference) =
            (Engine::new(rules.iter().cloned()), Reference::new(rules.iter()));
        for text in texts {
            let decisions = engine.decide(text).decisions.into_iter();
            let breaks: Vec<usize> = decisions.map(|one| one.offset).collect();
            broken += breaks.len();
            assert_eq!(breaks, reference.breaks(text), "{before} in {text:?}");
        }
    }
    assert!(broken > 20, "{broken} breaks try nothing");
}
