# XLIFF: mida tagasi tulnud fail valesti ütleb ja mis sellest sai. Programm lisab faili, rea, üksuse
# ja segmendi.

## Fail

exchange-not-xliff = kõige välimine element on „{ $element }“, mitte „xliff“
    .hint = Kontrollige, kas see on fail, mis tõlkijalt tagasi tuli.
exchange-version = XLIFFi versioon „{ $version }“ ei ole teada
    .hint = Salvestage fail XLIFFi versioonis 1.2, 2.0, 2.1 või 2.2.
exchange-namespace = nimeruum „{ $namespace }“ ei kuulu XLIFFi versiooni { $version }
    .hint = Esimese elemendi atribuudid „version“ ja „xmlns“ peavad omavahel kokku sobima.

## Elemendid ja atribuudid

exchange-attribute-missing = elemendil „{ $element }“ puudub atribuut „{ $attribute }“
    .hint = XLIFF nõuab seda; salvestage fail uuesti tööriistaga, mis selle tegi, või lisage atribuut.
exchange-attribute-value = „{ $value }“ ei ole elemendi „{ $element }“ atribuudi „{ $attribute }“ väärtus
    .hint = Kasutage üht väärtustest, mille XLIFF selleks ette näeb.
exchange-element-missing = elemendis „{ $parent }“ puudub element „{ $element }“
    .hint = XLIFF nõuab seda; faili võib olla käsitsi muudetud.
exchange-element-unknown = XLIFFi elemendis „{ $parent }“ ei ole elementi „{ $element }“
    .hint = Eemaldage see või pange see omaette nimeruumi.
exchange-id-doubled = teisel elemendil „{ $element }“ on juba ID „{ $id }“
    .hint = ID-d on ainulised; osa võib olla kleebitud kaks korda. Jätke neist üks alles.
exchange-language = elemendi „{ $element }“ keeleks on märgitud „{ $found }“, aga faili järgi on see „{ $expected }“
    .hint = Viige need kooskõlla.
exchange-binary = kahendüksus „{ $id }“ jäetakse vahele
    .hint = Pilte ja muid faile siin ei tõlgita.
exchange-sub-kept = { $count ->
        [one] üks kood sisaldab tõlgitavat teksti, mis jääb koodi sisse
       *[other] { $count } koodi sisaldavad tõlgitavat teksti, mis jääb koodide sisse
    }
    .hint = Tõlkige koodides olev tekst, näiteks pildi kirjeldus, tööriistas, mis faili tegi.
exchange-match-ref = vaste viitab kohale „{ $ref }“, mida selle üksuse segmentides ei ole
    .hint = Vaste jäetakse välja.

## Koodid failis

exchange-code-doubled-id = kahel lähteteksti koodil on ID „{ $id }“
    .hint = Koodide ID-d on üksuses ainulised; faili võib olla käsitsi muudetud.
exchange-code-unclosed = kood „{ $id }“ avatakse selles üksuses ja jäetakse sulgemata
    .hint = Lisage selle lõpp või märkige see eraldiseisvaks.
exchange-code-unopened = koodi „{ $id }“ lõpp on kohas, kus see kood ei ole avatud
    .hint = Pange koodi algus selle lõpu ette või märkige lõpp eraldiseisvaks.
exchange-code-alone = koodist „{ $id }“ on selles üksuses ainult algus või lõpp
    .hint = Mõned tööriistad kirjutavad koode nii; kui lähtetekstis on sama, ei ole vaja midagi teha.
exchange-data-missing = kood viitab algandmetele „{ $data }“, mida ei ole
    .hint = Faili võib olla käsitsi muudetud: eksportige see uuesti ja tõlkige uus fail.

## Olekud

exchange-state-assumed = { $count ->
        [one] üks segment ei ole märgitud tõlgituks, aga selle tõlge erineb lähtetekstist: see loetakse tõlgituks
       *[other] { $count } segmenti ei ole märgitud tõlgituks, aga nende tõlked erinevad lähtetekstist: need loetakse tõlgituks
    }
    .hint = Kui see on vale, määrake tööriistas olek või tühjendage tõlge.
exchange-state-unknown = olek „{ $state }“ ei ole teada; segment loetakse tõlgituks
    .hint = Kui see ei ole valmis, määrake tööriistas üks XLIFFi olekutest.
