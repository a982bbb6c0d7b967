# Vertimo atmintis.

## Duomenų bazė

tm-database-corrupt = atmintis sugadinta: { database-reason }
    .hint = Paleiskite `vulgate tm rebuild`: ji sukuria atmintį iš naujo iš projekto tekstinių failų ir to, ką dar galima perskaityti.
tm-database-foreign = tai kitos programos duomenų bazė, o ne atmintis
    .hint = Perkelkite ją kitur arba `vulgate.toml` nurodykite kitą failą; tada `vulgate tm rebuild` sukurs atmintį iš projekto tekstinių failų.
tm-database-newer = atmintis įrašyta naujesnės Vulgate versijos (atminties versija – { $version })
    .hint = Atnaujinkite Vulgate. Arba ištrinkite failą; `vulgate tm rebuild` sukurs atmintį iš naujo iš projekto tekstinių failų.
tm-database-locked = kitas procesas per ilgai rašo į atmintį
    .hint = Palaukite, kol jis baigsis, arba jį nutraukite ir paleiskite komandą dar kartą.
tm-read-behind = į atmintį rašo kitas procesas; perskaityta ankstesnė jos būsena
    .hint = Jei reikia naujausių projekto tekstų, paleiskite komandą dar kartą, kai kitas procesas baigsis.
tm-read-full = diske nėra vietos atminčiai atnaujinti; ji perskaityta tokia, kokia buvo
    .hint = Atlaisvinkite vietos ir paleiskite komandą iš naujo, jei ji turi žinoti naujausius projekto tekstus.
tm-database-denied = atminties neįmanoma atverti arba įrašyti: { database-reason }
    .hint = Patikrinkite failo ir jo aplanko prieigos teises.
tm-database-full = diskas pilnas; atmintis liko nepakeista
    .hint = Atlaisvinkite vietos ir paleiskite komandą dar kartą.
tm-database-failed = atminties nepavyko perskaityti arba įrašyti: { database-reason }
    .hint = Bandykite dar kartą; jei klaida pasikartos, patikrinkite diską.
database-reason = { $reason ->
    [page] dalis failo ne tokia, kokia buvo įrašyta
    [format] failas nėra duomenų bazė
    [value] vienos jos reikšmės neįmanoma perskaityti
    [read-only] įjungta apsauga nuo rašymo
    [closed] failas arba jo aplankas neprieinamas
    [disk] diskas praneša apie gedimą
    [memory] nepakanka kompiuterio atminties
   *[other] SQLite klaida { $code }
}
tm-database-unsound = atmintis netvarkinga: { verify-reason }
    .hint = Paleiskite `vulgate tm rebuild`: ji sukuria atmintį iš naujo iš projekto tekstinių failų ir to, ką dar galima perskaityti.
verify-reason = { $reason ->
    [structure] failo struktūra pažeista (rasta klaidų: { $row })
    [dangling] lentelės „{ $name }“ eilutė { $row } nurodo neegzistuojančią lentelės „{ $other }“ eilutę
    [dangling-one] viena lentelės „{ $name }“ eilutė nurodo neegzistuojančią lentelės „{ $other }“ eilutę
    [untranslated] vienetas { $row } neturi vertimo
    [moved] vienetas { $row } yra kitame rinkinyje negu jo failas
    [unused] tekstas { $row } nepriklauso jokiam vienetui
    [foreign] vienetas { $row } turi vertimą kita kalba negu jo teksto kalba
    [provenance] rinkinio „{ $name }“ kilmė nežinoma: „{ $other }“
    [language] teksto { $row } kalba nežinoma ({ $other })
    [unreadable] teksto { $row } neįmanoma perskaityti
    [key] teksto { $row } nepavyksta rasti pagal jo turinį
    [gone] teksto { $row } galima ieškoti, bet jo nėra
    [facts] vieneto { $row } vertimo duomenų neįmanoma perskaityti
    [index] rodyklė neranda teksto „{ $name }“
   *[search] paieška neranda teksto „{ $name }“
}

## TMX failai

tm-tmx-root = šakninis elementas yra „{ $element }“: tai ne TMX
    .hint = Patikrinkite, ar tai tas failas, kurio norėjote. TMX failas prasideda elementu „tmx“.
tm-tmx-version = versija yra „{ $version }“; žinomos versijos nuo 1.1 iki 1.4
    .hint = Failas perskaitytas kaip 1.4. Palyginkite kelis vienetus ir, jei jie netinkami, eksportuokite failą iš naujo kaip TMX 1.4.
