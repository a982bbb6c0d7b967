# Co `vulgate validate` nachází v XLIFF 2 nad rámec gramatiky.

xliff2-namespace = „{ $namespace }“ není jmenný prostor žádné verze XLIFF 2
    .hint = 2.0 a 2.1 mají urn:oasis:names:tc:xliff:document:2.0, 2.2 má urn:oasis:names:tc:xliff:document:2.2.

# Identifikátory

xliff2-id-doubled = identifikátor „{ $id }“ prvku <{ $element }> je již dříve použit v témže <{ $scope }>
    .hint = Dejte jednomu z nich jiný identifikátor a změňte, co na něj odkazuje.
xliff2-id-elsewhere = identifikátor „{ $id }“ tohoto prvku <{ $element }> patří kódu ve zdrojovém textu jiného segmentu
    .hint = Dejte mu identifikátor, který v jednotce ještě není; kód má identifikátor svého protějšku jen vedle jeho zdrojového textu.
xliff2-id-other-element = identifikátor „{ $id }“ tohoto prvku <{ $element }> patří ve zdrojovém textu jinému druhu prvku
    .hint = Použijte prvek, který má zdrojový text, nebo identifikátor, který v jednotce ještě není.
xliff2-extension-id = identifikátor „{ $id }“ prvku <{ $element }> není jmenný token
    .hint = I identifikátory rozšíření se skládají jen z písmen, číslic, teček, spojovníků, podtržítek a dvojteček.

# Struktura

xliff2-skeleton-empty = kostra neuvádí, kde je, ani svůj obsah
    .hint = Doplňte href, nebo do ní vložte její obsah.
xliff2-skeleton-both = kostra má href i obsah
    .hint = Ponechte jedno z nich: prvek s href je prázdný, a to i bez komentářů.
xliff2-unit-without-segment = jednotka nemá žádný segment
    .hint = Každá jednotka potřebuje aspoň jeden; samotné prvky ignorable nestačí.
xliff2-target-language-missing = jsou zde cílové texty, první na řádku { $line }, ale chybí trgLang s jejich jazykem
    .hint = Doplňte trgLang do kořenového prvku.
xliff2-language = jazyk prvku { $element } je „{ $found }“, ale { $attribute } uvádí „{ $expected }“
    .hint = V obou musí být stejná značka, i když se xml:lang dědí.
xliff2-state-without-target = segment má stav { $state }, ale nemá cílový text
    .hint = Bez cílového textu je segment v počátečním stavu.
xliff2-substate-without-state = segment má subState, ale nemá state
    .hint = Uveďte i state, i když je to počáteční stav.
xliff2-substate = „{ $value }“ není subState
    .hint = Napište vlastní předponu, dvojtečku a hodnotu; předpona xlf je obsazena.
xliff2-order-too-large = cílový text stojí na místě { $order }, ale jednotka má jen { $most } { $most ->
    [one] část
    [few] části
   *[other] částí
}
    .hint = Segmenty a prvky ignorable se počítají dohromady.
xliff2-order-doubled = místo { $order } je obsazeno jiným cílovým textem jednotky
    .hint = Dejte každému cílovému textu vlastní místo.
xliff2-order-implicit = cílový text stojí na místě { $order }, které má jiná část, protože neuvádí jiné
    .hint = Část bez order stojí tam, kde je; dejte jí jiné místo.

# Vložené prvky

xliff2-hex-form = „{ $value }“ není kódový bod zapsaný šestnáctkovými číslicemi
    .hint = Napište dvě číslice na bajt, písmena velká, například 001A.
xliff2-hex-allowed = „{ $value }“ je znak, který XML může obsahovat
    .hint = Napište samotný znak; cp je určen pro znaky, které XML zakazuje.
xliff2-subtype-without-type = <{ $element }> má subType, ale nemá type
    .hint = Uveďte i type.
xliff2-subtype-of-other-type = subType „{ $value }“ patří k typu { $type }
    .hint = Nastavte type="{ $type }", nebo použijte vlastní subType.
xliff2-subtype = „{ $value }“ není subType
    .hint = S předponou xlf existují lb, pb, b, i, u a var. Ostatní mají vlastní předponu a dvojtečku.
