# Bevindingen van de kwaliteitscontroles van vertalingen. De waarde zegt wat er aan de hand is,
# `.hint` wat er te doen valt, `.explain` wat de controle zoekt en wanneer ze mag worden genegeerd.

check-blank = het segment heeft een vertaling, maar die is leeg
    .hint = Vertaal het segment, of zet de status terug op “initial” als het nog niet klaar is.
    .explain =
        Zoekt segmenten waarvan de vertaling leeg is, terwijl de brontekst dat niet is.

        Voorbeeld: de brontekst is “A second wall.”, de vertaling bevat niets of alleen spaties.

        Nooit negeren: de gepubliceerde tekst zou een gat vertonen.

# $kind: wat er met de code mis is. $code is de code zoals een vertaler die ziet.
check-codes =
    { $kind ->
        [missing] de code { $code } ontbreekt
        [doubled] de code { $code } staat er vaker dan in de brontekst
        [added] de code { $code } staat niet in de brontekst
        [order] de code { $code } is een andere voorbijgegaan, wat niet is toegestaan
        [nesting] de code { $code } is niet goed geopend en gesloten
       *[dropped] de opmaak { $code } van de brontekst is niet gebruikt
    }
    .hint =
        { $kind ->
            [missing] Zet hem terug waar hij hoort in de zin.
            [doubled] Laat hem maar één keer staan.
            [added] Verwijder hem.
            [order] Zet de codes in de volgorde van de brontekst.
            [nesting] Sluit elke geopende code, de laatste eerst.
           *[dropped] Zet die rond de overeenkomstige woorden, tenzij u die bewust hebt weggelaten.
        }
    .explain =
        Vergelijkt de inlinecodes (vet, links, voetnoten, afbeeldingen) van de vertaling met die van
        de brontekst. Een voetnoot of een afbeelding moet er zijn, één keer; er mag geen code worden
        verzonnen; paren moeten gesloten zijn en mogen elkaar niet kruisen. Verloren vet of een
        verloren link levert slechts een opmerking op.

        Voorbeeld: de brontekst eindigt met voetnoot 3, de vertaling niet.

        Een opmerking mag worden genegeerd als de taal daar geen nadruk nodig heeft. Een fout nooit.

# $character is het codepunt, $near de tekst eromheen.
check-forbidden = de vertaling bevat het teken { $character }, bij “{ $near }”
    .hint = Verwijder het, of typ de letter die daar verloren is gegaan.
    .explain =
        Zoekt tekens die in geen enkele tekst horen: besturingstekens, tekens voor eigen gebruik,
        een bytevolgordemarkering midden in de tekst, en U+FFFD, dat staat waar een programma een
        letter niet kon lezen.

        Voorbeeld: “pr□cis” in plaats van “précis”.

        Nooit negeren: bij het zetten is er voor deze tekens geen vorm.

# $before en $now zijn de oude en de nieuwe brontekst.
check-stale = de brontekst is gewijzigd, de vertaling niet
    .hint = De brontekst was “{ $before }” en is nu “{ $now }”. Werk de vertaling bij.
    .explain =
        Zoekt segmenten waarvan de brontekst is gewijzigd, terwijl de vertaling nog die van de oude
        brontekst is.

        Voorbeeld: “12 weeks” werd “eight weeks”, en de vertaling zegt nog steeds twaalf.

        Mag worden genegeerd als de wijziging in de vertaling geen verschil maakt, zoals een komma.

check-same-as-source = de vertaling is gelijk aan de brontekst
    .hint = Vertaal de tekst. Als hij zo moet blijven, markeer hem dan als niet te vertalen.
    .explain =
        Zoekt vertalingen die de brontekst woord voor woord herhalen. Er moeten ten minste twee
        langere woorden in kleine letters in staan, zodat namen, getallen en adressen buiten schot
        blijven.

        Voorbeeld: “Executive summary in bullets” in de Franse tekst.

        Mag worden genegeerd bij citaten en titels die in de oorspronkelijke taal worden aangehaald.

check-untranslated-part = een passage van de brontekst staat ongewijzigd in de vertaling: “…{ $text }…”
    .hint = Vertaal die; sommige hulpmiddelen zetten een nieuwe vertaling vóór de tekst die er al stond.
    .explain =
        Zoekt zes opeenvolgende woorden die in brontekst en vertaling gelijk zijn, de meeste daarvan
        gewone woorden in kleine letters. Namen, titels, adressen en voetnoten blijven buiten schot.
        Een citaat dat in de eigen taal moet blijven, is geen fout.
