# Dėl ko failas nėra taisyklingos sandaros XML. Kiekvienas pranešimas – pažeista taisyklė; failą,
# eilutę ir stulpelį prideda programa.

xml-encoding-unknown = koduotė „{ $encoding }“ nežinoma
    .hint = Įrašykite failą UTF-8 koduote ir pirmojoje eilutėje nurodykite UTF-8 arba nenurodykite jokios koduotės.
xml-encoding-malformed = šie baitai neatitinka koduotės { $encoding }
    .hint = Įrašykite failą iš naujo UTF-8 koduote arba nurodykite jo koduotę pirmojoje eilutėje (dažnai windows-1257 arba windows-1252); jei gavote jį e. paštu arba atsisiuntėte, gaukite dar kartą.
xml-encoding-declared = faile nurodyta koduotė { $declared }, tačiau jo koduotė yra { $encoding } ir taip jis perskaitytas
    .hint = Pirmojoje eilutėje nurodykite { $encoding } arba nenurodykite koduotės.
xml-encoding-changed = įrašyta UTF-8 koduote: pavadinimuose, komentaruose arba instrukcijose yra ženklų, kurių { $encoding } neturi
    .hint = Praneškite gavėjui, kad failo koduotė dabar UTF-8; tai nurodyta ir pirmojoje eilutėje.
xml-empty = šiame faile nėra elemento: tai ne XML
    .hint = Patikrinkite, ar tai tas failas, kurio norėjote, ir ar jis netuščias.
xml-truncated = failas baigiasi elemento „{ $element }“, prasidedančio { $opened } eilutėje, viduje
    .hint = Failas tikriausiai nutrūko: gaukite jį iš naujo.
xml-unclosed = tai, kas čia prasideda (žymė, komentaras, skirsnis arba nurodymas), niekur neuždaryta
    .hint = Failas tikriausiai nutrūko arba trūksta kabutės ar „>“.
xml-markup = po „<“ eina ne žymėjimas
    .hint = Paprastą „<“ rašykite „&lt;“.
xml-ampersand = „&“ nepradeda nuorodos, kuri baigtųsi „;“
    .hint = Paprastą „&“ rašykite „&amp;“.
xml-entity = esinys „{ $name }“ nedeklaruotas
    .hint = Rašykite patį ženklą arba jo numerį, pavyzdžiui, „&#160;“.
xml-char-reference = „&{ $reference };“ nereiškia jokio XML ženklo
    .hint = Rašykite XML 1.0 leidžiamo ženklo numerį arba šią nuorodą praleiskite.
xml-character = ženklas { $code } pagal XML 1.0 neleistinas
    .hint = Pašalinkite jį; tai valdymo ženklas arba visai ne ženklas.
xml-second-root = elementas „{ $element }“ yra po dokumento pabaigos
    .hint = Dokumente gali būti tik vienas šakninis elementas: galbūt sujungti du failai.
xml-text-before = prieš pirmąjį elementą yra teksto
    .hint = Patikrinkite, ar tai XML failas, ir pašalinkite, kas yra prieš pirmąjį „<“.
xml-text-after = po dokumento pabaigos yra teksto
    .hint = Pašalinkite, kas yra po paskutinės pabaigos žymės.
xml-text-outside = čia yra teksto, nors leidžiami tik elementai; jis praleistas
    .hint = Perkelkite jį į tinkamą vietą arba pašalinkite.
xml-more = kitų tokių klaidų: { $count }; paskutinė yra { $line } eilutėje
    .hint = Taisykite jas kaip pirmąją.
xml-cdata-end = tekste yra „]]>“
    .hint = Rašykite „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ uždaro „<{ $expected }>“, esantį { $opened } eilutėje
    .hint = Kiekvieną elementą uždarykite jo paties vardo žyme, pradėdami nuo vidinio.
xml-tag-unopened = „</{ $found }>“ nieko neuždaro
    .hint = Pašalinkite ją arba įrašykite pradžios žymę ten, kur elementas prasideda.
xml-name = „{ $name }“ nėra vardas
    .hint = Vardas prasideda raide arba „_“ ir turi ne daugiau kaip vieną „:“; prieš jį negali būti tarpo.
xml-attribute-twice = atributas „{ $name }“ nurodytas du kartus
    .hint = Palikite vieną iš jų.
xml-attribute-space = prieš atributą „{ $name }“ nėra tarpo
    .hint = Įrašykite prieš jį tarpą.
xml-attribute-no-value = atributas „{ $name }“ neturi reikšmės
    .hint = Rašykite { $name }="…".
xml-attribute-unquoted = atributo „{ $name }“ reikšmė parašyta be kabučių
    .hint = Rašykite { $name }="…".
xml-attribute-less-than = atributo reikšmėje yra „<“
    .hint = Rašykite „&lt;“; arba prieš jį trūksta kabutės.
xml-prefix = prefiksas „{ $prefix }“ nedeklaruotas
    .hint = Deklaruokite jo vardų erdvę šiame arba jį gaubiančiame elemente: xmlns:{ $prefix }="…".
xml-namespace = prefikso „{ $prefix }“ negalima susieti su „{ $namespace }“
    .hint = Prefiksai xml ir xmlns ir jų vardų erdvės yra nekeičiami, o prefiksas turi turėti vardų erdvę.
xml-comment-hyphens = komentare yra „--“ arba jo gale yra „-“
    .hint = Tarp brūkšnelių įrašykite tarpą.
xml-declaration = XML deklaracija klaidinga
    .hint = Rašykite <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XML deklaracija yra ne pačioje failo pradžioje
    .hint = Pašalinkite, kas yra prieš ją, arba pačią deklaraciją.
xml-doctype-place = DOCTYPE yra po pirmojo elemento arba jau antras
    .hint = Palikite vieną, prieš pirmąjį elementą.
xml-doctype-entities = faile deklaruoti savi esiniai, o tokie nepriimami
    .hint = Pakeiskite juos tekstu, kurį jie reiškia, ir pašalinkite deklaracijas.
xml-too-large = faile elementų ir tekstų daugiau, negu galima suskaičiuoti
    .hint = Padalykite jį į kelis failus.
xml-depth = elementai įdėti giliau kaip { $limit } lygiais
    .hint = Tokio gylio nereikia jokiam tokios rūšies failui; patikrinkite, iš kur jis gautas.
