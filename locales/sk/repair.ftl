### `vulgate repair`: čo sa našlo a na základe čoho. Isté zmeny sa vykonávajú, pochybné na požiadanie.

repair-form-feed = odstránený znak konca strany (form feed)
repair-comment = odstránený pozostatok po konverznom programe: „{ $text }“
repair-page-rule = odstránená čiara medzi dvoma stranami: „{ $text }“
repair-page-number = odstránené číslo strany „{ $text }“: { $count ->
        [0] stojí tam, kde sa končí strana
        [one] stojí tam, kde sa končí strana
       *[other] je jedným z { $count } postupne narastajúcich čísel alebo stojí tam, kde sa končí strana
    }
repair-running-head = odstránené záhlavie „{ $text }“: { $count ->
        [one] je to názov, s číslom strany alebo na mieste, kde sa končí strana
       *[other] počet výskytov: { $count }, z toho tam, kde sa končí strana: { $ends }
    }
repair-note = poznámka „{ $mark } { $text }“ zmenená na poznámku pod čiarou: jej značka je na riadku { $line }, „{ $word }“
repair-marks-left = { $count ->
        [one] jedna značka poznámky nemá poznámku: { $marks }
        [few] { $count } značky poznámok nemajú poznámku: { $marks } …
       *[other] { $count } značiek poznámok nemá poznámku: { $marks } …
    }
    .hint = Vyhľadajte text poznámok v origináli a doplňte ho ako „[^1]: …“ s „[^1]“ na mieste značky.
repair-note-left = poznámka „{ $mark }“ nemá v texte značku
    .hint = Na príslušné miesto napíšte „[^{ $mark }]“ a pred poznámku „[^{ $mark }]:“.
repair-word-lost = zmena nebola vykonaná, pretože by zmenila slovo
    .hint = Opravte toto miesto ručne.
repair-bullet = odrážka „{ $sign }“ zmenená na položku zoznamu
repair-number = číslo „{ $number }“ v zozname posunuté k jeho bodke
repair-join-list = spojený zoznam rozdelený koncom strany: „{ $before }“ | „{ $after }“
repair-join-page-lower = odsek spojený: po „{ $before }“ sa skončila strana a „{ $after }“ pokračuje malým písmenom
repair-join-page = odsek spojený: strana sa skončila uprostred vety po „{ $before }“; „{ $after }“ pokračuje
repair-join-lower = odsek spojený: „{ $before }“ neukončuje vetu a „{ $after }“ pokračuje malým písmenom
repair-join-word = odsek spojený: posledné slovo v „{ $before }“ nikde inde nič neukončuje; „{ $after }“ pokračuje
repair-wrap = riadok so začiatkom „{ $word }“ pripojený k predchádzajúcemu, aby sa nepovažoval za zoznam
repair-paragraph-short = začatý odsek pri „{ $after }“: riadok nad ním, „{ $before }“, ukončuje vetu a má miesto pre ďalšie slovo
repair-paragraph-indent = začatý odsek pri „{ $after }“: riadok je odsadený a riadok nad ním, „{ $before }“, ukončuje vetu
repair-paragraph-heading = „{ $before }“ a „{ $after }“ oddelené: krátky riadok medzi dvoma odsekmi
repair-edge = „{ $text }“ oddelené od textu: stojí tam, kde sa končí strana
repair-table = z „{ $text }“ vytvorená tabuľka, { $rows } × { $columns }: slová stoja v stĺpcoch
repair-title = „{ $title }“ zmenené na názov: { $lines ->
        [one] riadok na začiatku, v ktorom sa nekončí žiadna veta
        [few] { $lines } riadky na začiatku, v ktorých sa nekončí žiadna veta
       *[other] { $lines } riadkov na začiatku, v ktorých sa nekončí žiadna veta
    }
