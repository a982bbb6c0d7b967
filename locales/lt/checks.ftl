# Vertimų kokybės tikrinimo rezultatai. Pagrindiniame tekste nurodoma, kas yra, „.hint“ –
# ką daryti, „.explain“ – ko tikrinant ieškoma ir kada į rezultatą galima nekreipti dėmesio.

check-blank = segmento vertimas yra, bet tuščias
    .hint = Išverskite segmentą arba, jei jis dar nebaigtas, grąžinkite jo būseną „initial“.
    .explain =
        Ieškoma segmentų, kurių vertimas tuščias, nors originalas netuščias.

        Pavyzdys: originalas yra „A second wall.“, o vertime nieko nėra arba yra tik tarpai.

        Ignoruoti negalima niekada: paskelbtame tekste liktų spraga.

# $kind: kas negerai su kodu. $code – kodas, kokį jį mato vertėjas.
check-codes =
    { $kind ->
        [missing] trūksta kodo { $code }
        [doubled] kodas { $code } kartojasi dažniau negu originale
        [added] kodo { $code } originale nėra
        [order] kodas { $code } perkeltas už kito kodo, o tai neleidžiama
        [nesting] kodas { $code } netinkamai atidarytas ir uždarytas
       *[dropped] originalo formatavimas { $code } nepanaudotas
    }
    .hint =
        { $kind ->
            [missing] Grąžinkite jį į tinkamą sakinio vietą.
            [doubled] Palikite jį vieną kartą.
            [added] Ištrinkite jį.
            [order] Išdėstykite kodus originalo tvarka.
            [nesting] Uždarykite kiekvieną atidarytą kodą, pradėdami nuo paskutinio.
           *[dropped] Pažymėkite juo atitinkamus žodžius, nebent jį praleidote sąmoningai.
        }
    .explain =
        Vertimo įterptiniai kodai (pusjuodis šriftas, nuorodos, išnašos, paveikslėliai)
        lyginami su originalo kodais. Išnaša ar paveikslėlis turi būti, ir tik vieną kartą;
        naujų kodų sugalvoti negalima; atkarpos turi būti uždarytos ir negali kirstis. Dėl
        prarasto pusjuodžio šrifto ar nuorodos pateikiama tik pastaba.

        Pavyzdys: originalas baigiasi 3 išnaša, o vertimas – ne.

        Pastabos galima nepaisyti, jei toje kalboje paryškinti nereikia. Klaidos ignoruoti
        negalima niekada.

# $character – kodo pozicija, $near – gretimas tekstas.
check-forbidden = vertime prie „{ $near }“ yra ženklas { $character }
    .hint = Ištrinkite jį arba įrašykite toje vietoje prarastą raidę.
    .explain =
        Ieškoma ženklų, kurių jokiame tekste neturėtų būti: valdymo ženklų, privačiosios
        srities ženklų, baitų eilės žymės teksto viduje ir U+FFFD, kuriuo pažymima vieta, kur
        programa neperskaitė raidės.

        Pavyzdys: „pr□cis“ vietoj „précis“.

        Ignoruoti negalima niekada: rinkimo programa šių ženklų neturi.

# $before ir $now – ankstesnis ir dabartinis originalas.
check-stale = originalas pasikeitė, o vertimas – ne
    .hint = Originalas buvo „{ $before }“, o dabar yra „{ $now }“. Atnaujinkite vertimą.
    .explain =
        Ieškoma segmentų, kurių originalas pakeistas, o vertimas tebėra ankstesnio originalo.

        Pavyzdys: „12 weeks“ pakeista į „eight weeks“, o vertime tebėra dvylika savaičių.

        Galima ignoruoti, jei pakeitimas vertimui neturi reikšmės, pavyzdžiui, pakeistas
        kablelis.

check-same-as-source = vertimas sutampa su originalu
    .hint = Išverskite jį. Jei jis turi likti toks, pažymėkite, kad jo versti nereikia.
    .explain =
        Ieškoma vertimų, kuriuose pažodžiui pakartotas originalas. Turi būti bent du ilgesni
        mažosiomis raidėmis parašyti žodžiai, kad nekliūtų vardai, skaičiai ir adresai.

        Pavyzdys: „Executive summary in bullets“ lietuviškame tekste.

        Galima ignoruoti citatas ir pavadinimus, kurie pateikiami originalo kalba.