xliff2-start-isolated = začátek „{ $id }“ uvádí, že jeho konec v tomto <{ $scope }> není, ale je v ní
    .hint = Odstraňte isolated="yes".
xliff2-start-without-end = začátek „{ $id }“ nemá na této straně <{ $scope }> konec
    .hint = Doplňte <ec> se startRef="{ $id }", nebo nastavte isolated="yes", pokud je konec v jiné jednotce.
xliff2-start-after-end = začátek „{ $id }“ stojí za svým koncem
    .hint = Zaměňte jejich pořadí.
xliff2-start-with-ends = začátek „{ $id }“ má více než jeden konec
    .hint = Ponechte jeden <{ $end }> s tímto startRef.
xliff2-end-without-start = na této straně <{ $scope }> není <sc> „{ $id }“, který by tento konec mohl uzavírat
    .hint = Opravte startRef, nebo nastavte isolated="yes" s id, pokud je začátek v jiné jednotce.
xliff2-end-isolated-id = izolovaný konec musí mít id, nikoli startRef
    .hint = Doplňte id a odstraňte startRef.
xliff2-end-start-ref = konec, který není izolovaný, musí mít startRef, nikoli id
    .hint = Uveďte ve startRef uzavíraný <sc> a odstraňte id.
xliff2-end-dir = dir stojí u konce, který není izolovaný
    .hint = Směr určuje jeho začátek; zde jej odstraňte.
xliff2-end-disagrees = { $attribute } je zde { $found }, ale musí být { $expected } jako u začátku
    .hint = Uveďte u obou totéž.
xliff2-data-ref = { $attribute } uvádí „{ $id }“, taková data však v tomto { $scope } nejsou
    .hint = Doplňte <data> s tímto identifikátorem do jeho originalData, nebo opravte odkaz.
xliff2-pair = <{ $element }> má { $present }, ale nemá { $missing }
    .hint = Uveďte to u obou konců, nebo u žádného.
xliff2-sub-flow = { $attribute } uvádí „{ $id }“, což není jednotka souboru „{ $file }“
    .hint = Vnořené toky textu jsou identifikátory jednotek v témže souboru.
xliff2-sub-flow-circle = { $attribute } vede přes „{ $id }“ zpět do téže jednotky
    .hint = Vnořený tok je text v kódu jiné jednotky a nemůže obsahovat sám sebe; uveďte jiné jednotky.
xliff2-reorder-hints = kód s canReorder="{ $value }" musí mít { $attribute }="no"
    .hint = Co nelze přesunout, nelze ani zkopírovat, ani odstranit.
xliff2-copy-of-nothing = copyOf uvádí „{ $id }“, což není jiný kód tohoto <{ $scope }>
    .hint = Uveďte identifikátor zkopírovaného kódu.
xliff2-copy-of-other = copyOf uvádí „{ $id }“, jehož kopií tento <{ $element }> být nemůže
    .hint = Uveďte identifikátor kódu stejného druhu, který není kopií tohoto.
xliff2-copy-with-data = copyOf uvádí „{ $id }“, existují však původní data
    .hint = Kopie kódu s původními daty odkazuje na tatáž data; copyOf je pro kódy bez nich.
xliff2-copy-forbidden = kód „{ $id }“ se nesmí kopírovat
    .hint = Odstraňte kopii.
xliff2-sequence-start = řada kódů, jejichž pořadí nelze měnit, nezačíná canReorder="firstNo"
    .hint = Nastavte firstNo u jejího prvního kódu.
xliff2-sequence-changed = kódy, jejichž pořadí nelze měnit, stojí v jiném pořadí než ve zdrojovém textu
    .hint = Seřaďte je jako ve zdrojovém textu.
xliff2-code-deleted = kód „{ $id }“ se nesmí odstranit, v cílovém textu však není
    .hint = Umístěte jej v překladu, kam patří.
xliff2-code-overlaps = kód „{ $id }“ se nesmí křížit s jiným, v překladu se ale kříží
    .hint = Umístěte začátek i konec kódu oba před druhý kód, za něj, nebo do něj.

# Anotace a odkazy