repair-heading-number = „{ $text }“ zmenené na nadpis úrovne { $level }: samostatný číslovaný riadok, pod ktorým je text
repair-heading-bold = „{ $text }“ zmenené na nadpis úrovne { $level }: samostatný tučný riadok, pod ktorým je text
repair-heading-capitals = „{ $text }“ zmenené na nadpis úrovne { $level }: riadok písaný veľkými písmenami, pod ktorým je text
repair-heading-line = „{ $text }“ zmenené na nadpis úrovne { $level }: krátky samostatný riadok, ktorý neukončuje vetu a pod ktorým je text
repair-hyphen-soft = „{ $word }“ spojené: spojovník na konci riadka sa zobrazuje len tam
repair-hyphen-whole = „{ $word }“ spojené: inde v texte je slovo vcelku
repair-hyphen-form = „{ $word }“ spojené: inde v texte stojí „{ $form }“
repair-hyphen-compound = „{ $word }“ spojené so spojovníkom: inde v texte sa píše takto
repair-hyphen-own = „{ $word }“ spojené so spojovníkom: patrí k takým slovám
repair-hyphen-halves = „{ $word }“ spojené: „{ $half }“ nie je slovo tohto textu
repair-ligature = ligatúra rozložená: „{ $word }“ je „{ $apart }“
repair-link-empty = odstránený odkaz na „{ $address }“ bez textu
repair-link-lost = odkaz „{ $words }“ nikam nevedie: jeho text zostáva
repair-emphasis = odstránené „{ $marks }“, ktoré nič nezvýrazňuje
repair-spaces = rad medzier ({ $count }) nahradený jednou
repair-indent = odsadenie riadka odstránené, aby nebol považovaný za kód
repair-split-word = „{ $word }“ spojené: počet výskytov vcelku v tomto texte: { $count }
repair-typo-punctuation = zdvojená alebo nesprávne umiestnená interpunkcia, ponechané bez zmeny: „{ $text }“
repair-typo-bracket = zátvorka bez náprotivku, ponechané bez zmeny: „{ $text }“

### Príkaz

repair-doubtful = pochybné, ponechané bez zmeny: { $change }
repair-question = Vykonať túto zmenu? y = áno, n = nie, a = áno pre všetky ďalšie, q = už sa nepýtať:
repair-no-text = „{ $path }“ nie je text
    .hint = Uveďte súbor Markdown alebo textový súbor v UTF-8 alebo UTF-16.
repair-over-source = výsledok by nahradil zdrojový súbor „{ $path }“
    .hint = Uveďte iný súbor pomocou „-o“ alebo použite „--in-place“, ak to tak má byť.
repair-sound = { $path }: nie je čo opravovať.
repair-done = { $path }: { $count ->
        [one] vykonaná jedna zmena
        [few] vykonané { $count } zmeny
       *[other] vykonaných { $count } zmien
    }{ $doubtful ->
        [0] .
        [one] , zostáva jedno pochybné miesto: pozrite si ho pomocou „--diff --all“, rozhodnite pomocou „--interactive“.
        [few] , zostávajú { $doubtful } pochybné miesta: pozrite si ich pomocou „--diff --all“, rozhodnite pomocou „--interactive“.
       *[other] , zostáva { $doubtful } pochybných miest: pozrite si ich pomocou „--diff --all“, rozhodnite pomocou „--interactive“.
    }
repair-language = Jazyk textu: { $name } ({ $lang })
repair-suspicious = „{ $path }“ vyzerá, akoby vznikol z PDF: { $count ->
        [one] jedno miesto je poškodené
        [few] { $count } miesta sú poškodené
       *[other] { $count } miest je poškodených
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}pochybné miesta: { $doubtful }
    }
    .hint = Pozrite si ich pomocou „vulgate repair { $path } --diff“ a exportujte opravený súbor.
repair-doubted = „{ $path }“ vyzerá, akoby vznikol z PDF; pochybné miesta: { $doubtful }
    .hint = Pozrite si ich pomocou „vulgate repair { $path } --diff --all“ a exportujte opravený súbor.
repair-written = Zapísané: { $path }
