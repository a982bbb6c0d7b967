# Pogreške u datoteci vulgate.toml i u mapi projekta.

config-syntax = ovo nije valjan TOML: { syntax-reason }
    .hint = Ispravite redak; sintaksa je opisana na https://toml.io.
config-missing-key = nedostaje ključ „{ $key }”
    .hint = Dodajte ga; u docs/configuration.md opisani su svi ključevi.
config-unknown-key-near = nema ključa „{ $key }”
    .hint = Jeste li mislili „{ $nearest }”?
config-unknown-key = nema ključa „{ $key }”
    .hint = Ovdje su poznati: { $known }.
config-wrong-type =
    „{ $key }” mora biti { $expected ->
        [string] tekst u navodnicima
        [integer] cijeli broj
        [number] broj
        [boolean] true ili false
        [array] popis u uglatim zagradama
       *[object] tablica
    }, a ne { $found ->
        [string] tekst
        [integer] cijeli broj
        [number] broj
        [boolean] true ili false
        [date] datum
        [array] popis
       *[object] tablica
    }
    .hint = U docs/configuration.md naveden je primjer za svaki ključ.
config-empty-list = „{ $key }” je prazno
    .hint = Navedite barem jednu vrijednost.
config-out-of-range = „{ $key }” mora biti između { $least } i { $most }
    .hint = Promijenite broj.
config-contrast = boja „{ $key }” jedva je čitljiva na podlozi { $ground }: kontrast je { $contrast } prema 1
    .hint = WCAG 2.2 zahtijeva 4,5 prema 1: odaberite tamniju boju ili svjetliju podlogu.
config-unknown-value = „{ $key }” ne može biti „{ $value }”
    .hint = Odaberite jedno od: { $known }.
config-pattern = „{ $key }” ne može biti „{ $value }”
    .hint = Mora biti u obliku { $pattern }; primjer je u docs/configuration.md.
config-unknown-check-near = nema provjere „{ $value }”
    .hint = Jeste li mislili „{ $nearest }”?
config-unknown-check = nema provjere „{ $value }”
    .hint = „vulgate check --explain ID” objašnjava provjere; više je u docs/configuration.md.
config-unknown-language = „{ $value }” u „{ $key }” nije jezična oznaka
    .hint = Napišite oznaku BCP 47 za jezik iz norme ISO 639, kao što je „de” ili „pt-BR”.
config-path-outside = putanja „{ $value }” u „{ $key }” vodi izvan projekta
    .hint = Napišite putanju od mape projekta, s „/” i bez „..”.

project-not-found = u mapi „{ $folder }” ni u jednoj mapi iznad nje nema datoteke vulgate.toml
    .hint = Prijeđite u mapu projekta, navedite je opcijom --project ili izradite projekt s „vulgate init”.
project-not-text = vulgate.toml nije tekst u UTF-8
    .hint = Spremite ga u UTF-8.
project-no-documents = uzorak „{ $pattern }” ne pronalazi nijedan dokument
    .hint = Provjerite „project.documents” u vulgate.toml.
project-no-memory = nedostaje memorija „{ $file }” iz „tm.collections”
    .hint = Stavite datoteku na to mjesto ili je uklonite iz vulgate.toml.
press-no-fonts = nijedna datoteka ne odgovara uzorku „{ $pattern }” iz „pdf.fonts.files”
    .hint = Stavite fontove na to mjesto ili ispravite uzorak.
press-no-template = nedostaje predložak „{ $file }” iz „pdf.template”
    .hint = Stavite datoteku na to mjesto ili je uklonite iz vulgate.toml.
press-template-large = mapa predloška sadržava više od { $files ->
        [one] { $files } datoteke
        [few] { $files } datoteke
       *[other] { $files } datoteka
    } ili { $megabytes } MiB
    .hint = Držite predložak i ono što mu je potrebno u zasebnoj mapi.
project-no-format = „{ $path }” nije u formatu koji Vulgate čita
    .hint = Poznati nastavci: { $known }.
project-same-name = „{ $path }” i „{ $other }” imali bi isti naziv, „{ $name }”
    .hint = Preimenujte jednu od datoteka: prijevodi se čuvaju pod tim nazivom.
project-name-of-edition = „{ $path }” nosi naziv nacrta ili dvojezičnog izdanja dokumenta „{ $other }”
    .hint = Jednoj od dviju datoteka dajte drugi naziv.
project-unknown-document-near = u ovom projektu nema dokumenta „{ $name }”
    .hint = Jeste li mislili „{ $nearest }”?
project-unknown-document = u ovom projektu nema dokumenta „{ $name }”
    .hint = U projektu su: { $known }.
project-path-outside = putanja „{ $path }” vodi izvan projekta
    .hint = Navedite dokument iz projekta; ispisuje ih „vulgate status”.
project-language-not-target = projekt se ne prevodi na „{ $lang }”
    .hint = Njegovi su jezici: { $known }. Ako treba i taj, dodajte „{ $lang }” u „project.targets” u vulgate.toml.
