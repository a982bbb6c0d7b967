### `vulgate repair`: kas ir atrasts un ar ko tas pamatots. Drošas izmaiņas veic, apšaubāmas – pēc pieprasījuma.

repair-form-feed = izņemta lappuses padeves rakstzīme, kas beidz lappusi
repair-comment = izņemts „{ $text }”, ko atstāj pārveidotājs
repair-page-rule = izņemta līnija „{ $text }” starp divām lappusēm
repair-page-number = izņemts lappuses numurs „{ $text }”: { $count ->
        [0] tas ir lappuses beigās
        [one] tas ir lappuses beigās
       *[other] tas ir viens no { $count } augošiem numuriem vai ir lappuses beigās
    }
repair-running-head = izņemta galvene „{ $text }”: { $count ->
        [one] tas ir nosaukums ar lappuses numuru vai lappuses beigās
       *[other] tās atkārtojumu skaits ir { $count }, no tiem lappuses beigās – { $ends }
    }
repair-note = piezīme „{ $mark } { $text }” pārveidota par zemsvītras piezīmi: tās numurs ir { $line }. rindā, „{ $word }”
repair-marks-left = { $count ->
        [one] { $count } piezīmes numuram nav piezīmes: { $marks }
       *[other] { $count } piezīmju numuriem nav piezīmju: { $marks } …
    }
    .hint = Atrodiet piezīmju tekstu oriģinālā un pievienojiet to kā „[^1]: …”, numura vietā liekot „[^1]”.
repair-note-left = piezīmei „{ $mark }” tekstā nav numura
    .hint = Īstajā vietā ierakstiet „[^{ $mark }]”, bet pirms piezīmes – „[^{ $mark }]:”.
repair-word-lost = izmaiņa nav veikta, jo tā mainītu kādu vārdu
    .hint = Izlabojiet šo vietu paši.
repair-bullet = aizzīme „{ $sign }” pārveidota par saraksta punktu
repair-number = saraksta numurs „{ $number }” pielikts pie sava punkta
repair-join-list = apvienots saraksts, ko šķīra lappuses beigas: „{ $before }” | „{ $after }”
repair-join-page-lower = apvienota rindkopa: aiz „{ $before }” beidzās lappuse, un „{ $after }” turpinās ar mazo burtu
repair-join-page = apvienota rindkopa: lappuse beidzās teikumā aiz „{ $before }”; tas turpinās ar „{ $after }”
repair-join-lower = apvienota rindkopa: „{ $before }” nebeidz teikumu, un „{ $after }” turpinās ar mazo burtu
repair-join-word = apvienota rindkopa: ar „{ $before }” pēdējo vārdu nekur citur nekas nebeidzas; turpinās ar „{ $after }”
repair-wrap = rinda, kas sākas ar „{ $word }”, pielikta iepriekšējai, lai to neuzskatītu par sarakstu
repair-paragraph-short = sākta rindkopa ar „{ $after }”: iepriekšējā rinda „{ $before }” beidz teikumu, un tajā pietiek vietas nākamajam vārdam
repair-paragraph-indent = sākta rindkopa ar „{ $after }”: rinda sākas ar atkāpi, un iepriekšējā rinda „{ $before }” beidz teikumu
repair-paragraph-heading = „{ $before }” un „{ $after }” atdalīti: īsa rinda starp divām rindkopām
repair-edge = „{ $text }” atdalīts no teksta: tas ir vietā, kur beidzas lappuse
repair-table = „{ $text }” pārveidots par tabulu, { $rows } × { $columns }: vārdi izkārtoti slejās
repair-title = „{ $title }” pārveidots par nosaukumu: { $lines ->
        [one] tā ir sākuma rinda, kurā
       *[other] tās ir { $lines } sākuma rindas, kurās
    } nebeidzas neviens teikums
repair-heading-number = „{ $text }” pārveidots par { $level }. līmeņa virsrakstu: atsevišķa numurēta rinda, aiz kuras ir teksts
repair-heading-bold = „{ $text }” pārveidots par { $level }. līmeņa virsrakstu: atsevišķa treknraksta rinda, aiz kuras ir teksts
repair-heading-capitals = „{ $text }” pārveidots par { $level }. līmeņa virsrakstu: rinda ar lielajiem burtiem, aiz kuras ir teksts
repair-heading-line = „{ $text }” pārveidots par { $level }. līmeņa virsrakstu: atsevišķa īsa rinda, kas nebeidz teikumu un aiz kuras ir teksts
repair-hyphen-soft = „{ $word }” savienots: defise rindas beigās ir tikai pārnesuma zīme
repair-hyphen-whole = „{ $word }” savienots: citur tekstā tas ir nedalīts
repair-hyphen-form = „{ $word }” savienots: citur tekstā ir „{ $form }”
repair-hyphen-compound = „{ $word }” savienots ar defisi: citur tekstā tas ir rakstīts tā
repair-hyphen-own = „{ $word }” savienots ar defisi: tā pieder pie šādiem vārdiem
repair-hyphen-halves = „{ $word }” savienots: vārda „{ $half }” šajā tekstā nav
repair-ligature = ligatūra sadalīta: „{ $word }” ir „{ $apart }”
repair-link-empty = izņemta saite uz „{ $address }” bez vārdiem
repair-link-lost = saite „{ $words }” nekur neved: tās vārdi paliek
repair-emphasis = izņemts „{ $marks }”, kas neko neizceļ
repair-spaces = vairākas atstarpes pēc kārtas ({ $count }) aizstātas ar vienu
repair-indent = rindas atkāpe izņemta, lai tā netiktu uzskatīta par kodu
repair-split-word = „{ $word }” savienots: tekstā tas ir arī nedalīts, reižu skaits: { $count }
repair-typo-punctuation = dubultas vai nevietā liktas pieturzīmes, atstātas nemainītas: „{ $text }”
repair-typo-bracket = iekava bez pāra, atstāta nemainīta: „{ $text }”

### Komanda

repair-doubtful = apšaubāmi, atstāts nemainīts: { $change }
repair-question = Veikt šo izmaiņu? y = jā, n = nē, a = visas turpmākās, q = vairs nejautāt:
repair-no-text = „{ $path }” nav teksts
    .hint = Norādiet Markdown vai teksta datni UTF-8 vai UTF-16 kodējumā.
repair-over-source = rezultāts aizstātu avotdatni „{ $path }”
    .hint = Norādiet citu datni ar „-o” vai, ja to arī vēlaties, lietojiet „--in-place”.
repair-sound = { $path }: nav nekā labojama.
repair-done = { $path }: { $count ->
        [one] veikta { $count } izmaiņa
       *[other] veiktas { $count } izmaiņas
    }{ $doubtful ->
        [0] .
        [one] , palikusi { $doubtful } apšaubāma vieta: skatiet „--diff --all”, lemiet ar „--interactive”.
       *[other] , palikušas { $doubtful } apšaubāmas vietas: skatiet „--diff --all”, lemiet ar „--interactive”.
    }
repair-language = Teksta valoda: { $name } ({ $lang })
repair-suspicious = „{ $path }” izskatās iegūts no PDF: { $count ->
        [one] bojāta { $count } vieta
       *[other] bojātas { $count } vietas
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}apšaubāmas vietas: { $doubtful }
    }
    .hint = Apskatiet tās ar „vulgate repair { $path } --diff” un eksportējiet salaboto.
repair-doubted = „{ $path }” izskatās iegūts no PDF; apšaubāmas vietas: { $doubtful }
    .hint = Apskatiet tās ar „vulgate repair { $path } --diff --all” un eksportējiet salaboto.
repair-written = Ierakstīts: { $path }
