# Hvad kvalitetskontrollerne finder i oversættelser. Værdien siger, hvad der er tilfældet, `.hint`,
# hvad der skal gøres, `.explain`, hvad kontrollen leder efter, og hvornår der kan ses bort fra den.

check-blank = segmentet har en oversættelse, men den er tom
    .hint = Oversæt segmentet, eller sæt status tilbage til »initial«, hvis det ikke er færdigt endnu.
    .explain =
        Leder efter segmenter, hvis oversættelse er tom, selv om kildeteksten ikke er det.

        Eksempel: kildeteksten er »A second wall.«, oversættelsen indeholder intet eller kun
        mellemrum.

        Se aldrig bort fra det: Den udgivne tekst ville få et hul.

# $kind: hvad der er galt med koden. $code er koden, som en oversætter ser den.
check-codes =
    { $kind ->
        [missing] koden { $code } mangler
        [doubled] koden { $code } står der oftere end i kildeteksten
        [added] koden { $code } står ikke i kildeteksten
        [order] koden { $code } er flyttet forbi en anden, hvilket ikke er tilladt
        [nesting] koden { $code } er ikke rigtigt åbnet og lukket
       *[dropped] kildetekstens formatering { $code } er ikke brugt
    }
    .hint =
        { $kind ->
            [missing] Sæt den tilbage, hvor den hører til i sætningen.
            [doubled] Behold den én gang.
            [added] Slet den.
            [order] Sæt koderne i kildetekstens rækkefølge.
            [nesting] Luk hver åbnet kode, den sidste først.
           *[dropped] Sæt den omkring de tilsvarende ord, medmindre den er udeladt med vilje.
        }
    .explain =
        Sammenligner oversættelsens inline-koder (fed skrift, links, fodnoter, billeder) med
        kildetekstens. En fodnote eller et billede skal være der, én gang; ingen kode må opfindes;
        par skal lukkes og må ikke krydse hinanden. Tabt fed skrift eller et tabt link giver kun en
        bemærkning.

        Eksempel: kildeteksten slutter med fodnote 3, men det gør oversættelsen ikke.

        Se bort fra en bemærkning, hvis sproget ikke har brug for fremhævelse der. Se aldrig bort
        fra en fejl.

# $character er tegnets kodepunkt, $near teksten omkring det.
check-forbidden = oversættelsen indeholder tegnet { $character }, ved »{ $near }«
    .hint = Slet det, eller skriv det bogstav, der gik tabt der.
    .explain =
        Leder efter tegn, som ingen tekst bør indeholde: styretegn, tegn til privat brug, et
        byterækkefølgemærke inde i teksten og U+FFFD, som står, hvor et program ikke kunne læse et
        bogstav.

        Eksempel: »pr□cis« i stedet for »précis«.

        Se aldrig bort fra det: Ved satsen findes der ingen form for disse tegn.

# $before og $now er den gamle og den nye kildetekst.
check-stale = kildeteksten er ændret, men oversættelsen er ikke
    .hint = Kildeteksten var »{ $before }« og er nu »{ $now }«. Ajourfør oversættelsen.
    .explain =
        Leder efter segmenter, hvis kildetekst er ændret, mens oversættelsen stadig svarer til den
        gamle.

        Eksempel: »12 weeks« blev til »eight weeks«, og oversættelsen siger stadig tolv.

        Se bort fra det, hvis ændringen ingen forskel gør i oversættelsen, f.eks. et komma.

check-same-as-source = oversættelsen er den samme som kildeteksten
    .hint = Oversæt teksten. Hvis den skal blive, som den er, så markér den som ikke til oversættelse.
    .explain =
        Leder efter oversættelser, der gentager kildeteksten ord for ord. Der kræves mindst to
        længere ord med små bogstaver, så navne, tal og adresser går fri.

        Eksempel: »Executive summary in bullets« i den franske tekst.

        Se bort fra det ved citater og titler, der anføres på originalsproget.