# $kind mixed: $word is het woord, $letter de vreemde letter erin, $code het codepunt.
check-script =
    { $kind ->
        [mixed] in “{ $word }” hoort de letter “{ $letter }” ({ $code }) bij een ander alfabet
       *[whole] de vertaling is niet in het alfabet van haar taal geschreven
    }
    .hint =
        { $kind ->
            [mixed] Typ de letter opnieuw met het toetsenbord van de taal.
           *[whole] Controleer of dit de juiste taal is, en vertaal het segment.
        }
    .explain =
        Zoekt letters van het verkeerde alfabet: een Latijnse “E” in een Cyrillisch of Grieks woord
        ziet er goed uit, maar wordt bij het zoeken niet gevonden en door een schermlezer verkeerd
        gelezen. Vindt ook tekst die helemaal niet in het alfabet van zijn taal staat.

        Voorbeeld: “Eвропа” met een Latijnse eerste letter.

        Mag worden genegeerd bij namen die bewust alfabetten mengen.

check-hidden = er staat een onzichtbaar teken in de vertaling ({ $code })
    .hint = Verwijder het; als u het niet kunt vinden, typ dan de woorden eromheen opnieuw.
    .explain =
        Zoekt tekens die niemand ziet: besturingstekens voor de schrijfrichting, spaties zonder
        breedte, bytevolgordemarkeringen. Ze komen mee met gekopieerde tekst; sommige laten een zin
        anders lezen dan hij is, allemaal verstoren ze het zoeken en het afbreken. Wat ook in de
        brontekst staat, blijft buiten schot.

