# Vad kvalitetskontrollerna hittar i översättningar. Värdet säger hur det är, `.hint` vad som ska
# göras, `.explain` vad kontrollen letar efter och när den kan lämnas utan avseende.

check-blank = segmentet har en översättning, men den är tom
    .hint = Översätt segmentet, eller återställ dess status till ”initial” om det inte är klart än.
    .explain =
        Letar efter segment vars översättning är tom fast källtexten inte är det.

        Exempel: källtexten är ”A second wall.”, översättningen innehåller ingenting eller bara
        mellanslag.

        Bortse aldrig från detta: den publicerade texten skulle få en lucka.

# $kind: vad som är fel med koden. $code är koden som översättaren ser den.
check-codes =
    { $kind ->
        [missing] koden { $code } saknas
        [doubled] koden { $code } står där oftare än i källtexten
        [added] koden { $code } finns inte i källtexten
        [order] koden { $code } har flyttats förbi en annan, vilket inte är tillåtet
        [nesting] koden { $code } är inte rätt öppnad och stängd
       *[dropped] källtextens formatering { $code } används inte
    }
    .hint =
        { $kind ->
            [missing] Sätt tillbaka den där den hör hemma i meningen.
            [doubled] Behåll den en gång.
            [added] Ta bort den.
            [order] Sätt koderna i källtextens ordning.
            [nesting] Stäng varje kod som öppnas, den sista först.
           *[dropped] Sätt den runt motsvarande ord, om den inte har utelämnats med avsikt.
        }
    .explain =
        Jämför översättningens inline-koder (fetstil, länkar, fotnoter, bilder) med källtextens. En
        fotnot eller bild måste finnas, en gång; ingen kod får hittas på; par måste stängas och får
        inte korsa varandra. En förlorad fetstil eller länk ger bara en anmärkning.

        Exempel: källtexten slutar med fotnot 3, översättningen gör det inte.

        Bortse från en anmärkning om språket inte behöver någon betoning där, men aldrig från ett
        fel.

# $character är tecknets kodpunkt, $near texten runt det.
check-forbidden = översättningen innehåller tecknet { $character }, vid ”{ $near }”
    .hint = Ta bort det, eller skriv den bokstav som gick förlorad där.
    .explain =
        Letar efter tecken som ingen text bör innehålla: styrtecken, tecken för privat bruk, en
        byteordningsmarkering inne i texten, och U+FFFD, som står där ett program inte kunde läsa
        en bokstav.

        Exempel: ”pr□cis” i stället för ”précis”.

        Bortse aldrig från detta: vid sättningen finns inga former för dessa tecken.

# $before och $now är den gamla och den nya källtexten.
check-stale = källtexten har ändrats, men inte översättningen
    .hint = Källtexten var ”{ $before }” och är nu ”{ $now }”. Uppdatera översättningen.
    .explain =
        Letar efter segment vars källtext har ändrats medan översättningen fortfarande gäller den
        gamla.

        Exempel: ”12 weeks” blev ”eight weeks”, och översättningen säger fortfarande tolv.

        Bortse från detta om ändringen inte gör någon skillnad i översättningen, till exempel ett
        komma.

check-same-as-source = översättningen är likadan som källtexten
    .hint = Översätt texten. Om den ska stå kvar som den är, märk den som text som inte ska översättas.
    .explain =
        Letar efter översättningar som upprepar källtexten ord för ord. Minst två längre ord med
        små bokstäver krävs, så att namn, tal och adresser undantas.

        Exempel: ”Executive summary in bullets” i den franska texten.

        Bortse från detta vid citat och titlar som anges på originalspråket.

check-untranslated-part = ett avsnitt av källtexten står oförändrat i översättningen: ”…{ $text }…”
    .hint = Översätt det; vissa verktyg sätter en ny översättning före den text som redan fanns.
    .explain =
        Letar efter sex ord i rad som är lika i källtext och översättning, de flesta vanliga ord med
        små bokstäver. Namn, titlar, adresser och fotnoter undantas. Ett citat som ska stå kvar
        på sitt språk är inget fel.
# $kind mixed: $word är ordet, $letter dess främmande bokstav, $code kodpunkten.
check-script =
    { $kind ->
        [mixed] i ”{ $word }” tillhör bokstaven ”{ $letter }” ({ $code }) ett annat alfabet
       *[whole] översättningen är inte skriven med sitt språks alfabet
    }
    .hint =
        { $kind ->
            [mixed] Skriv bokstaven igen med språkets tangentbord.
           *[whole] Kontrollera att det är rätt språk, och översätt segmentet.
        }
    .explain =
        Letar efter bokstäver ur fel alfabet: ett latinskt ”E” i ett kyrilliskt eller grekiskt ord
        ser rätt ut, men hittas inte vid sökning och läses fel av en skärmläsare. Hittar även text
        som inte alls är skriven med sitt språks alfabet.

        Exempel: ”Eвропа” med en latinsk begynnelsebokstav.

        Bortse från detta vid namn som blandar alfabet med avsikt.

