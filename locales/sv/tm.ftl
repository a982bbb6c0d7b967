# Översättningsminnet.

## Databasen

tm-database-corrupt = minnet är skadat: { database-reason }
    .hint = Kör `vulgate tm rebuild`: det bygger om minnet från projektets textfiler och det som ännu går att läsa.
tm-database-foreign = detta är ett annat programs databas, inget översättningsminne
    .hint = Flytta den, eller ange en annan fil i `vulgate.toml`; `vulgate tm rebuild` bygger då upp ett minne från projektets textfiler.
tm-database-newer = minnet har skrivits av en nyare Vulgate (dess version är { $version })
    .hint = Uppdatera Vulgate. Eller ta bort filen; `vulgate tm rebuild` bygger upp den igen från projektets textfiler.
tm-database-locked = en annan process har skrivit till minnet alltför länge
    .hint = Vänta tills den är klar, eller avsluta den, och kör kommandot igen.
tm-read-behind = en annan process skriver till minnet; det har lästs som det var innan
    .hint = Kör kommandot igen när den andra är klar, om projektets senaste texter ska vara med.
tm-read-full = det finns inte plats på disken för att uppdatera minnet; det lästes som det var
    .hint = Frigör utrymme och kör kommandot igen, om det ska känna till projektets senaste texter.
tm-database-denied = minnet kan inte öppnas eller skrivas: { database-reason }
    .hint = Kontrollera behörigheterna för filen och dess mapp.
tm-database-full = disken är full; minnet är som det var innan
    .hint = Frigör utrymme och kör kommandot igen.
tm-database-failed = minnet kunde inte läsas eller skrivas: { database-reason }
    .hint = Försök igen; om det upprepas, kontrollera disken.
database-reason = { $reason ->
    [page] en del av filen är inte som den skrevs
    [format] filen är ingen databas
    [value] ett värde i det kan inte läsas
    [read-only] platsen är skrivskyddad
    [closed] filen eller dess mapp är inte åtkomlig
    [disk] disken rapporterar ett fel
    [memory] arbetsminnet räcker inte till
   *[other] SQLite-fel { $code }
}
tm-database-unsound = minnet är inte helt: { verify-reason }
    .hint = Kör `vulgate tm rebuild`: det bygger om minnet från projektets textfiler och det som ännu går att läsa.
verify-reason = { $reason ->
    [structure] filens struktur är skadad (funna fel: { $row })
    [dangling] rad { $row } i tabellen ”{ $name }” hänvisar till en rad i ”{ $other }” som inte finns
    [dangling-one] en rad i tabellen ”{ $name }” hänvisar till en rad i ”{ $other }” som inte finns
    [untranslated] enhet { $row } har ingen översättning
    [moved] enhet { $row } finns i en annan samling än dess fil
    [unused] text { $row } hör inte till någon enhet
    [foreign] enhet { $row } har en översättning på ett annat språk än dess text
    [provenance] ursprunget för samlingen ”{ $name }” är okänt: ”{ $other }”
    [language] språket i text { $row } är okänt ({ $other })
    [unreadable] text { $row } kan inte läsas
    [key] text { $row } hittas inte utifrån sitt innehåll
    [gone] text { $row } går att slå upp, men finns inte
    [facts] uppgifterna om en översättning av enhet { $row } kan inte läsas
    [index] registret hittar inte texten ”{ $name }”
   *[search] en sökning hittar inte texten ”{ $name }”
}

## TMX-filer

tm-tmx-root = det yttersta elementet är ”{ $element }”: detta är inte TMX
    .hint = Kontrollera att det är den avsedda filen. En TMX-fil börjar med elementet ”tmx”.
tm-tmx-version = versionen är ”{ $version }”; versionerna 1.1 till 1.4 är kända
    .hint = Filen har lästs som 1.4. Jämför några enheter, och exportera filen på nytt som TMX 1.4 om de är fel.