check-untranslated-part = en passage af kildeteksten står uændret i oversættelsen: »…{ $text }…«
    .hint = Oversæt den; nogle værktøjer sætter en ny oversættelse før den tekst, der var der.
    .explain =
        Leder efter seks ord i træk, der er ens i kildetekst og oversættelse, de fleste almindelige
        ord med små bogstaver. Navne, titler, adresser og fodnoter går fri. Et citat, der skal blive
        på sit sprog, er ikke en fejl.
# $kind mixed: $word er ordet, $letter dets fremmede bogstav, $code kodepunktet.
check-script =
    { $kind ->
        [mixed] i »{ $word }« hører bogstavet »{ $letter }« ({ $code }) til et andet alfabet
       *[whole] oversættelsen er ikke skrevet med sit sprogs alfabet
    }
    .hint =
        { $kind ->
            [mixed] Skriv bogstavet igen med sprogets tastatur.
           *[whole] Kontrollér, at det er det rigtige sprog, og oversæt segmentet.
        }
    .explain =
        Leder efter bogstaver fra det forkerte alfabet: Et latinsk »E« i et kyrillisk eller græsk
        ord ser rigtigt ud, men findes ikke ved en søgning og læses forkert af en skærmlæser. Finder
        også tekst, der slet ikke er skrevet med sit sprogs alfabet.

        Eksempel: »Eвропа« med et latinsk begyndelsesbogstav.

        Se bort fra det ved navne, der blander alfabeter med vilje.

check-hidden = der er et usynligt tegn i oversættelsen ({ $code })
    .hint = Slet det; hvis det ikke er til at finde, så skriv ordene omkring det igen.
    .explain =
        Leder efter tegn, som ingen ser: styretegn for skriveretning, mellemrum uden bredde,
        byterækkefølgemærker. De følger med kopieret tekst; nogle får en sætning til at læses
        anderledes, end den er, alle forstyrrer søgning og orddeling. Hvad kildeteksten også har,
        går fri.

