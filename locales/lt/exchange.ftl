# XLIFF: kokių klaidų yra grąžintame faile ir kas su jomis padaryta. Failą, eilutę, vienetą ir
# segmentą prideda programa.

## Failas

exchange-not-xliff = šakninis elementas yra „{ $element }“, o ne „xliff“
    .hint = Patikrinkite, ar tai iš vertėjo grįžęs failas.
exchange-version = XLIFF versija „{ $version }“ nežinoma
    .hint = Įrašykite failą kaip XLIFF 1.2, 2.0, 2.1 arba 2.2.
exchange-namespace = vardų erdvė „{ $namespace }“ nepriklauso XLIFF { $version }
    .hint = Pirmojo elemento atributai „version“ ir „xmlns“ turi derėti.

## Elementai ir atributai

exchange-attribute-missing = elementas „{ $element }“ neturi atributo „{ $attribute }“
    .hint = XLIFF jo reikalauja; įrašykite failą iš naujo ta pačia priemone, kuria jis sukurtas, arba pridėkite atributą.
exchange-attribute-value = „{ $value }“ netinka kaip elemento „{ $element }“ atributo „{ $attribute }“ reikšmė
    .hint = Naudokite vieną iš XLIFF nustatytų jo reikšmių.
exchange-element-missing = elemente „{ $parent }“ nėra elemento „{ $element }“
    .hint = XLIFF jo reikalauja; failas galėjo būti taisomas rankomis.
exchange-element-unknown = XLIFF nenumato elemento „{ $element }“ elemente „{ $parent }“
    .hint = Pašalinkite jį arba priskirkite atskirai vardų erdvei.
exchange-id-doubled = kitas elementas „{ $element }“ jau turi identifikatorių „{ $id }“
    .hint = Identifikatoriai turi būti unikalūs; ši dalis galėjo būti įklijuota du kartus. Palikite vieną iš jų.
exchange-language = elemento „{ $element }“ kalba nurodyta „{ $found }“, o failo – „{ $expected }“
    .hint = Suderinkite abi nuorodas.
exchange-binary = dvejetainis vienetas „{ $id }“ praleidžiamas
    .hint = Paveikslėliai ir kiti failai čia neverčiami.
exchange-sub-kept = { $count ->
        [one] { $count } kode yra verstino teksto; jis lieka kode
        [few] { $count } koduose yra verstino teksto; jis lieka koduose
       *[other] { $count } kodų turi verstino teksto; jis lieka koduose
    }
    .hint = Koduose esantį tekstą, pavyzdžiui, paveikslėlio aprašymą, verskite ta priemone, kuria failas sukurtas.
exchange-match-ref = atitiktyje nurodyta „{ $ref }“, bet šio vieneto segmentuose to nėra
    .hint = Atitiktis praleidžiama.

## Failo kodai

exchange-code-doubled-id = du originalo kodai turi identifikatorių „{ $id }“
    .hint = Vieneto kodų identifikatoriai turi būti unikalūs; failas galėjo būti taisomas rankomis.
exchange-code-unclosed = kodas „{ $id }“ šiame vienete atidarytas ir neuždarytas
    .hint = Pridėkite jo pabaigą arba pažymėkite jį kaip izoliuotą.
exchange-code-unopened = kodo „{ $id }“ pabaiga yra ten, kur tas kodas neatidarytas
    .hint = Įrašykite kodo pradžią prieš jo pabaigą arba pažymėkite pabaigą kaip izoliuotą.
exchange-code-alone = kodas „{ $id }“ šiame vienete turi tik pradžią arba tik pabaigą
    .hint = Kai kurios priemonės taip rašo kodus; jei originale yra tas pats, nieko daryti nereikia.
exchange-data-missing = kodas nurodo pradinius duomenis „{ $data }“, kurių nėra
    .hint = Failas galėjo būti taisomas rankomis: eksportuokite iš naujo ir verskite tą failą.

## Būsenos

