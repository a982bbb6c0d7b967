# Kuo XLIFF 1.0, 1.1 arba 1.2 failas prieštarauja specifikacijai. Failą, eilutę, vienetą ir
# specifikacijos vietą prideda programa.

## Šaknis

xliff1-namespace-missing = XLIFF { $version } turi vardų erdvę, o šis failas – ne
    .hint = Pirmajame elemente rašykite xmlns="{ $namespace }".
xliff1-version-older = vardų erdvė yra XLIFF 1.2, bet versija nurodyta „{ $version }“
    .hint = Rašykite version="1.2", nebent kuri nors priemonė reikalauja kitaip.
xliff1-extension-after-files = „{ $element }“ yra po paskutinio „file“
    .hint = Kitų vardų erdvių elementai čia rašomi prieš „file“; perkelkite jį į pradžią.

## Identifikatoriai ir nuorodos į juos

xliff1-id-doubled = elemento „{ $element }“ atributo { $attribute } reikšmė „{ $id }“ jau užimta { $line } eilutėje
    .hint = Elemente „file“ ji turi būti unikali; vienam iš dviejų suteikite kitą.
xliff1-tool-unknown = elemento „{ $element }“ atributo { $attribute } reikšmės „{ $id }“ neturi joks antraštės „tool“
    .hint = Pridėkite „tool“ su šiuo identifikatoriumi to paties „file“ antraštėje arba pataisykite identifikatorių.
xliff1-phase-unknown = elemento „{ $element }“ atributo { $attribute } reikšmės „{ $id }“ neturi joks antraštės „phase“
    .hint = Pridėkite „phase“ su šiuo pavadinimu to paties „file“ antraštėje arba pataisykite pavadinimą.
xliff1-unit-unknown = elemento „{ $element }“ atributo { $attribute } reikšmė „{ $id }“ nėra jokio šio failo vieneto identifikatorius
    .hint = Nurodykite to paties „file“ elementą „trans-unit“ arba „bin-unit“ arba atributą praleiskite.

## Atributai

xliff1-language = elemento „{ $element }“ kalba nurodyta „{ $found }“, bet failo { $attribute } yra „{ $expected }“
    .hint = Suderinkite abi nuorodas; kalbos gali skirtis tik elemente „alt-trans“.
xliff1-mime-type = „{ $value }“ nėra terpės tipas
    .hint = Pradėkite vienu iš šių: { $classes }; po to gali eiti pasvirasis brūkšnys ir potipis.
xliff1-reformat = „{ $value }“ nurodo „yes“ arba „no“ ir kartu išvardija atributus
    .hint = Rašykite tik „yes“ arba „no“, arba tik atributus, kuriuos galima keisti.

## Segmentai

xliff1-segment-without-mid = elemento „seg-source“ segmentas neturi mid
    .hint = Suteikite jį, kad būtų galima rasti segmento vertimą.
xliff1-segment-doubled = du segmentai turi mid „{ $mid }“
    .hint = Suteikite kiekvienam „seg-source“ segmentui atskirą mid.
xliff1-segment-unknown = „{ $element }“ nurodo segmentą „{ $mid }“, kurio elemente „seg-source“ nėra
    .hint = Naudokite greta esančio „seg-source“ segmento mid arba pridėkite ten tokį segmentą.
xliff1-segmented-otherwise = be žymių „seg-source“ tekstas skiriasi nuo „source“
    .hint = Segmentuokite esamą originalą; tekstas nekeičiamas nė viename iš jų.

## Kodai

xliff1-rid-doubled = kitas šio teksto „{ $element }“ turi rid „{ $rid }“
    .hint = Suteikite kiekvienai kodų porai atskirą rid.
xliff1-begin-without-end = joks „{ $end }“ neužbaigia elemento „{ $element }“, kurio { $attribute } yra „{ $id }“
    .hint = Pridėkite jo pabaigą tame pačiame tekste arba pavieniam kodui naudokite „it“ arba „x“.
xliff1-end-without-begin = elementas „{ $element }“, kurio { $attribute } yra „{ $id }“, neužbaigia jokio „{ $begin }“
    .hint = Pridėkite jo pradžią tame pačiame tekste arba pavieniam kodui naudokite „it“ arba „x“.
xliff1-end-first = elementas „{ $element }“, kurio { $attribute } yra „{ $id }“, yra prieš savo „{ $begin }“
    .hint = Įrašykite kodo pradžią prieš jo pabaigą.
xliff1-cloned = kodas „{ $id }“ vertime yra du kartus, o jo klonuoti negalima
    .hint = Vieną iš jų pašalinkite arba originale nurodykite clone="yes".
xliff1-code-id-shared = du skirtingi šio teksto kodai turi identifikatorių „{ $id }“
    .hint = Suteikite kiekvienam atskirą identifikatorių, kad priemonės galėtų juos atskirti.
