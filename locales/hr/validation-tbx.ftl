# Sukladnost s formatom TBX. Program dodaje datoteku i redak te mjesto u normi.

validate-tbx-namespace = korijenski je element u imenskom prostoru „{ $namespace }” umjesto „{ $expected }”
    .hint = Element martif nema imenski prostor; element tbx ima xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }” nije naziv dijalekta TBX-a
    .hint = Napišite naziv koji počinje s TBX-, kao što je TBX-Basic.
validate-tbx-date = „{ $value }” nije datum
    .hint = Napišite godinu, mjesec i dan, na primjer 2024-05-03.
validate-tbx-language-doubled = pojam već ima odjeljak za jezik „{ $lang }”
    .hint = Nazive iz obaju odjeljaka objedinite u jednome.
validate-tbx-target-unknown = nijedan element dokumenta nema id „{ $target }”
    .hint = Ispravite odredište ili dodajte ono na što upućuje.
validate-tbx-target-web = odredište „{ $target }” nije internetska adresa
    .hint = Napišite adresu koja počinje s https:// ili http://.
validate-tbx-target-missing = ovo upućivanje nema odredišta
    .hint = Dodajte atribut „target”.
validate-tbx-style-dct = u datoteci stila dct kategorije podataka pišu se kao elementi svojih modula, a ne kao ovaj atribut
    .hint = Napišite element kategorije, kao što je min:partOfSpeech, ili postavite style="dca".
validate-tbx-style-dca = u datoteci stila dca nema elemenata iz drugih imenskih prostora
    .hint = Napišite kategoriju kao atribut, na primjer termNote type="partOfSpeech", ili postavite style="dct".
validate-tbx-category-empty = vrsta je prazna
    .hint = Navedite kategoriju podataka.
validate-tbx-category = dijalekt nema kategoriju podataka „{ $name }” za ovaj element
    .hint = Upotrijebite kategoriju iz dijalekta; razlikuju se velika i mala slova.
validate-tbx-module = dijalekt nema kategoriju podataka „{ $name }” u imenskom prostoru „{ $namespace }”
    .hint = Upotrijebite kategoriju iz dijalekta u imenskom prostoru njezina modula.
validate-tbx-level = „{ $name }” ne smije stajati na ovoj razini unosa
    .hint = Premjestite to na razinu unosa, jezika ili naziva kojoj može pripadati.
validate-tbx-value = „{ $value }” nije vrijednost za „{ $name }”; moguće su vrijednosti: { $values }
    .hint = Upotrijebite jednu od tih vrijednosti.
