# Proč soubor není správně utvořený XML. Každá zpráva je porušené pravidlo; program doplňuje
# soubor, řádek a sloupec.

xml-encoding-unknown = kódování „{ $encoding }“ není známo
    .hint = Uložte soubor v UTF-8 a na prvním řádku uveďte UTF-8, nebo žádné kódování.
xml-encoding-malformed = bajty v tomto místě neodpovídají { $encoding }
    .hint = Uložte soubor znovu v UTF-8, nebo na jeho prvním řádku uveďte jeho kódování (často windows-1250 nebo windows-1252); pokud přišel poštou nebo byl stažen, získejte jej ještě jednou.
xml-encoding-declared = soubor o sobě uvádí { $declared }, je však v { $encoding } a tak byl přečten
    .hint = Na prvním řádku uveďte { $encoding }, nebo žádné kódování.
xml-encoding-changed = soubor je zapsán v UTF-8: názvy, komentáře nebo instrukce obsahují znaky, které { $encoding } nemá
    .hint = Upozorněte příjemce, že soubor je nyní v UTF-8; uvádí to i jeho první řádek.
xml-empty = v souboru není žádný prvek: není to XML
    .hint = Zkontrolujte, zda jde o správný soubor a zda není prázdný.
xml-truncated = soubor končí uvnitř prvku „{ $element }“, který začíná na řádku { $opened }
    .hint = Soubor byl pravděpodobně zkrácen: získejte jej znovu z původního místa.
xml-unclosed = to, co zde začíná (značka, komentář, sekce nebo instrukce), není nikde uzavřeno
    .hint = Soubor byl pravděpodobně zkrácen, nebo chybí uvozovky či „>“.
xml-markup = po „<“ následuje něco, co není značka
    .hint = Obyčejný znak „<“ zapište jako „&lt;“.
xml-ampersand = znakem „&“ nezačíná odkaz zakončený znakem „;“
    .hint = Obyčejný znak „&“ zapište jako „&amp;“.
xml-entity = entita „{ $name }“ není deklarována
    .hint = Napište samotný znak nebo jeho číslo, například „&#160;“.
xml-char-reference = „&{ $reference };“ neoznačuje žádný znak XML
    .hint = Napište číslo znaku, který XML 1.0 dovoluje, nebo je vynechte.
xml-character = znak { $code } není v XML 1.0 povolen
    .hint = Odstraňte jej; je to řídicí znak, nebo to vůbec není znak.
xml-second-root = prvek „{ $element }“ stojí za koncem dokumentu
    .hint = Dokument má jediný nejvnější prvek: možná byly spojeny dva soubory.
xml-text-before = před prvním prvkem je text
    .hint = Zkontrolujte, zda jde o soubor XML, a odstraňte, co předchází prvnímu „<“.
xml-text-after = za koncem dokumentu je text
    .hint = Odstraňte, co následuje po poslední koncové značce.
xml-text-outside = je zde text tam, kde smějí být jen prvky; byl vynechán
    .hint = Přesuňte jej tam, kam patří, nebo jej odstraňte.
xml-more = další chyby téhož druhu: { $count }; poslední je na řádku { $line }
    .hint = Opravte je jako první.
xml-cdata-end = v textu stojí „]]>“
    .hint = Napište „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ uzavírá „<{ $expected }>“ z řádku { $opened }
    .hint = Uzavřete každý prvek značkou s jeho vlastním názvem, nejvnitřnější jako první.
xml-tag-unopened = „</{ $found }>“ nic neuzavírá
    .hint = Odstraňte značku, nebo umístěte její počáteční značku tam, kde prvek začíná.
xml-name = „{ $name }“ není název
    .hint = Název začíná písmenem nebo „_“ a má nejvýše jednu „:“; nesmí mu předcházet mezera.
xml-attribute-twice = atribut „{ $name }“ je uveden dvakrát
    .hint = Ponechte jeden z nich.
xml-attribute-space = před atributem „{ $name }“ není mezera
    .hint = Vložte před něj jednu mezeru.
xml-attribute-no-value = atribut „{ $name }“ nemá hodnotu
    .hint = Napište jej jako { $name }="…".
xml-attribute-unquoted = hodnota atributu „{ $name }“ není v uvozovkách
    .hint = Napište jej jako { $name }="…".
xml-attribute-less-than = v hodnotě atributu je „<“
    .hint = Napište „&lt;“; možná před ním chybí uvozovky.
xml-prefix = předpona „{ $prefix }“ není deklarována
    .hint = Deklarujte její jmenný prostor u tohoto nebo u nadřazeného prvku jako xmlns:{ $prefix }="…".
xml-namespace = předponu „{ $prefix }“ nelze přiřadit k „{ $namespace }“
    .hint = Předpony xml a xmlns a jejich jmenné prostory jsou dány a předpona vyžaduje jmenný prostor.
xml-comment-hyphens = v komentáři je „--“, nebo na jeho konci „-“
    .hint = Mezi spojovníky vložte mezeru.
xml-declaration = deklarace XML je chybná
    .hint = Napište <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = deklarace XML není na samém začátku souboru
    .hint = Odstraňte, co jí předchází, nebo ji samotnou.
xml-doctype-place = DOCTYPE stojí za prvním prvkem, nebo je druhý v pořadí
    .hint = Ponechte jeden, před prvním prvkem.
xml-doctype-entities = soubor deklaruje vlastní entity, které se odmítají
    .hint = Nahraďte je textem, který zastupují, a deklarace odstraňte.
xml-too-large = soubor má více prvků a textů, než lze spočítat
    .hint = Rozdělte jej na několik souborů.
xml-depth = prvky jsou vnořeny hlouběji než { $limit }
    .hint = Žádný soubor tohoto druhu to nepotřebuje; zkontrolujte, odkud pochází.