check-untranslated-part = vertime palikta neišversta originalo dalis: „…{ $text }…“
    .hint = Išverskite ją; kai kurios priemonės naują vertimą įrašo prieš ankstesnį tekstą.
    .explain =
        Ieškoma šešių iš eilės originale ir vertime sutampančių žodžių, kurių dauguma yra
        įprasti, parašyti mažosiomis raidėmis. Vardai, pavadinimai, adresai ir išnašos
        netikrinami. Citata, sąmoningai palikta originalo kalba, nėra klaida.
# $kind mixed: $word – žodis, $letter – svetima jo raidė, $code – kodo pozicija.
check-script =
    { $kind ->
        [mixed] žodžio „{ $word }“ raidė „{ $letter }“ ({ $code }) priklauso kitai abėcėlei
       *[whole] vertimas parašytas ne savo kalbos abėcėle
    }
    .hint =
        { $kind ->
            [mixed] Įveskite raidę iš naujo, naudodami tos kalbos klaviatūrą.
           *[whole] Patikrinkite, ar kalba tinkama, ir išverskite segmentą.
        }
    .explain =
        Ieškoma ne tos abėcėlės raidžių: lotyniška „E“ kirilica ar graikų raidėmis parašytame
        žodyje atrodo tinkama, bet tokio žodžio neranda paieška ir jį klaidingai perskaito
        ekrano skaitytuvas. Taip pat randamas visai ne savo kalbos abėcėle parašytas tekstas.

        Pavyzdys: „Eвропа“, kurios pirmoji raidė lotyniška.

        Galima ignoruoti pavadinimus, kuriuose abėcėlės maišomos sąmoningai.

check-hidden = vertime yra nematomas ženklas ({ $code })
    .hint = Ištrinkite jį; jei nerandate, surinkite gretimus žodžius iš naujo.
    .explain =
        Ieškoma nematomų ženklų: rašymo krypties valdymo ženklų, nulinio pločio tarpų, baitų
        eilės žymių. Jie atsiranda kopijuojant tekstą; dėl kai kurių sakinys skaitomas kitaip,
        negu parašytas, o visi jie trikdo paiešką ir žodžių kėlimą. Ženklai, kurių yra ir
        originale, netikrinami.