xliff2-marker-without-start = na této straně <{ $scope }> není před tímto koncem <sm> „{ $id }“
    .hint = Opravte startRef, nebo doplňte začátek.
xliff2-marker-without-end = anotace „{ $id }“ nemá na této straně <{ $scope }> konec
    .hint = Doplňte <em> se startRef="{ $id }".
xliff2-translate-missing = obecná anotace neříká, zda se text překládá
    .hint = Doplňte translate="no" nebo translate="yes", nebo typ anotace.
xliff2-comment-both = komentář má value i ref
    .hint = Ponechte jedno z nich.
xliff2-comment-nothing = komentář nemá ani value, ani ref
    .hint = Napište komentář do value, nebo uveďte poznámku v ref.
xliff2-comment-note = „{ $ref }“ neoznačuje žádnou poznámku této jednotky
    .hint = Napište #n= a identifikátor poznámky v téže jednotce.
xliff2-note-ref = „{ $ref }“ neoznačuje žádný segment této jednotky
    .hint = Napište # a identifikátor segmentu v téže jednotce.
xliff2-ref-span = „{ $ref }“ neoznačuje žádný úsek textu v této jednotce
    .hint = Napište # a identifikátor segmentu nebo vloženého prvku jednotky; pro prvek v cílovém textu #t= a identifikátor.
xliff2-fragment-form = „{ $ref }“ není zapsáno jako identifikátor fragmentu
    .hint = Kroky se oddělují lomítky, každý je identifikátor, nebo předpona, = a identifikátor: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ má jednopísmennou předponu, která není definována
    .hint = Definovány jsou f, g, u, n, d a t. Předpony modulů a rozšíření jsou delší.
xliff2-fragment-twice = „{ $ref }“ má některou předponu dvakrát
    .hint = Každý krok má jinou předponu.
xliff2-fragment-order = „{ $ref }“ nevede od souboru přes skupinu k jednotce
    .hint = Seřaďte kroky takto: f, g, u.
xliff2-fragment-last = „{ $ref }“ pokračuje za svým posledním krokem
    .hint = Co je uvnitř jednotky, se uvádí jednou, na konci.
xliff2-fragment-nowhere = „{ $ref }“ v tomto dokumentu nic neoznačuje
    .hint = Opravte v něm identifikátory; vynechaný soubor, skupina nebo jednotka se odvodí z místa odkazu.
xliff2-fragment-outside = „{ $ref }“ vede mimo dokument
    .hint = Začněte znakem #.

# Kandidáti překladu a glosář

xliff2-match-language = jazyk cílového textu je „{ $found }“, ale trgLang uvádí „{ $expected }“
    .hint = Jen shoda s reference="yes" může být v jiném jazyce.
xliff2-match-annotation-ref = anotace shody má ref
    .hint = Odstraňte jej: shoda odkazuje na anotaci, nikoli naopak.
xliff2-entry-empty = heslo nemá ani překlad, ani definici
    .hint = Doplňte aspoň jedno z nich.

# Styl formátu

xliff2-subfs-without-fs = <{ $element }> má subFs, ale nemá fs
    .hint = Uveďte i prvek HTML ve fs.
xliff2-subfs = „{ $value }“ nejsou atributy
    .hint = Název a hodnotu oddělte čárkou, dvojice zpětným lomítkem; pokud čárka nebo zpětné lomítko patří do obsahu, napište před ně zpětné lomítko.
xliff2-on-closing-code = { $attribute } stojí u konce, který není izolovaný
    .hint = Uvádí se u začátku; zde jej odstraňte.
xliff2-fs-void = náhled by vložil obsah do <{ $value }>, který je v HTML vždy prázdný
    .hint = Použijte jinou hodnotu fs, nebo ji přesuňte ke kódu bez obsahu.
xliff2-fs-nesting = náhled by vložil <{ $value }> do <{ $around }>, což není platné HTML
    .hint = Použijte jinou hodnotu fs zde nebo v nadřazeném prvku.
xliff2-fs-text = náhled by vložil text přímo do <{ $value }>, který v HTML obsahuje jen prvky
    .hint = Dejte textu vlastní fs, například li nebo td, nebo zde použijte jinou hodnotu.
