# At parre et dokument med en oversættelse, der er lavet andetsteds.

align-language = oversættelsen ser ud til at være på et andet sprog: { $found } i stedet for { $lang }
    .hint = Angiv den rigtige fil eller det rigtige sprog med »--lang«.
align-source-alone = intet i oversættelsen svarer til »{ $text }«
    .hint = Oversæt det i den fil, der er skrevet, eller ret rækkefølgen i oversættelsen, og par igen.
align-translation-alone = intet i dokumentet svarer til »{ $text }«
    .hint = Det er udeladt. Hvis det hører til dokumentet, så ret rækkefølgen eller opmærkningen i oversættelsen, og par igen.
align-codes-dropped =
    { $count ->
        [one] én opmærkning i oversættelsen har intet modstykke i dokumentet og er udeladt
       *[other] { $count } opmærkninger i oversættelsen har intet modstykke i dokumentet og er udeladt
    }
    .hint = Teksten er fuldstændig; sammenlign fed skrift, kursiv og links med kildeteksten.
