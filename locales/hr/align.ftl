# Sparivanje dokumenta s prijevodom koji je izrađen drugdje.

align-language = čini se da je prijevod na drugom jeziku: { $found } umjesto { $lang }
    .hint = Navedite pravu datoteku ili pravi jezik opcijom „--lang”.
align-source-alone = ništa u prijevodu ne odgovara tekstu „{ $text }”
    .hint = Prevedite ga u zapisanoj datoteci ili ispravite redoslijed u prijevodu pa ponovno sparite.
align-translation-alone = ništa u dokumentu ne odgovara tekstu „{ $text }”
    .hint = Izostavljen je. Ako pripada dokumentu, ispravite redoslijed ili oznake u prijevodu pa ponovno sparite.
align-codes-dropped =
    { $count ->
        [one] { $count } oznaka iz prijevoda nema para u dokumentu i izostavljena je
        [few] { $count } oznake iz prijevoda nemaju para u dokumentu i izostavljene su
       *[other] { $count } oznaka iz prijevoda nema para u dokumentu i izostavljeno je
    }
    .hint = Tekst je potpun; usporedite podebljano, kurziv i poveznice s izvornikom.
