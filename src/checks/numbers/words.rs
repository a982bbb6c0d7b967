//! Small numbers in words, and Roman numerals.

use crate::checks::text::words;
use crate::model::roman::numeral;

/// True if a text has a number from 1 to 12 in words, cardinal or ordinal.
pub fn in_words(number: u32, lang: &str, text: &str) -> bool {
    let Some((_, row)) = STEMS.iter().find(|(code, _)| *code == lang) else { return false };
    let Some(stems) = usize::try_from(number).ok().and_then(|n| row.get(n.checked_sub(1)?)) else {
        return false;
    };
    words(text).any(|(_, word)| {
        let word = word.to_lowercase();
        stems.split(' ').any(|stem| match stem.strip_suffix('=') {
            Some(whole) => word == whole,
            None => word.starts_with(stem),
        })
    })
}

/// True if a text has a number from 1 to 99 as a Roman numeral in capitals, alone or with an
/// ending (`XXIe`).
pub fn in_roman(number: u32, text: &str) -> bool {
    let Some(roman) = numeral(number) else { return false };
    words(text).any(|(_, word)| {
        word.strip_prefix(roman.as_str())
            .is_some_and(|rest| rest.chars().count() <= 3 && rest.chars().all(char::is_lowercase))
    })
}

/// Beginnings of the words for one to twelve in lower case, cardinal and ordinal, separated
/// by spaces; `=` ends what is a whole word.
#[rustfmt::skip]
const STEMS: [(&str, [&str; 12]); 24] = [
    ("bg", ["един една едно първ", "два две втор", "три трет", "четир четвърт", "пет", "шест", "седем седм", "осем осм", "девет", "десет", "единадесет единайсет", "дванадесет дванайсет"]),
    ("cs", ["jed prvn", "dva= dvě dvou= dvěma druh", "tři tří třem třet", "čtyř čtvrt", "pět pát", "šest", "sedm", "osm", "devět devít devát", "deset desít desát", "jedenáct", "dvanáct"]),
    ("da", ["en= et= én= ét= først", "to= anden andet", "tre", "fire fjerde", "fem", "seks sjette", "syv", "otte", "ni= niende", "ti= tiende", "elleve elvte ellevte", "tolv"]),
    ("de", ["ein erst", "zwei zwo", "drei dritt", "vier", "fünf", "sechs", "sieb", "acht", "neun", "zehn", "elf", "zwölf"]),
    ("el", ["ένα μία= μια= ενός μιας πρώτ", "δύο δυο δεύτερ", "τρεις τρία τριών τρίτ", "τέσσερ τεσσάρων τέταρτ", "πέντε πέμπτ", "έξι έκτ", "επτά εφτά έβδομ", "οκτώ οχτώ όγδο", "εννέα εννιά ένατ", "δέκα δέκατ", "έντεκα ενδέκατ", "δώδεκα δωδέκατ"]),
    ("en", ["one once first single", "two twice second both", "three third thrice", "four", "five fifth", "six", "seven", "eight", "nine ninth", "ten= tenth", "eleven", "twelve twelfth"]),
    ("es", ["un= uno= una= primer", "dos= segund", "tres= tercer", "cuatr cuart", "cinco quint", "seis sext", "siete séptim", "ocho octav", "nueve noven", "diez décim", "once= undécim", "doce= duodécim"]),
    ("et", ["üks üh esime", "kaks kah teise teine", "kolm", "nel", "vii", "kuus kuue", "seits", "kaheks", "üheks", "küm", "üksteist üheteist", "kaksteist kaheteist"]),
    ("fi", ["yksi yhd yht yhden ensim", "kaks kahd kaht toinen toise", "kolm", "nelj", "viisi viid viit viide", "kuusi kuud kuut kuude", "seits", "kahdeksa", "yhdeksä", "kymmen", "yksitoista yhdentoista yhdestoista", "kaksitoista kahdentoista kahdestoista"]),
    ("fr", ["un= une= premi", "deux second", "trois tiers tierc", "quatr", "cinq", "six", "sept= septi", "huit", "neuf neuv", "dix", "onz", "douz"]),
    ("ga", ["aon haon chéad céad amháin", "dó= dhó= dhá= dá= beirt dara", "trí= thrí= tríú triúr", "ceithre cheithre ceathair ceathrar ceathrú", "cúig chúig", "sé= séú seisear", "seacht sheacht", "ocht hocht", "naoi naonúr", "deich dheich", "déag", "dó= dhá="]),
    ("hr", ["jed prv", "dva= dvi dvoj drug", "tri= triju treć", "četir četvrt", "pet", "šest", "sedam sedm", "osam osm", "devet", "deset", "jedanaest", "dvanaest"]),
    ("hu", ["egy első", "két kettő második", "három har", "négy negyed", "öt", "hat= hatod", "hét= heted", "nyolc", "kilenc", "tíz tized", "tizenegy", "tizenkét tizenkettő"]),
    ("it", ["un= uno= una= prim", "due= second", "tre= terz", "quattr quart", "cinque quint", "sei= sest", "sette settim", "otto ottav", "nove= non", "dieci decim", "undici undic", "dodici dodic"]),
    ("lt", ["vien pirm", "du= dvi dviej antr", "trys tri= trij treč", "ketur ketvirt", "penk", "šeš", "septyn", "aštuon", "devyn devint", "dešimt", "vienuolik", "dvylik"]),
    ("lv", ["vien pirm", "div otr", "trīs trij treš", "četr ceturt", "piec piekt", "seš sest", "septiņ septīt", "astoņ astot", "deviņ devīt", "desmit", "vienpadsmit", "divpadsmit"]),
    ("mt", ["wieħed waħda ewwel l-ewwel", "tnejn żewġ tieni", "tlieta tliet tielet", "erba raba", "ħames ħams", "sitt", "seba", "tmien tmin tmin", "disa disgħ", "għaxar għaxr", "ħdax", "tnax"]),
    ("nl", ["een= één eerst", "twee", "drie derde", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]),
    ("pl", ["jed pierwsz", "dwa dwó dwu dwie drug", "trzy trzech trzem trzec", "czter czwart", "pięć pięciu piąt", "sześć sześciu szóst", "siedem siedmi siódm", "osiem ośmi ósm", "dziewię", "dziesię", "jedena", "dwana dwuna"]),
    ("pt", ["um= uma= primeir", "dois duas segund", "três terceir", "quatr quart", "cinco quint", "seis sext", "sete= sétim", "oito= oitav", "nove= non", "dez= décim", "onze", "doze"]),
    ("ro", ["un= una= unu= o= prim întâi", "doi= două doilea doua", "trei treia", "patru patra", "cinci", "șase șas", "șapte șapt", "opt", "nouă noua", "zece zecea", "unsprezece", "doisprezece douăsprezece"]),
    ("sk", ["jed prv", "dva= dve dvoch dvom druh", "tri= troch trom tret", "štyr štvrt", "päť piat", "šes", "sedem siedm", "osem ôsm osm", "deväť devia", "desať desia", "jedená", "dvaná"]),
    ("sl", ["en= ena= eno= enega enem prv", "dva= dve= dveh dvema drug", "tri= treh trem tret", "štir četrt", "pet", "šest", "sedem sedm", "osem osm", "devet", "deset", "enajst", "dvanajst"]),
    ("sv", ["en= ett= först", "två andra", "tre", "fyra fjärde", "fem", "sex sjätte", "sju", "åtta åttonde", "nio", "tio", "elva elfte", "tolv"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;

    #[test]
    fn every_official_language_has_its_words() {
        for official in EU {
            assert!(STEMS.iter().any(|(code, _)| *code == official.code), "{}", official.code);
        }
    }

    #[test]
    fn words_and_numerals_are_recognised_whole() {
        assert!(in_words(2, "de", "Zwei Monate"));
        assert!(in_words(10, "en", "in ten days"));
        assert!(!in_words(10, "en", "a tender"));
        assert!(!in_words(13, "en", "thirteen"));
        assert!(in_roman(21, "le XXIe siècle"));
        assert!(!in_roman(5, "VI"));
    }
}
