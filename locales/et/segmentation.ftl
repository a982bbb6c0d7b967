# Lausete reeglid (SRX). $number loendab faili reegleid alates 1-st. $reason ütleb, miks
# regulaaravaldist ei saa kasutada; $what on koht selles või tõlgendava programmi enda sõnad.

seg-not-srx = see ei ole SRX: kõige välimine element on „{ $name }“, mitte „srx“
    .hint = Andke segmentimisreeglite fail vormingus SRX 2.0.
seg-version = tundmatu SRXi versioon „{ $version }“; seda loetakse versioonina 2.0
    .hint = Määrake elemendis srx version="2.0".
seg-missing = element „{ $name }“ puudub
    .hint = SRX 2.0 nõuab elementi header ja elementi body koos elementidega languagerules ja maprules.
seg-only-first = elemendis <{ $parent }> on rohkem kui üks <{ $element }>; kasutatakse ainult esimest
    .hint = Koondage vajalik esimesse ja eemaldage teised.
seg-value = atribuut { $attribute } ei saa olla „{ $value }“; kasutatakse vaikeväärtust
    .hint = Lubatud on yes ja no ning elemendi formathandle atribuudis type start, end ja isolated.
seg-group-twice = kahe reegliloendi nimi on „{ $name }“; keeled kasutavad teist
    .hint = Andke kummalegi oma languagerulename.
seg-rule-break = reegel { $number } jäetakse välja: selle break ei ole yes ega no, vaid „{ $value }“
    .hint = Määrake break="yes" või break="no".
seg-rule-empty = reeglis { $number } ei ole eralduskoha ees ega järel midagi, seega sobib see kõikjale
    .hint = Täitke beforebreak või afterbreak või eemaldage reegel.
seg-rule-unusable = reegel { $number } jäetakse välja: { $reason ->
    [seg-regex-syntax] regulaaravaldis on kohas „{ $what }“ poolik või vale
    [seg-regex-depth] selles on üksteise sees enam kui { $what } rühma
    [seg-regex-count] see loendab liiga kaugele, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ ei ole toetatud
    [seg-regex-code-point] „{ $what }“ ei ole ühegi märgi number
    [seg-regex-property] „{ $what }“ ei ole ühegi märgiklassi nimi
    [seg-regex-size] selle regulaaravaldised on liiga suured
   *[seg-regex-engine] regulaaravaldiste mootor ei saa seda töödelda
}
    .hint = Parandage reegel; seni kasutatakse teisi.
seg-rule-steps = reegel { $number } vajab mõnes kohas liiga palju samme ja loetakse seal mittesobivaks
    .hint = Kirjutage selle regulaaravaldised ilma kordusteta korduste sees; „vulgate segment --explain“ näitab kohti.
seg-map-group = element languagemap nimetab reegleid „{ $name }“, mida ei ole olemas
    .hint = Kasutage selle faili mõne reegliloendi atribuuti languagerulename.
seg-no-map = keelele „{ $lang }“ ei vasta ükski languagemap, seega selle tekste ei jaotata
    .hint = Lisage languagemap, mille languagepattern sellele vastab, näiteks .* kõigi keelte jaoks.
seg-map-pattern = languagepattern „{ $pattern }“ jäetakse välja: { $reason ->
    [seg-regex-syntax] regulaaravaldis on kohas „{ $what }“ poolik või vale
    [seg-regex-depth] selles on üksteise sees enam kui { $what } rühma
    [seg-regex-count] see loendab liiga kaugele, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ ei ole toetatud
    [seg-regex-code-point] „{ $what }“ ei ole ühegi märgi number
    [seg-regex-property] „{ $what }“ ei ole ühegi märgiklassi nimi
    [seg-regex-size] regulaaravaldis on liiga suur
   *[seg-regex-engine] regulaaravaldiste mootor ei saa seda töödelda
}
    .hint = Kirjutage keelekoodide regulaaravaldis, näiteks inglise keele jaoks en.*.
