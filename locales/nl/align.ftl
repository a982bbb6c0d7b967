# Een document koppelen aan een vertaling die elders is gemaakt.

align-language = de vertaling lijkt in een andere taal te zijn: { $found } in plaats van { $lang }
    .hint = Noem het juiste bestand, of de juiste taal met “--lang”.
align-source-alone = niets in de vertaling komt overeen met “{ $text }”
    .hint = Vertaal het in het geschreven bestand, of herstel de volgorde van de vertaling en koppel opnieuw.
align-translation-alone = niets in het document komt overeen met “{ $text }”
    .hint = Het is weggelaten. Als het bij het document hoort, herstel dan de volgorde of de opmaak van de vertaling en koppel opnieuw.
align-codes-dropped =
    { $count ->
        [one] één opmaakcode van de vertaling heeft geen tegenhanger in het document en is weggelaten
       *[other] { $count } opmaakcodes van de vertaling hebben geen tegenhanger in het document en zijn weggelaten
    }
    .hint = De tekst is volledig; vergelijk vet, cursief en links met de brontekst.