check-term-missing = “{ $term }” is “{ $expected }” in de terminologiedatabank, wat in de vertaling niet voorkomt
    .hint = Gebruik de term van de terminologiedatabank, of voeg de gebruikte term er als toegelaten aan toe.
    .explain =
        Zoekt in de brontekst naar de termen van de terminologiedatabanken van het project
        (terms/*.tbx), en in de vertaling naar een van de termen die het begrip daar heeft, in elke
        vorm. Termen die als afgeraden of vervangen zijn aangemerkt, tellen niet.

        Mag worden genegeerd waar een zin beter is zonder de term.

        Voorbeeld: “public consultation” vertaald zonder “öffentliche Konsultation”.

check-term-forbidden = “{ $term }” moet niet “{ $used }” heten{ $count ->
        [0] {""}
       *[other] , maar “{ $better }”
    }
    .hint = Gebruik een andere term; `vulgate terms search` toont welke er zijn.
    .explain =
        Zoekt in de vertaling naar termen die de terminologiedatabank afgeraden of vervangen noemt,
        wanneer de brontekst een term van hetzelfde begrip heeft.

        Voorbeeld: “Regelung” voor “regulation”, waar de terminologiedatabank “Verordnung” wil.

# $source en $target zijn de betrokken getallen zoals ze geschreven zijn; een ervan kan leeg zijn.
check-numbers =
    { $kind ->
        [missing] het getal { $source } van de brontekst ontbreekt
        [added] het getal { $target } staat niet in de brontekst
        [kept] het getal { $source } van de brontekst schrijft u in deze taal als { $expected }; zo is het een ander getal
       *[changed] de brontekst heeft { $source } waar de vertaling { $target } heeft
    }
    .hint = Vergelijk de getallen met de brontekst; schrijf ze met de scheidingstekens van uw taal.
    .explain =
        Vergelijkt de waarden van alle getallen, ongeacht scheidingstekens en volgorde: “38,000” is
        “38 000” en “38.000”, “6.10.1958” is “6 oktober 1958”, “Article 14(2)” is “artikel 14, lid
        2”. Getallen tot en met twaalf mogen voluit geschreven zijn. Een getal dat er wel staat,
        maar minder vaak dan in de brontekst, levert slechts een opmerking op.

        Voorbeeld: “38,000” in een Duitse tekst betekent achtendertig.

        Mag worden genegeerd waar de zin geen getal nodig heeft, of een extra getal.

check-url-email = het adres { $address } van de brontekst ontbreekt of wijkt af
    .hint = Kopieer het adres uit de brontekst; alleen de taal erin mag een andere zijn.
    .explain =
        Zoekt web- en e-mailadressen van de brontekst die niet in de vertaling staan. De taalcode in
        een adres mag verschillen.

        Voorbeeld: “us@dat.example” in plaats van “us@data.example”.

        Mag worden genegeerd als de pagina in deze taal een ander adres heeft en u het hebt geopend.

check-max-length = de vertaling telt { $count } tekens, en mag er hoogstens { $most } tellen
    .hint = Kort de vertaling in, of vraag de auteur om een hogere grens.
    .explain =
        De auteur van het document beperkt de lengte van sommige teksten, met max-length in een
        commentaar vóór het blok of onder [markdown] in vulgate.toml. Alle segmenten van de tekst
        tellen samen, met de spaties ertussen.
# $target en $expected zijn lengten in tekens.
check-length =
    { $kind ->
        [short] de vertaling is erg kort: { $target } tekens, waar er ongeveer { $expected } gebruikelijk zijn
       *[long] de vertaling is erg lang: { $target } tekens, waar er ongeveer { $expected } gebruikelijk zijn
    }
    .hint = Controleer of het de vertaling van dit segment is, en of ze volledig is.
    .explain =
        Vergelijkt de lengte van de vertaling met wat tussen beide talen gebruikelijk is. Alleen
        langere segmenten worden bekeken, en alleen grote verschillen tellen.

        Voorbeeld: de helft van een alinea ontbreekt.

        Mag worden genegeerd als de taal het echt zo kort zegt, of een term moet uitleggen.

# $source en $target zijn de leestekens; leeg als er geen is.
check-end-punctuation =
    { $kind ->
        [added] de vertaling eindigt met “{ $target }”, de brontekst zonder leesteken
        [missing] de brontekst eindigt met “{ $source }”, de vertaling zonder leesteken
       *[changed] de brontekst eindigt met “{ $source }”, de vertaling met “{ $target }”
    }
    .hint = Laat de vertaling eindigen zoals de brontekst, met de leestekens van uw taal.
    .explain =
        Vergelijkt het laatste leesteken van de vertaling met dat van de brontekst, elk in de
        leestekens van de eigen taal: een Griekse vraag eindigt op “;”. Sluithaakjes, sluitende
        aanhalingstekens en de punten van afkortingen en rangtelwoorden tellen niet.

        Voorbeeld: de brontekst vraagt “Who reads it?”, de vertaling eindigt met een punt.

        Mag worden genegeerd als uw taal zo'n tekst anders laat eindigen.

check-brackets = het haakje “{ $bracket }” heeft geen tegenhanger
    .hint = Voeg het andere haakje toe, of verwijder dit.
    .explain =
        Zoekt haakjes van de vertaling die worden geopend en niet gesloten, of gesloten en niet
        geopend, wanneer die van de brontekst allemaal paren vormen. De aanduiding van een
        lijstitem, “a)”, telt niet mee.

        Voorbeeld: “de begroting (in euro”.

        Mag worden genegeerd bij tekens die alleen op haakjes lijken.

# $mark is het aanhalingsteken, $near de tekst eromheen, $own de tekens van de taal zelf.
check-quotes =
    { $kind ->
        [straight] rechte aanhalingstekens bij “{ $near }”
        [backwards] het aanhalingsteken “{ $mark }” opent een citaat, bij “{ $near }”
       *[foreign] het aanhalingsteken “{ $mark }” wordt in deze taal niet gebruikt, bij “{ $near }”
    }
    .hint = Gebruik { $own } als aanhalingstekens.
    .explain =
        Zoekt aanhalingstekens die de taal van de vertaling niet of alleen omgekeerd gebruikt.
        Rechte tekens leveren slechts een opmerking op. Enkele tekens worden niet bekeken, omdat de
        meeste daarvan apostrofs zijn.

        Voorbeeld: “so” in een Duitse tekst, waarin „so“ moet staan.

        Mag worden genegeerd binnen een citaat in een andere taal.

check-percent =
    { $kind ->
        [breaks] bij “{ $near }” staat tussen getal en teken een gewone spatie, waar de regel kan worden afgebroken
       *[joined] bij “{ $near }” staat geen spatie vóór het procentteken
    }
    .hint = Zet daar een vaste spatie (U+00A0).
    .explain =
        Bekijkt de ruimte tussen een getal en “%”, “€” of een ander valutateken. De
        Interinstitutionele schrijfwijzer van de Europese Unie wil in bijna alle talen een vaste
        spatie; waar het gebruik van een taal er geen heeft, wordt dat ook aanvaard.

        Voorbeeld: “59” aan het einde van een regel en “%” aan het begin van de volgende.

        Mag worden genegeerd waar de tekst nooit wordt gezet.

check-spaces =
    { $kind ->
        [leading-lost] de brontekst begint met een spatie, de vertaling niet
        [leading-added] de vertaling begint met een spatie, de brontekst niet
        [trailing-lost] de brontekst eindigt met een spatie, de vertaling niet
        [trailing-added] de vertaling eindigt met een spatie, de brontekst niet
        [double] twee spaties na elkaar bij “{ $near }”
        [before-stop] een spatie vóór een komma of punt bij “{ $near }”
        [before-tall] een spatie vóór een leesteken bij “{ $near }”
        [french] een gewone spatie vóór een leesteken bij “{ $near }”, waar de regel kan worden afgebroken
       *[bracket] een spatie aan de binnenkant van een haakje bij “{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Voeg de spatie toe.
            [trailing-lost] Voeg de spatie toe.
            [french] Zet daar een vaste spatie (U+00A0 of U+202F).
           *[other] Verwijder de spatie.
        }
    .explain =
        Zoekt spaties die dubbel, verloren of misplaatst zijn, en gewone spaties vóór de Franse
        leestekens die los van het woord staan.

        Voorbeeld: “een , twee”.

        Mag worden genegeerd bij kolommen die met spaties zijn uitgelijnd.

check-conventions = in plaats van “{ $found }” wordt hier “{ $wanted }” geschreven (conventies: { $profile })
    .hint = Schrijf het zo, of kies onder [project] in vulgate.toml de andere conventies.
    .explain =
        Vergelijkt de schrijfwijze van getallen, data, rangtelwoorden, percentages,
        aanhalingstekens en nootverwijzingen met de conventies die [project] in vulgate.toml
        noemt: eu is de Interinstitutionele schrijfwijzer van de Europese Unie, cldr het gebruik
        van het land. Zonder keuze wordt alleen gevonden wat geen van beide kent.

        Voorbeeld: “16 Oktober” in een Duitse tekst, waar “16. Oktober” wordt geschreven.

        Mag worden genegeerd bij namen, codes en citaten.

check-repeated-word = het woord “{ $word }” staat er twee keer na elkaar
    .hint = Verwijder een van beide.
    .explain =
        Zoekt een woord dat twee keer na elkaar staat met alleen een spatie ertussen, wanneer de
        brontekst geen woord herhaalt. Paren die de grammatica oplevert, zoals “nous nous”, blijven
        buiten schot.

        Voorbeeld: “in de de tekst”.

        Mag worden genegeerd waar beide woorden bedoeld zijn.

check-capitalisation = de vertaling begint met een kleine letter: “{ $word }”
    .hint = Begin met een hoofdletter, zoals de brontekst.
    .explain =
        Zoekt titels, alinea's, lijstitems en noten die met een kleine letter beginnen, wanneer de
        brontekst met een hoofdletter begint.

        Voorbeeld: “es besteht die Pflicht.” voor “The duty exists.”

        Mag worden genegeerd waar uw huisstijl kleine letters wil, bijvoorbeeld in lijsten.

# $other is de andere bron- of doeltekst, $unit de id van de eenheid waarin hij staat.
check-inconsistent =
    { $kind ->
        [targets] dezelfde brontekst is in { $unit } vertaald als “{ $other }”
       *[sources] dezelfde vertaling staat in { $unit } voor een andere brontekst: “{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Kies een van beide vertalingen, tenzij de context beide vraagt.
           *[sources] Controleer of ze niet naar het verkeerde segment is gekopieerd.
        }
    .explain =
        Zoekt in een document één brontekst met twee vertalingen, in dezelfde functie, en één
        vertaling van twee bronteksten die weinig gemeen hebben.

        Voorbeeld: de kop “The gap” is de ene keer “Die Kluft” en de andere keer “Die Lücke”.

        Mag worden genegeerd waar grammatica of context andere woorden vraagt.
