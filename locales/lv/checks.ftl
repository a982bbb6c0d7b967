# Tulkojumu kvalitātes pārbaužu konstatējumi. Pamattekstā norādīts, kas ir konstatēts, „.hint” –
# ko darīt, „.explain” – ko pārbaude meklē un kad konstatējumu drīkst ignorēt.

check-blank = segmentam ir tulkojums, bet tas ir tukšs
    .hint = Iztulkojiet segmentu vai, ja tas vēl nav pabeigts, atjaunojiet tā statusu „initial”.
    .explain =
        Meklē segmentus, kuru tulkojums ir tukšs, lai gan avotteksts nav tukšs.

        Piemērs: avotteksts ir „A second wall.”, bet tulkojumā nav nekā vai ir tikai atstarpes.

        Ignorēt nedrīkst nekad: publicētajā tekstā rastos robs.

# $kind: kas nav kārtībā ar kodu. $code ir kods, kādu to redz tulkotājs.
check-codes =
    { $kind ->
        [missing] trūkst koda { $code }
        [doubled] kods { $code } atkārtojas biežāk nekā avottekstā
        [added] koda { $code } avottekstā nav
        [order] kods { $code } ir pārvietots aiz cita koda, bet tas nav atļauts
        [nesting] kods { $code } nav pareizi atvērts un aizvērts
       *[dropped] avotteksta formatējums { $code } nav izmantots
    }
    .hint =
        { $kind ->
            [missing] Ielieciet to atpakaļ īstajā vietā teikumā.
            [doubled] Atstājiet to vienreiz.
            [added] Izdzēsiet to.
            [order] Sakārtojiet kodus avotteksta secībā.
            [nesting] Aizveriet katru atvērto kodu, sākot ar pēdējo.
           *[dropped] Iezīmējiet ar to atbilstošos vārdus, ja vien neesat to izlaiduši ar nolūku.
        }
    .explain =
        Salīdzina tulkojuma iekļautos kodus (treknraksts, saites, zemsvītras piezīmes, attēli)
        ar avotteksta kodiem. Zemsvītras piezīmei vai attēlam jābūt, un tikai vienreiz; jaunus
        kodus izdomāt nedrīkst; posmiem jābūt aizvērtiem, un tie nedrīkst krustoties. Par
        zaudētu treknrakstu vai saiti ir tikai piezīme.

        Piemērs: avotteksts beidzas ar 3. zemsvītras piezīmi, bet tulkojums – ne.

        Piezīmi drīkst ignorēt, ja valodā izcēlums tur nav vajadzīgs. Kļūdu ignorēt nedrīkst
        nekad.

# $character ir kodpunkts, $near – apkārtējais teksts.
check-forbidden = tulkojumā pie „{ $near }” ir rakstzīme { $character }
    .hint = Izdzēsiet to vai ierakstiet tur zudušo burtu.
    .explain =
        Meklē rakstzīmes, kādu nevienā tekstā nedrīkst būt: vadības rakstzīmes, privātā
        lietojuma rakstzīmes, baitu secības marķieri teksta vidū un U+FFFD, kas apzīmē vietu,
        kur programma nav varējusi nolasīt burtu.

        Piemērs: „pr□cis”, nevis „précis”.

        Ignorēt nedrīkst nekad: salikuma programmai šādu zīmju nav.

# $before un $now ir vecais un jaunais avotteksts.
check-stale = avotteksts ir mainījies, bet tulkojums – ne
    .hint = Avotteksts bija „{ $before }”, tagad tas ir „{ $now }”. Atjauniniet tulkojumu.
    .explain =
        Meklē segmentus, kuru avotteksts ir mainīts, bet tulkojums vēl atbilst vecajam
        avottekstam.

        Piemērs: „12 weeks” ir mainīts uz „eight weeks”, bet tulkojumā vēl ir divpadsmit nedēļas.

        Drīkst ignorēt, ja izmaiņa tulkojumu neietekmē, piemēram, mainīts komats.

check-same-as-source = tulkojums ir tāds pats kā avotteksts
    .hint = Iztulkojiet to. Ja tam jāpaliek nemainītam, atzīmējiet, ka tas nav jātulko.
    .explain =
        Meklē tulkojumus, kuros avotteksts atkārtots vārds vārdā. Jābūt vismaz diviem garākiem
        vārdiem ar mazajiem burtiem, lai neskartu vārdus, skaitļus un adreses.

        Piemērs: „Executive summary in bullets” tekstā latviešu valodā.

        Drīkst ignorēt citātus un nosaukumus, ko min oriģinālvalodā.

