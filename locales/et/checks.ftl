# Tõlgete kvaliteedikontrolli leiud. Väärtus ütleb, milles on asi, `.hint`, mida teha, `.explain`,
# mida kontroll otsib ja millal võib selle tähelepanuta jätta.

check-blank = segmendil on tõlge, aga see on tühi
    .hint = Tõlkige segment või seadke selle olekuks taas „initial“, kui see ei ole veel valmis.
    .explain =
        Otsib segmente, mille tõlge on tühi, kuigi lähtetekst ei ole.

        Näide: lähtetekst on „A second wall.“, tõlge ei sisalda midagi või sisaldab ainult tühikuid.

        Ärge jätke seda kunagi tähelepanuta: avaldatud tekstis oleks auk.

# $kind: mis koodiga valesti on. $code on kood, nagu tõlkija seda näeb.
check-codes =
    { $kind ->
        [missing] kood { $code } puudub
        [doubled] koodi { $code } on siin rohkem kui lähtetekstis
        [added] koodi { $code } lähtetekstis ei ole
        [order] kood { $code } on liikunud teisest koodist mööda, mis ei ole lubatud
        [nesting] kood { $code } ei ole õigesti avatud ja suletud
       *[dropped] lähteteksti vormingut { $code } ei ole kasutatud
    }
    .hint =
        { $kind ->
            [missing] Pange see tagasi oma kohale lauses.
            [doubled] Jätke see üks kord.
            [added] Kustutage see.
            [order] Seadke koodid lähteteksti järjekorda.
            [nesting] Sulgege iga avatud kood, viimane kõigepealt.
           *[dropped] Pange see vastavate sõnade ümber, kui te ei jätnud seda teadlikult välja.
        }
    .explain =
        Võrdleb tõlke tekstisiseseid koode (paks kiri, lingid, joonealused märkused, pildid)
        lähteteksti omadega. Joonealune märkus või pilt peab olema olemas, üks kord; ühtki koodi ei
        tohi välja mõelda; paarid peavad olema suletud ega tohi ristuda. Kadunud paks kiri või link
        on ainult märkus.

        Näide: lähtetekst lõpeb joonealuse märkusega 3, tõlge mitte.

        Märkuse võib tähelepanuta jätta, kui keel seal rõhutamist ei vaja. Viga ei tohi kunagi
        tähelepanuta jätta.

# $character on märgi koodipunkt, $near tekst selle ümber.
check-forbidden = tõlge sisaldab märki { $character } kohas „{ $near }“
    .hint = Kustutage see või kirjutage täht, mis seal kaduma läks.
    .explain =
        Otsib märke, mida üheski tekstis olla ei tohiks: juhtmärke, erakasutuse märke, baidijärje
        märki teksti sees ja märki U+FFFD, mis on seal, kus programm ei osanud tähte lugeda.

        Näide: „pr□cis“, mitte „précis“.

        Ärge jätke seda kunagi tähelepanuta: küljendamisel ei ole nende märkide jaoks kuju.

# $before ja $now on vana ja uus lähtetekst.
check-stale = lähtetekst on muutunud, aga tõlge mitte
    .hint = Lähtetekst oli „{ $before }“ ja on nüüd „{ $now }“. Ajakohastage tõlge.
    .explain =
        Otsib segmente, mille lähteteksti on muudetud, kuid mille tõlge on ikka veel vana
        lähteteksti oma.

        Näide: tekstist „12 weeks“ sai „eight weeks“, aga tõlkes on endiselt kaksteist.

        Võib tähelepanuta jätta, kui muudatus tõlget ei mõjuta, näiteks koma puhul.

check-same-as-source = tõlge on sama mis lähtetekst
    .hint = Tõlkige tekst. Kui see peab jääma nii, nagu see on, märkige, et seda ei tõlgita.
    .explain =
        Otsib tõlkeid, mis kordavad lähteteksti sõna-sõnalt. Tekstis peab olema vähemalt kaks
        pikemat väiketähelist sõna, et nimed, arvud ja aadressid kõrvale jääksid.

        Näide: „Executive summary in bullets“ prantsuskeelses tekstis.

        Võib tähelepanuta jätta tsitaatide ja pealkirjade puhul, mis esitatakse algkeeles.