exchange-state-assumed = { $count ->
        [one] { $count } segmentas nepažymėtas kaip išverstas, bet jo vertimas skiriasi nuo originalo: jis laikomas išverstu
        [few] { $count } segmentai nepažymėti kaip išversti, bet jų vertimas skiriasi nuo originalo: jie laikomi išverstais
       *[other] { $count } segmentų nepažymėta kaip išversti, bet jų vertimas skiriasi nuo originalo: jie laikomi išverstais
    }
    .hint = Kur taip nėra, priemonėje nustatykite būseną arba ištrinkite vertimą.
exchange-state-unknown = būsena „{ $state }“ nežinoma; segmentas laikomas išverstu
    .hint = Jei jis nebaigtas, priemonėje nustatykite vieną iš XLIFF būsenų.
exchange-target-copied = { $count ->
        [one] { $count } vertimas yra originalo kopija be būsenos: jis laikomas neišverstu
        [few] { $count } vertimai yra originalo kopijos be būsenos: jie laikomi neišverstais
       *[other] { $count } vertimų yra originalo kopijos be būsenos: jie laikomi neišverstais
    }
    .hint = Jei kopija ir yra vertimas, priemonėje suteikite jam būseną arba jį patvirtinkite.

exchange-target-suggested = { $count ->
        [one] { $count } vertimas yra niekieno nepatvirtintas pasiūlymas: jis laikomas neišverstu
        [few] { $count } vertimai yra niekieno nepatvirtinti pasiūlymai: jie laikomi neišverstais
       *[other] { $count } vertimų yra niekieno nepatvirtinti pasiūlymai: jie laikomi neišverstais
    }
    .hint = Priemonėje patvirtinkite, kas tinkama, ir importuokite failą iš naujo.
exchange-target-rejected = { $count ->
        [one] { $count } vertimą tikrintojas atmetė: jis laikomas neišverstu
        [few] { $count } vertimus tikrintojas atmetė: jie laikomi neišverstais
       *[other] { $count } vertimų tikrintojas atmetė: jie laikomi neišverstais
    }
    .hint = Priemonėje juos pataisykite, patvirtinkite ir importuokite failą iš naujo.
exchange-target-outside = dalis vertimo teksto yra už pažymėtų segmentų ribų; ji lieka savo vietoje: „{ $text }“
    .hint = Perkelkite jį į segmentą, kuriam jis priklauso.
exchange-order-waits = šie sakiniai išdėstyti kita tvarka, bet ne visi išversti; išverstieji lieka originalo tvarka
    .hint = Niekas neprarasta. Išverskite likusią vieneto dalį ir importuokite iš naujo, kad galiotų nauja tvarka.

## Kitos priemonės

exchange-flavour = failas sukurtas priemone { $tool }: jo būsenos, atitiktys ir komentarai suprantami
    .hint = Visa kita, ką saugo priemonė, pavyzdžiui, segmentų istorija, lieka jos pačios faile.
exchange-tool = failas sukurtas priemone { $tool } ir skaitomas kaip bet koks XLIFF
    .hint = Peržiūrėkite būsenas: įvairios priemonės jas naudoja skirtingai.
exchange-locked = { $count ->
        [one] { $count } segmentas užrakintas: jo vertimas priimamas, užraktas neišsaugomas
        [few] { $count } segmentai užrakinti: jų vertimai priimami, užraktai neišsaugomi
       *[other] { $count } segmentų užrakinta: jų vertimai priimami, užraktai neišsaugomi
    }
    .hint = Nieko daryti nereikia; užrakintas segmentas be vertimo laikomas neverstinu.
exchange-locked-unfinished = { $count ->
        [one] { $count } segmentas užrakintas, bet neužbaigtas: jo vertimas nepriimamas
        [few] { $count } segmentai užrakinti, bet neužbaigti: jų vertimai nepriimami
       *[other] { $count } segmentų užrakinta, bet neužbaigta: jų vertimai nepriimami
    }
    .hint = Jei vertimas teisingas, patvirtinkite jį priemonėje ir importuokite failą dar kartą.
