# Komentorivin virheellinen käyttö. $help on ohjeen näyttävä komento, $near todennäköisesti
# tarkoitettu sana tai "none".

usage-command-unknown = komentoa ”{ $name }” ei ole
    .hint =
        { $near ->
            [none] `{ $help }` luettelee komennot.
           *[other] Tarkoititko `{ $near }`? `{ $help }` luettelee komennot.
        }
usage-argument-unknown = odottamaton argumentti { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` luettelee, mitä komento hyväksyy.
           *[other] Tarkoititko `{ $near }`? `{ $help }` luettelee, mitä komento hyväksyy.
        }
usage-argument-missing = puuttuu: { $arguments }
    .hint = Lisää puuttuva; `{ $help }` kertoo, mikä se on.
usage-value-missing = arvo puuttuu: { $argument }
    .hint = Kirjoita arvo valitsimen perään; `{ $help }` kertoo mahdolliset arvot.
usage-value-unknown = ”{ $value }” ei kelpaa arvoksi: { $argument }
    .hint =
        { $near ->
            [none] Mahdolliset arvot: { $known }.
           *[other] Tarkoititko `{ $near }`? Mahdolliset arvot: { $known }.
        }
usage-value-language = ”{ $value }” ei ole kielitunnus: { $argument }
    .hint = Kirjoita tunnus, esimerkiksi de, pt-BR tai sr-Latn; lisätietoja: `{ $help }`.
usage-value-number = ”{ $value }” ei ole kokonaisluku: { $argument }
    .hint = Kirjoita kokonaisluku; `{ $help }` kertoo, mitä se tarkoittaa.
usage-value-bounds = { $value } ei ole sallituissa rajoissa: { $argument }
    .hint = Kirjoita luku väliltä { $least }–{ $most }; `{ $help }` kertoo, mitä se tarkoittaa.
usage-value-refused = ”{ $value }” ei kelpaa, { $argument }
    .hint = `{ $help }` kertoo, mikä kelpaa.
usage-conflict = { $argument } ja { $other } sulkevat toisensa pois
    .hint = Jätä toinen pois; `{ $help }` kertoo, mitä kumpikin tekee.
usage-not-unicode = argumentti ei ole Unicode-tekstiä
    .hint = Kirjoita se uudelleen tai aseta pääte käyttämään UTF-8-koodausta; `{ $help }` luettelee, mitä komento hyväksyy.
usage-other = virheellinen käyttö: { $argument }
    .hint = `{ $help }` kertoo, miten sitä käytetään.
