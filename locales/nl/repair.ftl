### `vulgate repair`: wat er wordt gevonden, met de aanwijzing. Zekere wijzigingen worden aangebracht, twijfelachtige op verzoek.

repair-form-feed = paginascheidingsteken, dat een pagina afsluit, verwijderd
repair-comment = “{ $text }”, achtergelaten door een omzetter, verwijderd
repair-page-rule = lijn tussen twee pagina's, “{ $text }”, verwijderd
repair-page-number = paginanummer “{ $text }” verwijderd: { $count ->
        [0] het staat waar een pagina eindigt
        [one] het staat waar een pagina eindigt
       *[other] het is een van { $count } die doortellen, of staat waar een pagina eindigt
    }
repair-running-head = kopregel “{ $text }” verwijderd: { $count ->
        [one] het is de titel, met het nummer van een pagina of waar er een eindigt
       *[other] hij staat er { $count } keer, waarvan { $ends } waar een pagina eindigt
    }
repair-note = noot “{ $mark } { $text }” tot voetnoot gemaakt: het teken ervan staat op regel { $line }, “{ $word }”
repair-marks-left = { $count ->
        [one] één nootteken heeft geen noot: { $marks }
       *[other] { $count } noottekens hebben geen noot: { $marks } …
    }
    .hint = Zoek de tekst van de noten in het origineel en voeg die toe als “[^1]: …”, met “[^1]” in plaats van het teken.
repair-note-left = de noot “{ $mark }” heeft geen teken in de tekst
    .hint = Schrijf “[^{ $mark }]” op de juiste plaats en “[^{ $mark }]:” vóór de noot.
repair-word-lost = een wijziging is niet aangebracht, omdat ze een woord zou hebben veranderd
    .hint = Herstel deze plaats met de hand.
repair-bullet = opsommingsteken “{ $sign }” tot lijstitem gemaakt
repair-number = nummer “{ $number }” van een lijst tegen zijn punt gezet
repair-join-list = lijst samengevoegd die door een pagina-einde was gescheiden: “{ $before }” | “{ $after }”
repair-join-page-lower = alinea samengevoegd: na “{ $before }” eindigde een pagina, en “{ $after }” gaat verder in kleine letters
repair-join-page = alinea samengevoegd: in de zin na “{ $before }” eindigde een pagina; “{ $after }” gaat verder
repair-join-lower = alinea samengevoegd: “{ $before }” besluit geen zin, en “{ $after }” gaat verder in kleine letters
repair-join-word = alinea samengevoegd: het laatste woord van “{ $before }” besluit nergens anders iets; “{ $after }” gaat verder
repair-wrap = regel die met “{ $word }” begint achter de vorige gezet, opdat hij niet voor een lijst wordt aangezien
repair-paragraph-short = alinea begonnen bij “{ $after }”: de regel erboven, “{ $before }”, besluit een zin en heeft plaats voor het volgende woord
repair-paragraph-indent = alinea begonnen bij “{ $after }”: de regel springt in, en die erboven, “{ $before }”, besluit een zin
repair-paragraph-heading = “{ $before }” en “{ $after }” van elkaar gescheiden: een korte regel tussen twee alinea's
repair-edge = “{ $text }” van de tekst gescheiden: het staat waar een pagina eindigt
repair-table = van “{ $text }” een tabel gemaakt, { $rows } × { $columns }: de woorden staan in kolommen
repair-title = “{ $title }” tot titel gemaakt: { $lines ->
        [one] een regel
       *[other] { $lines } regels
    } aan het begin waarin geen zin eindigt
repair-heading-number = “{ $text }” tot kop van niveau { $level } gemaakt: een genummerde regel op zichzelf met tekst eronder
repair-heading-bold = “{ $text }” tot kop van niveau { $level } gemaakt: een vette regel op zichzelf met tekst eronder
repair-heading-capitals = “{ $text }” tot kop van niveau { $level } gemaakt: een regel in hoofdletters met tekst eronder
repair-heading-line = “{ $text }” tot kop van niveau { $level } gemaakt: een korte regel op zichzelf die geen zin besluit, met tekst eronder
repair-hyphen-soft = “{ $word }” aaneengeschreven: het koppelteken aan het regeleinde is alleen daar zichtbaar
repair-hyphen-whole = “{ $word }” aaneengeschreven: elders in de tekst staat het aan één stuk
repair-hyphen-form = “{ $word }” aaneengeschreven: elders in de tekst staat “{ $form }”
repair-hyphen-compound = “{ $word }” samengevoegd met het koppelteken: elders in de tekst staat het zo
repair-hyphen-own = “{ $word }” samengevoegd met het koppelteken: dat hoort bij zulke woorden
repair-hyphen-halves = “{ $word }” aaneengeschreven: “{ $half }” is geen woord van deze tekst
repair-ligature = ligatuur opgelost: “{ $word }” is “{ $apart }”
repair-link-empty = link naar “{ $address }” zonder woorden verwijderd
repair-link-lost = link “{ $words }” leidt nergens heen: de woorden blijven
repair-emphasis = “{ $marks }”, dat niets benadrukt, verwijderd
repair-spaces = { $count } spaties tot één gemaakt
repair-indent = inspringing van de regel weggehaald, zodat die niet voor code wordt aangezien
repair-split-word = “{ $word }” aaneengeschreven: in de tekst staat het { $count } keer aan één stuk
repair-typo-punctuation = dubbel of misplaatst leesteken, gelaten zoals het is: “{ $text }”
repair-typo-bracket = haakje zonder tegenhanger, gelaten zoals het is: “{ $text }”

### De opdracht

repair-doubtful = twijfelachtig, gelaten zoals het is: { $change }
repair-question = Deze wijziging aanbrengen? y = ja, n = nee, a = alle volgende, q = niet meer vragen:
repair-no-text = “{ $path }” is geen tekst
    .hint = Geef een Markdown- of tekstbestand in UTF-8 of UTF-16.
repair-over-source = het resultaat zou het bronbestand “{ $path }” vervangen
    .hint = Noem een ander bestand met “-o”, of gebruik “--in-place” als u dat wilt.
repair-sound = { $path }: niets te herstellen.
repair-done = { $path }: { $count ->
        [one] één wijziging aangebracht
       *[other] { $count } wijzigingen aangebracht
    }{ $doubtful ->
        [0] .
        [one] , nog één twijfelachtige plaats: bekijk die met “--diff --all”, beslis met “--interactive”.
       *[other] , nog { $doubtful } twijfelachtige plaatsen: bekijk ze met “--diff --all”, beslis met “--interactive”.
    }
repair-language = Taal van de tekst: { $name } ({ $lang })
repair-suspicious = “{ $path }” ziet eruit alsof het uit een pdf is gemaakt: { $count ->
        [one] één plaats is beschadigd
       *[other] { $count } plaatsen zijn beschadigd
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}twijfelachtige plaatsen: { $doubtful }
    }
    .hint = Bekijk ze met “vulgate repair { $path } --diff”, en exporteer wat is hersteld.
repair-doubted = “{ $path }” ziet eruit alsof het uit een pdf is gemaakt; twijfelachtige plaatsen: { $doubtful }
    .hint = Bekijk ze met “vulgate repair { $path } --diff --all”, en exporteer wat is hersteld.
repair-written = Geschreven: { $path }