exchange-deleted-text = { $count ->
        [one] praleista { $count } teksto atkarpa, ištrinta registruojamais pakeitimais
        [few] praleistos { $count } teksto atkarpos, ištrintos registruojamais pakeitimais
       *[other] praleista { $count } teksto atkarpų, ištrintų registruojamais pakeitimais
    }
    .hint = Jei tai netinka, priemonėje priimkite arba atmeskite pakeitimus.

exchange-fill-codes = vertimo kodai šiam failui netinka
    .hint = Išverskite šį segmentą ta priemone, kuria failas sukurtas.

## Sujungimas

exchange-older-source = „{ $document }“ pasikeitė po šio failo eksporto
    .hint = Kas tebetinka, priimama; visa kita išvardijama ir įtraukiama į atmintį.
exchange-source-changed = šio segmento originalas nuo to laiko pasikeitė: { $change }
    .hint = Vertimas įtraukiamas tik į atmintį; eksportuokite dokumentą iš naujo, kad gautumėte jį kaip atitiktį.
exchange-unit-gone = dokumente šio vieneto nebėra: „{ $text }“
    .hint = Jo vertimas įtraukiamas tik į atmintį.
exchange-units-missing = šiame faile trūksta dokumento vienetų: { $count } iš { $all }
    .hint = Jų vertimai lieka, kokie buvo. Jei failas turi būti visas, paprašykite jo iš naujo.
exchange-joined-by-code = kodas perkeltas į kitą segmentą, todėl segmentai dabar sujungti
    .hint = Nieko daryti nereikia; kitame eksporte jie bus sujungti.
exchange-note-deleted = pastaba „{ $text }“ ištrinta ir pašalinta iš įrašo
    .hint = Nieko daryti nereikia; jei jos dar prireiks, parašykite ją iš naujo.
exchange-resegmented = vertėjo priemonė čia padalijo arba sujungė segmentus; priimtos jos nustatytos ribos
    .hint = Nieko daryti nereikia.
exchange-resegmented-unfinished = segmentai čia padalyti arba sujungti, bet dalis to, kas jau įrašyta, grįžo nebaigta
    .hint = Įrašas lieka toks, koks yra, o baigti segmentai įtraukiami į atmintį; išverskite likusią vieneto dalį ir importuokite iš naujo.
exchange-target-blank = vertimas tuščias, nors originalas netuščias
    .hint = Segmentas laikomas neišverstu.
exchange-locked-changed = šis tekstas neverstinas, bet grįžo pakeistas; jis lieka toks, koks yra: „{ $text }“
    .hint = Jei jis verstinas, nurodykite tai dokumente.
exchange-space-lost = įrankis sujungė eilutes arba tarpus, kurie šio segmento šaltinyje yra atskirti
    .hint = Patikrinkite vertimo eilučių lūžius ir tarpus.
exchange-sentences-touch = vertime sakinys prasideda iškart po kito, be originale esančio tarpo: „{ $text }“
    .hint = Jei tarpo trūksta, jį įterpkite.
exchange-translated-twice = faile yra du šio segmento vertimai; kitas, { $line } eilutėje, nenaudojamas: „{ $text }“
    .hint = Nuspręskite, kuris teisingas, o kitą ištrinkite iš failo.
exchange-character = vertime yra ženklas { $character }, kurio originale nėra ir kurio XML neleidžia
    .hint = Ištrinkite jį iš vertimo; tai valdymo ženklas.
exchange-code-missing = vertime trūksta kodo „{ $code }“ ({ $id })
    .hint = Grąžinkite jį į jo vietą, nebent jį leidžiama praleisti ir praleistas jis sąmoningai.