check-untranslated-part = lähteteksti lõik on tõlkes muutmata kujul: „…{ $text }…“
    .hint = Tõlkige see; mõned tööriistad panevad uue tõlke varasema teksti ette.
    .explain =
        Otsib kuut järjestikust sõna, mis on lähtetekstis ja tõlkes samad, enamik neist tavalised
        väiketähelised sõnad. Nimed, pealkirjad, aadressid ja joonealused märkused jäetakse kõrvale.
        Tsitaat, mis peabki oma keelde jääma, ei ole viga.
# $kind mixed: $word on sõna, $letter selle võõras täht, $code koodipunkt.
check-script =
    { $kind ->
        [mixed] sõnas „{ $word }“ kuulub täht „{ $letter }“ ({ $code }) teise tähestikku
       *[whole] tõlge ei ole kirjutatud oma keele tähestikus
    }
    .hint =
        { $kind ->
            [mixed] Kirjutage täht uuesti selle keele klaviatuuriga.
           *[whole] Kontrollige, kas keel on õige, ja tõlkige segment.
        }
    .explain =
        Otsib vale tähestiku tähti: ladina „E“ kirillitsas või kreeka tähtedega kirjutatud sõnas
        näeb õige välja, aga otsing seda ei leia ja ekraanilugeja loeb seda valesti. Leiab ka
        teksti, mis ei ole üldse oma keele tähestikus.

        Näide: „Eвропа“ ladina algustähega.

        Võib tähelepanuta jätta nimede puhul, milles tähestikke segatakse teadlikult.

check-hidden = tõlkes on nähtamatu märk ({ $code })
    .hint = Kustutage see; kui te seda üles ei leia, kirjutage sõnad selle ümber uuesti.
    .explain =
        Otsib märke, mida keegi ei näe: kirjasuuna juhtmärke, laiuseta tühikuid, baidijärje märke.
        Need tulevad kaasa kopeeritud tekstiga; mõne tõttu loetakse lauset teisiti, kui kirjutatud,
        kõik segavad otsingut ja poolitamist. Mis on ka lähtetekstis, jäetakse kõrvale.

