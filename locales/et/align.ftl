# Dokumendi ühitamine mujal tehtud tõlkega.

align-language = tõlge näib olevat teises keeles: { $found }, mitte { $lang }
    .hint = Nimetage õige fail või valikuga „--lang“ õige keel.
align-source-alone = miski tõlkes ei vasta tekstile „{ $text }“
    .hint = Tõlkige see kirjutatud failis või parandage tõlke järjekord ja ühitage uuesti.
align-translation-alone = miski dokumendis ei vasta tekstile „{ $text }“
    .hint = See jäeti välja. Kui see kuulub dokumenti, parandage tõlke järjekord või märgistus ja ühitage uuesti.
align-codes-dropped =
    { $count ->
        [one] ühel tõlke märgistusel ei ole dokumendis vastet ja see jäeti välja
       *[other] { $count } tõlke märgistusel ei ole dokumendis vastet ja need jäeti välja
    }
    .hint = Tekst on terviklik; võrrelge paksu kirja, kaldkirja ja linke lähtetekstiga.