exchange-code-edited = kodas „{ $code }“ ({ $id }) pakeistas; naudojamas dokumento žymėjimas
    .hint = Jei kuria nors kalba nuorodų adresai turi būti kiti, vulgate.toml skirsnyje [markdown] nustatykite link-destinations = "translate"; kitas žymėjimas keičiamas dokumente.
exchange-code-doubled = kodas „{ $code }“ ({ $id }) vertime yra du kartus, o leidžiama tik kartą
    .hint = Vieną iš jų pašalinkite.
exchange-code-taken = kodas „{ $code }“ ({ $id }) priklauso segmentui „{ $segment }“, kuris dar neišverstas, todėl yra du kartus
    .hint = Išverskite ir tą segmentą arba palikite kodą jame.
exchange-code-foreign = kodo „{ $code }“ originale nėra
    .hint = Pašalinkite jį; naudoti galima tik originalo kodus.
exchange-code-close-first = kodo „{ $code }“ ({ $id }) pabaiga yra prieš jo pradžią arba pradžios nėra
    .hint = Pradžią įrašykite prieš pabaigą, kad jos gaubtų kodui priklausančius žodžius.
exchange-code-crossing = kodas „{ $code }“ ({ $id }) baigiasi kito kodo, prasidėjusio jo viduje, ribose
    .hint = Pirmiau uždarykite vidinį kodą.
exchange-code-half = kodas „{ $code }“ ({ $id }) vertime prasideda, bet nesibaigia
    .hint = Grąžinkite jo pabaigą.

## vulgate xliff

exchange-modify-version = taip galima keisti tik XLIFF 2.0, 2.1 ir 2.2
    .hint = Pirmiausia konvertuokite XLIFF 1.2 failą: `vulgate xliff convert --to 2.1`; atgal – su `--to 1.2`.
exchange-modify-overlap = du pakeitimai taikomi tai pačiai failo vietai
    .hint = Nieko neįrašyta. Praneškite apie tai ir pridėkite failą.
exchange-modify-where = nenurodyta, kur rašyti pakeistus failus
    .hint = Nurodykite aplanką parinktimi „-o“ arba keiskite pačius failus su „--in-place“.
exchange-modify-same-name = du failai būtų įrašyti kaip „{ $path }“
    .hint = Keiskite juos po vieną, kiekvienam nurodydami atskirą aplanką.
exchange-modify-order = šio vieneto vertimų vietos prieštarauja viena kitai; vienetas paliekamas nepakeistas
    .hint = Kiekvienas „order“ yra skaičius nuo 1 iki segmentų skaičiaus, ir jie nesikartoja.
exchange-modify-moves = šis vienetas paliekamas nepakeistas: jo vertimų tvarka kitokia, o segmentas be vertimo turėtų nurodyti savo vietą
    .hint = Pirmiau išverskite visą vienetą.
exchange-join-order = vertime šių sakinių tvarka kitokia negu originale; jie sujungti vertimo tvarka
    .hint = Su „--keep-order“ tokie segmentai lieka atskiri.
exchange-join-codes = šie segmentai lieka atskiri: juos sujungus, kodas baigtųsi anksčiau, negu prasideda
    .hint = Pirmiau sutvarkykite kodų eilę originale ir vertime.
exchange-join-prefixes = šie segmentai lieka atskiri: tas pats prefiksas juose reiškia skirtingas vardų erdves
    .hint = Kiekvieną vardų erdvę deklaruokite vieną kartą – elemente „xliff“.
exchange-join-attribute = čia sujungtų segmentų „{ $name }“ skiriasi; palikta pirmojo reikšmė
    .hint = Jei kitos reikšmės svarbios, nustatykite jas ten, kur reikia.
exchange-join-untranslated = vertimą turėjo tik dalis čia sujungtų segmentų
    .hint = Išverskite likusią dalį.
exchange-join-gap = vertime trūksta to, kas yra tarp čia sujungtų segmentų
    .hint = Įrašykite ranka arba prieš sujungdami kiekvienam „ignorable“ suteikite „target“.