check-term-missing = »{ $term }« er »{ $expected }« i termbasen, hvilket oversættelsen ikke har
    .hint = Brug termbasens term, eller tilføj den anvendte der som tilladt.
    .explain =
        Leder i kildeteksten efter termerne i projektets termbaser (terms/*.tbx) og i oversættelsen
        efter en af dem, som begrebet har der, i enhver form. Termer, der kaldes frarådede eller
        erstattede, tæller ikke.

        Se bort fra det, hvor en sætning er bedre uden termen.

        Eksempel: »public consultation« oversat uden »öffentliche Konsultation«.

check-term-forbidden = »{ $term }« bør ikke hedde »{ $used }«{ $count ->
        [0] {""}
       *[other] , men »{ $better }«
    }
    .hint = Brug en anden term; `vulgate terms search` viser, hvilke der er.
    .explain =
        Leder i oversættelsen efter termer, som termbasen kalder frarådede eller erstattede, hvor
        kildeteksten har en term for samme begreb.

        Eksempel: »Regelung« for »regulation«, hvor termbasen vil have »Verordnung«.

# $source og $target er de pågældende tal, som de er skrevet; det ene kan være tomt.
check-numbers =
    { $kind ->
        [missing] kildetekstens tal { $source } mangler
        [added] tallet { $target } står ikke i kildeteksten
        [kept] tallet { $source } i kildeteksten skrives { $expected } på dette sprog; som det står, er det et andet tal
       *[changed] kildeteksten har { $source }, hvor oversættelsen har { $target }
    }
    .hint = Sammenlign tallene med kildeteksten; skriv dem med dit sprogs skilletegn.
    .explain =
        Sammenligner værdien af alle tal, uanset skilletegn og rækkefølge: »38,000« er »38 000« og
        »38.000«, »6.10.1958« er »6. oktober 1958«, »Article 14(2)« er »artikel 14, stk. 2«. Tal til
        og med tolv må skrives med bogstaver. Et tal, der er der, men ikke så ofte som i
        kildeteksten, giver kun en bemærkning.

        Eksempel: »38,000« i en tysk tekst betyder otteogtredive.

        Se bort fra det, hvor sætningen ikke har brug for noget tal eller har brug for ét mere.

check-url-email = kildetekstens adresse { $address } mangler eller afviger
    .hint = Kopiér adressen fra kildeteksten; kun sproget i den må være et andet.
    .explain =
        Leder efter web- og e-mailadresser i kildeteksten, som oversættelsen ikke har. Sprogkoden i
        en adresse må afvige.

        Eksempel: »us@dat.example« i stedet for »us@data.example«.

        Se bort fra det, hvis siden har en anden adresse på sproget, og du har åbnet den.

check-max-length = oversættelsen har { $count } tegn og må højst have { $most }
    .hint = Forkort den, eller bed forfatteren om en højere grænse.
    .explain =
        Dokumentets forfatter begrænser nogle teksters længde med max-length i en kommentar før
        blokken eller under [markdown] i vulgate.toml. Alle tekstens segmenter tæller sammen, med
        mellemrummene imellem dem.
# $target og $expected er længder i tegn.
check-length =
    { $kind ->
        [short] oversættelsen er meget kort: { $target } tegn, hvor omkring { $expected } er normalt
       *[long] oversættelsen er meget lang: { $target } tegn, hvor omkring { $expected } er normalt
    }
    .hint = Kontrollér, at det er dette segments oversættelse, og at det hele er der.
    .explain =
        Sammenligner oversættelsens længde med det, der er normalt mellem de to sprog. Kun længere
        segmenter betragtes, og kun store forskelle tæller.

        Eksempel: Halvdelen af et afsnit mangler.

        Se bort fra det, hvis sproget virkelig siger det så kort eller skal forklare en term.

# $source og $target er tegnene; tomme, hvis der ikke er noget.
check-end-punctuation =
    { $kind ->
        [added] oversættelsen slutter med »{ $target }«, kildeteksten uden tegn
        [missing] kildeteksten slutter med »{ $source }«, oversættelsen uden tegn
       *[changed] kildeteksten slutter med »{ $source }«, oversættelsen med »{ $target }«
    }
    .hint = Afslut den som kildeteksten, med dit sprogs tegn.
    .explain =
        Sammenligner oversættelsens sidste tegn med kildetekstens, hver med sit sprogs tegn: Et
        græsk spørgsmål slutter med »;«. Afsluttende parenteser og anførselstegn samt punktummer i
        forkortelser og ordenstal tæller ikke.

        Eksempel: kildeteksten spørger »Who reads it?«, oversættelsen slutter med punktum.

        Se bort fra det, hvis dit sprog afslutter en sådan tekst anderledes.

check-brackets = parentesen »{ $bracket }« mangler sit modstykke
    .hint = Tilføj den anden parentes, eller slet denne.
    .explain =
        Leder efter parenteser i oversættelsen, der åbnes og ikke lukkes, eller lukkes uden at være
        åbnet, hvor kildetekstens alle står parvis. Et listepunkts betegnelse, »a)«, tæller ikke
        med.

        Eksempel: »budgettet (i euro«.

        Se bort fra det ved tegn, der kun ligner parenteser.

# $mark er anførselstegnet, $near teksten omkring det, $own sprogets egne tegn.
check-quotes =
    { $kind ->
        [straight] lige anførselstegn ved »{ $near }«
        [backwards] anførselstegnet »{ $mark }« åbner et citat, ved »{ $near }«
       *[foreign] anførselstegnet »{ $mark }« bruges ikke på dette sprog, ved »{ $near }«
    }
    .hint = Citér med { $own }.
    .explain =
        Leder efter anførselstegn, som oversættelsens sprog ikke bruger eller bruger omvendt. Lige
        tegn giver kun en bemærkning. Enkelte tegn betragtes ikke, fordi de fleste af dem er
        apostroffer.

        Eksempel: “so” i en tysk tekst, hvor der skal stå „so“.

        Se bort fra det i et citat på et andet sprog.

check-percent =
    { $kind ->
        [breaks] der står et almindeligt mellemrum mellem tal og tegn ved »{ $near }«, hvor linjen kan brydes
       *[joined] der står intet mellemrum før procenttegnet ved »{ $near }«
    }
    .hint = Sæt et hårdt mellemrum (U+00A0) der.
    .explain =
        Ser på mellemrummet mellem et tal og »%«, »€« eller et andet valutategn. EU's Vejledning i
        Udformning af EU-Publikationer vil have et hårdt mellemrum på næsten alle sprog; hvor brugen
        i et sprog ikke har noget, godtages det også.

        Eksempel: »59« sidst på en linje og »%« først på den næste.

        Se bort fra det, hvor teksten aldrig skal sættes.

check-spaces =
    { $kind ->
        [leading-lost] kildeteksten begynder med et mellemrum, men det gør oversættelsen ikke
        [leading-added] oversættelsen begynder med et mellemrum, men det gør kildeteksten ikke
        [trailing-lost] kildeteksten slutter med et mellemrum, men det gør oversættelsen ikke
        [trailing-added] oversættelsen slutter med et mellemrum, men det gør kildeteksten ikke
        [double] to mellemrum i træk ved »{ $near }«
        [before-stop] et mellemrum før komma eller punktum ved »{ $near }«
        [before-tall] et mellemrum før et skilletegn ved »{ $near }«
        [french] et almindeligt mellemrum før et skilletegn ved »{ $near }«, hvor linjen kan brydes
       *[bracket] et mellemrum på indersiden af en parentes ved »{ $near }«
    }
    .hint =
        { $kind ->
            [leading-lost] Tilføj mellemrummet.
            [trailing-lost] Tilføj mellemrummet.
            [french] Sæt et hårdt mellemrum (U+00A0 eller U+202F) der.
           *[other] Slet mellemrummet.
        }
    .explain =
        Leder efter mellemrum, der er dobbelte, mangler eller står forkert, og efter almindelige
        mellemrum før de franske skilletegn, der skal have afstand.

        Eksempel: »et , to«.

        Se bort fra det ved kolonner, der er rettet ind med mellemrum.

check-conventions = »{ $found }« skrives »{ $wanted }« her (regler: { $profile })
    .hint = Skriv det sådan, eller vælg de andre regler under [project] i vulgate.toml.
    .explain =
        Sammenligner, hvordan tal, datoer, ordenstal, procenter, anførselstegn og noter er
        skrevet, med de regler, som [project] i vulgate.toml angiver: eu er EU's Vejledning i
        Udformning af EU-Publikationer, cldr er landets sprogbrug. Er intet valgt, findes kun
        det, som ingen af dem har.

        Eksempel: »16 Oktober« i en tysk tekst, hvor man skriver »16. Oktober«.

        Se bort fra det ved navne, koder og citater.

check-repeated-word = ordet »{ $word }« står to gange i træk
    .hint = Slet et af dem.
    .explain =
        Leder efter et ord, der står to gange i træk med kun et mellemrum imellem, hvor kildeteksten
        ikke gentager noget. Par, som grammatikken frembringer, f.eks. »nous nous«, går fri.

        Eksempel: »i den den tekst«.

        Se bort fra det, hvor begge ord er ment.

check-capitalisation = oversættelsen begynder med et lille bogstav: »{ $word }«
    .hint = Begynd med stort, som kildeteksten gør.
    .explain =
        Leder efter titler, afsnit, listepunkter og noter, der begynder med lille bogstav, hvor
        kildeteksten begynder med stort.

        Eksempel: »es besteht die Pflicht.« for »The duty exists.«

        Se bort fra det, hvor skrivereglerne vil have små bogstaver, f.eks. i lister.

# $other er den anden kilde- eller måltekst, $unit id'et for den enhed, hvor den står.
check-inconsistent =
    { $kind ->
        [targets] den samme kildetekst er oversat med »{ $other }« i { $unit }
       *[sources] den samme oversættelse står for en anden kildetekst i { $unit }: »{ $other }«
    }
    .hint =
        { $kind ->
            [targets] Vælg en af de to oversættelser, medmindre sammenhængen kræver begge.
           *[sources] Kontrollér, at den ikke er kopieret til det forkerte segment.
        }
    .explain =
        Leder efter én kildetekst med to oversættelser i et dokument, i samme funktion, og efter én
        oversættelse af to kildetekster, der ikke har meget til fælles.

        Eksempel: overskriften »The gap« er én gang »Die Kluft« og én gang »Die Lücke«.

        Se bort fra det, hvor grammatik eller sammenhæng kræver andre ord.