tm-tmx-header = det finns inget huvud
    .hint = Den första texten i varje enhet togs som källtext. Lägg till ett huvud med ”srclang” om det är fel.
tm-tmx-header-facts = huvudets egenskaper och anteckningar har ingen plats i minnet och utelämnades: { $count }
    .hint = Behåll själva filen om de är viktiga: `vulgate tm import --keep`.
tm-tmx-body = det finns ingen huvuddel och därmed inga enheter
    .hint = Exportera filen på nytt från det verktyg som skapade den.
tm-tmx-no-srclang = huvudet anger inte källspråket
    .hint = Den första texten i varje enhet togs som källtext. Lägg till ”srclang” om det är fel.
tm-tmx-srclang = ”{ $lang }” är inget källspråk
    .hint = Skriv en språktagg som ”en” eller ”pt-BR”, eller ”*all*”. Enhetens första text togs som källtext.
tm-tmx-element = elementet ”{ $element }” har ingen plats här och utelämnades
    .hint = Kontrollera om det innehåller en översättning; sätt den i så fall där TMX 1.4 har den.
tm-tmx-large = en enhet är större än { $limit } MB
    .hint = Kontrollera om filen är skadad: en sluttagg kan saknas.
tm-tmx-cut-off = filen tar slut för tidigt
    .hint = Den har kapats på vägen, eller är inte färdig. Hämta den igen därifrån den kom.
tm-tmx-unclosed = enheten utelämnades: en annan börjar innan den slutar
    .hint = Lägg till dess sluttagg ”</tu>”, eller ta bort den.
tm-tmx-broken = enheten utelämnades av detta skäl
    .hint = Rätta till den, eller ta bort den, och importera filen igen: det som redan är känt läggs inte till två gånger.
tm-tmx-character = tecknet { $code } är inte tillåtet i XML; det togs in som det är
    .hint = Ta bort det ur texten: andra program kommer att avvisa filen.
tm-tmx-unit = enheten utelämnades: av de minst två texter som den behöver har den { $count }
    .hint = Lägg till det som saknas, eller ta bort enheten.
tm-tmx-no-lang = texten utelämnades: dess språk är inte angivet
    .hint = Lägg till ”xml:lang”.
tm-tmx-lang = texten utelämnades: ”{ $lang }” är inget känt språk
    .hint = Skriv en språktagg som ”de” eller ”pt-BR” i ”xml:lang”.
tm-tmx-no-seg = texten på ”{ $lang }” utelämnades: den har ingen ”seg”
    .hint = Lägg till texten, eller ta bort ”tuv”.
tm-tmx-empty = texten på ”{ $lang }” utelämnades: den är tom
    .hint = Lägg till texten, eller ta bort ”tuv”.
tm-tmx-date = ”{ $value }” i ”{ $attribute }” är inget datum och beaktades inte
    .hint = Skriv det som 20260316T120000Z.
tm-tmx-inline = ”{ $element }” är inget inline-element i TMX; dess text togs in
    .hint = Använd ”bpt” och ”ept”, ”ph” eller ”it” för uppmärkning.
tm-tmx-unpaired = ”{ $element }” med i="{ $i }" har ingen motsvarighet i texten; det togs in som en isolerad kod
    .hint = Ge ett pars början och slut samma ”i”, eller använd ”it”.
tm-tmx-no-i = ”{ $element }” saknar ”i”; det togs in som en isolerad kod
    .hint = Ge ett pars början och slut samma ”i”.
tm-tmx-pos = ”it” saknar ”pos”, eller så är det varken ”begin” eller ”end”; det togs in som en platshållare
    .hint = Skriv pos="begin" eller pos="end".
tm-tmx-codes = egenskapen ”{ $property }” stämmer inte med textens koder och beaktades inte
    .hint = Ingenting behöver göras om texten har redigerats med avsikt; exportera den annars på nytt.
