### `vulgate repair`: hvad der findes, med belæg. Sikre ændringer foretages, tvivlsomme efter ønske.

repair-form-feed = sideskift, som afslutter en side, fjernet
repair-comment = »{ $text }«, som en konverter efterlader, fjernet
repair-page-rule = linje mellem to sider, »{ $text }«, fjernet
repair-page-number = sidetal »{ $text }« fjernet: { $count ->
        [0] det står, hvor en side slutter
        [one] det står, hvor en side slutter
       *[other] det er et af { $count }, der tæller opad, eller står, hvor en side slutter
    }
repair-running-head = kolumnetitel »{ $text }« fjernet: { $count ->
        [one] den er titlen, med et sidetal, eller hvor en side slutter
       *[other] den står der { $count } gange, heraf { $ends }, hvor en side slutter
    }
repair-note = noten »{ $mark } { $text }« gjort til fodnote: dens tegn er i linje { $line }, »{ $word }«
repair-marks-left = { $count ->
        [one] ét notetegn har ingen note: { $marks }
       *[other] { $count } notetegn har ingen note: { $marks } …
    }
    .hint = Find noternes tekst i originalen, og tilføj den som »[^1]: …«, med »[^1]« i stedet for tegnet.
repair-note-left = noten »{ $mark }« har intet tegn i teksten
    .hint = Skriv »[^{ $mark }]«, hvor den hører til, og »[^{ $mark }]:« før noten.
repair-word-lost = en ændring blev ikke foretaget, fordi den ville have ændret et ord
    .hint = Ret dette sted i hånden.
repair-bullet = punkttegnet »{ $sign }« gjort til et listepunkt
repair-number = listenummeret »{ $number }« rykket hen til sit punktum
repair-join-list = liste, som et sideskift havde delt, samlet: »{ $before }« | »{ $after }«
repair-join-page-lower = afsnit samlet: en side sluttede efter »{ $before }«, og »{ $after }« fortsætter med lille bogstav
repair-join-page = afsnit samlet: en side sluttede i sætningen efter »{ $before }«; »{ $after }« fortsætter
repair-join-lower = afsnit samlet: »{ $before }« afslutter ingen sætning, og »{ $after }« fortsætter med lille bogstav
repair-join-word = afsnit samlet: det sidste ord i »{ $before }« afslutter intet andre steder; »{ $after }« fortsætter
repair-wrap = linje, der begynder med »{ $word }«, sat efter linjen ovenover, så den ikke tages for en liste
repair-paragraph-short = afsnit begyndt ved »{ $after }«: linjen ovenover, »{ $before }«, afslutter en sætning og har plads til det næste ord
repair-paragraph-indent = afsnit begyndt ved »{ $after }«: linjen er indrykket, og linjen ovenover, »{ $before }«, afslutter en sætning
repair-paragraph-heading = »{ $before }« og »{ $after }« skilt ad: en kort linje mellem to afsnit
repair-edge = »{ $text }« skilt fra teksten: det står, hvor en side slutter
repair-table = »{ $text }« gjort til en tabel, { $rows } × { $columns }: ordene står i kolonner
repair-title = »{ $title }« gjort til titel: { $lines ->
        [one] en linje
       *[other] { $lines } linjer
    } i begyndelsen, hvor ingen sætning slutter
repair-heading-number = »{ $text }« gjort til overskrift på niveau { $level }: en nummereret linje for sig med tekst under
repair-heading-bold = »{ $text }« gjort til overskrift på niveau { $level }: en fed linje for sig med tekst under
repair-heading-capitals = »{ $text }« gjort til overskrift på niveau { $level }: en linje med store bogstaver med tekst under
repair-heading-line = »{ $text }« gjort til overskrift på niveau { $level }: en kort linje for sig, som ikke afslutter nogen sætning, med tekst under
repair-hyphen-soft = »{ $word }« sat sammen: bindestregen ved linjens slutning er en, der kun vises der
repair-hyphen-whole = »{ $word }« sat sammen: teksten har det andetsteds som ét ord
repair-hyphen-form = »{ $word }« sat sammen: teksten har »{ $form }« andetsteds
repair-hyphen-compound = »{ $word }« sat sammen med sin bindestreg: teksten har det sådan andetsteds
repair-hyphen-own = »{ $word }« sat sammen med sin bindestreg: den hører til i sådanne ord
repair-hyphen-halves = »{ $word }« sat sammen: »{ $half }« er ikke et ord i denne tekst
repair-ligature = ligatur opløst: »{ $word }« er »{ $apart }«
repair-link-empty = link til »{ $address }« uden ord fjernet
repair-link-lost = linket »{ $words }« fører ingen steder hen: dets ord bliver
repair-emphasis = »{ $marks }«, som ikke fremhæver noget, fjernet
repair-spaces = { $count } mellemrum gjort til ét
repair-indent = linjens indrykning fjernet, så den ikke tages for kode
repair-split-word = »{ $word }« sat sammen: teksten har det { $count } gange som ét ord
repair-typo-punctuation = dobbelt eller forkert sat skilletegn, ikke ændret: »{ $text }«
repair-typo-bracket = parentes uden modstykke, ikke ændret: »{ $text }«

### Kommandoen

repair-doubtful = tvivlsomt, ikke ændret: { $change }
repair-question = Foretag denne ændring? y = ja, n = nej, a = alle følgende, q = spørg ikke mere:
repair-no-text = »{ $path }« er ikke tekst
    .hint = Angiv en Markdown- eller tekstfil i UTF-8 eller UTF-16.
repair-over-source = resultatet ville erstatte kildefilen »{ $path }«
    .hint = Angiv en anden fil med »-o«, eller brug »--in-place«, hvis det er hensigten.
repair-sound = { $path }: intet at rette.
repair-done = { $path }: { $count ->
        [one] én ændring foretaget
       *[other] { $count } ændringer foretaget
    }{ $doubtful ->
        [0] .
        [one] , ét tvivlsomt sted tilbage: se »--diff --all«, afgør med »--interactive«.
       *[other] , { $doubtful } tvivlsomme steder tilbage: se »--diff --all«, afgør med »--interactive«.
    }
repair-language = Tekstens sprog: { $name } ({ $lang })
repair-suspicious = »{ $path }« ser ud til at være lavet af en pdf-fil: { $count ->
        [one] ét sted er beskadiget
       *[other] { $count } steder er beskadiget
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}tvivlsomme steder: { $doubtful }
    }
    .hint = Se på dem med »vulgate repair { $path } --diff«, og eksportér den rettede tekst.
repair-doubted = »{ $path }« ser ud til at være lavet af en pdf-fil; tvivlsomme steder: { $doubtful }
    .hint = Se på dem med »vulgate repair { $path } --diff --all«, og eksportér den rettede tekst.
repair-written = Skrevet: { $path }