exchange-target-copied = { $count ->
        [one] üks tõlge on lähteteksti koopia ilma olekuta: see loetakse tõlkimata tekstiks
       *[other] { $count } tõlget on lähteteksti koopiad ilma olekuta: need loetakse tõlkimata tekstiks
    }
    .hint = Kui koopia ongi tõlge, määrake sellele tööriistas olek või kiitke see heaks.

exchange-target-suggested = { $count ->
        [one] üks tõlge on soovitus, mida keegi ei ole kinnitanud: see loetakse tõlkimata tekstiks
       *[other] { $count } tõlget on soovitused, mida keegi ei ole kinnitanud: need loetakse tõlkimata tekstiks
    }
    .hint = Kinnitage tööriistas see, mis on õige, ja importige fail uuesti.
exchange-target-rejected = { $count ->
        [one] üks tõlge lükati ülevaatamisel tagasi: see loetakse tõlkimata tekstiks
       *[other] { $count } tõlget lükati ülevaatamisel tagasi: need loetakse tõlkimata tekstiks
    }
    .hint = Parandage ja kinnitage need tööriistas ning importige fail uuesti.
exchange-target-outside = osa tõlke tekstist on väljaspool märgitud segmente; see jääb oma kohale: „{ $text }“
    .hint = Viige see segmenti, millesse see kuulub.
exchange-order-waits = need laused on seatud teise järjekorda, kuid kõik ei ole tõlgitud; tõlgitud laused jäävad lähteteksti järjekorda
    .hint = Midagi ei läinud kaotsi. Tõlkige üksuse ülejäänud osa ja importige uuesti, et uus järjekord kehtiks.

## Muud tööriistad

exchange-flavour = fail pärineb tööriistast { $tool }: selle olekutest, vastetest ja kommentaaridest saadakse aru
    .hint = Muu, mida tööriist säilitab, näiteks segmentide ajalugu, jääb selle enda faili.
exchange-tool = fail pärineb tööriistast { $tool } ja seda loetakse nagu iga XLIFF-faili
    .hint = Vaadake üle olekud, mida tööriistad kasutavad eri viisil.
exchange-locked = { $count ->
        [one] üks segment on lukus: selle tõlge võetakse üle, lukku ei säilitata
       *[other] { $count } segmenti on lukus: nende tõlked võetakse üle, lukke ei säilitata
    }
    .hint = Midagi ei ole vaja teha; tõlketa lukustatud segment loetakse segmendiks, mida ei tõlgita.
exchange-locked-unfinished = { $count ->
        [one] üks segment on lukus, kuid lõpetamata: selle tõlget ei võeta üle
       *[other] { $count } segmenti on lukus, kuid lõpetamata: nende tõlkeid ei võeta üle
    }
    .hint = Kui tõlge on õige, kinnitage see tööriistas ja importige fail uuesti.
exchange-deleted-text = { $count ->
        [one] üks tekstiosa, mille jälitatud muudatus on kustutanud, jäetakse välja
       *[other] { $count } tekstiosa, mille jälitatud muudatused on kustutanud, jäetakse välja
    }
    .hint = Kui see on vale, kiitke muudatused tööriistas heaks või lükake need tagasi.

exchange-fill-codes = tõlke koodid ei sobi sellesse faili
    .hint = Tõlkige see segment tööriistas, mis faili tegi.

## Ühendamine

exchange-older-source = dokument „{ $document }“ on pärast selle faili eksportimist muutunud
    .hint = Mis veel sobib, võetakse üle; ülejäänu loetletakse ja läheb mällu.
exchange-source-changed = selle segmendi lähtetekst on vahepeal muutunud: { $change }
    .hint = Tõlge läheb ainult mällu; eksportige dokument uuesti, et saada see vastena.
exchange-unit-gone = dokumendis ei ole seda üksust enam: „{ $text }“
    .hint = Selle tõlge läheb ainult mällu.
exchange-units-missing = selles failis puuduvad dokumendi üksused: { $count } / { $all }
    .hint = Nende tõlked jäävad endiseks. Kui fail peaks olema terviklik, paluge see uuesti saata.
exchange-joined-by-code = kood viidi teise segmenti, nii et segmendid on nüüd üks
    .hint = Midagi ei ole vaja teha; järgmises ekspordis on need ühendatud.
exchange-note-deleted = märkus „{ $text }“ kustutati ja eemaldatakse salvestatust
    .hint = Midagi ei ole vaja teha; kui seda on veel vaja, kirjutage see uuesti.