xliff2-fs-attribute-missing = náhled by obsahoval <{ $value }> bez { $attribute }, což není platné HTML
    .hint = Uveďte to v subFs, například „src,obrazek.png“.

# Data zdrojů

xliff2-resources-empty = data zdrojů nic neobsahují
    .hint = Doplňte položku nebo odkaz na ni, nebo data odstraňte.
xliff2-resource-item-empty = položka zdroje nic neobsahuje
    .hint = Doplňte source, target nebo odkaz.
xliff2-resource-ref = „{ $id }“ není položka zdroje v souboru „{ $file }“
    .hint = Odkazovat lze jen na položky v datech zdrojů téhož souboru.
xliff2-resource-without-source = položka, která není jen kontextem, musí mít source
    .hint = Doplňte její source, nebo odstraňte context="no".
xliff2-resource-nowhere = <{ $element }> neuvádí, kde zdroj je, ani jeho obsah
    .hint = Doplňte href, nebo zdroj vložte.
xliff2-resource-both = <{ $element }> má href i obsah
    .hint = Ponechte jedno z nich.
xliff2-resource-media-type = položka neuvádí typ média toho, co je jinde
    .hint = Doplňte mimeType, například image/png.

# Velikost a délka

xliff2-size-restriction = { $attribute }="{ $value }" není omezení podle profilu, který soubor zvolil
    .hint = Napište maximum, nebo minimum, čárku a maximum; * znamená bez horní meze: 255 nebo 0,255 nebo 10,*.
xliff2-size-number = { $attribute }="{ $value }" není celé číslo
    .hint = Napište pouze číslice.
xliff2-size-broken =
    { $side ->
        [source] zdrojový text
       *[target] cílový text
    } nedodržuje { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] délka v bajtech
       *[sizeRestriction] délka ve znacích
    }: { $size })
    .hint = Změňte text, nebo omezení.
xliff2-size-info-both = <{ $element }> má sizeInfo i sizeInfoRef
    .hint = Ponechte jedno z nich.
xliff2-size-info-ref = „{ $id }“ neoznačuje nic v datech profilu u tohoto nebo nadřazeného prvku
    .hint = Uveďte identifikátor prvku v těchto datech.

# Validace

xliff2-rule-tests = { $count ->
    [0] pravidlo nic netestuje
   *[other] počet testů v pravidle: { $count }
}
    .hint = Požaduje se právě jeden: isPresent, isNotPresent, startsWith, endsWith, nebo vlastní se jmenným prostorem.
xliff2-rule-occurs = occurs stojí u jiného testu než isPresent
    .hint = Počítat lze jen to, co je přítomno.
xliff2-rule-exists-in-source = existsInSource nestojí u žádného testu, ke kterému by mohl patřit
    .hint = Patří k právě jednomu z testů isPresent, startsWith a endsWith.
xliff2-rule-disabled = pravidlo souboru je vypnuto tam, kde je stanoveno
    .hint = Pravidlo odstraňte, nebo jej vypněte ve skupině či jednotce, pro kterou nemá platit.
xliff2-rule-broken = cílový text porušuje pravidlo z řádku { $line }: { $test } „{ $value }“
    .hint = Změňte překlad, nebo zde pravidlo vypněte.

# ITS

xliff2-its-version = používá se zde ITS, ale jeho verze není uvedena ani zde, ani v nadřazeném prvku
    .hint = Doplňte its:version="2.0" do kořenového prvku.
xliff2-its-issue-empty = problém nemá ani typ, ani komentář
    .hint = Uveďte aspoň jedno z nich.
xliff2-its-issue-both = problém je popsán zde i v záznamech
    .hint = Ponechte buď locQualityIssuesRef, nebo to, co je uvedeno zde.
xliff2-its-record-empty = záznam nikoho neuvádí
    .hint = Uveďte osobu, organizaci nebo nástroj.
xliff2-its-provenance-both = původ je uveden zde i v záznamech
    .hint = Ponechte buď provenanceRecordsRef, nebo to, co je uvedeno zde.
