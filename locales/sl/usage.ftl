# Napačna uporaba ukazne vrstice. $help je ukaz, ki prikaže pomoč, $near beseda, ki je bila
# verjetno mišljena, ali "none".

usage-command-unknown = ukaza „{ $name }“ ni
    .hint =
        { $near ->
            [none] `{ $help }` izpiše ukaze.
           *[other] Ste mislili `{ $near }`? `{ $help }` izpiše ukaze.
        }
usage-argument-unknown = nepričakovan argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` izpiše, kaj ukaz sprejme.
           *[other] Ste mislili `{ $near }`? `{ $help }` izpiše, kaj ukaz sprejme.
        }
usage-argument-missing = manjka: { $arguments }
    .hint = Dodajte manjkajoče; `{ $help }` pojasni, kaj je to.
usage-value-missing = { $argument } zahteva vrednost
    .hint = Napišite vrednost za možnostjo; `{ $help }` pove, katere so na voljo.
usage-value-unknown = „{ $value }“ ni vrednost za { $argument }
    .hint =
        { $near ->
            [none] Možne vrednosti: { $known }.
           *[other] Ste mislili `{ $near }`? Možne vrednosti: { $known }.
        }
usage-value-language = „{ $value }“ ni jezikovna oznaka (v { $argument })
    .hint = Napišite oznako, kot je de, pt-BR ali sr-Latn; več pove `{ $help }`.
usage-value-number = „{ $value }“ ni celo število (v { $argument })
    .hint = Napišite celo število; `{ $help }` pojasni, kaj pomeni.
usage-value-bounds = { $value } je zunaj meja za { $argument }
    .hint = Napišite število od { $least } do { $most }; `{ $help }` pojasni, kaj pomeni.
usage-value-refused = „{ $value }“ ne ustreza za { $argument }
    .hint = Kaj je dovoljeno, pove `{ $help }`.
usage-conflict = { $argument } in { $other } se izključujeta
    .hint = Eno od njiju izpustite; `{ $help }` pojasni, čemu katera služi.
usage-not-unicode = eden od argumentov ni besedilo Unicode
    .hint = Vnesite ga znova ali nastavite terminal na UTF-8; `{ $help }` izpiše, kaj ukaz sprejme.
usage-other = napačna uporaba: { $argument }
    .hint = Pravilno uporabo pokaže `{ $help }`.
