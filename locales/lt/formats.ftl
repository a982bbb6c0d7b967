# Ką praneša originalo formatų skaitytuvai.

## Markdown: klaidos

md-utf16 = failo koduotė yra UTF-16, o ne UTF-8
    .hint = Įrašykite jį UTF-8 koduote (redaktoriuose tai vadinama „koduote“ arba „encoding“).
md-binary = faile yra NUL baitas, taigi tai ne tekstas
    .hint = Patikrinkite, ar tai Markdown failas. Jei tai UTF-16 tekstas, įrašykite jį UTF-8 koduote.
md-utf8 = baitas { $byte } šioje vietoje nėra tinkama UTF-8 seka
    .hint = Įrašykite failą UTF-8 koduote; tikriausiai naudojama senesnė koduotė, pavyzdžiui, Windows-1257.
md-other-source = dokumentas perskaitytas iš kitos šio failo versijos
    .hint = Perskaitykite failą iš naujo ir tik tada rašykite.

## Markdown: radiniai

md-empty = failas tuščias
    .hint = Ką nors įrašykite arba neįtraukite failo į projektą.
md-no-text = faile nėra nieko, ką būtų galima versti
    .hint = Jei taip ir turi būti, neįtraukite jo į projektą.
md-control = tekste yra valdymo simbolis { $code }, kurio kiti formatai negali laikyti
    .hint = Pašalinkite jį; rengyklės jį rodo, kai matomi nematomieji simboliai.
md-yaml = pradžios metaduomenys nėra taisyklingas YAML: { syntax-reason }
    .hint = Ištaisykite; iki tol nieko iš jų neverčiama.
md-toml = pradžios metaduomenys nėra taisyklingas TOML: { syntax-reason }
    .hint = Ištaisykite; iki tol nieko iš jų neverčiama.
syntax-reason = { $reason ->
    [unquoted] čia tekstas turi būti tiesiose kabutėse
    [quotes] kabutės neuždarytos arba po jų dar kažkas yra
    [doubled] šis raktas jau nurodytas
    [no-value] trūksta reikšmės
    [equals] tarp rakto ir jo reikšmės rašoma „=“
    [key] rakte be kabučių gali būti tik raidės nuo A iki Z, skaitmenys, „-“ ir „_“
    [bracket] skliaustas neturi poros
    [comma] trūksta kablelio arba jis nereikalingas
    [value] tai ne skaičius, ne data ir ne „true“ ar „false“
    [escape] „\“ čia nepradeda nieko žinomo; pats ženklas rašomas „\\“
    [rest] šioje eilutėje daugiau nieko būti negali
    [indent] eilutės įtrauka kitokia nei eilučių, kurioms ji priklauso
    [tab] eilutės įtraukiamos tik tarpais, ne tabuliatoriais
    [colon] čia negali prasidėti raktas; tekstas su dvitaškiu turi būti kabutėse
    [line] eilutėje nėra rakto su dvitaškiu
    [sign] šiuo ženklu prasidedantis tekstas turi būti kabutėse
   *[other] čia yra tai, kam čia ne vieta
}
md-heading-skipped = po { $before } lygio antraštės eina { $level } lygio antraštė
    .hint = Ekrano skaitytuvai praneša lygius: kiekvieną lygį naudokite tik po vienu lygiu aukštesnės antraštės.
md-image-without-text = paveikslėlis neturi alternatyviojo teksto
    .hint = Laužtiniuose skliaustuose nurodykite, kas pavaizduota, kad suprastų ir jo nematantys skaitytojai.
md-nested-images = paveikslėliai įdėti į alternatyviuosius tekstus giliau kaip { $depth } lygiais; giliausieji neverčiami
    .hint = Alternatyviuosius tekstus rašykite be paveikslėlių.
md-too-deep = sąrašai ir citatos įdėti giliau kaip { $depth } lygiais; giliausieji pateikiami viename lygyje
    .hint = Patikrinkite, ar toks įdėjimas sąmoningas.
md-table-surplus = „{ $text }“ yra už paskutinio lentelės stulpelio, todėl niekada nerodoma
    .hint = Pridėkite lentelei stulpelį arba rašykite \| ten, kur brūkšnys yra teksto dalis.
md-table-rule = langelių skaičius eilutėje po lentelės antrašte yra { $cells }, o antraštėje { $columns }, todėl lentelė lieka paprastu tekstu
    .hint = Eilutėje turi būti tiek langelių, kiek antraštėje.
md-never-closed = niekas neuždaro „{ $mark }“, todėl visa, kas eina toliau, priklauso jam ir neverčiama
    .hint = Parašykite { $end } atskiroje eilutėje ten, kur tai turi baigtis.
md-definition-list = dvitaškiu prasidedanti eilutė nėra apibrėžtis, o tęsia virš jos esantį tekstą
    .hint = Naudokite sąrašą, lentelę arba pusjuodį terminą su paaiškinimu po jo.
md-front-open = failas prasideda --- ir laukais, kurių niekas neužbaigia, todėl jie yra tekstas
    .hint = Po paskutiniu lauku atskiroje eilutėje parašykite ---.
md-key-doubled = raktas „{ $key }“ nurodytas du kartus
    .hint = Palikite tik vieną.
md-footnote-undefined = nėra išnašos „{ $label }“
    .hint = Pridėkite jos tekstą ([^{ $label }]: …) arba pašalinkite nuorodą.
md-footnote-unused = į išnašą „{ $label }“ niekur nedaroma nuoroda
    .hint = Pridėkite nuorodą ([^{ $label }]) reikiamoje vietoje arba pašalinkite išnašą.
md-footnote-doubled = išnaša „{ $label }“ jau apibrėžta anksčiau; šis tekstas niekada nerodomas
    .hint = Suteikite jai atskirą žymenį.
md-missing-reference = nuoroda rodo į neapibrėžtą žymenį „{ $label }“, todėl lieka paprastu tekstu
    .hint = Pridėkite apibrėžtį ([{ $label }]: adresas) arba pataisykite žymenį.
md-instruction-unclear = komentaras prasideda kaip nurodymas vertėjams, bet nieko suprantamo nenurodo: { $text }
    .hint = Rašykite <!-- vulgate translate="no" -->, max-length="60" arba note="…".
md-instruction-unknown = nurodymo vertėjams „{ $name }“ nėra
    .hint = Naudokite translate="no", max-length="60" arba note="…".
md-instruction-value = { $name } reikšmė negali būti „{ $value }“
    .hint = translate reikšmė yra „no“ arba „yes“, max-length – ženklų skaičius, note – tekstas.
md-instruction-unused = po šio nurodymo vertėjams nėra jokio bloko
    .hint = Įrašykite komentarą atskiroje eilutėje prieš bloką, kuriam jis skirtas.
md-instruction-place = nurodymas vertėjams yra HTML bloko viduje, todėl niekam netaikomas
    .hint = Įrašykite jį atskiroje eilutėje prieš bloką.