tm-tmx-header = nėra elemento header
    .hint = Originalu laikytas pirmasis kiekvieno vieneto tekstas. Jei tai netinka, pridėkite header su „srclang“.
tm-tmx-header-facts = elemento header savybėms ir pastaboms atmintyje vietos nėra, jos praleistos: { $count }
    .hint = Jei jos svarbios, laikykite patį failą: `vulgate tm import --keep`.
tm-tmx-body = nėra elemento body, taigi nėra ir vienetų
    .hint = Eksportuokite failą iš naujo ta priemone, kuria jis sukurtas.
tm-tmx-no-srclang = elemente header nenurodyta originalo kalba
    .hint = Originalu laikytas pirmasis kiekvieno vieneto tekstas. Jei tai netinka, pridėkite „srclang“.
tm-tmx-srclang = „{ $lang }“ nėra originalo kalba
    .hint = Rašykite kalbos žymę, pavyzdžiui, „en“ arba „pt-BR“, arba „*all*“. Originalu laikytas pirmasis vieneto tekstas.
tm-tmx-element = elementas „{ $element }“ čia neleistinas ir praleistas
    .hint = Patikrinkite, ar jame yra vertimas; jei taip, perkelkite jį ten, kur numatyta TMX 1.4.
tm-tmx-large = vienetas didesnis kaip { $limit } MB
    .hint = Patikrinkite, ar failas nesugadintas: gali trūkti pabaigos žymės.
tm-tmx-cut-off = failas nutrūksta nepasibaigęs
    .hint = Jis nutrūko perduodamas arba yra nebaigtas. Gaukite jį iš naujo.
tm-tmx-unclosed = vienetas praleistas: jam nepasibaigus prasideda kitas
    .hint = Pridėkite jo pabaigos žymę „</tu>“ arba vienetą pašalinkite.
tm-tmx-broken = vienetas praleistas dėl šios priežasties
    .hint = Pataisykite jį arba pašalinkite ir importuokite failą iš naujo: kas jau žinoma, antrą kartą neįtraukiama.
tm-tmx-character = ženklas { $code } pagal XML neleistinas; jis paliktas nepakeistas
    .hint = Pašalinkite jį iš teksto: kitos programos failo nepriims.
tm-tmx-unit = vienetas praleistas: jame turi būti bent du tekstai, o yra { $count }
    .hint = Pridėkite, ko trūksta, arba vienetą pašalinkite.
tm-tmx-no-lang = tekstas praleistas: nenurodyta jo kalba
    .hint = Pridėkite „xml:lang“.
tm-tmx-lang = tekstas praleistas: „{ $lang }“ nėra žinoma kalba
    .hint = Atribute „xml:lang“ nurodykite kalbos žymę, pavyzdžiui, „de“ arba „pt-BR“.
tm-tmx-no-seg = tekstas (kalba „{ $lang }“) praleistas: jame nėra „seg“
    .hint = Pridėkite tekstą arba pašalinkite „tuv“.
tm-tmx-empty = tekstas (kalba „{ $lang }“) praleistas: jis tuščias
    .hint = Pridėkite tekstą arba pašalinkite „tuv“.
tm-tmx-date = atributo „{ $attribute }“ reikšmė „{ $value }“ nėra data ir jos nepaisyta
    .hint = Rašykite ją taip: 20260316T120000Z.
tm-tmx-inline = „{ $element }“ nėra TMX įterptinis elementas; priimtas jo tekstas
    .hint = Žymėjimui naudokite „bpt“ ir „ept“, „ph“ arba „it“.
tm-tmx-unpaired = „{ $element }“ su i="{ $i }" tekste neturi poros; jis laikytas izoliuotu kodu
    .hint = Poros pradžiai ir pabaigai suteikite tą pačią „i“ reikšmę arba naudokite „it“.
tm-tmx-no-i = elementas „{ $element }“ neturi „i“; jis laikytas izoliuotu kodu
    .hint = Poros pradžiai ir pabaigai suteikite tą pačią „i“ reikšmę.
tm-tmx-pos = elementas „it“ neturi „pos“ arba jo reikšmė nėra nei „begin“, nei „end“; jis laikytas pavieniu kodu
    .hint = Rašykite pos="begin" arba pos="end".
tm-tmx-codes = savybė „{ $property }“ neatitinka teksto kodų ir jos nepaisyta
    .hint = Jei tekstas pakeistas sąmoningai, nieko daryti nereikia; kitu atveju eksportuokite failą iš naujo.
