# Vzporejanje dokumenta s prevodom, ki je nastal drugje.

align-language = prevod je videti v drugem jeziku: { $found } namesto { $lang }
    .hint = Navedite pravo datoteko ali z „--lang“ pravi jezik.
align-source-alone = nič v prevodu ne ustreza besedilu „{ $text }“
    .hint = Prevedite ga v zapisani datoteki ali popravite vrstni red v prevodu in znova vzporedite.
align-translation-alone = nič v dokumentu ne ustreza besedilu „{ $text }“
    .hint = Izpuščeno je. Če spada v dokument, popravite vrstni red ali označbe v prevodu in znova vzporedite.
align-codes-dropped =
    { $count ->
        [one] { $count } označba iz prevoda v dokumentu nima ustreznice in je izpuščena
        [two] { $count } označbi iz prevoda v dokumentu nimata ustreznice in sta izpuščeni
        [few] { $count } označbe iz prevoda v dokumentu nimajo ustreznice in so izpuščene
       *[other] { $count } označb iz prevoda v dokumentu nima ustreznice in je izpuščenih
    }
    .hint = Besedilo je popolno; primerjajte krepki in ležeči tisk ter povezave z izvirnikom.
