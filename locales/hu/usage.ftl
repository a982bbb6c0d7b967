# A parancssor hibás használata. $help a súgót megjelenítő parancs, $near az a szó,
# amelyre a felhasználó valószínűleg gondolt, vagy "none".

usage-command-unknown = nincs „{ $name }” parancs
    .hint =
        { $near ->
            [none] A parancsok listája: `{ $help }`.
           *[other] Erre gondolt: `{ $near }`? A parancsok listája: `{ $help }`.
        }
usage-argument-unknown = váratlan argumentum: { $argument }
    .hint =
        { $near ->
            [none] A parancs argumentumai: `{ $help }`.
           *[other] Erre gondolt: `{ $near }`? A parancs argumentumai: `{ $help }`.
        }
usage-argument-missing = hiányzik: { $arguments }
    .hint = Pótolja, ami hiányzik; a magyarázat: `{ $help }`.
usage-value-missing = { $argument } értéket kíván
    .hint = Írja az értéket a kapcsoló után; a lehetséges értékek: `{ $help }`.
usage-value-unknown = „{ $value }” nem lehet { $argument } értéke
    .hint =
        { $near ->
            [none] Lehetséges értékek: { $known }.
           *[other] Erre gondolt: `{ $near }`? Lehetséges értékek: { $known }.
        }
usage-value-language = „{ $value }” nem nyelvi címke, itt: { $argument }
    .hint = Írjon például ilyen címkét: de, pt-BR vagy sr-Latn; bővebben: `{ $help }`.
usage-value-number = „{ $value }” nem egész szám, itt: { $argument }
    .hint = Írjon egész számot; a jelentése: `{ $help }`.
usage-value-bounds = { $value } kívül esik a határokon, itt: { $argument }
    .hint = Írjon számot { $least } és { $most } között; a jelentése: `{ $help }`.
usage-value-refused = „{ $value }” nem felel meg itt: { $argument }
    .hint = A lehetséges értékek: `{ $help }`.
usage-conflict = { $argument } és { $other } kizárja egymást
    .hint = Az egyiket hagyja el; mindkettő magyarázata: `{ $help }`.
usage-not-unicode = az egyik argumentum nem Unicode-szöveg
    .hint = Írja be újra, vagy állítsa a terminált UTF-8-ra; a parancs argumentumai: `{ $help }`.
usage-other = hibás használat: { $argument }
    .hint = A használata: `{ $help }`.
