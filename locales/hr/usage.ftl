# Pogrešna upotreba naredbenog retka. $help je naredba koja prikazuje pomoć, $near riječ na
# koju se vjerojatno mislilo ili "none".

usage-command-unknown = nema naredbe „{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` ispisuje naredbe.
           *[other] Jeste li mislili `{ $near }`? `{ $help }` ispisuje naredbe.
        }
usage-argument-unknown = neočekivan argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` ispisuje što naredba prima.
           *[other] Jeste li mislili `{ $near }`? `{ $help }` ispisuje što naredba prima.
        }
usage-argument-missing = nedostaje: { $arguments }
    .hint = Dodajte što nedostaje; `{ $help }` objašnjava što je to.
usage-value-missing = { $argument } zahtijeva vrijednost
    .hint = Napišite vrijednost iza opcije; `{ $help }` navodi koje su moguće.
usage-value-unknown = „{ $value }” nije vrijednost za { $argument }
    .hint =
        { $near ->
            [none] Moguće vrijednosti: { $known }.
           *[other] Jeste li mislili `{ $near }`? Moguće vrijednosti: { $known }.
        }
usage-value-language = „{ $value }” nije jezična oznaka (u { $argument })
    .hint = Napišite oznaku kao što je de, pt-BR ili sr-Latn; više pokazuje `{ $help }`.
usage-value-number = „{ $value }” nije cijeli broj (u { $argument })
    .hint = Napišite cijeli broj; `{ $help }` objašnjava što znači.
usage-value-bounds = { $value } je izvan granica za { $argument }
    .hint = Napišite broj od { $least } do { $most }; `{ $help }` objašnjava što znači.
usage-value-refused = „{ $value }” ne odgovara za { $argument }
    .hint = Što je dopušteno, pokazuje `{ $help }`.
usage-conflict = { $argument } i { $other } međusobno se isključuju
    .hint = Izostavite jedno od toga; `{ $help }` objašnjava čemu što služi.
usage-not-unicode = jedan argument nije tekst u Unicodeu
    .hint = Ponovno ga upišite ili postavite terminal na UTF-8; `{ $help }` ispisuje što naredba prima.
usage-other = pogrešna upotreba: { $argument }
    .hint = Kako se upotrebljava, pokazuje `{ $help }`.
