# Vad en XLIFF-fil av version 1.0, 1.1 eller 1.2 säger i strid med sin specifikation. Programmet
# lägger till fil, rad, enhet och stället i specifikationen.

## Rotelementet

xliff1-namespace-missing = XLIFF { $version } har en namnrymd, och den här filen har ingen
    .hint = Skriv xmlns="{ $namespace }" i det första elementet.
xliff1-version-older = namnrymden är den för XLIFF 1.2, men versionen är ”{ $version }”
    .hint = Skriv version="1.2", om inte ett verktyg vill ha det på annat sätt.
xliff1-extension-after-files = ”{ $element }” står efter det sista ”file”
    .hint = Element ur andra namnrymder står före ett ”file” här; flytta det till början.

## Vad som identifierar, och vad som hänvisar till det

xliff1-id-doubled = { $attribute } ”{ $id }” i ”{ $element }” är redan upptaget, på rad { $line }
    .hint = Värdet är unikt i ett ”file”; ge en av de två ett annat.
xliff1-tool-unknown = { $attribute } ”{ $id }” i ”{ $element }” anger inget verktyg i huvudet
    .hint = Lägg till ett ”tool” med detta id i huvudet i samma ”file”, eller rätta id.
xliff1-phase-unknown = { $attribute } ”{ $id }” i ”{ $element }” anger ingen fas i huvudet
    .hint = Lägg till ett ”phase” med detta namn i huvudet i samma ”file”, eller rätta namnet.
xliff1-unit-unknown = { $attribute } ”{ $id }” i ”{ $element }” är inte id för någon enhet i den här filen
    .hint = Hänvisa till en ”trans-unit” eller ”bin-unit” i samma ”file”, eller utelämna attributet.

## Attribut

xliff1-language = språket i ”{ $element }” anges som ”{ $found }”, men filens { $attribute } är ”{ $expected }”
    .hint = Se till att de två stämmer överens; bara inom ”alt-trans” får språken skilja sig.
xliff1-mime-type = ”{ $value }” är ingen medietyp
    .hint = Börja med ett av { $classes }; ett snedstreck och en undertyp får följa.
xliff1-reformat = ”{ $value }” säger ja eller nej och räknar dessutom upp attribut
    .hint = Skriv enbart ”yes” eller ”no”, eller bara de attribut som får ändras.

## Segment

xliff1-segment-without-mid = ett segment i ”seg-source” har ingen mid
    .hint = Ge det en, så att dess översättning kan hittas.
xliff1-segment-doubled = två segment har mid ”{ $mid }”
    .hint = Ge varje segment i ett ”seg-source” en egen mid.
xliff1-segment-unknown = ”{ $element }” hänvisar till ett segment ”{ $mid }” som ”seg-source” inte har
    .hint = Använd mid för ett segment i ”seg-source” intill, eller lägg till segmentet där.
xliff1-segmented-otherwise = utan sina markeringar lyder ”seg-source” annorlunda än ”source”
    .hint = Segmentera källtexten som den är; text ändras inte i någondera.

## Koder

xliff1-rid-doubled = ett annat ”{ $element }” i den här texten har rid ”{ $rid }”
    .hint = Ge varje kodpar en egen rid.
xliff1-begin-without-end = inget ”{ $end }” avslutar ”{ $element }” med { $attribute } ”{ $id }”
    .hint = Lägg till dess slut i samma text, eller använd ”it” eller ”x” för en kod som står ensam.
xliff1-end-without-begin = ”{ $element }” med { $attribute } ”{ $id }” avslutar inget ”{ $begin }”
    .hint = Lägg till dess början i samma text, eller använd ”it” eller ”x” för en kod som står ensam.
xliff1-end-first = ”{ $element }” med { $attribute } ”{ $id }” står före sitt ”{ $begin }”
    .hint = Sätt kodens början före dess slut.
xliff1-cloned = koden ”{ $id }” står två gånger i måltexten och får inte klonas
    .hint = Ta bort en av de två, eller låt källtexten säga clone="yes".
xliff1-code-id-shared = två olika koder i den här texten har id ”{ $id }”
    .hint = Ge var och en ett eget id, annars kan verktyg inte skilja dem åt.
