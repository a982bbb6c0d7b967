# TBXi nõuetele vastavus. Programm lisab faili ja rea ning koha standardis.

validate-tbx-namespace = juurelement on nimeruumis „{ $namespace }“, mitte nimeruumis „{ $expected }“
    .hint = Elemendil martif ei ole nimeruumi; elemendil tbx on xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ ei ole TBXi dialekti nimi
    .hint = Kirjutage nimi, mis algab osaga TBX-, näiteks TBX-Basic.
validate-tbx-date = „{ $value }“ ei ole kuupäev
    .hint = Kirjutage aasta, kuu ja päev, näiteks 2024-05-03.
validate-tbx-language-doubled = mõistel on juba jaotis keele „{ $lang }“ jaoks
    .hint = Koondage mõlema jaotise terminid ühte.
validate-tbx-target-unknown = ühelgi dokumendi elemendil ei ole ID-d „{ $target }“
    .hint = Parandage sihtkoht või lisage see, millele viidatakse.
validate-tbx-target-web = sihtkoht „{ $target }“ ei ole veebiaadress
    .hint = Kirjutage aadress, mis algab osaga https:// või http://.
validate-tbx-target-missing = sellel viitel ei ole sihtkohta
    .hint = Lisage atribuut „target“.
validate-tbx-style-dct = dct-stiilis failis kirjutatakse andmekategooriad nende moodulite elementidena, mitte selle atribuudina
    .hint = Kirjutage kategooria element, näiteks min:partOfSpeech, või määrake style="dca".
validate-tbx-style-dca = dca-stiilis failis ei ole teiste nimeruumide elemente
    .hint = Kirjutage kategooria atribuudina, näiteks termNote type="partOfSpeech", või määrake style="dct".
validate-tbx-category-empty = tüüp on tühi
    .hint = Nimetage andmekategooria.
validate-tbx-category = dialektis ei ole selle elemendi jaoks andmekategooriat „{ $name }“
    .hint = Kasutage dialekti kategooriat; suur- ja väiketähti eristatakse.
validate-tbx-module = dialektis ei ole nimeruumis „{ $namespace }“ andmekategooriat „{ $name }“
    .hint = Kasutage dialekti kategooriat selle mooduli nimeruumis.
validate-tbx-level = „{ $name }“ ei tohi olla kirje sellel tasemel
    .hint = Viige see kirje, keele või termini juurde, mille juurde see võib kuuluda.
validate-tbx-value = „{ $value }“ ei ole „{ $name }“ väärtus; väärtused on: { $values }
    .hint = Kasutage üht neist väärtustest.