exchange-resegmented = tõlkija tööriist on siin segmente jaganud või ühendanud; võetakse selle piirid
    .hint = Midagi ei ole vaja teha.
exchange-resegmented-unfinished = siin on segmente jagatud või ühendatud, aga osa juba salvestatust tuli tagasi lõpetamata
    .hint = Salvestatu jääb nii, nagu see on, ja valmis segmendid lähevad mällu; tõlkige üksuse ülejäänud osa ja importige uuesti.
exchange-target-blank = tõlge on tühi, kuigi lähtetekst ei ole
    .hint = Segment loetakse tõlkimata tekstiks.
exchange-locked-changed = seda teksti ei tule tõlkida, kuid see saabus muudetuna; see jääb nii, nagu on: „{ $text }“
    .hint = Kui see tuleb tõlkida, märkige see dokumendis.
exchange-space-lost = tööriist on ühendanud ridu või tühikuid, mis on selle segmendi lähtetekstis eraldi
    .hint = Kontrollige tõlke reavahetusi ja tühikuid.
exchange-sentences-touch = tõlkes algab lause kohe teise järel, ilma lähteteksti tühikuta: „{ $text }“
    .hint = Lisage sinna tühik, kui see puudub.
exchange-translated-twice = failis on sellel segmendil kaks tõlget; teist, real { $line }, ei kasutata: „{ $text }“
    .hint = Otsustage, kumb on õige, ja kustutage teine failist.
exchange-character = tõlkes on märk { $character }, mida lähtetekstis ei ole ja mida XML ei luba
    .hint = Kustutage see tõlkest; see on juhtmärk.
exchange-code-missing = tõlkes puudub kood „{ $code }“ ({ $id })
    .hint = Pange see tagasi oma kohale, välja arvatud juhul, kui see jäeti välja teadlikult ja tohib puududa.
exchange-code-edited = koodi „{ $code }“ ({ $id }) on muudetud; kasutatakse dokumendi märgistust
    .hint = Kui linkidel peavad mõnes keeles olema teised aadressid, määrake link-destinations = "translate" jaotises [markdown] failis vulgate.toml; muu märgistus muudetakse dokumendis.
exchange-code-doubled = kood „{ $code }“ ({ $id }) on tõlkes kaks korda ja tohib olla ainult üks kord
    .hint = Eemaldage neist üks.
exchange-code-taken = kood „{ $code }“ ({ $id }) kuulub segmenti „{ $segment }“, mis ei ole veel tõlgitud, nii et see on kaks korda
    .hint = Tõlkige ka see segment või jätke kood sinna.
exchange-code-foreign = koodi „{ $code }“ lähtetekstis ei ole
    .hint = Eemaldage see; kasutada saab ainult lähteteksti koode.
exchange-code-close-first = koodi „{ $code }“ ({ $id }) lõpp on selle alguse ees või ilma alguseta
    .hint = Pange algus lõpu ette, nende sõnade ümber, mille juurde kood kuulub.
exchange-code-crossing = kood „{ $code }“ ({ $id }) lõpeb teise koodi sees, mis algas selle sees
    .hint = Sulgege kõigepealt sisemine kood.
exchange-code-half = kood „{ $code }“ ({ $id }) algab tõlkes ja ei lõpe
    .hint = Pange selle lõpp tagasi.

## vulgate xliff

exchange-modify-version = nii saab muuta ainult XLIFFi versioone 2.0, 2.1 ja 2.2
    .hint = Teisendage XLIFF 1.2 fail kõigepealt: `vulgate xliff convert --to 2.1`; tagasi saab valikuga `--to 1.2`.
exchange-modify-overlap = kaks muudatust puudutavad faili sama kohta
    .hint = Midagi ei kirjutatud. Palun teatage sellest koos failiga.
exchange-modify-where = ei ole öeldud, kuhu muudetud failid lähevad
    .hint = Nimetage kaust suvandiga „-o“ või muutke faile endid suvandiga „--in-place“.
exchange-modify-same-name = kaks faili kirjutataks nimega „{ $path }“
    .hint = Muutke neid ükshaaval, igaühel oma kaust.
exchange-modify-order = selle üksuse tõlgete kohad on omavahel vastuolus; üksus jääb nii, nagu see on
    .hint = Iga „order“ on arv 1-st segmentide arvuni ja ükski kaks ei ole võrdsed.
