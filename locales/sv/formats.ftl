# Vad som rapporteras när källformaten läses.

## Markdown: fel

md-utf16 = filen är UTF-16, inte UTF-8
    .hint = Spara den som UTF-8; i redigeringsprogram kallas detta ”teckenkodning”.
md-binary = filen innehåller en NUL-byte, så den är inte text
    .hint = Kontrollera att det är en Markdown-fil. Om den är text i UTF-16, spara den som UTF-8.
md-utf8 = byten { $byte } är inte giltig UTF-8 här
    .hint = Spara filen som UTF-8; den har troligen en äldre kodning som Windows-1252.
md-other-source = dokumentet lästes från en annan version av den här filen
    .hint = Läs filen igen, och skriv den sedan.

## Markdown: vad som hittas

md-empty = filen är tom
    .hint = Skriv något, eller ta inte med filen i projektet.
md-no-text = filen innehåller inget som kan översättas
    .hint = Ta inte med den i projektet om det är avsikten.
md-control = texten har styrtecknet { $code }, som andra format inte kan innehålla
    .hint = Ta bort det; redigeringsprogram visar det när osynliga tecken görs synliga.
md-yaml = metadatablocket är inte giltig YAML: { syntax-reason }
    .hint = Rätta det; till dess översätts inget i det.
md-toml = metadatablocket är inte giltig TOML: { syntax-reason }
    .hint = Rätta det; till dess översätts inget i det.
syntax-reason = { $reason ->
    [unquoted] här måste text stå inom raka citattecken
    [quotes] citattecknen är inte stängda eller följs av något
    [doubled] den här nyckeln finns redan
    [no-value] värdet saknas
    [equals] mellan en nyckel och dess värde står ”=”
    [key] en nyckel utan citattecken har bara bokstäverna A till Z, siffror, ”-” och ”_”
    [bracket] en parentes saknar sin motsvarighet
    [comma] ett kommatecken saknas eller är överflödigt
    [value] detta är varken ett tal, ett datum, ”true” eller ”false”
    [escape] ”\” inleder inget känt här; själva tecknet skrivs ”\\”
    [rest] inget mer får stå på den här raden
    [indent] raden är inte indragen som de rader den hör till
    [tab] rader dras in bara med mellanslag, inte med tabbar
    [colon] här kan ingen nyckel börja; text med kolon måste stå inom citattecken
    [line] raden har ingen nyckel med kolon
    [sign] text som börjar med det här tecknet måste stå inom citattecken
   *[other] här står något som inte hör hit
}
md-heading-skipped = en rubrik på nivå { $level } följer på en på nivå { $before }
    .hint = Skärmläsare meddelar nivåer: använd varje nivå bara under den närmast högre.
md-image-without-text = bilden har ingen alternativtext
    .hint = Skriv mellan parenteserna vad bilden visar, för läsare som inte ser den.
md-nested-images = bilder står mer än { $depth } nivåer djupt i alternativtexter; de innersta översätts inte
    .hint = Skriv alternativtexter utan bilder.
md-too-deep = listor och citat är nästlade mer än { $depth } nivåer djupt; de innersta sätts på en nivå
    .hint = Kontrollera om nästlingen är avsedd.
md-table-surplus = ”{ $text }” står efter tabellens sista kolumn och visas därför aldrig
    .hint = Ge tabellen en kolumn till, eller skriv \| där strecket hör till texten.
md-table-rule = raden under tabellhuvudet har ett annat antal celler ({ $cells }) än huvudet ({ $columns }), så tabellen förblir vanlig text
    .hint = Ge raden lika många celler som huvudet.
md-never-closed = inget stänger ”{ $mark }”, så allt som följer hör dit och översätts inte
    .hint = Skriv { $end } på en egen rad där det ska sluta.
md-definition-list = en rad som börjar med kolon är ingen definition utan fortsätter texten ovanför
    .hint = Använd en lista, en tabell eller termen i fetstil följd av förklaringen.
md-front-open = filen börjar med --- och fält som ingenting avslutar, så de är text
    .hint = Skriv --- på en egen rad under det sista fältet.
md-key-doubled = nyckeln ”{ $key }” står två gånger
    .hint = Behåll bara en.
md-footnote-undefined = det finns ingen fotnot ”{ $label }”
    .hint = Lägg till dess text ([^{ $label }]: …), eller ta bort hänvisningen.
md-footnote-unused = inget hänvisar till fotnoten ”{ $label }”
    .hint = Lägg till en hänvisning ([^{ $label }]) där den hör hemma, eller ta bort fotnoten.
md-footnote-doubled = fotnoten ”{ $label }” är redan definierad; den här texten visas aldrig
    .hint = Ge den en egen beteckning.
md-missing-reference = länken hänvisar till ”{ $label }”, som inte är definierat, så den förblir vanlig text
    .hint = Lägg till en definition ([{ $label }]: adress), eller rätta beteckningen.
md-instruction-unclear = kommentaren börjar som en anvisning till översättare, men säger inget som går att förstå: { $text }
    .hint = Skriv <!-- vulgate translate="no" -->, max-length="60" eller note="…".
md-instruction-unknown = det finns ingen anvisning ”{ $name }” till översättare
    .hint = Använd translate="no", max-length="60" eller note="…".
md-instruction-value = { $name } kan inte vara ”{ $value }”
    .hint = translate är ”no” eller ”yes”, max-length ett antal tecken, note en text.
md-instruction-unused = inget block följer på denna anvisning till översättare
    .hint = Sätt kommentaren på en egen rad före det block som den gäller.
md-instruction-place = en anvisning till översättare står i ett HTML-block, så att den inte gäller något
    .hint = Sätt den på en egen rad före blocket.