exchange-split-target = originale čia sakinių yra { $source }, o vertime – { $target }; segmentas nedalijamas
    .hint = Tik vertėjas gali pasakyti, kurie sakiniai atitinka vienas kitą: padalykite priemonėje.
exchange-split-codes = segmentas nedalijamas: tas pats kodas originale ir vertime būtų skirtingose dalyse
    .hint = Tik vertėjas gali pasakyti, kurios dalys atitinka viena kitą: padalykite priemonėje.
exchange-split-large = segmentas nedalijamas: jis ilgesnis nei { $limit } MB
    .hint = Padalykite tekstą dokumente, iš kurio padarytas failas.
exchange-strip-kept = anotacija „{ $id }“ paliekama, nes jos reikia kitai daliai
    .hint = Ją nurodo atminties kandidatas arba glosarijaus įrašas, arba joje deklaruojama vardų erdvė.
exchange-split-done = { $path }: { $count ->
        [one] { $count } segmentu daugiau.
        [few] { $count } segmentais daugiau.
       *[other] { $count } segmentų daugiau.
    }
exchange-join-done = { $path }: { $count ->
        [one] { $count } segmentu mažiau.
        [few] { $count } segmentais mažiau.
       *[other] { $count } segmentų mažiau.
    }
exchange-strip-done = { $path }: { $count ->
        [one] pašalintas { $count } elementas.
        [few] pašalinti { $count } elementai.
       *[other] pašalinta { $count } elementų.
    }
exchange-rewrite-done = Failas { $path } įrašytas.

## vulgate xliff convert

convert-kept = „{ $name }“ neturi atitikmens XLIFF { $version } ({ $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }): išsaugoma ten, kur kitos priemonės to nepaiso
    .hint = Konvertavus atgal, failas vėl jį turės. Priemonei, kuriai jo reikia, pateikite pradinį failą.
convert-dropped = „{ $name }“ XLIFF { $version } išsaugoti neįmanoma ({ $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }): praleidžiama
    .hint = Jei tai svarbu, pasilikite pradinį failą ir naujajame nurodykite tai kitu būdu.
convert-module = „{ $name }“ XLIFF { $version } priklauso moduliui, o anksčiau buvo plėtinys ({ $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }): turi būti toks, kokio reikalauja modulis
    .hint = Patikrinkite naujo failo atitiktį; tai, apie ką pranešama, reikia ištaisyti arba pašalinti.
convert-renamed = identifikatorius „{ $name }“ pagal XLIFF { $version } neleistinas arba užimtas ({ $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }): suteiktas naujas
    .hint = Nieko daryti nereikia; konvertavus atgal, failas vėl turės senuosius identifikatorius.
convert-character = { $count ->
        [one] { $count } valdymo ženklas virsta teksto kodu
        [few] { $count } valdymo ženklai virsta teksto kodais
       *[other] { $count } valdymo ženklų virsta teksto kodais
    }: XLIFF { $version } tokių ženklų neleidžia
    .hint = Vertėjai turi šiuos kodus išsaugoti; konvertavus atgal, jie vėl bus ženklai.
convert-data-character = { $count ->
        [one] { $count } pradinio kodo valdymo ženklas virsta U+FFFD
        [few] { $count } pradinio kodo valdymo ženklai virsta U+FFFD
       *[other] { $count } pradinio kodo valdymo ženklų virsta U+FFFD
    }: XLIFF { $version } tokių ženklų neleidžia
    .hint = Išverstą dokumentą rengkite iš pradinio failo.
convert-states = { $count ->
        [one] { $count } vieneto segmentų būsenos skiriasi
        [few] { $count } vienetų segmentų būsenos skiriasi
       *[other] { $count } vienetų segmentų būsenos skiriasi
    }: XLIFF { $version } numato vieną bendrą būseną, čia – žemiausią
    .hint = Segmentų būsenos išsaugomos greta, kol niekas nepakeičia vieneto būsenos.
