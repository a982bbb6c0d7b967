### `vulgate repair`: kas rasta ir kuo tai grindžiama. Neabejotini pakeitimai atliekami, abejotini – tik paprašius.

repair-form-feed = pašalintas puslapio pabaigą žymintis puslapio keitimo ženklas
repair-comment = pašalintas konvertavimo programos paliktas tekstas „{ $text }“
repair-page-rule = pašalinta linija „{ $text }“ tarp dviejų puslapių
repair-page-number = pašalintas puslapio numeris „{ $text }“: { $count ->
        [0] jis yra puslapio pabaigoje
        [one] jis yra puslapio pabaigoje
       *[other] jis yra vienas iš didėjančių numerių (jų – { $count }) arba yra puslapio pabaigoje
    }
repair-running-head = pašalinta puslapinė antraštė „{ $text }“: { $count ->
        [one] tai pavadinimas su puslapio numeriu arba puslapio pabaigoje
       *[other] kartojimų skaičius – { $count }, iš jų puslapio pabaigoje – { $ends }
    }
repair-note = pastaba „{ $mark } { $text }“ paversta išnaša: jos ženklas yra { $line } eilutėje, „{ $word }“
repair-marks-left = { $count ->
        [one] { $count } išnašos ženklas neturi pastabos: { $marks }
        [few] { $count } išnašų ženklai neturi pastabų: { $marks } …
       *[other] { $count } išnašų ženklų neturi pastabų: { $marks } …
    }
    .hint = Suraskite pastabų tekstą originale ir pridėkite jį kaip „[^1]: …“, o vietoj ženklo rašykite „[^1]“.
repair-note-left = pastaba „{ $mark }“ tekste neturi ženklo
    .hint = Reikiamoje vietoje įrašykite „[^{ $mark }]“, o prieš pastabą – „[^{ $mark }]:“.
repair-word-lost = pakeitimas neatliktas, nes būtų pakeistas žodis
    .hint = Šią vietą pataisykite patys.
repair-bullet = ženklelis „{ $sign }“ paverstas sąrašo punktu
repair-number = sąrašo numeris „{ $number }“ perkeltas prie savo taško
repair-join-list = sujungtas sąrašas, perskirtas puslapio pabaigos: „{ $before }“ | „{ $after }“
repair-join-page-lower = sujungta pastraipa: po „{ $before }“ baigėsi puslapis, o „{ $after }“ tęsiama mažąja raide
repair-join-page = sujungta pastraipa: po „{ $before }“ sakinio viduryje baigėsi puslapis; tęsiama „{ $after }“
repair-join-lower = sujungta pastraipa: „{ $before }“ sakinio nebaigia, o „{ $after }“ tęsiama mažąja raide
repair-join-word = sujungta pastraipa: paskutiniu „{ $before }“ žodžiu niekur kitur nebaigiama; tęsiama „{ $after }“
repair-wrap = eilutė, prasidedanti žodžiu „{ $word }“, prijungta prie ankstesnės, kad nebūtų palaikyta sąrašu
repair-paragraph-short = nuo „{ $after }“ pradėta pastraipa: ankstesnė eilutė „{ $before }“ baigia sakinį ir joje dar tilptų kitas žodis
repair-paragraph-indent = nuo „{ $after }“ pradėta pastraipa: eilutė įtraukta, o ankstesnė eilutė „{ $before }“ baigia sakinį
repair-paragraph-heading = „{ $before }“ ir „{ $after }“ atskirta: tai trumpa eilutė tarp dviejų pastraipų
repair-edge = „{ $text }“ atskirta nuo teksto: tai yra ten, kur baigiasi puslapis
repair-table = „{ $text }“ paversta lentele, { $rows } × { $columns }: žodžiai išdėstyti stulpeliais
repair-title = „{ $title }“ paversta pavadinimu: { $lines ->
        [one] tai pradžios eilutė, kurioje
        [few] tai { $lines } pradžios eilutės, kuriose
       *[other] tai { $lines } pradžios eilučių, kuriose
    } nesibaigia joks sakinys
