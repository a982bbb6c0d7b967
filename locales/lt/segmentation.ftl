# Sakinių taisyklės (SRX). $number – taisyklės numeris faile, skaičiuojant nuo 1. $reason nurodo,
# kodėl reguliariosios išraiškos negalima naudoti; $what – jos vieta arba variklio pranešimas.

seg-not-srx = tai ne SRX: šakninis elementas yra „{ $name }“, o ne „srx“
    .hint = Pateikite segmentavimo taisyklių SRX 2.0 failą.
seg-version = nežinoma SRX versija „{ $version }“; failas skaitomas kaip 2.0
    .hint = Elemente srx nustatykite version="2.0".
seg-missing = trūksta elemento „{ $name }“
    .hint = SRX 2.0 reikalauja elementų header ir body, o šiame – languagerules ir maprules.
seg-only-first = elemente <{ $parent }> yra daugiau negu vienas <{ $element }>; naudojamas tik pirmasis
    .hint = Viską, ko reikia, sudėkite į pirmąjį, o kitus pašalinkite.
seg-value = atributo { $attribute } reikšmė negali būti „{ $value }“; naudojama numatytoji
    .hint = Leidžiama yes ir no, o formathandle tipui – start, end ir isolated.
seg-group-twice = du taisyklių sąrašai vadinasi „{ $name }“; kalboms taikomas antrasis
    .hint = Suteikite kiekvienam atskirą languagerulename.
seg-rule-break = taisyklė { $number } praleista: jos break nėra nei yes, nei no, o „{ $value }“
    .hint = Nustatykite break="yes" arba break="no".
seg-rule-empty = taisyklėje { $number } nenurodyta nei kas prieš lūžį, nei kas po jo, todėl ji tinka visur
    .hint = Užpildykite beforebreak arba afterbreak, arba pašalinkite taisyklę.
seg-rule-unusable = taisyklė { $number } praleista: { $reason ->
    [seg-regex-syntax] reguliarioji išraiška neišbaigta arba klaidinga ties „{ $what }“
    [seg-regex-depth] joje daugiau kaip { $what } grupių grupėse
    [seg-regex-count] per didelis kartojimų skaičius „{ $what }“
    [seg-regex-unsupported] „{ $what }“ nepalaikoma
    [seg-regex-code-point] „{ $what }“ nėra jokio ženklo numeris
    [seg-regex-property] „{ $what }“ nėra jokios ženklų klasės pavadinimas
    [seg-regex-size] jos reguliariosios išraiškos per didelės
   *[seg-regex-engine] reguliariųjų išraiškų variklis negali to apdoroti
}
    .hint = Pataisykite taisyklę; kol kas naudojamos kitos.
seg-rule-steps = taisyklei { $number } kai kuriose vietose reikia per daug žingsnių ir laikoma, kad ten ji netinka
    .hint = Jos reguliariuosius reiškinius rašykite be pasikartojimų pasikartojimuose; vietas parodo „vulgate segment --explain“.
seg-map-group = languagemap nurodo taisykles „{ $name }“, kurių nėra
    .hint = Naudokite šio failo taisyklių sąrašo languagerulename.
seg-no-map = kalbai „{ $lang }“ netinka joks languagemap, todėl jos tekstai neskaidomi
    .hint = Pridėkite languagemap, kurio languagepattern jai tinka, pavyzdžiui, .* visoms kalboms.
seg-map-pattern = languagepattern „{ $pattern }“ praleistas: { $reason ->
    [seg-regex-syntax] reguliarioji išraiška neišbaigta arba klaidinga ties „{ $what }“
    [seg-regex-depth] joje daugiau kaip { $what } grupių grupėse
    [seg-regex-count] per didelis kartojimų skaičius „{ $what }“
    [seg-regex-unsupported] „{ $what }“ nepalaikoma
    [seg-regex-code-point] „{ $what }“ nėra jokio ženklo numeris
    [seg-regex-property] „{ $what }“ nėra jokios ženklų klasės pavadinimas
    [seg-regex-size] reguliarioji išraiška per didelė
   *[seg-regex-engine] reguliariųjų išraiškų variklis negali to apdoroti
}
    .hint = Parašykite kalbos žymėms taikomą reguliariąją išraišką, pavyzdžiui, en.* anglų kalbai.
