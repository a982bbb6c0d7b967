# Co soubor XLIFF verze 1.0, 1.1 nebo 1.2 obsahuje v rozporu se specifikací. Program doplňuje
# soubor, řádek, jednotku a místo ve specifikaci.

## Kořenový prvek

xliff1-namespace-missing = XLIFF { $version } má jmenný prostor, ale tento soubor žádný nemá
    .hint = Napište xmlns="{ $namespace }" do prvního prvku.
xliff1-version-older = jmenný prostor patří k XLIFF 1.2, ale verze je „{ $version }“
    .hint = Napište version="1.2", pokud některý nástroj nevyžaduje něco jiného.
xliff1-extension-after-files = „{ $element }“ stojí za posledním prvkem „file“
    .hint = Prvky z jiných jmenných prostorů zde stojí před prvkem „file“; přesuňte jej na začátek.

## Identifikátory a odkazy na ně

xliff1-id-doubled = { $attribute } „{ $id }“ prvku „{ $element }“ je již obsazen, na řádku { $line }
    .hint = Hodnota je v prvku „file“ jedinečná; jednu z nich změňte.
xliff1-tool-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ neodpovídá žádnému nástroji v hlavičce
    .hint = Doplňte „tool“ s tímto identifikátorem do hlavičky téhož prvku „file“, nebo identifikátor opravte.
xliff1-phase-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ neodpovídá žádné fázi v hlavičce
    .hint = Doplňte „phase“ s tímto názvem do hlavičky téhož prvku „file“, nebo název opravte.
xliff1-unit-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ není identifikátor žádné jednotky v tomto souboru
    .hint = Odkažte na „trans-unit“ nebo „bin-unit“ téhož prvku „file“, nebo atribut vynechte.

## Atributy

xliff1-language = jazyk prvku „{ $element }“ je „{ $found }“, ale { $attribute } souboru má hodnotu „{ $expected }“
    .hint = Uveďte obě hodnoty do souladu; jazyky se mohou lišit jen v „alt-trans“.
xliff1-mime-type = „{ $value }“ není typ média
    .hint = Začněte jednou z hodnot { $classes }; může následovat lomítko a podtyp.
xliff1-reformat = „{ $value }“ obsahuje yes nebo no, a zároveň vyjmenovává atributy
    .hint = Napište pouze „yes“ nebo „no“, nebo jen atributy, které se smějí měnit.

## Segmenty

xliff1-segment-without-mid = segment v „seg-source“ nemá mid
    .hint = Doplňte jej, aby bylo možné najít překlad segmentu.
xliff1-segment-doubled = dva segmenty mají mid „{ $mid }“
    .hint = Dejte každému segmentu v „seg-source“ vlastní mid.
xliff1-segment-unknown = „{ $element }“ odkazuje na segment „{ $mid }“, který v „seg-source“ není
    .hint = Použijte mid některého segmentu v sousedním „seg-source“, nebo tam tento segment doplňte.
xliff1-segmented-otherwise = bez značek segmentů se text „seg-source“ liší od „source“
    .hint = Rozdělte zdrojový text na segmenty beze změny; text se nemění ani v jednom z prvků.

## Kódy

xliff1-rid-doubled = jiný prvek „{ $element }“ v tomto textu má rid „{ $rid }“
    .hint = Dejte každé dvojici kódů vlastní rid.
xliff1-begin-without-end = žádný „{ $end }“ neukončuje prvek „{ $element }“, jehož { $attribute } je „{ $id }“
    .hint = Doplňte jeho konec do téhož textu, nebo pro samostatný kód použijte „it“ nebo „x“.
xliff1-end-without-begin = prvek „{ $element }“, jehož { $attribute } je „{ $id }“, neukončuje žádný „{ $begin }“
    .hint = Doplňte jeho začátek do téhož textu, nebo pro samostatný kód použijte „it“ nebo „x“.
xliff1-end-first = prvek „{ $element }“, jehož { $attribute } je „{ $id }“, stojí před svým „{ $begin }“
    .hint = Umístěte začátek kódu před jeho konec.
xliff1-cloned = kód „{ $id }“ stojí v cílovém textu dvakrát, ale nesmí se klonovat
    .hint = Jeden z nich odstraňte, nebo ve zdrojovém textu uveďte clone="yes".
xliff1-code-id-shared = dva různé kódy v tomto textu mají identifikátor „{ $id }“
    .hint = Dejte každému vlastní identifikátor, jinak je nástroje nerozliší.