check-untranslated-part = tulkojumā palikusi neiztulkota avotteksta daļa: „…{ $text }…”
    .hint = Iztulkojiet to; daži rīki jaunu tulkojumu ieliek pirms agrākā teksta.
    .explain =
        Meklē sešus vārdus pēc kārtas, kas avottekstā un tulkojumā ir vienādi un lielākoties ir
        parasti vārdi ar mazajiem burtiem. Vārdus, nosaukumus, adreses un zemsvītras piezīmes
        nepārbauda. Citāts, ko ar nolūku atstāj oriģinālvalodā, nav kļūda.
# $kind mixed: $word ir vārds, $letter – tā svešais burts, $code – kodpunkts.
check-script =
    { $kind ->
        [mixed] vārdā „{ $word }” burts „{ $letter }” ({ $code }) pieder citam alfabētam
       *[whole] tulkojums nav rakstīts savas valodas alfabētā
    }
    .hint =
        { $kind ->
            [mixed] Ierakstiet burtu vēlreiz ar attiecīgās valodas tastatūru.
           *[whole] Pārbaudiet, vai valoda ir pareiza, un iztulkojiet segmentu.
        }
    .explain =
        Meklē nepareizā alfabēta burtus: latīņu „E” kirilicā vai grieķu burtiem rakstītā vārdā
        izskatās pareizi, bet meklējot šādu vārdu nevar atrast un ekrāna lasītājs to izlasa
        kļūdaini. Atrod arī tekstu, kas vispār nav savas valodas alfabētā.

        Piemērs: „Eвропа” ar latīņu pirmo burtu.

        Drīkst ignorēt nosaukumus, kuros alfabēti jaukti ar nolūku.

check-hidden = tulkojumā ir neredzama rakstzīme ({ $code })
    .hint = Izdzēsiet to; ja to nevarat atrast, pārrakstiet apkārtējos vārdus.
    .explain =
        Meklē rakstzīmes, ko neviens neredz: rakstības virziena vadības zīmes, nulles platuma
        atstarpes, baitu secības marķierus. Tie rodas, tekstu kopējot; dažu dēļ teikums lasāms
        citādi, nekā uzrakstīts, un visi traucē meklēšanu un vārdu pārnešanu. Rakstzīmes, kas ir
        arī avottekstā, nepārbauda.