check-hidden = det finns ett osynligt tecken i översättningen ({ $code })
    .hint = Ta bort det; om det inte går att hitta, skriv orden runt det på nytt.
    .explain =
        Letar efter tecken som ingen ser: styrtecken för skrivriktning, mellanslag utan bredd,
        byteordningsmarkeringar. De följer med kopierad text; vissa får en mening att läsas på annat
        sätt än den är, alla stör sökning och avstavning. Det som även källtexten har undantas.

check-term-missing = ”{ $term }” är ”{ $expected }” i termbasen, vilket översättningen inte har
    .hint = Använd termbasens term, eller lägg till den använda som tillåten.
    .explain =
        Letar i källtexten efter termerna i projektets termbaser (terms/*.tbx), och i översättningen
        efter någon av dem som begreppet har där, i någon form. Termer som kallas avrådda eller
        ersatta räknas inte.

        Bortse från detta där en mening är bättre utan termen.

        Exempel: ”public consultation” översatt utan ”öffentliche Konsultation”.

check-term-forbidden = ”{ $term }” bör inte kallas ”{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}utan ”{ $better }”
    }
    .hint = Använd en annan term; `vulgate terms search` visar vilka som finns.
    .explain =
        Letar i översättningen efter termer som termbasen kallar avrådda eller ersatta, där
        källtexten har en term för samma begrepp.

        Exempel: ”Regelung” för ”regulation”, där termbasen vill ha ”Verordnung”.

# $source och $target är de tal det gäller, så som de är skrivna; ett av dem kan vara tomt.
check-numbers =
    { $kind ->
        [missing] talet { $source } i källtexten saknas
        [added] talet { $target } finns inte i källtexten
        [kept] talet { $source } i källtexten skrivs { $expected } på det här språket; som det står är det ett annat tal
       *[changed] källtexten har { $source } där översättningen har { $target }
    }
    .hint = Jämför talen med källtexten; skriv dem med ditt språks skiljetecken.
    .explain =
        Jämför värdet av alla tal, oberoende av skiljetecken och ordning: ”38,000” är ”38 000” och
        ”38.000”, ”6.10.1958” är ”den 6 oktober 1958”, ”Article 14(2)” är ”artikel 14.2”. Tal till
        och med tolv får skrivas med bokstäver. Ett tal som finns, men inte lika ofta som i
        källtexten, ger bara en anmärkning.

        Exempel: ”38,000” i en tysk text betyder trettioåtta.

        Bortse från detta där meningen inte behöver något tal, eller behöver ett till.

check-url-email = adressen { $address } i källtexten saknas eller skiljer sig
    .hint = Kopiera adressen från källtexten; bara språket i den får vara ett annat.
    .explain =
        Letar efter webb- och e-postadresser i källtexten som översättningen inte har. Språkkoden i
        en adress får skilja sig.

        Exempel: ”us@dat.example” i stället för ”us@data.example”.

        Bortse från detta om sidan har en annan adress på språket och du har öppnat den.

check-max-length = översättningen har { $count } tecken och får ha högst { $most }
    .hint = Korta den, eller be författaren om en högre gräns.
    .explain =
        Dokumentets författare begränsar vissa texters längd, med max-length i en kommentar före
        blocket eller under [markdown] i vulgate.toml. Alla textens segment räknas tillsammans, med
        mellanslagen mellan dem.
# $target och $expected är längder i tecken.
check-length =
    { $kind ->
        [short] översättningen är mycket kort: { $target } tecken, där omkring { $expected } är brukligt
       *[long] översättningen är mycket lång: { $target } tecken, där omkring { $expected } är brukligt
    }
    .hint = Kontrollera att det är översättningen av detta segment, och att allt finns med.
    .explain =
        Jämför översättningens längd med vad som är brukligt mellan de två språken. Bara längre
        segment beaktas, och bara stora skillnader räknas.

        Exempel: halva stycket saknas.

        Bortse från detta om språket verkligen uttrycker det så kort, eller måste förklara en term.

# $source och $target är tecknen; tomma om det inte finns något.
check-end-punctuation =
    { $kind ->
        [added] översättningen slutar med ”{ $target }”, källtexten utan skiljetecken
        [missing] källtexten slutar med ”{ $source }”, översättningen utan skiljetecken
       *[changed] källtexten slutar med ”{ $source }”, översättningen med ”{ $target }”
    }
    .hint = Avsluta den som källtexten, med ditt språks skiljetecken.
    .explain =
        Jämför översättningens sista skiljetecken med källtextens, vart och ett enligt sitt språk:
        en grekisk fråga slutar med ”;”. Avslutande parenteser och citattecken, och punkter i
        förkortningar och ordningstal, räknas inte.

        Exempel: källtexten frågar ”Who reads it?”, översättningen slutar med punkt.

        Bortse från detta om ditt språk avslutar en sådan text på annat sätt.

check-brackets = parentesen ”{ $bracket }” saknar sin motsvarighet
    .hint = Lägg till den andra parentesen, eller ta bort denna.
    .explain =
        Letar efter parenteser i översättningen som öppnas och inte stängs, eller stängs utan att ha
        öppnats, där alla källtextens är parvisa. En listpunkts beteckning, ”a)”, räknas inte.

        Exempel: ”budgeten (i euro”.

        Bortse från detta vid tecken som bara ser ut som parenteser.

# $mark är citattecknet, $near texten runt det, $own språkets egna tecken.
check-quotes =
    { $kind ->
        [straight] raka citattecken vid ”{ $near }”
        [backwards] citattecknet ”{ $mark }” inleder ett citat, vid ”{ $near }”
       *[foreign] citattecknet ”{ $mark }” används inte på detta språk, vid ”{ $near }”
    }
    .hint = Citera med { $own }.
    .explain =
        Letar efter citattecken som översättningens språk inte använder, eller använder tvärtom.
        Raka tecken ger bara en anmärkning. Enkla tecken beaktas inte, eftersom de flesta av dem är
        apostrofer.

        Exempel: “so” i en tysk text, där det ska stå „so“.

        Bortse från detta inom ett citat på ett annat språk.

check-percent =
    { $kind ->
        [breaks] ett vanligt mellanslag står mellan tal och tecken vid ”{ $near }”, där raden kan brytas
       *[joined] inget mellanslag står före procenttecknet vid ”{ $near }”
    }
    .hint = Sätt ett hårt mellanslag (U+00A0) där.
    .explain =
        Ser på mellanrummet mellan ett tal och ”%”, ”€” eller ett annat valutatecken. EU:s
        publikationshandbok kräver ett hårt mellanslag på nästan alla språk; där bruket i
        ett språk inte har något godtas även det.

        Exempel: ”59” i slutet av en rad och ”%” i början av nästa.

        Bortse från detta där texten aldrig ska sättas.

check-spaces =
    { $kind ->
        [leading-lost] källtexten börjar med ett mellanslag, men inte översättningen
        [leading-added] översättningen börjar med ett mellanslag, men inte källtexten
        [trailing-lost] källtexten slutar med ett mellanslag, men inte översättningen
        [trailing-added] översättningen slutar med ett mellanslag, men inte källtexten
        [double] två mellanslag i rad vid ”{ $near }”
        [before-stop] ett mellanslag före komma eller punkt vid ”{ $near }”
        [before-tall] ett mellanslag före ett skiljetecken vid ”{ $near }”
        [french] ett vanligt mellanslag före ett skiljetecken vid ”{ $near }”, där raden kan brytas
       *[bracket] ett mellanslag på insidan av en parentes vid ”{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Lägg till mellanslaget.
            [trailing-lost] Lägg till mellanslaget.
            [french] Sätt ett hårt mellanslag (U+00A0 eller U+202F) där.
           *[other] Ta bort mellanslaget.
        }
    .explain =
        Letar efter mellanslag som är dubbla, saknas eller står fel, och efter vanliga mellanslag
        före de franska skiljetecken som ska ha mellanrum.

        Exempel: ”ett , två”.

        Bortse från detta vid kolumner som är inpassade med mellanslag.

check-conventions = ”{ $found }” skrivs ”{ $wanted }” här (konventioner: { $profile })
    .hint = Skriv så, eller välj de andra konventionerna under [project] i vulgate.toml.
    .explain =
        Jämför hur tal, datum, ordningstal, procenttal, citattecken och noter skrivs med de
        konventioner som [project] i vulgate.toml anger: eu är EU:s publikationshandbok, cldr är
        bruket i landet. Om inget har valts hittas bara det som ingen av dem har.

        Exempel: ”16 Oktober” i en tysk text, där man skriver ”16. Oktober”.

        Bortse från detta i namn, koder och citat.

check-repeated-word = ordet ”{ $word }” står två gånger i rad
    .hint = Ta bort ett av dem.
    .explain =
        Letar efter ett ord som står två gånger i rad med bara ett mellanslag emellan, där
        källtexten inte upprepar något. Par som grammatiken ger upphov till, som ”nous nous”,
        undantas.

        Exempel: ”i den den texten”.

        Bortse från detta där båda orden är avsedda.

check-capitalisation = översättningen börjar med liten bokstav: ”{ $word }”
    .hint = Börja med stor bokstav, som källtexten gör.
    .explain =
        Letar efter titlar, stycken, listpunkter och noter som börjar med liten bokstav, där
        källtexten börjar med stor.

        Exempel: ”es besteht die Pflicht.” för ”The duty exists.”

        Bortse från detta där skrivreglerna vill ha små bokstäver, till exempel i listor.

# $other är den andra källtexten eller måltexten, $unit id för den enhet där den står.
check-inconsistent =
    { $kind ->
        [targets] samma källtext är översatt som ”{ $other }” i { $unit }
       *[sources] samma översättning står för en annan källtext i { $unit }: ”{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Välj en av de två översättningarna, om inte sammanhanget kräver båda.
           *[sources] Kontrollera att den inte har kopierats till fel segment.
        }
    .explain =
        Letar efter en källtext med två översättningar i ett dokument, i samma funktion, och efter
        en översättning av två källtexter som har litet gemensamt.

        Exempel: rubriken ”The gap” är en gång ”Die Kluft” och en gång ”Die Lücke”.

        Bortse från detta där grammatik eller sammanhang kräver olika ord.
