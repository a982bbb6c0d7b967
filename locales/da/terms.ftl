# Terminologi.

## TBX-filer

terms-tbx-root = det yderste element er »{ $element }«: dette er ikke TBX
    .hint = Kontrollér, at det er den rigtige fil. En TBX-fil begynder med elementet »tbx« eller »martif«.
terms-tbx-prefix = TBX-elementerne har præfikset »{ $prefix }«, som ikke læses
    .hint = Eksportér filen igen med TBX-navnerummet som standard, uden præfiks.
terms-tbx-body = der er ingen hoveddel og dermed ingen poster
    .hint = Eksportér filen igen fra det værktøj, der lavede den.
terms-tbx-element = elementet »{ $element }« hører ikke hjemme her og er udeladt
    .hint = Kontrollér, om det indeholder en term; sæt den i så fald i en post.
terms-tbx-large = en post er større end { $limit } MB
    .hint = Kontrollér, om filen er beskadiget: Der kan mangle et sluttag.
terms-tbx-cut-off = filen hører op før sin slutning
    .hint = Den er afkortet undervejs eller er ikke færdig. Hent den igen, hvor den kom fra.
terms-tbx-broken = posten er udeladt, fordi den er beskadiget
    .hint = Ret den, eller fjern den, og importér filen igen.
terms-tbx-id = id'et »{ $id }« står allerede ved en anden post
    .hint = Begge er taget ind. Giv den ene et andet id, så de kan skelnes.
terms-tbx-no-term = posten er udeladt: den har ingen term, der kan bruges
    .hint = Tilføj en term på et kendt sprog, eller fjern posten.
terms-tbx-empty = en term på »{ $lang }« er udeladt: den er tom
    .hint = Tilføj dens tekst, eller fjern den.
terms-tbx-lang = termerne er udeladt: »{ $lang }« er ikke et kendt sprog
    .hint = Skriv en sprogkode som »de« eller »pt-BR« i »xml:lang«.
terms-tbx-no-lang = termerne er udeladt: deres sprog er ikke angivet
    .hint = Tilføj »xml:lang«.
terms-status = »{ $value }« er ikke en status for en term, og der er set bort fra den
    .hint = Skriv »preferred«, »admitted«, »deprecated« eller »superseded«; i TBX med »Term-admn-sts« efter.

## Tabeller

terms-csv-no-language = den første række angiver intet sprog
    .hint = Sæt sprogkoder som »en« og »de« øverst i kolonnerne med termer.
terms-csv-column = kolonnen »{ $name }« er ikke kendt og er udeladt
    .hint = Kendt er sprogkoder, »id«, »subject«, »definition«, »note«, »source« og efter en sprogkode »:status«, »:part-of-speech«, »:context«, »:note«, »:definition«.
terms-csv-cells = rækken er udeladt: den har { $count } celler, og den første række { $expected }
    .hint = Sæt celler med komma eller linjeskift i anførselstegn.
terms-csv-no-term = rækken er udeladt: den har ingen term
    .hint = Tilføj en term i et sprogs kolonne, eller fjern rækken.
terms-csv-quote = rækken er udeladt: et anførselstegn i den lukkes aldrig
    .hint = Luk det, eller fordobl det, hvis det hører til teksten.

## Kommandoer

terms-import-one-name = »{ $name }« kan ikke være navnet på flere termbaser
    .hint = Importér filerne en ad gangen, eller udelad »--name«.
terms-import-name = »{ $name }« kan ikke være navnet på en fil
    .hint = Brug bogstaver, cifre og bindestreger.
terms-import-exists = der er allerede en termbase »{ $file }«, og det er en anden
    .hint = Tilføj »--replace« for at sætte den nye i stedet eller »--name« for at beholde begge.
terms-import-nothing = filen indeholder ingen term, der kan bruges
    .hint = Kontrollér, at det er den rigtige fil. `vulgate validate` siger, hvad der er galt med TBX.
terms-import-rewritten = filen har fejl; »{ $file }« er skrevet på ny med alt det, der er i orden
    .hint = Ret fejlene, og importér filen igen med »--replace« for at beholde den, som den er.
terms-import-done = { $path }: { $concepts ->
    [one] ét begreb
   *[other] { $concepts } begreber
} med { $terms ->
    [one] én term
   *[other] { $terms } termer
}, gemt som { $file }
terms-export-nothing = projektet har ingen termer på disse sprog
    .hint = Tilføj en termbase med `vulgate terms import`, eller bed om andre sprog.
terms-export-done = { $count ->
    [one] ét begreb
   *[other] { $count } begreber
} skrevet til { $path }
terms-search-done = { $count ->
    [0] intet fundet
    [one] ét begreb fundet
   *[other] { $count } begreber fundet
}
terms-extract-done = { $count ->
    [0] ingen kandidater, der ikke er i termbasen
    [one] én kandidat
   *[other] { $count } kandidater
}
terms-head-candidate = kandidat
terms-head-count = antal
terms-head-score = point
terms-head-example = eksempel