exchange-modify-moves = see üksus jääb nii, nagu see on: selle tõlked on omaette järjekorras ja tõlketa segment peaks oma koha ütlema
    .hint = Tõlkige kõigepealt kogu üksus.
exchange-join-order = tõlkes on need laused teises järjekorras kui lähtetekstis; need ühendati tõlke järjekorras
    .hint = Suvandiga „--keep-order“ jäävad sellised segmendid lahku.
exchange-join-codes = need segmendid jäävad lahku: ühendatuna lõpeks kood enne, kui see algab
    .hint = Seadke koodid kõigepealt oma järjekorda, nii lähtetekstis kui ka tõlkes.
exchange-join-prefixes = need segmendid jäävad lahku: need kasutavad sama eesliidet eri nimeruumide jaoks
    .hint = Deklareerige iga nimeruum üks kord, elemendis „xliff“.
exchange-join-attribute = siin ühendatud segmentidel on erinev „{ $name }“; alles jääb esimese oma
    .hint = Kui teised on olulised, pange need oma kohale.
exchange-join-untranslated = ainult osal siin ühendatud segmentidest oli tõlge
    .hint = Tõlkige ülejäänu.
exchange-join-gap = tõlkest puudub see, mis on siin ühendatud segmentide vahel
    .hint = Lisage see käsitsi või andke enne ühendamist igale elemendile „ignorable“ element „target“.
exchange-split-target = lähtetekstis on siin { $source } lauset, tõlkes { $target ->
        [one] üks
       *[other] { $target }
    }; segment jääb terveks
    .hint = Ainult tõlkija oskab öelda, millised kuuluvad kokku: jagage see tööriistas.
exchange-split-codes = segment jääb terveks: lähtetekstis ja tõlkes oleks sama kood eri osades
    .hint = Ainult tõlkija oskab öelda, millised osad kuuluvad kokku: jagage see tööriistas.
exchange-split-large = segment jääb terveks: see on pikem kui { $limit } MB
    .hint = Jagage tekst osadeks dokumendis, millest fail on tehtud.
exchange-strip-kept = annotatsioon „{ $id }“ jääb, sest miski muu vajab seda
    .hint = Sellele viitab mälust pärit ettepanek või sõnastiku kirje või deklareerib see nimeruumi.
exchange-split-done = { $path }: { $count ->
        [one] üks segment rohkem.
       *[other] { $count } segmenti rohkem.
    }
exchange-join-done = { $path }: { $count ->
        [one] üks segment vähem.
       *[other] { $count } segmenti vähem.
    }
exchange-strip-done = { $path }: { $count ->
        [one] eemaldati üks osa.
       *[other] eemaldati { $count } osa.
    }
exchange-rewrite-done = Fail { $path } on kirjutatud.

## vulgate xliff convert

convert-kept = „{ $name }“ – XLIFFi versioonis { $version } sellele vastet ei ole ({ $count ->
        [one] üks kord
       *[other] { $count } korda
    }): see säilitatakse kohas, millest teised tööriistad mööda lähevad
    .hint = Tagasi teisendatud failis on see jälle olemas. Tööriistale, mis seda vajab, tuleb anda originaal.
convert-dropped = „{ $name }“ – XLIFFi versioonis { $version } ei saa seda säilitada ({ $count ->
        [one] üks kord
       *[other] { $count } korda
    }): see jäetakse välja
    .hint = Kui see on oluline, hoidke originaalfail alles ja väljendage see uues failis teisiti.
convert-module = „{ $name }“ – XLIFFi versioonis { $version } kuulub see moodulisse, varem oli see laiendus ({ $count ->
        [one] üks kord
       *[other] { $count } korda
    }): see peab olema selline, nagu moodul nõuab
    .hint = Valideerige uus fail; see, millest teatatakse, tuleb parandada või välja võtta.
convert-renamed = „{ $name }“ ei ole ID, mida XLIFFi versioon { $version } lubab, või on see juba võetud ({ $count ->
        [one] üks kord
       *[other] { $count } korda
    }): sellele on antud uus
    .hint = Midagi ei ole vaja teha; tagasi teisendatud failis on jälle vanad ID-d.
