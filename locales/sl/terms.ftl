# Terminologija.

## Datoteke TBX

terms-tbx-root = najbolj zunanji element je „{ $element }“: to ni TBX
    .hint = Preverite, ali je to prava datoteka. Datoteka TBX se začne z elementom „tbx“ ali „martif“.
terms-tbx-prefix = elementi TBX imajo predpono „{ $prefix }“, ki se ne bere
    .hint = Datoteko znova izvozite tako, da je imenski prostor TBX privzet, brez predpone.
terms-tbx-body = ni elementa body, zato ni vnosov
    .hint = Datoteko znova izvozite iz orodja, v katerem je nastala.
terms-tbx-element = element „{ $element }“ ne spada sem in je izpuščen
    .hint = Preverite, ali vsebuje termin; če ga, ga postavite v vnos.
terms-tbx-large = vnos je večji od { $limit } MB
    .hint = Preverite, ali je datoteka poškodovana: morda manjka končna oznaka.
terms-tbx-cut-off = datoteka se predčasno konča
    .hint = Med prenosom je bila odrezana ali pa ni dokončana. Znova jo pridobite pri viru.
terms-tbx-broken = vnos je izpuščen, ker je poškodovan
    .hint = Popravite ga ali odstranite in datoteko znova uvozite.
terms-tbx-id = id „{ $id }“ že ima drug vnos
    .hint = Prevzeta sta oba. Dajte enemu drug id, da ju bo mogoče razlikovati.
terms-tbx-no-term = vnos je izpuščen: nima uporabnega termina
    .hint = Dodajte termin v znanem jeziku ali odstranite vnos.
terms-tbx-empty = termin v jeziku „{ $lang }“ je izpuščen: prazen je
    .hint = Dodajte njegovo besedilo ali ga odstranite.
terms-tbx-lang = termini so izpuščeni: „{ $lang }“ ni znan jezik
    .hint = Napišite jezikovno oznako, na primer „de“ ali „pt-BR“, v „xml:lang“.
terms-tbx-no-lang = termini so izpuščeni: njihov jezik ni naveden
    .hint = Dodajte „xml:lang“.
terms-status = „{ $value }“ ni status termina in ni upoštevano
    .hint = Napišite „preferred“, „admitted“, „deprecated“ ali „superseded“; v TBX s „Term-admn-sts“ na koncu.

## Preglednice

terms-csv-no-language = v prvi vrstici ni naveden noben jezik
    .hint = V glavo stolpcev s termini dajte jezikovne oznake, na primer „en“ in „de“.
terms-csv-column = stolpec „{ $name }“ ni znan in je izpuščen
    .hint = Znane so jezikovne oznake, „id“, „subject“, „definition“, „note“, „source“ ter za oznako „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = vrstica je izpuščena: število celic { $count }, v prvi vrstici { $expected }
    .hint = Celice, v katerih je vejica ali prelom vrstice, dajte v narekovaje.
terms-csv-no-term = vrstica je izpuščena: nima termina
    .hint = Dodajte termin v stolpec katerega od jezikov ali odstranite vrstico.
terms-csv-quote = vrstica je izpuščena: narekovaj v njej se nikjer ne zapre
    .hint = Zaprite ga ali ga podvojite, če je del besedila.

## Ukazi

terms-import-one-name = „{ $name }“ ne more biti ime več terminoloških zbirk
    .hint = Datoteke uvozite eno za drugo ali izpustite „--name“.
terms-import-name = „{ $name }“ ne more biti ime datoteke
    .hint = Uporabite črke, števke in vezaje.
terms-import-exists = terminološka zbirka „{ $file }“ že obstaja in je drugačna
    .hint = Dodajte „--replace“, da jo nova nadomesti, ali „--name“, da obdržite obe.
terms-import-nothing = v datoteki ni uporabnega termina
    .hint = Preverite, ali je to prava datoteka. `vulgate validate` pove, kaj je v TBX narobe.
terms-import-rewritten = datoteka ima napake; „{ $file }“ je na novo zapisana z vsem, kar je brez napak
    .hint = Popravite napake in datoteko znova uvozite z „--replace“, da se ohrani takšna, kot je.
terms-import-done = { $path }: { $concepts ->
    [one] { $concepts } pojem
    [two] { $concepts } pojma
    [few] { $concepts } pojmi
   *[other] { $concepts } pojmov
}, { $terms ->
    [one] { $terms } termin
    [two] { $terms } termina
    [few] { $terms } termini
   *[other] { $terms } terminov
}, shranjeno kot { $file }
terms-export-nothing = projekt nima terminov v teh jezikih
    .hint = Dodajte terminološko zbirko z `vulgate terms import` ali zahtevajte druge jezike.
terms-export-done = { $count ->
    [one] zapisan { $count } pojem
    [two] zapisana { $count } pojma
    [few] zapisani { $count } pojmi
   *[other] zapisanih { $count } pojmov
} v { $path }
terms-search-done = { $count ->
    [0] nič ni najdeno
    [one] najden { $count } pojem
    [two] najdena { $count } pojma
    [few] najdeni { $count } pojmi
   *[other] najdenih { $count } pojmov
}
terms-extract-done = { $count ->
    [0] ni kandidatov, ki jih v terminološki zbirki še ni
    [one] { $count } kandidat
    [two] { $count } kandidata
    [few] { $count } kandidati
   *[other] { $count } kandidatov
}
terms-head-candidate = kandidat
terms-head-count = število
terms-head-score = ocena
terms-head-example = primer