repair-heading-number = „{ $text }“ paversta { $level } lygio antrašte: tai atskira sunumeruota eilutė, po kurios eina tekstas
repair-heading-bold = „{ $text }“ paversta { $level } lygio antrašte: tai atskira pusjuodžio šrifto eilutė, po kurios eina tekstas
repair-heading-capitals = „{ $text }“ paversta { $level } lygio antrašte: tai didžiosiomis raidėmis parašyta eilutė, po kurios eina tekstas
repair-heading-line = „{ $text }“ paversta { $level } lygio antrašte: tai atskira trumpa eilutė, kuri nebaigia sakinio ir po kurios eina tekstas
repair-hyphen-soft = „{ $word }“ sujungta: brūkšnelis eilutės gale rodomas tik ten
repair-hyphen-whole = „{ $word }“ sujungta: kitose teksto vietose žodis parašytas neperskirtas
repair-hyphen-form = „{ $word }“ sujungta: kitur tekste yra „{ $form }“
repair-hyphen-compound = „{ $word }“ sujungta su brūkšneliu: taip žodis parašytas kitose teksto vietose
repair-hyphen-own = „{ $word }“ sujungta su brūkšneliu: jis priklauso tokiems žodžiams
repair-hyphen-halves = „{ $word }“ sujungta: žodžio „{ $half }“ šiame tekste nėra
repair-ligature = ligatūra išskaidyta: „{ $word }“ yra „{ $apart }“
repair-link-empty = pašalinta nuoroda į „{ $address }“, neturinti žodžių
repair-link-lost = nuoroda „{ $words }“ niekur neveda: paliekami jos žodžiai
repair-emphasis = pašalinta „{ $marks }“, nes nieko nepabrėžia
repair-spaces = iš eilės einantys tarpai ({ $count }) pakeisti vienu
repair-indent = eilutės įtrauka pašalinta, kad ji nebūtų palaikyta kodu
repair-split-word = „{ $word }“ sujungta: tekste žodis parašytas neperskirtas ({ $count } k.)
repair-typo-punctuation = dvigubi arba ne vietoje esantys skyrybos ženklai palikti nepakeisti: „{ $text }“
repair-typo-bracket = skliaustas be poros paliktas nepakeistas: „{ $text }“

### Komanda

repair-doubtful = abejotina, palikta nepakeista: { $change }
repair-question = Atlikti šį pakeitimą? y = taip, n = ne, a = visus tolesnius, q = nebeklausti:
repair-no-text = „{ $path }“ nėra tekstas
    .hint = Nurodykite Markdown arba tekstinį failą UTF-8 arba UTF-16 koduote.
repair-over-source = rezultatas pakeistų originalą „{ $path }“
    .hint = Parinktimi „-o“ nurodykite kitą failą arba, jei to ir norite, naudokite „--in-place“.
repair-sound = { $path }: taisyti nėra ko.
repair-done = { $path }: { $count ->
        [one] atliktas { $count } pakeitimas
        [few] atlikti { $count } pakeitimai
       *[other] atlikta { $count } pakeitimų
    }{ $doubtful ->
        [0] .
        [one] , liko { $doubtful } abejotina vieta: žr. „--diff --all“, spręskite su „--interactive“.
        [few] , liko { $doubtful } abejotinos vietos: žr. „--diff --all“, spręskite su „--interactive“.
       *[other] , liko { $doubtful } abejotinų vietų: žr. „--diff --all“, spręskite su „--interactive“.
    }
repair-language = Teksto kalba: { $name } ({ $lang })
repair-suspicious = „{ $path }“, regis, gautas iš PDF: { $count ->
        [one] { $count } vieta pažeista
        [few] { $count } vietos pažeistos
       *[other] { $count } vietų pažeista
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}abejotinų vietų: { $doubtful }
    }
    .hint = Peržiūrėkite jas komanda „vulgate repair { $path } --diff“ ir eksportuokite sutvarkytą failą.
repair-doubted = „{ $path }“, regis, gautas iš PDF; abejotinų vietų: { $doubtful }
    .hint = Peržiūrėkite jas komanda „vulgate repair { $path } --diff --all“ ir eksportuokite sutvarkytą failą.
repair-written = Įrašyta: { $path }