convert-character = { $count ->
        [one] üks juhtmärk muutub tekstis koodiks
       *[other] { $count } juhtmärki muutuvad tekstis koodideks
    }: XLIFFi versioon { $version } ei saa selliseid sisaldada
    .hint = Tõlkijad peavad need koodid alles jätma; tagasi teisendades on need jälle märgid.
convert-data-character = { $count ->
        [one] üks algkoodi juhtmärk asendatakse märgiga U+FFFD
       *[other] { $count } algkoodi juhtmärki asendatakse märgiga U+FFFD
    }: XLIFFi versioon { $version } ei saa selliseid sisaldada
    .hint = Tõlgitud dokumendi tegemiseks kasutage originaalfaili.
convert-states = { $count ->
        [one] ühes üksuses on segmentidel
       *[other] { $count } üksuses on segmentidel
    } erinevad olekud: XLIFFi versioonis { $version } on kõigi jaoks üks, siin madalaim
    .hint = Segmentide olekud säilitatakse selle kõrval seni, kuni keegi üksuse olekut ei muuda.
convert-judged = { $count ->
        [one] üks tõlge on heaks kiidetud, tagasi lükatud või ainult soovitatud
       *[other] { $count } tõlget on heaks kiidetud, tagasi lükatud või ainult soovitatud
    }: seda näitab olek XLIFFi versioonis { $version }
    .hint = Heakskiidetu on „reviewed“, muud „initial“. Midagi ei ole vaja teha.
convert-sub = { $count ->
        [one] ühest koodi sees olevast tekstist saab omaette üksus
       *[other] { $count } koodide sees olevast tekstist saavad omaette üksused
    }, nagu XLIFFi versioon { $version } ette näeb
    .hint = Tagasi teisendades on need koos oma tõlgetega jälle oma koodides.
convert-whole-unit = { $count ->
        [one] üks alternatiivne tõlge on terve üksuse kohta; see läheb esimesele segmendile
       *[other] { $count } alternatiivset tõlget on tervete üksuste kohta; need lähevad esimestele segmentidele
    }: XLIFFi versioonis { $version } üksuste jaoks neid ei ole
    .hint = Kui alternatiive kavatsetakse kasutada, ühendage segmendid (vulgate xliff join).
convert-no-language = tõlked on olemas, aga nende keelt ei ole kuskil öeldud; XLIFFi versioon { $version } nõuab seda
    .hint = Praegu on see „und“; kirjutage keel atribuuti „trgLang“.
convert-outside = { $count ->
        [one] üks tõlke osa on väljaspool lähteteksti segmente; see läheb
       *[other] { $count } tõlgete osa on väljaspool lähteteksti segmente; need lähevad
    } kaasa eelneva segmendiga, sest XLIFFi versioonis { $version } ei ole selle jaoks kohta
    .hint = Vaadake need tõlked üle.
convert-languages = failis on mitmes keeles osi: { $attribute } on „{ $found }“ ja „{ $expected }“
    .hint = XLIFF 2 failis on üks keelepaar. Jagage fail keelte kaupa ja teisendage iga osa eraldi.
convert-done = Fail { $path } on kirjutatud XLIFFi versioonis { $to }.

## Märkmed tõlkijatele, mis kirjutatakse faili

exchange-note-role = See on { $role ->
        [title] dokumendi pealkiri
        [metadata] osa dokumendi kirjeldusest
        [heading-1] 1. taseme pealkiri
        [heading-2] 2. taseme pealkiri
        [heading-3] 3. taseme pealkiri
        [heading-4] 4. taseme pealkiri
        [heading-5] 5. taseme pealkiri
        [heading-6] 6. taseme pealkiri
        [paragraph] lõik
        [list-item] loendipunkt
        [quote] tsitaat
        [table-header] tabeli veeru päis
        [table-cell] tabeli lahter
        [footnote] joonealune märkus
        [caption] pildiallkiri
        [alt-text] pildi kirjeldus neile, kes seda ei näe
        [link-title] lingi kohtspikker
        [link-destination] lingi aadress
        [html] tekst HTMLis
       *[other] tekstiosa
    }.
exchange-note-context = { exchange-note-role } See asub pealkirja „{ $heading }“ all.
exchange-note-length = Tõlkes tohib olla kuni { $count } tähemärki.
exchange-note-term = „{ $term }“ on „{ $translations }“.
exchange-note-avoid = Termini „{ $term }“ vasteks ei tohiks olla „{ $avoid }“.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Segmendi { $segment } lähtetekst on muutunud: { $change }