xliff2-its-annotators = „{ $value }“ neuvádí kategorii a její nástroj
    .hint = Napište identifikátor datové kategorie, | a adresu, každou kategorii jednou: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } neuvádí, čí je to jistota
    .hint = Uveďte nástroj v its:annotatorsRef zde nebo v nadřazeném prvku: { $category }| a jeho adresu.
xliff2-its-rating-both = hodnocení má skóre i hlasy
    .hint = Ponechte jedno z nich.
xliff2-its-rating-neither = hodnocení nemá ani skóre, ani hlasy
    .hint = Doplňte jedno z nich.
xliff2-its-threshold = { $attribute } stojí bez { $of }
    .hint = Práh se uvádí spolu s tím, s čím se porovnává.
xliff2-its-ref = { $attribute }="{ $ref }" neoznačuje žádné dosažitelné záznamy
    .hint = Napište #its= a xml:id záznamů v téže jednotce, u strukturního prvku v něm samém nebo v nadřazeném prvku.
xliff2-its-analysis-pair = taSource a taIdent patří k sobě, ale jeden z nich chybí
    .hint = Doplňte druhý, nebo použijte taIdentRef.
xliff2-its-analysis-both = pojem je označen pomocí taIdentRef i pomocí taSource s taIdent
    .hint = Ponechte jeden z těchto způsobů.
xliff2-its-analysis-empty = je uvedena jistota, ale nic, čeho se týká
    .hint = Doplňte taClassRef, taIdentRef nebo taSource s taIdent.
xliff2-its-term-both = anotace má value i ref
    .hint = Ponechte jedno z nich.
xliff2-its-term-type = termConfidence stojí u anotace, která se netýká termínu
    .hint = Nastavte type="term", nebo type="its:term-no", pokud to termín není.
xliff2-its-type = { $attribute } stojí u anotace jiného typu
    .hint = Vynechte typ, nebo nastavte type="its:generic".
xliff2-its-locale-type = je uveden typ filtru národních prostředí, ale žádný seznam
    .hint = Doplňte its:localeFilterList.
xliff2-its-locales = „{ $value }“ není seznam národních prostředí
    .hint = Oddělte rozsahy jazyků čárkami: de-AT, fr-*; nebo napište * pro všechny.
xliff2-its-characters = „{ $value }“ není třída znaků
    .hint = Napište jednu třídu znaků, například [a-z0-9].

# Sledování změn

xliff2-current-version = aktuální verze „{ $value }“ neodpovídá žádné zdejší revizi
    .hint = Uveďte verzi některé z nich.
xliff2-tracked-element = appliesTo uvádí „{ $value }“, což nemůže stát vedle tohoto záznamu ani v prvku vedle něj
    .hint = Uveďte prvek vedle záznamu, nebo prvek podřízený takovému prvku.
xliff2-tracked-ref = „{ $id }“ není identifikátor žádného dosažitelného prvku { $name }
    .hint = Uveďte prvek vedle záznamu, nebo prvek podřízený takovému prvku.
xliff2-tracked-ref-missing = existuje několik prvků { $name } s identifikátory, ale revize neuvádějí, ke kterému patří
    .hint = Uveďte jeho identifikátor v ref.
xliff2-tracked-property = „{ $value }“ není vlastnost prvku { $name }
    .hint = Napište content, nebo název atributu.

# Číslo, rod a výběr

xliff2-switch = „{ $value }“ nic nevybírá
    .hint = Napište plural, ordinal, gender nebo select, dvojtečku a proměnnou; více položek se odděluje mezerami.
xliff2-case-without-switch = segment je určen pro určitý případ, ale jednotka nemá přepínač
    .hint = Doplňte do jednotky pgs:switch.
xliff2-case-count = segment uvádí { $found } { $found ->
    [one] hodnotu
    [few] hodnoty
   *[other] hodnot
} pro { $expected } { $expected ->
    [one] proměnnou
    [few] proměnné
   *[other] proměnných
}
    .hint = Uveďte jednu hodnotu pro každou položku přepínače, oddělené mezerami.
xliff2-case-value = „{ $value }“ není kategorie čísla
    .hint = Napište zero, one, two, few, many, other nebo číslo.
