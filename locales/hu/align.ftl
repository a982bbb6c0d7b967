# Egy dokumentum párosítása máshol készült fordításával.

align-language = úgy tűnik, a fordítás más nyelvű: { $found } { $lang } helyett
    .hint = Adja meg a megfelelő fájlt, vagy a „--lang” kapcsolóval a megfelelő nyelvet.
align-source-alone = a fordításban semmi sem felel meg ennek: „{ $text }”
    .hint = Fordítsa le a kiírt fájlban, vagy javítsa a fordítás sorrendjét, és párosítson újra.
align-translation-alone = a dokumentumban semmi sem felel meg ennek: „{ $text }”
    .hint = Kimaradt. Ha a dokumentumhoz tartozik, javítsa a fordítás sorrendjét vagy jelöléseit, és párosítson újra.
align-codes-dropped =
    { $count ->
        [one] a fordítás egy formázásának nincs megfelelője a dokumentumban, ezért kimaradt
       *[other] a fordítás { $count } formázásának nincs megfelelője a dokumentumban, ezért kimaradtak
    }
    .hint = A szöveg teljes; vesse össze a félkövér és dőlt részeket és a hivatkozásokat a forrással.
