# Sukladnost s formatom SRX. Program dodaje datoteku i redak te mjesto u specifikaciji. Što ne
# valja u regularnim izrazima, stoji u segmentation.ftl.

validate-srx-namespace = korijenski je element u imenskom prostoru „{ $namespace }”, koji ne pripada njegovoj verziji SRX-a
    .hint = Napišite version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = drugi popis pravila već ima naziv „{ $name }”
    .hint = Dajte svakom popisu pravila zaseban languagerulename.
validate-srx-name-unknown = nijedan popis pravila nema naziv „{ $name }”
    .hint = Upotrijebite languagerulename nekog popisa iz ove datoteke; razlikuju se velika i mala slova.
validate-srx-handles = ovo je četvrti formathandle; dopuštena su najviše tri
    .hint = Zadržite po jedan za start, end i isolated.
validate-srx-handle-doubled = drugi formathandle već vrijedi za „{ $type }”
    .hint = Zadržite onaj koji je potreban.
validate-srx-rule-nowhere = ovo pravilo ne opisuje nijedno mjesto
    .hint = Dodajte mu beforebreak, afterbreak ili oboje.