check-term-missing = terminų bazėje „{ $term }“ atitinka „{ $expected }“, bet vertime tokio termino nėra
    .hint = Vartokite terminų bazės terminą arba įtraukite į ją pavartotą terminą kaip leistiną.
    .explain =
        Originale ieškoma projekto terminų bazių (terms/*.tbx) terminų, o vertime – bet kurios
        formos tos pačios sąvokos termino. Nevartotini ir pakeisti terminai neskaičiuojami.

        Galima ignoruoti, jei sakinys be termino geresnis.

        Pavyzdys: „public consultation“ išversta nevartojant „viešosios konsultacijos“.

check-term-forbidden = „{ $term }“ nederėtų vadinti „{ $used }“{ $count ->
        [0] {""}
       *[other] {", "}reikėtų „{ $better }“
    }
    .hint = Vartokite kitą terminą; kokių yra, parodo `vulgate terms search`.
    .explain =
        Vertime ieškoma terminų, kurie terminų bazėje pažymėti kaip nevartotini arba pakeisti,
        jei originale yra tos pačios sąvokos terminas.

        Pavyzdys: „reguliavimas“ verčiant „regulation“, nors terminų bazėje nurodyta
        „reglamentas“.

# $source ir $target – atitinkami skaičiai, kaip jie parašyti; vienas iš jų gali būti tuščias.
check-numbers =
    { $kind ->
        [missing] trūksta originalo skaičiaus { $source }
        [added] skaičiaus { $target } originale nėra
        [kept] originalo skaičius { $source } šia kalba rašomas { $expected }; nepakeistas jis reiškia kitą skaičių
       *[changed] originale yra { $source }, o vertime – { $target }
    }
    .hint = Palyginkite skaičius su originalu; rašykite juos su savo kalbos skirtukais.
    .explain =
        Lyginamos visų skaičių vertės, kad ir kokie būtų skirtukai ir tvarka: „38,000“ yra tas
        pat, kas „38 000“ ir „38.000“, „6.10.1958“ – kas „6 October 1958“, „Article 14(2)“ –
        kas „14 straipsnio 2 dalis“. Skaičiai iki dvylikos gali būti parašyti žodžiais. Jei
        skaičius yra, bet rečiau negu originale, pateikiama tik pastaba.

        Pavyzdys: lietuviškame tekste „38,000“ reiškia trisdešimt aštuonis.

        Galima ignoruoti, jei sakinyje skaičiaus nereikia arba reikia dar vieno.

check-url-email = originalo adreso { $address } trūksta arba jis skiriasi
    .hint = Nukopijuokite adresą iš originalo; gali skirtis tik jame nurodyta kalba.
    .explain =
        Ieškoma originalo interneto ir e. pašto adresų, kurių vertime nėra. Adrese esantis
        kalbos kodas gali skirtis.

        Pavyzdys: „us@dat.example“ vietoj „us@data.example“.

        Galima ignoruoti, jei šia kalba puslapio adresas kitas ir Jūs jį atvėrėte.

check-max-length = vertimo ženklų skaičius – { $count }, o leidžiama ne daugiau kaip { $most }
    .hint = Sutrumpinkite jį arba paprašykite autoriaus didesnės ribos.
    .explain =
        Kai kurių tekstų ilgį riboja dokumento autorius: max-length nurodoma komentare prieš
        bloką arba vulgate.toml skirsnyje [markdown]. Visi teksto segmentai skaičiuojami kartu
        su tarpais tarp jų.
# $target ir $expected – ilgiai ženklais.
check-length =
    { $kind ->
        [short] vertimas labai trumpas: ženklų yra { $target }, o įprasta – apie { $expected }
       *[long] vertimas labai ilgas: ženklų yra { $target }, o įprasta – apie { $expected }
    }
    .hint = Patikrinkite, ar tai šio segmento vertimas ir ar jis visas.
    .explain =
        Vertimo ilgis lyginamas su tuo, kuris toms dviem kalboms įprastas. Tikrinami tik
        ilgesni segmentai, paisoma tik didelių skirtumų.

        Pavyzdys: trūksta pusės pastraipos.

        Galima ignoruoti, jei ta kalba tikrai tai pasakoma taip trumpai arba terminą reikia
        paaiškinti.

# $source ir $target – ženklai; jei ženklo nėra, kintamasis tuščias.
check-end-punctuation =
    { $kind ->
        [added] vertimas baigiasi ženklu „{ $target }“, originalas – be ženklo
        [missing] originalas baigiasi ženklu „{ $source }“, vertimas – be ženklo
       *[changed] originalas baigiasi ženklu „{ $source }“, vertimas – ženklu „{ $target }“
    }
    .hint = Užbaikite taip, kaip originale, savo kalbos ženklais.
    .explain =
        Paskutinis vertimo ženklas lyginamas su originalo, kiekvienas – pagal savo kalbos
        ženklus: graikų kalbos klausimas baigiasi „;“. Uždaromųjų skliaustų ir kabučių, taip pat
        santrumpų ir kelintinių skaitvardžių taškų nepaisoma.

        Pavyzdys: originale klausiama „Who reads it?“, o vertimas baigiasi tašku.

        Galima ignoruoti, jei Jūsų kalba toks tekstas baigiamas kitaip.

check-brackets = skliaustas „{ $bracket }“ neturi poros
    .hint = Pridėkite kitą skliaustą arba ištrinkite šį.
    .explain =
        Ieškoma vertimo skliaustų, kurie atidaryti ir neuždaryti arba uždaryti ir neatidaryti,
        jei originale visi skliaustai turi poras. Sąrašo punkto žymuo „a)“ skliaustu
        nelaikomas.

        Pavyzdys: „biudžetas (eurais“.

        Galima ignoruoti ženklus, kurie tik panašūs į skliaustus.

# $mark – kabutė, $near – gretimas tekstas, $own – tos kalbos kabutės.
check-quotes =
    { $kind ->
        [straight] tiesios kabutės prie „{ $near }“
        [backwards] kabute „{ $mark }“ pradedama citata prie „{ $near }“
       *[foreign] kabutė „{ $mark }“ prie „{ $near }“ šioje kalboje nevartojama
    }
    .hint = Rašykite kabutes { $own }.
    .explain =
        Ieškoma kabučių, kurios vertimo kalboje nevartojamos arba vartojamos atvirkščiai. Dėl
        tiesių kabučių pateikiama tik pastaba. Viengubos kabutės netikrinamos, nes dauguma jų
        yra apostrofai.

        Pavyzdys: “taip” lietuviškame tekste, kuriame rašoma „taip“.

        Galima ignoruoti citatoje kita kalba.

check-percent =
    { $kind ->
        [breaks] tarp skaičiaus ir ženklo prie „{ $near }“ yra paprastas tarpas, kur eilutė gali lūžti
       *[joined] prieš procento ženklą prie „{ $near }“ nėra tarpo
    }
    .hint = Įrašykite ten nedalomąjį tarpą (U+00A0).
    .explain =
        Tikrinamas tarpas tarp skaičiaus ir „%“, „€“ arba kito valiutos ženklo. Pagal Europos
        Sąjungos Tarpinstitucinį stiliaus vadovą beveik visomis kalbomis rašomas nedalomasis
        tarpas; jei kurioje kalboje įprasta rašyti be tarpo, tai taip pat priimtina.

        Pavyzdys: „59“ eilutės gale, o „%“ – kitos eilutės pradžioje.

        Galima ignoruoti, jei tekstas niekada nebus renkamas spaudai.

check-spaces =
    { $kind ->
        [leading-lost] originalas prasideda tarpu, o vertimas – ne
        [leading-added] vertimas prasideda tarpu, o originalas – ne
        [trailing-lost] originalas baigiasi tarpu, o vertimas – ne
        [trailing-added] vertimas baigiasi tarpu, o originalas – ne
        [double] du tarpai iš eilės prie „{ $near }“
        [before-stop] tarpas prieš kablelį ar tašką prie „{ $near }“
        [before-tall] tarpas prieš skyrybos ženklą prie „{ $near }“
        [french] paprastas tarpas prieš skyrybos ženklą prie „{ $near }“, kur eilutė gali lūžti
       *[bracket] tarpas skliausto vidinėje pusėje prie „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Pridėkite tarpą.
            [trailing-lost] Pridėkite tarpą.
            [french] Įrašykite ten nedalomąjį tarpą (U+00A0 arba U+202F).
           *[other] Ištrinkite tarpą.
        }
    .explain =
        Ieškoma dvigubų, prarastų ar ne vietoje parašytų tarpų, taip pat paprastų tarpų prieš
        prancūzų kalbos skyrybos ženklus, kurie atskiriami tarpu.

        Pavyzdys: „vienas , du“.

        Galima ignoruoti tarpais sulygiuotus stulpelius.

check-conventions = vietoj „{ $found }“ čia rašoma „{ $wanted }“ (taisyklės: { $profile })
    .hint = Parašykite taip arba pasirinkite kitas taisykles failo vulgate.toml dalyje [project].
    .explain =
        Skaičių, datų, kelintinių skaitvardžių, procentų, kabučių ir išnašų rašyba lyginama su
        taisyklėmis, kurias nurodo failo vulgate.toml dalis [project]: eu yra Europos Sąjungos
        Tarpinstitucinis stiliaus vadovas, cldr – šalies vartosena. Jei nepasirinkta, randama
        tik tai, ko nėra nė vienose.

        Pavyzdys: „16 Oktober“ vokiškame tekste, kuriame rašoma „16. Oktober“.

        Galima ignoruoti varduose, koduose ir citatose.

check-repeated-word = žodis „{ $word }“ parašytas du kartus iš eilės
    .hint = Vieną iš jų ištrinkite.
    .explain =
        Ieškoma du kartus iš eilės parašyto žodžio, tarp kurio pakartojimų yra tik tarpas, jei
        originale žodžiai nekartojami. Gramatiškai taisyklingos poros, pavyzdžiui, prancūzų
        kalbos „nous nous“, netikrinamos.

        Pavyzdys: „šiame šiame tekste“.

        Galima ignoruoti, jei abu žodžiai parašyti sąmoningai.

check-capitalisation = vertimas prasideda mažąja raide: „{ $word }“
    .hint = Pradėkite didžiąja raide, kaip originale.
    .explain =
        Ieškoma mažąja raide pradėtų antraščių, pastraipų, sąrašo punktų ir pastabų, kurių
        originalas prasideda didžiąja raide.

        Pavyzdys: „pareiga taikoma.“ verčiant „The duty exists.“

        Galima ignoruoti, jei pagal Jūsų įstaigos stilių reikia mažųjų raidžių, pavyzdžiui,
        sąrašuose.

# $other – kitas originalas arba vertimas, $unit – vieneto, kuriame jis yra, identifikatorius.
check-inconsistent =
    { $kind ->
        [targets] tas pats originalas vienete { $unit } išverstas kaip „{ $other }“
       *[sources] vienete { $unit } toks pat vertimas atitinka kitą originalą: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Pasirinkite vieną iš dviejų vertimų, nebent pagal kontekstą reikia abiejų.
           *[sources] Patikrinkite, ar jis nenukopijuotas į netinkamą segmentą.
        }
    .explain =
        Ieškoma originalo, kuris tos pačios paskirties dokumento vietose turi du vertimus, ir
        vertimo, kuris atitinka du mažai bendra turinčius originalus.

        Pavyzdys: antraštė „The gap“ vienur išversta „Atotrūkis“, kitur – „Spraga“.

        Galima ignoruoti, jei gramatika arba kontekstas reikalauja skirtingų žodžių.