convert-judged = { $count ->
        [one] { $count } vertimas yra patvirtintas, atmestas arba tik pasiūlytas
        [few] { $count } vertimai yra patvirtinti, atmesti arba tik pasiūlyti
       *[other] { $count } vertimų yra patvirtinta, atmesta arba tik pasiūlyta
    }: tai rodo būsena XLIFF { $version } faile
    .hint = Patvirtintų būsena – „reviewed“, kitų – „initial“. Nieko daryti nereikia.
convert-sub = { $count ->
        [one] { $count } kodo viduje esantis tekstas tampa atskiru vienetu
        [few] { $count } kodų viduje esantys tekstai tampa atskirais vienetais
       *[other] { $count } kodų viduje esančių tekstų tampa atskirais vienetais
    }, kaip numatyta XLIFF { $version }
    .hint = Konvertavus atgal, jie su savo vertimais vėl bus kodų viduje.
convert-whole-unit = { $count ->
        [one] { $count } alternatyvus vertimas skirtas visam vienetui; jis priskiriamas pirmajam segmentui
        [few] { $count } alternatyvūs vertimai skirti visiems vienetams; jie priskiriami pirmiesiems segmentams
       *[other] { $count } alternatyvių vertimų skirta visiems vienetams; jie priskiriami pirmiesiems segmentams
    }: XLIFF { $version } alternatyvių vienetų vertimų nenumato
    .hint = Jei alternatyvos bus naudojamos, sujunkite segmentus (vulgate xliff join).
convert-no-language = vertimų yra, bet jų kalba nenurodyta; XLIFF { $version } reikalauja ją nurodyti
    .hint = Dabar nurodyta „und“; įrašykite kalbą į „trgLang“.
convert-outside = { $count ->
        [one] { $count } vertimo dalis yra už originalo segmentų ribų; ji priskiriama
        [few] { $count } vertimų dalys yra už originalo segmentų ribų; jos priskiriamos
       *[other] { $count } vertimų dalių yra už originalo segmentų ribų; jos priskiriamos
    } ankstesniam segmentui, nes XLIFF { $version } tam nenumato vietos
    .hint = Peržiūrėkite šiuos vertimus.
convert-languages = failo dalys yra keliomis kalbomis: { $attribute } reikšmės „{ $found }“ ir „{ $expected }“
    .hint = XLIFF 2 faile gali būti viena kalbų pora. Padalykite failą pagal kalbas ir konvertuokite kiekvieną atskirai.
convert-done = Failas { $path } įrašytas kaip XLIFF { $to }.

## Pastabos vertėjams, įrašomos į failą

exchange-note-role = Tai { $role ->
        [title] dokumento pavadinimas
        [metadata] dokumento aprašo dalis
        [heading-1] 1 lygio antraštė
        [heading-2] 2 lygio antraštė
        [heading-3] 3 lygio antraštė
        [heading-4] 4 lygio antraštė
        [heading-5] 5 lygio antraštė
        [heading-6] 6 lygio antraštė
        [paragraph] pastraipa
        [list-item] sąrašo punktas
        [quote] citata
        [table-header] lentelės stulpelio antraštė
        [table-cell] lentelės langelis
        [footnote] išnaša
        [caption] prierašas
        [alt-text] paveikslėlio aprašymas jo nematantiems skaitytojams
        [link-title] nuorodos paaiškinimas
        [link-destination] nuorodos adresas
        [html] HTML bloko tekstas
       *[other] teksto dalis
    }.
exchange-note-context = { exchange-note-role } Skirsnis – „{ $heading }“.
exchange-note-length = Vertimo ženklų skaičius – ne daugiau kaip { $count }.
exchange-note-term = „{ $term }“ verčiama „{ $translations }“.
exchange-note-avoid = „{ $term }“ nederėtų vadinti „{ $avoid }“.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Segmento { $segment } originalas pasikeitė: { $change }
