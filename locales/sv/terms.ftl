# Terminologi.

## TBX-filer

terms-tbx-root = det yttersta elementet är ”{ $element }”: detta är inte TBX
    .hint = Kontrollera att det är den avsedda filen. En TBX-fil börjar med elementet ”tbx” eller ”martif”.
terms-tbx-prefix = TBX-elementen har prefixet ”{ $prefix }”, som inte läses
    .hint = Exportera filen på nytt med TBX-namnrymden som standard, utan prefix.
terms-tbx-body = det finns ingen huvuddel och därmed inga poster
    .hint = Exportera filen på nytt från det verktyg som skapade den.
terms-tbx-element = elementet ”{ $element }” hör inte hemma här och utelämnades
    .hint = Kontrollera om det innehåller en term; sätt den i så fall i en post.
terms-tbx-large = en post är större än { $limit } MB
    .hint = Kontrollera om filen är skadad: en sluttagg kan saknas.
terms-tbx-cut-off = filen tar slut för tidigt
    .hint = Den har kapats på vägen, eller är inte färdig. Hämta den igen därifrån den kom.
terms-tbx-broken = posten utelämnades, eftersom den är skadad
    .hint = Rätta till den, eller ta bort den, och importera filen igen.
terms-tbx-id = id ”{ $id }” står redan på en annan post
    .hint = Båda togs in. Ge en av dem ett annat id, så att de kan skiljas åt.
terms-tbx-no-term = posten utelämnades: den har ingen term som kan användas
    .hint = Lägg till en term på ett känt språk, eller ta bort posten.
terms-tbx-empty = en term på ”{ $lang }” utelämnades: den är tom
    .hint = Lägg till dess text, eller ta bort den.
terms-tbx-lang = termerna utelämnades: ”{ $lang }” är inget känt språk
    .hint = Skriv en språktagg som ”de” eller ”pt-BR” i ”xml:lang”.
terms-tbx-no-lang = termerna utelämnades: deras språk är inte angivet
    .hint = Lägg till ”xml:lang”.
terms-status = ”{ $value }” är ingen status för en term och beaktades inte
    .hint = Skriv ”preferred”, ”admitted”, ”deprecated” eller ”superseded”; i TBX med ”Term-admn-sts” efter.

## Tabeller

terms-csv-no-language = den första raden anger inget språk
    .hint = Sätt språktaggar som ”en” och ”de” överst i kolumnerna med termer.
terms-csv-column = kolumnen ”{ $name }” är inte känd och utelämnades
    .hint = Kända är språktaggar, ”id”, ”subject”, ”definition”, ”note”, ”source”, och efter en tagg ”:status”, ”:part-of-speech”, ”:context”, ”:note”, ”:definition”.
terms-csv-cells = raden utelämnades: den har { $count } celler, och den första raden { $expected }
    .hint = Sätt celler som innehåller komma eller radbrytning inom citattecken.
terms-csv-no-term = raden utelämnades: den har ingen term
    .hint = Lägg till en term i ett språks kolumn, eller ta bort raden.
terms-csv-quote = raden utelämnades: ett citattecken i den stängs aldrig
    .hint = Stäng det, eller dubblera det om det hör till texten.

## Kommandon

terms-import-one-name = ”{ $name }” kan inte vara namnet på flera termbaser
    .hint = Importera filerna en i taget, eller utelämna ”--name”.
terms-import-name = ”{ $name }” kan inte vara namnet på en fil
    .hint = Använd bokstäver, siffror och bindestreck.
terms-import-exists = det finns redan en termbas ”{ $file }”, och det är en annan
    .hint = Lägg till ”--replace” för att sätta den nya i dess ställe, eller ”--name” för att behålla båda.
terms-import-nothing = filen innehåller ingen term som kan användas
    .hint = Kontrollera att det är den avsedda filen. `vulgate validate` säger vad som är fel i TBX.
terms-import-rewritten = filen har fel; ”{ $file }” har skrivits på nytt med allt som är riktigt
    .hint = Rätta felen och importera filen igen med ”--replace” för att behålla den som den är.
terms-import-done = { $path }: { $concepts ->
    [one] ett begrepp
   *[other] { $concepts } begrepp
} med { $terms ->
    [one] en term
   *[other] { $terms } termer
}, sparat som { $file }
terms-export-nothing = projektet har inga termer på dessa språk
    .hint = Lägg till en termbas med `vulgate terms import`, eller begär andra språk.
terms-export-done = { $count ->
    [one] ett begrepp skrivet
   *[other] { $count } begrepp skrivna
} till { $path }
terms-search-done = { $count ->
    [0] ingenting hittat
    [one] ett begrepp hittat
   *[other] { $count } begrepp hittade
}
terms-extract-done = { $count ->
    [0] inga kandidater som inte finns i termbasen
    [one] en kandidat
   *[other] { $count } kandidater
}
terms-head-candidate = kandidat
terms-head-count = antal
terms-head-score = poäng
terms-head-example = exempel
