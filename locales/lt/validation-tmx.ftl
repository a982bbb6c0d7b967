# TMX atitiktis. Failą, eilutę ir specifikacijos vietą prideda programa.

validate-tmx-namespace = šaknis priskirta vardų erdvei „{ $namespace }“; TMX vardų erdvės neturi
    .hint = Pašalinkite atributą xmlns.
validate-tmx-version = TMX versijos „{ $version }“ nėra
    .hint = Rašykite 1.4 arba versiją, kurios taisyklių laikomasi faile: 1.1, 1.2 arba 1.3.
validate-tmx-encoding = faile deklaruota koduotė „{ $encoding }“; TMX koduotė yra UTF-8, UTF-16 arba ASCII
    .hint = Įrašykite failą UTF-8 koduote ir ją deklaruokite.
validate-tmx-date = atributo „{ $attribute }“ reikšmė „{ $value }“ nėra ISO 8601 data
    .hint = Rašykite ją kaip YYYYMMDDThhmmssZ, pavyzdžiui, 20240503T100000Z.
validate-tmx-srclang = originalo kalba „{ $value }“ nėra nei kalbos žymė, nei *all*
    .hint = Rašykite žymę su brūkšneliais, pavyzdžiui, en-GB, arba *all*, jei originalas gali būti bet kuria kalba.
validate-tmx-tuid = identifikatorius „{ $value }“ tuščias arba jame yra tarpų
    .hint = Rašykite jį be tarpų arba praleiskite.
validate-tmx-source-missing = nė vienas šio vieneto variantas nėra originalo kalba „{ $lang }“
    .hint = Pataisykite varianto arba srclang kalbą; jei originalas gali būti bet kuria kalba, nustatykite srclang reikšmę *all*.
validate-tmx-code-doubled = kitas šio segmento pradžios kodas jau turi numerį i="{ $number }"
    .hint = Suteikite kiekvienai segmento kodų porai atskirą numerį.
validate-tmx-code-unopened = prieš pabaigos kodą i="{ $number }" šiame segmente nėra pradžios kodo
    .hint = Pridėkite <bpt> arba pakeiskite šį kodą į <it> su pos="end".
validate-tmx-code-unclosed = po pradžios kodo i="{ $number }" šiame segmente nėra pabaigos kodo
    .hint = Pridėkite <ept> arba pakeiskite šį kodą į <it> su pos="begin".
validate-tmx-base-missing = elementas map nurodo kodą, bet koduotėje nepasakyta, kurią koduotę jis papildo
    .hint = Nurodykite tą koduotę atribute „base“.
validate-tmx-map-nothing = šis map nieko nesako apie savo ženklą
    .hint = Nurodykite code, ent arba subst.
validate-tmx-code = „{ $value }“ nėra kodas
    .hint = Rašykite #x ir šešioliktainius skaitmenis, pavyzdžiui, #x80.
validate-tmx-ascii = atributo „{ $attribute }“ reikšmėje „{ $value }“ yra ne ASCII ženklų
    .hint = Rašykite ją ASCII ženklais.