check-term-missing = „{ $term }“ on terminibaasis „{ $expected }“, mida tõlkes ei ole
    .hint = Kasutage terminibaasi terminit või lisage kasutatud termin sinna lubatuna.
    .explain =
        Otsib lähtetekstist projekti terminibaaside (terms/*.tbx) termineid ja tõlkest üht neist,
        mis mõistel seal on, mis tahes vormis. Taunitud või asendatud termineid ei arvestata.

        Võib tähelepanuta jätta, kui lause on ilma terminita parem.

        Näide: „public consultation“ on tõlgitud ilma terminita „öffentliche Konsultation“.

check-term-forbidden = termini „{ $term }“ vasteks ei tohiks olla „{ $used }“{ $count ->
        [0] {""}
       *[other] , vaid „{ $better }“
    }
    .hint = Kasutage teist terminit; `vulgate terms search` näitab, millised on olemas.
    .explain =
        Otsib tõlkest termineid, mille kohta terminibaas ütleb, et need on taunitud või asendatud,
        kui lähtetekstis on sama mõiste termin.

        Näide: „Regelung“ sõna „regulation“ vastena, kui terminibaas nõuab „Verordnung“.

# $source ja $target on asjaomased arvud nii, nagu need on kirjutatud; üks võib olla tühi.
check-numbers =
    { $kind ->
        [missing] lähteteksti arv { $source } puudub
        [added] arvu { $target } lähtetekstis ei ole
        [kept] lähteteksti arv { $source } kirjutatakse selles keeles { $expected }; muutmata kujul on see teine arv
       *[changed] lähtetekstis on { $source }, tõlkes aga { $target }
    }
    .hint = Võrrelge arve lähtetekstiga; kirjutage need oma keele eraldajatega.
    .explain =
        Võrdleb kõigi arvude väärtusi, olenemata eraldajatest ja järjekorrast: „38,000“ on „38 000“
        ja „38.000“, „6.10.1958“ on „6. oktoober 1958“, „Article 14(2)“ on „artikli 14 lõige 2“.
        Arvud kaheteistkümneni võivad olla sõnad. Arv, mis on olemas, aga mitte nii mitu korda kui
        lähtetekstis, on ainult märkus.

        Näide: „38,000“ tähendab saksakeelses tekstis kolmekümmend kaheksat.

        Võib tähelepanuta jätta, kui lause arvu ei vaja või vajab üht rohkem.

check-url-email = lähteteksti aadress { $address } puudub või on erinev
    .hint = Kopeerige aadress lähtetekstist; teistsugune tohib selles olla ainult keel.
    .explain =
        Otsib lähteteksti veebi- ja e-posti aadresse, mida tõlkes ei ole. Keelekood aadressis tohib
        erineda.

        Näide: „us@dat.example“, mitte „us@data.example“.

        Võib tähelepanuta jätta, kui lehel on selles keeles teine aadress ja te olete selle avanud.

check-max-length = tõlkes on { $count } tähemärki, aga tohib olla kuni { $most }
    .hint = Lühendage seda või paluge autorilt suuremat piiri.
    .explain =
        Dokumendi autor piirab mõne teksti pikkust, kasutades väärtust max-length ploki ees olevas
        kommentaaris või jaotises [markdown] failis vulgate.toml. Teksti kõik segmendid lähevad
        arvesse koos nendevaheliste tühikutega.
# $target ja $expected on pikkused tähemärkides.
check-length =
    { $kind ->
        [short] tõlge on väga lühike: { $target } tähemärki, kuigi tavaline on umbes { $expected }
       *[long] tõlge on väga pikk: { $target } tähemärki, kuigi tavaline on umbes { $expected }
    }
    .hint = Kontrollige, kas see on selle segmendi tõlge ja kas kõik on olemas.
    .explain =
        Võrdleb tõlke pikkust sellega, mis on nende kahe keele vahel tavaline. Vaadatakse ainult
        pikemaid segmente ja arvestatakse ainult suuri erinevusi.

        Näide: pool lõiku puudub.

        Võib tähelepanuta jätta, kui keel ütlebki seda nii lühidalt või peab terminit selgitama.

# $source ja $target on kirjavahemärgid; tühi, kui märki ei ole.
check-end-punctuation =
    { $kind ->
        [added] tõlke lõpus on „{ $target }“, lähteteksti lõpus märki ei ole
        [missing] lähteteksti lõpus on „{ $source }“, tõlke lõpus märki ei ole
       *[changed] lähteteksti lõpus on „{ $source }“, tõlke lõpus „{ $target }“
    }
    .hint = Lõpetage see nagu lähtetekst, oma keele märkidega.
    .explain =
        Võrdleb tõlke viimast märki lähteteksti omaga, kumbagi oma keele märkides: kreekakeelse
        küsimuse lõpus on „;“. Sulgevaid sulge ja jutumärke ning lühendite ja järgarvude punkte ei
        arvestata.

        Näide: lähtetekst küsib „Who reads it?“, tõlge lõpeb punktiga.

        Võib tähelepanuta jätta, kui teie keel lõpetab sellise teksti teisiti.

check-brackets = sulul „{ $bracket }“ ei ole paarilist
    .hint = Lisage teine sulg või kustutage see.
    .explain =
        Otsib tõlkest sulge, mis on avatud ja sulgemata või suletud ja avamata, kui lähteteksti
        sulud on kõik paaris. Loendipunkti tähis „a)“ ei ole sulg.

        Näide: „eelarve (eurodes“.

        Võib tähelepanuta jätta märkide puhul, mis ainult näevad välja nagu sulud.

# $mark on jutumärk, $near tekst selle ümber, $own keele enda jutumärgid.
check-quotes =
    { $kind ->
        [straight] sirged jutumärgid kohas „{ $near }“
        [backwards] jutumärk „{ $mark }“ avab tsitaadi kohas „{ $near }“
       *[foreign] jutumärki „{ $mark }“ selles keeles ei kasutata, kohas „{ $near }“
    }
    .hint = Kasutage jutumärke { $own }.
    .explain =
        Otsib jutumärke, mida tõlke keel ei kasuta või kasutab vastupidi. Sirged märgid on ainult
        märkus. Ühekordseid märke ei vaadata, sest enamik neist on ülakomad.

        Näide: “so” saksakeelses tekstis, kus peab olema „so“.

        Võib tähelepanuta jätta teises keeles tsitaadi sees.

check-percent =
    { $kind ->
        [breaks] arvu ja märgi vahel on kohas „{ $near }“ tavaline tühik, kus rida võib murduda
       *[joined] protsendimärgi ees ei ole kohas „{ $near }“ tühikut
    }
    .hint = Pange sinna püsitühik (U+00A0).
    .explain =
        Vaatab vahet arvu ja märgi „%“, „€“ või muu rahaühiku märgi vahel. Euroopa Liidu
        institutsioonidevaheline stiilijuhend nõuab peaaegu kõigis keeltes püsitühikut; kui keeles
        seda ei kasutata, on ka see lubatud.

        Näide: „59“ on rea lõpus ja „%“ järgmise rea alguses.

        Võib tähelepanuta jätta, kui teksti ei küljendata kunagi.

check-spaces =
    { $kind ->
        [leading-lost] lähtetekst algab tühikuga, tõlge mitte
        [leading-added] tõlge algab tühikuga, lähtetekst mitte
        [trailing-lost] lähtetekst lõpeb tühikuga, tõlge mitte
        [trailing-added] tõlge lõpeb tühikuga, lähtetekst mitte
        [double] kaks tühikut järjest kohas „{ $near }“
        [before-stop] tühik koma või punkti ees kohas „{ $near }“
        [before-tall] tühik kirjavahemärgi ees kohas „{ $near }“
        [french] kirjavahemärgi ees on kohas „{ $near }“ tavaline tühik, kus rida võib murduda
       *[bracket] tühik sulu sisemisel poolel kohas „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Lisage tühik.
            [trailing-lost] Lisage tühik.
            [french] Pange sinna püsitühik (U+00A0 või U+202F).
           *[other] Kustutage tühik.
        }
    .explain =
        Otsib tühikuid, mis on topelt, puuduvad või on vales kohas, ning tavalisi tühikuid nende
        prantsuse kirjavahemärkide ees, mis kirjutatakse sõnast lahku.

        Näide: „üks , kaks“.

        Võib tähelepanuta jätta tühikutega joondatud veergude puhul.

check-conventions = „{ $found }“ asemel kirjutatakse siin „{ $wanted }“ (reeglid: { $profile })
    .hint = Kirjutage nii või valige faili vulgate.toml jaotises [project] teised reeglid.
    .explain =
        Võrdleb arvude, kuupäevade, järgarvude, protsentide, jutumärkide ja viidete kirjapilti
        reeglitega, mille määrab vulgate.toml jaotis [project]: eu on Euroopa Liidu
        institutsioonidevaheline stiilijuhend, cldr riigi kirjatava. Kui midagi pole valitud,
        leitakse ainult see, mida kumbki ei tunne.

        Näide: „16 Oktober“ saksakeelses tekstis, kus kirjutatakse „16. Oktober“.

        Võib tähelepanuta jätta nimede, koodide ja tsitaatide puhul.

check-repeated-word = sõna „{ $word }“ on kaks korda järjest
    .hint = Kustutage neist üks.
    .explain =
        Otsib sõna, mis on kaks korda järjest, ainult tühik vahel, kui lähtetekst ühtki sõna ei
        korda. Paarid, mille tekitab grammatika, näiteks „nous nous“, jäetakse kõrvale.

        Näide: „selles selles tekstis“.

        Võib tähelepanuta jätta, kui mõeldud on mõlemad sõnad.

check-capitalisation = tõlge algab väiketähega: „{ $word }“
    .hint = Alustage suurtähega, nagu lähtetekst.
    .explain =
        Otsib pealkirju, lõike, loendipunkte ja märkusi, mis algavad väiketähega, kui lähtetekst
        algab suurtähega.

        Näide: „es besteht die Pflicht.“ lause „The duty exists.“ tõlkena.

        Võib tähelepanuta jätta, kui teie stiilijuhend nõuab väiketähti, näiteks loendites.

# $other on teine lähte- või sihttekst, $unit selle üksuse ID, milles see on.
check-inconsistent =
    { $kind ->
        [targets] sama lähtetekst on üksuses { $unit } tõlgitud „{ $other }“
       *[sources] sama tõlge on üksuses { $unit } teise lähteteksti oma: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Valige neist kahest tõlkest üks, kui kontekst ei nõua mõlemat.
           *[sources] Kontrollige, et seda ei oleks kopeeritud valesse segmenti.
        }
    .explain =
        Otsib dokumendist üht lähteteksti, millel on samas rollis kaks tõlget, ja üht tõlget kahele
        lähtetekstile, millel on vähe ühist.

        Näide: pealkiri „The gap“ on ükskord „Die Kluft“ ja teinekord „Die Lücke“.

        Võib tähelepanuta jätta, kui grammatika või kontekst nõuab erinevaid sõnu.
