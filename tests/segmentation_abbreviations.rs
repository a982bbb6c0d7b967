//! Documents by their number, brackets before an ordinal, letters and Roman numbers, and what
//! sentences may begin with, in the languages that it concerns. `|` marks the breaks.

use vulgate::model::Lang;
use vulgate::segmentation::{Segmenter, built_in};

const CASES: &[(&str, &str)] = &[
    // Documents by their number, and other words before one.
    (
        "en",
        "The paper (doc. 8787/23) leaked.|See doc. No 5.|Council doc. ST 8787/23 INIT is public.",
    ),
    ("en", "See fasc. 5, suppl. 2, ref. 3 and res. 4.|Approx. 5 came.|Incl. VAT it is 4."),
    ("en", "The text is in doc. COM(2021) 123.|It is short.|I met Max.|5 minutes later he left."),
    ("de", "Ratsdok. 8787/23 ist öffentlich.|Dok. Nr. 5 auch.|Max. 5 kamen.|Insb. Art. 5 gilt."),
    ("de", "Siehe Verord. 5, Rev. 2 und Empf. 3.|Das gilt.|Es müssen mind. 3 kommen."),
    ("fr", "Le doc. 8787/23 est public.|Voir add. 1, prot. 2 et éq. 3.|Max. 5 personnes."),
    ("fr", "Bd. Saint-Michel, apt. 3, tél. 01 23.|Voir not. CE, 3 mars 2015."),
    ("es", "Véase el doc. 8787/23, pár. 5, cdo. 3 y fdto. 2.|Máx. 5 personas.|Mín. 3."),
    ("it", "Si veda il doc. 8787/23.|Ca. 5 persone vennero."),
    ("nl", "Zie doc. 8787/23, prot. 2 en res. 5.|Max. 5 personen."),
    ("pl", "Dok. 8787/23 jest jawny.|Zob. popr. 5 i supl. 2.|Maks. 5 osób."),
    ("cs", "Dok. 8787/23 je veřejný.|Viz prot. 5 a ref. 3.|Max. 5 osob."),
    ("sk", "Dok. 8787/23 je verejný.|Pozri prot. 5 a ref. 3.|Max. 5 osôb."),
    ("sl", "Dok. 8787/23 je javen.|Glej ods. 5.|Maks. 5 oseb."),
    ("hr", "Dok. 8787/23 je javan.|Maks. 5 osoba."),
    ("sv", "Dok. 8787/23 är offentligt.|Se prot. 5.|Max. 5 personer."),
    ("da", "Dok. 8787/23 er offentligt.|Maks. 5 personer."),
    ("lt", "Dok. 8787/23 yra viešas.|Maks. 5 asmenys."),
    ("lv", "Dok. 8787/23 ir publisks.|Maks. 5 personas."),
    ("et", "Dok. 8787/23 on avalik.|Maks. 5 inimest."),
    ("fi", "Asiak. 8787/23 on julkinen.|Ks. alav. 5.|Enint. 5 henkilöä."),
    ("hu", "A dok. 8787/23 nyilvános.|Lásd a lábj. 5.|Max. 5 fő."),
    ("ga", "Doic. 8787/23 atá poiblí.|Uasmh. 5 dhuine."),
    ("mt", "Id-dok. 8787/23 huwa pubbliku.|Mass. 5 persuni."),
    ("ro", "Doc. 8787/23 este public.|A se vedea paragr. 5."),
    ("pt", "O doc. 8787/23 é público.|Ver an. 5 e fasc. 2.|Máx. 5 pessoas."),
    ("bg", "Док. 8787/23 е публичен.|Вж. бел. 5.|Мин. 3."),
    ("el", "Το έγγρ. 8787/23 είναι δημόσιο.|Βλ. υποσημ. 34.|Ό.π., σ. 12."),
    // A bracket that ends in an abbreviation, and an ordinal with its noun; a sentence in brackets ends.
    (
        "lv",
        "Regulas (ES) 2016/679 (OV L 119, 4.5.2016., 1. lpp.) 3. panta 2. punktu piemēro.|Tā ir.",
    ),
    ("lv", "Likuma (ar groz.) 5. pants ir spēkā.|To piemēro."),
    ("sl", "Uredbe (UL L 119, str. 1 in nasl.) 5. člen velja.|Uporablja se."),
    ("et", "Määruse (ELT L 119, lk 1 jj.) 5. peatükk kehtib.|Seda kohaldatakse."),
    ("fi", "Asetuksen (EUVL L 119, s. 1 ss.) 5. luku on voimassa.|Sitä sovelletaan."),
    ("cs", "Nařízení (Úř. věst. L 119, s. 1 an.) 5. kapitola platí.|Použije se."),
    ("de", "Die Verordnung (ABl. L 119, S. 1 ff.) 5. Kapitel gilt.|So ist es."),
    ("de", "Siehe das Buch (S. 1 ff.).|Das Kapitel ist neu."),
    // Letters and Roman numbers of what is counted by them, acronyms after an article.
    ("mt", "Huwa grupp A.|Il-Qorti qablet.|Hija vitamina C.|L-Ewropa siekta."),
    ("it", "È la vitamina C.|L’Europa tace.|Lavora all’O.N.U.|La Corte ha deciso."),
    ("fr", "C’est la vitamine C.|L’Europe se tait.|Il vit aux U.S.A.|L’Europe se tait."),
    ("nl", "Hij woont in de V.S.|Europa zwijgt."),
    ("bg", "Това е план А.|Европа мълчи.|Тук е група А. Иванов."),
    ("el", "Είναι το σχέδιο Α.|Ισλανδία και Νορβηγία ακολουθούν."),
    ("en", "It was plan B.|John Smith left."),
    ("fi", "Se on luku XIV.|Oikeus katsoi toisin."),
    ("cs", "Je to kapitola XIV.|Komise souhlasí."),
    ("sk", "Je to kapitola XIV.|Komisia súhlasí.|Je to vitamín C.|Európa mlčí."),
    ("sl", "To je poglavje XIV.|Evropa molči."),
    ("hr", "To je poglavlje XIV.|Komisija se slaže."),
    ("hr", "POGLAVLJE II. - Načela obrade"),
    ("de", "Abschnitt II. Allgemeines über Rechte."),
    ("sk", "Hrala skupina A. Nováka z Nitry."),
    ("it", "Il gruppo A. Menarini cresce."),
    ("da", "Det er kapitel XIV.|Kommissionen er enig."),
    ("et", "See on peatükk XIV.|Komisjon on nõus."),
    ("lt", "Tai skyrius XIV.|Europa tyli."),
    ("de", "Das ist Kapitel XIV.|Mitgliedstaaten stimmen zu.|Siehe Tabelle 3.|Europa schweigt."),
    // What else a sentence may begin with.
    ("en", "The company grew.|easyJet flew more.|Shoes were sold.|adidas lost the case."),
    ("en", "The vote passed.|https://europa.eu has more.|That is known.|www.europa.eu has it too."),
    (
        "en",
        "Node.js is slow.|.NET is not.|The vote passed.|¾ of members agreed.|Prices grew.|+5 % were added.",
    ),
    ("en", "The vote passed.|“(a)” is deleted."),
    ("en", "Read the report at https://europa.eu today.|It is long."),
    // Abbreviations that something follows.
    ("es", "Su Ph. D. en derecho y S. A. R. la Infanta.|El Vicealm. García habló."),
    ("el", "Το άρθρ. 3 παρ. 2 στοιχ. β) του Κανονισμού ισχύει.|Μετά όχι."),
    ("cs", "Pracuje v nám. Míru.|Přel. A. Novák."),
    ("sk", "Prel. A. Novák.|Bol tam prap. Novák."),
    ("ro", "V. hot. CJUE din 12 iulie 2012.|Teza lui Pop et al.|Curtea a decis altfel."),
    ("lt", "Gyv. Vilniuje, dirba čia.|Vad. BDAR taikomas nuo 2018 m. gegužės 25 d."),
    ("fi", "Ns. GDPR tuli voimaan.|Se on sitova."),
    ("sl", "Ti. GDPR velja od lani.|To si ti.|Mi smo tu."),
    ("pl", "Min. Spraw Zagr. odpowiedział.|Był tam arch. Nowak."),
    ("hr", "Na temelju t. 2. ZOO-a ugovor je ništav.|Sud je tako odlučio."),
    ("en", "It reads: “Art. 1. Everyone has rights.”|It is short.|Rev. ed. 2010.|Repr. 2012."),
    ("en", "Yesterday Dir. Smith spoke.|Att. Gen. Jones did not."),
    ("de", "Dort war Mgr. Müller.|Er sprach."),
    ("da", "Der var løjt. Hansen og bisk. Jensen."),
    ("nl", "Gisteren sprak wethr. Jansen.|Het was laat."),
    // Abbreviations that end a sentence.
    ("en", "See the list op. cit.|The Court disagreed.|Cf. para. 5 supra.|See also n. 7 infra."),
    ("en", "It costs £5 bn.|Taxpayers foot the bill."),
    ("it", "È di Rossi et al.|La Corte ha deciso altrimenti."),
    ("nl", "Wij steunen het mkb.|Kleine bedrijven niet.|Dat is een bv.|De eigenaar is onbekend."),
    ("nl", "Neem fruit, bv. Elstars uit Zeeland."),
    ("da", "Han gik på wc.|Døren var låst."),
    ("et", "Ta vaatas tv.|Siis läks magama."),
    ("cs", "Poslal jsem to v pdf.|Soubor je velký."),
    ("sv", "Vinsten var 5 tkr.|Förlusten var 6 mdkr."),
    ("pl", "Pozwana: Alfa sp. j.|Powód: Jan Kowal."),
    ("bg", "Ръстът е 5 % на год.|Икономиката расте."),
    ("fi", "Ks. HE 9/2018 vp, s. 12 ss.|Hallitus katsoi toisin."),
    ("mt", "Ara punt 34 et seq.|Il-Qorti ddeċidiet mod ieħor."),
    ("de", "Das Treffen ist am 3. Jan.|Es beginnt um 10 Uhr."),
];

#[test]
fn abbreviations_hold_where_something_follows_and_end_sentences_elsewhere() {
    let mut wrong = Vec::new();
    for (lang, case) in CASES {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let found = segmenter.segment_text(&case.replace('|', " ")).join("|");
        if found != *case {
            wrong.push(format!("{lang}: {found}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
