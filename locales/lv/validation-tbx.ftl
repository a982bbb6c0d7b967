# TBX atbilstība. Datni, rindu un vietu standartā pievieno programma.

validate-tbx-namespace = sakne ir nosaukumvietā „{ $namespace }”, nevis „{ $expected }”
    .hint = Elementam martif nav nosaukumvietas; elementam tbx ir xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }” nav TBX dialekta nosaukums
    .hint = Rakstiet tādu, kas sākas ar TBX-, piemēram, TBX-Basic.
validate-tbx-date = „{ $value }” nav datums
    .hint = Rakstiet gadu, mēnesi un dienu, piemēram, 2024-05-03.
validate-tbx-language-doubled = jēdzienam jau ir sadaļa valodai „{ $lang }”
    .hint = Apvienojiet abu sadaļu terminus vienā.
validate-tbx-target-unknown = nevienam dokumenta elementam nav identifikatora „{ $target }”
    .hint = Izlabojiet mērķi vai pievienojiet to, uz ko tas norāda.
validate-tbx-target-web = mērķis „{ $target }” nav tīmekļa adrese
    .hint = Rakstiet adresi, kas sākas ar https:// vai http://.
validate-tbx-target-missing = šai atsaucei nav mērķa
    .hint = Pievienojiet atribūtu „target”.
validate-tbx-style-dct = dct stila datnē datu kategorijas raksta kā to moduļu elementus, nevis kā šo atribūtu
    .hint = Rakstiet kategorijas elementu, piemēram, min:partOfSpeech, vai iestatiet style="dca".
validate-tbx-style-dca = dca stila datnē nav citu nosaukumvietu elementu
    .hint = Rakstiet kategoriju kā atribūtu, piemēram, termNote type="partOfSpeech", vai iestatiet style="dct".
validate-tbx-category-empty = tips ir tukšs
    .hint = Norādiet datu kategoriju.
validate-tbx-category = dialektā šim elementam nav datu kategorijas „{ $name }”
    .hint = Lietojiet dialekta kategoriju; lielos un mazos burtus šķir.
validate-tbx-module = dialektā nosaukumvietā „{ $namespace }” nav datu kategorijas „{ $name }”
    .hint = Lietojiet dialekta kategoriju tās moduļa nosaukumvietā.
validate-tbx-level = „{ $name }” šajā šķirkļa līmenī nedrīkst būt
    .hint = Pārvietojiet to uz šķirkli, valodu vai terminu, kuram tas var piederēt.
validate-tbx-value = „{ $value }” nav „{ $name }” vērtība; iespējamās vērtības: { $values }
    .hint = Lietojiet vienu no šīm vērtībām.