check-term-missing = terminu bāzē „{ $term }” atbilst „{ $expected }”, bet tulkojumā šāda termina nav
    .hint = Lietojiet terminu bāzes terminu vai pievienojiet tai lietoto kā pieļaujamu.
    .explain =
        Avottekstā meklē projekta terminu bāzu (terms/*.tbx) terminus, bet tulkojumā – jebkurā
        formā lietotu tā paša jēdziena terminu. Nevēlamos un aizstātos terminus neņem vērā.

        Drīkst ignorēt, ja teikums bez termina ir labāks.

        Piemērs: „public consultation” tulkots, nelietojot „sabiedriskā apspriešana”.

check-term-forbidden = „{ $term }” nevajadzētu saukt „{ $used }”{ $count ->
        [0] {""}
       *[other] {", "}bet gan „{ $better }”
    }
    .hint = Lietojiet citu terminu; pieejamos parāda `vulgate terms search`.
    .explain =
        Tulkojumā meklē terminus, kas terminu bāzē apzīmēti par nevēlamiem vai aizstātiem, ja
        avottekstā ir tā paša jēdziena termins.

        Piemērs: „regulējums” kā „regulation” tulkojums, lai gan terminu bāzē ir „regula”.

# $source un $target ir attiecīgie skaitļi, kā tie rakstīti; viens var būt tukšs.
check-numbers =
    { $kind ->
        [missing] trūkst avotteksta skaitļa { $source }
        [added] skaitļa { $target } avottekstā nav
        [kept] avotteksta skaitli { $source } šajā valodā raksta { $expected }; nemainīts tas ir cits skaitlis
       *[changed] avottekstā ir { $source }, bet tulkojumā { $target }
    }
    .hint = Salīdziniet skaitļus ar avottekstu; rakstiet tos ar savas valodas atdalītājiem.
    .explain =
        Salīdzina visu skaitļu vērtības neatkarīgi no atdalītājiem un secības: „38,000” ir tas
        pats, kas „38 000” un „38.000”, „6.10.1958” – kas „6 October 1958”, „Article 14(2)” –
        kas „14. panta 2. punkts”. Skaitļi līdz divpadsmit var būt rakstīti ar vārdiem. Ja
        skaitlis ir, bet retāk nekā avottekstā, ir tikai piezīme.

        Piemērs: „38,000” tekstā latviešu valodā nozīmē trīsdesmit astoņi.

        Drīkst ignorēt, ja teikumā skaitlis nav vajadzīgs vai ir vajadzīgs vēl viens.

check-url-email = avotteksta adreses { $address } trūkst vai tā atšķiras
    .hint = Nokopējiet adresi no avotteksta; atšķirties drīkst tikai tajā norādītā valoda.
    .explain =
        Meklē avotteksta tīmekļa un e-pasta adreses, kuru nav tulkojumā. Valodas kods adresē
        drīkst atšķirties.

        Piemērs: „us@dat.example”, nevis „us@data.example”.

        Drīkst ignorēt, ja lapai šajā valodā ir cita adrese un esat to atvēruši.

check-max-length = tulkojuma rakstzīmju skaits ir { $count }, bet atļautais – ne vairāk kā { $most }
    .hint = Saīsiniet to vai lūdziet autoram lielāku ierobežojumu.
    .explain =
        Dažu tekstu garumu ierobežo dokumenta autors: max-length norāda komentārā pirms bloka
        vai vulgate.toml sadaļā [markdown]. Visus teksta segmentus skaita kopā ar atstarpēm
        starp tiem.
# $target un $expected ir garums rakstzīmēs.
check-length =
    { $kind ->
        [short] tulkojums ir ļoti īss: rakstzīmju ir { $target }, bet parasti – ap { $expected }
       *[long] tulkojums ir ļoti garš: rakstzīmju ir { $target }, bet parasti – ap { $expected }
    }
    .hint = Pārbaudiet, vai tas ir šī segmenta tulkojums un vai tas ir pilnīgs.
    .explain =
        Salīdzina tulkojuma garumu ar to, kāds abās valodās ir parasts. Pārbauda tikai garākus
        segmentus, un vērā ņem tikai lielas atšķirības.

        Piemērs: trūkst puses rindkopas.

        Drīkst ignorēt, ja valodā to tiešām pasaka tik īsi vai termins ir jāpaskaidro.

# $source un $target ir zīmes; ja zīmes nav, vērtība ir tukša.
check-end-punctuation =
    { $kind ->
        [added] tulkojums beidzas ar „{ $target }”, bet avotteksts – bez zīmes
        [missing] avotteksts beidzas ar „{ $source }”, bet tulkojums – bez zīmes
       *[changed] avotteksts beidzas ar „{ $source }”, bet tulkojums – ar „{ $target }”
    }
    .hint = Beidziet to tāpat kā avottekstu, ar savas valodas zīmēm.
    .explain =
        Salīdzina tulkojuma pēdējo zīmi ar avotteksta pēdējo zīmi, katru pēc savas valodas
        zīmēm: grieķu valodā jautājums beidzas ar „;”. Aizverošās iekavas un pēdiņas, kā arī
        saīsinājumu un kārtas skaitļu punktus neņem vērā.

        Piemērs: avottekstā ir jautājums „Who reads it?”, bet tulkojums beidzas ar punktu.

        Drīkst ignorēt, ja jūsu valodā šādu tekstu beidz citādi.

check-brackets = iekavai „{ $bracket }” nav pāra
    .hint = Pievienojiet otru iekavu vai izdzēsiet šo.
    .explain =
        Meklē tulkojuma iekavas, kas ir atvērtas un nav aizvērtas vai ir aizvērtas un nav
        atvērtas, ja avottekstā visām iekavām ir pāris. Saraksta punkta apzīmējums „a)” par
        iekavu netiek uzskatīts.

        Piemērs: „budžets (euro”.

        Drīkst ignorēt zīmes, kas tikai līdzinās iekavām.

# $mark ir pēdiņa, $near – apkārtējais teksts, $own – valodas pašas pēdiņas.
check-quotes =
    { $kind ->
        [straight] taisnas pēdiņas pie „{ $near }”
        [backwards] pēdiņa „{ $mark }” sāk citātu pie „{ $near }”
       *[foreign] pēdiņu „{ $mark }” pie „{ $near }” šajā valodā nelieto
    }
    .hint = Lietojiet pēdiņas { $own }.
    .explain =
        Meklē pēdiņas, ko tulkojuma valodā nelieto vai lieto otrādi. Par taisnām pēdiņām ir
        tikai piezīme. Vienpēdiņas nepārbauda, jo vairums no tām ir apostrofi.

        Piemērs: “tā” tekstā latviešu valodā, kurā raksta „tā”.

        Drīkst ignorēt citātā citā valodā.

check-percent =
    { $kind ->
        [breaks] starp skaitli un zīmi pie „{ $near }” ir parasta atstarpe, kurā rinda var lūzt
       *[joined] pirms procentu zīmes pie „{ $near }” nav atstarpes
    }
    .hint = Ielieciet tur nedalāmo atstarpi (U+00A0).
    .explain =
        Pārbauda atstarpi starp skaitli un „%”, „€” vai citu valūtas zīmi. Eiropas Savienības
        Iestāžu publikāciju noformēšanas rokasgrāmatā gandrīz visās valodās prasīta nedalāmā
        atstarpe; ja valodā to parasti neraksta, pieņem arī to.

        Piemērs: „59” rindas beigās un „%” nākamās rindas sākumā.

        Drīkst ignorēt, ja teksts nekad netiks salikts.

check-spaces =
    { $kind ->
        [leading-lost] avotteksts sākas ar atstarpi, bet tulkojums – ne
        [leading-added] tulkojums sākas ar atstarpi, bet avotteksts – ne
        [trailing-lost] avotteksts beidzas ar atstarpi, bet tulkojums – ne
        [trailing-added] tulkojums beidzas ar atstarpi, bet avotteksts – ne
        [double] divas atstarpes pēc kārtas pie „{ $near }”
        [before-stop] atstarpe pirms komata vai punkta pie „{ $near }”
        [before-tall] atstarpe pirms pieturzīmes pie „{ $near }”
        [french] parasta atstarpe pirms pieturzīmes pie „{ $near }”, kurā rinda var lūzt
       *[bracket] atstarpe iekavas iekšpusē pie „{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Pievienojiet atstarpi.
            [trailing-lost] Pievienojiet atstarpi.
            [french] Ielieciet tur nedalāmo atstarpi (U+00A0 vai U+202F).
           *[other] Izdzēsiet atstarpi.
        }
    .explain =
        Meklē dubultas, zudušas vai nevietā ieliktas atstarpes, kā arī parastas atstarpes pirms
        franču valodas pieturzīmēm, ko atdala ar atstarpi.

        Piemērs: „viens , divi”.

        Drīkst ignorēt slejas, kas līdzinātas ar atstarpēm.

check-conventions = „{ $found }” vietā te raksta „{ $wanted }” (noteikumi: { $profile })
    .hint = Rakstiet tā vai izvēlieties otrus noteikumus vulgate.toml sadaļā [project].
    .explain =
        Salīdzina skaitļu, datumu, kārtas skaitļu, procentu, pēdiņu un piezīmju rakstību ar
        noteikumiem, ko norāda vulgate.toml sadaļa [project]: eu ir Eiropas Savienības Iestāžu
        publikāciju noformēšanas rokasgrāmata, cldr – valstī pieņemtais. Ja nekas nav izvēlēts,
        atrod tikai to, kā nav ne vienos, ne otros.

        Piemērs: „16 Oktober” vācu tekstā, kur raksta „16. Oktober”.

        Drīkst ignorēt nosaukumos, kodos un citātos.

check-repeated-word = vārds „{ $word }” ir divreiz pēc kārtas
    .hint = Vienu no tiem izdzēsiet.
    .explain =
        Meklē vārdu, kas ir divreiz pēc kārtas un starp atkārtojumiem ir tikai atstarpe, ja
        avottekstā neviens vārds neatkārtojas. Gramatiski pareizus pārus, piemēram, franču
        valodas „nous nous”, nepārbauda.

        Piemērs: „šajā šajā tekstā”.

        Drīkst ignorēt, ja abi vārdi lietoti ar nolūku.

check-capitalisation = tulkojums sākas ar mazo burtu: „{ $word }”
    .hint = Sāciet ar lielo burtu, kā avottekstā.
    .explain =
        Meklē virsrakstus, rindkopas, saraksta punktus un piezīmes, kas sākas ar mazo burtu, ja
        avotteksts sākas ar lielo burtu.

        Piemērs: „pienākums pastāv.” kā „The duty exists.” tulkojums.

        Drīkst ignorēt, ja jūsu iestādes stils prasa mazos burtus, piemēram, sarakstos.

# $other ir otrs avotteksts vai tulkojums, $unit – tās vienības identifikators, kurā tas ir.
check-inconsistent =
    { $kind ->
        [targets] tas pats avotteksts vienībā { $unit } ir tulkots kā „{ $other }”
       *[sources] vienībā { $unit } tas pats tulkojums atbilst citam avottekstam: „{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Izvēlieties vienu no abiem tulkojumiem, ja vien kontekstā nav vajadzīgi abi.
           *[sources] Pārbaudiet, vai tas nav iekopēts nepareizā segmentā.
        }
    .explain =
        Meklē vienu avottekstu, kam dokumentā tajā pašā funkcijā ir divi tulkojumi, un vienu
        tulkojumu, kas atbilst diviem avottekstiem ar maz kopīga.

        Piemērs: virsraksts „The gap” vienuviet ir „Plaisa”, citviet – „Nepilnība”.

        Drīkst ignorēt, ja gramatika vai konteksts prasa atšķirīgus vārdus.
