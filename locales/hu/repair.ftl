### `vulgate repair`: amit talál, bizonyítékkal együtt. A biztos változtatások megtörténnek, a kétségesek csak kérésre.

repair-form-feed = lapdobás (form feed) eltávolítva
repair-comment = „{ $text }” eltávolítva: konvertáló program hagyta ott
repair-page-rule = két oldal közötti vonal eltávolítva: „{ $text }”
repair-page-number = oldalszám eltávolítva: „{ $text }”: { $count ->
        [0] egy oldal végén áll
        [one] egy oldal végén áll
       *[other] { $count } növekvő szám egyike, vagy egy oldal végén áll
    }
repair-running-head = élőfej eltávolítva: „{ $text }”: { $count ->
        [one] a cím, oldalszámmal vagy egy oldal végén
       *[other] { $count } alkalommal fordul elő, ebből { $ends } alkalommal egy oldal végén
    }
repair-note = „{ $mark } { $text }”: a jegyzetből lábjegyzet lett; a jele: { $line }. sor, „{ $word }”
repair-marks-left = { $count ->
        [one] egy jegyzetjelhez nincs jegyzet: { $marks }
       *[other] { $count } jegyzetjelhez nincs jegyzet: { $marks } …
    }
    .hint = Keresse meg a jegyzetek szövegét az eredetiben, és vegye fel így: „[^1]: …”, a jel helyén pedig: „[^1]”.
repair-note-left = „{ $mark }”: ehhez a jegyzethez nincs jel a szövegben
    .hint = Írja oda, ahová való: „[^{ $mark }]”, a jegyzet elé pedig: „[^{ $mark }]:”.
repair-word-lost = egy változtatás elmaradt, mert módosított volna egy szót
    .hint = Kézzel javítsa ezt a helyet.
repair-bullet = felsorolásjelből listaelem lett: „{ $sign }”
repair-number = listaszám a pontja mellé került: „{ $number }”
repair-join-list = oldalvég által kettévágott lista összevonva: „{ $before }” | „{ $after }”
repair-join-page-lower = bekezdés összevonva: „{ $before }” után véget ért az oldal, és „{ $after }” kisbetűvel folytatódik
repair-join-page = bekezdés összevonva: „{ $before }” után mondat közben véget ért az oldal; „{ $after }” a folytatás
repair-join-lower = bekezdés összevonva: „{ $before }” nem mondatvég, és „{ $after }” kisbetűvel folytatódik
repair-join-word = bekezdés összevonva: „{ $before }” utolsó szava másutt sehol sem zár mondatot; „{ $after }” a folytatás
repair-wrap = „{ $word }” kezdetű sor az előző végére került, nehogy listának számítson
repair-paragraph-short = új bekezdés innen: „{ $after }”: az előző sor, „{ $before }”, mondatot zár, és a következő szó még elférne benne
repair-paragraph-indent = új bekezdés innen: „{ $after }”: a sor be van húzva, az előző, „{ $before }”, pedig mondatot zár
repair-paragraph-heading = „{ $before }” és „{ $after }” szétválasztva: rövid sor két bekezdés között
repair-edge = „{ $text }” a szövegtől elválasztva: ott áll, ahol egy oldal véget ér
repair-table = „{ $text }” táblázattá alakítva, { $rows } × { $columns }: a szavak oszlopokban állnak
repair-title = „{ $title }” lett a cím: { $lines ->
        [one] egy sor
       *[other] { $lines } sor
    } a szöveg élén, amelyben nem ér véget mondat
repair-heading-number = { $level }. szintű címsor lett: „{ $text }”: külön álló számozott sor, alatta szöveg
repair-heading-bold = { $level }. szintű címsor lett: „{ $text }”: külön álló félkövér sor, alatta szöveg
repair-heading-capitals = { $level }. szintű címsor lett: „{ $text }”: nagybetűs sor, alatta szöveg
repair-heading-line = { $level }. szintű címsor lett: „{ $text }”: rövid, külön álló sor, amely nem zár mondatot, alatta szöveg
repair-hyphen-soft = „{ $word }” egybeírva: a sorvégi kötőjel csak ott látható
repair-hyphen-whole = „{ $word }” egybeírva: a szövegben másutt egyben áll
repair-hyphen-form = „{ $word }” egybeírva: a szövegben másutt „{ $form }” áll
repair-hyphen-compound = „{ $word }” kötőjellel összeírva: a szövegben másutt is így áll
repair-hyphen-own = „{ $word }” kötőjellel összeírva: az ilyen szavakhoz hozzátartozik
repair-hyphen-halves = „{ $word }” egybeírva: „{ $half }” nem szava a szövegnek
repair-ligature = ikerbetű felbontva: „{ $word }” valójában „{ $apart }”
repair-link-empty = szöveg nélküli hivatkozás eltávolítva: „{ $address }”
repair-link-lost = sehová sem vezető hivatkozás: „{ $words }”: a szövege megmarad
repair-emphasis = „{ $marks }” eltávolítva: nem emel ki semmit
repair-spaces = { $count } szóközből egy lett
repair-indent = a sor behúzása törölve, nehogy kódnak tűnjön
repair-split-word = „{ $word }” egybeírva: a szövegben { $count } alkalommal egyben áll
repair-typo-punctuation = kettőzött vagy rossz helyen álló írásjel, változatlanul hagyva: „{ $text }”
repair-typo-bracket = pár nélküli zárójel, változatlanul hagyva: „{ $text }”

### A parancs

repair-doubtful = kétséges, változatlanul hagyva: { $change }
repair-question = Végrehajtja ezt a változtatást? y = igen, n = nem, a = az összes továbbit is, q = a kérdezés vége:
repair-no-text = „{ $path }” nem szöveg
    .hint = Markdown- vagy szövegfájlt adjon meg, UTF-8 vagy UTF-16 kódolással.
repair-over-source = az eredmény felülírná a forrást: „{ $path }”
    .hint = Nevezzen meg másik fájlt az „-o” kapcsolóval, vagy ha ez a szándéka, használja az „--in-place” kapcsolót.
repair-sound = { $path }: nincs mit javítani.
repair-done = { $path }: { $count ->
        [one] egy változtatás történt
       *[other] { $count } változtatás történt
    }{ $doubtful ->
        [0] .
        [one] , egy kétséges hely maradt: megtekintés: „--diff --all”, döntés: „--interactive”.
       *[other] , { $doubtful } kétséges hely maradt: megtekintés: „--diff --all”, döntés: „--interactive”.
    }
repair-language = A szöveg nyelve: { $name } ({ $lang })
repair-suspicious = „{ $path }” olyan, mintha PDF-ből készült volna: { $count ->
        [one] egy helyen sérült
       *[other] { $count } helyen sérült
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}kétséges helyek: { $doubtful }
    }
    .hint = Nézze meg: „vulgate repair { $path } --diff”, és a javított változatot exportálja.
repair-doubted = „{ $path }” olyan, mintha PDF-ből készült volna; kétséges helyek: { $doubtful }
    .hint = Nézze meg: „vulgate repair { $path } --diff --all”, és a javított változatot exportálja.
repair-written = Kiírva: { $path }
