# Prečo súbor nie je správne utvorený XML. Každá správa je porušené pravidlo; program dopĺňa
# súbor, riadok a stĺpec.

xml-encoding-unknown = kódovanie „{ $encoding }“ nie je známe
    .hint = Uložte súbor v UTF-8 a na prvom riadku uveďte UTF-8 alebo žiadne kódovanie.
xml-encoding-malformed = bajty na tomto mieste nezodpovedajú { $encoding }
    .hint = Uložte súbor znova v UTF-8 alebo v prvom riadku uveďte jeho kódovanie (často windows-1250 alebo windows-1252); ak prišiel poštou alebo bol stiahnutý, získajte ho ešte raz.
xml-encoding-declared = súbor o sebe uvádza { $declared }, je však v { $encoding } a tak bol prečítaný
    .hint = V prvom riadku uveďte { $encoding } alebo žiadne kódovanie.
xml-encoding-changed = súbor je zapísaný v UTF-8: názvy, komentáre alebo inštrukcie obsahujú znaky, ktoré { $encoding } nemá
    .hint = Upozornite príjemcu, že súbor je teraz v UTF-8; uvádza to aj jeho prvý riadok.
xml-empty = v súbore nie je žiadny prvok: nie je to XML
    .hint = Skontrolujte, či ide o správny súbor a či nie je prázdny.
xml-truncated = súbor sa končí vnútri prvku „{ $element }“, ktorý sa začína na riadku { $opened }
    .hint = Súbor bol pravdepodobne skrátený: získajte ho znova z pôvodného miesta.
xml-unclosed = to, čo sa tu začína (značka, komentár, sekcia alebo inštrukcia), nie je nikde uzavreté
    .hint = Súbor bol pravdepodobne skrátený alebo chýbajú úvodzovky či „>“.
xml-markup = po „<“ nasleduje niečo, čo nie je značka
    .hint = Obyčajný znak „<“ zapíšte ako „&lt;“.
xml-ampersand = znakom „&“ sa nezačína odkaz zakončený znakom „;“
    .hint = Obyčajný znak „&“ zapíšte ako „&amp;“.
xml-entity = entita „{ $name }“ nie je deklarovaná
    .hint = Napíšte samotný znak alebo jeho číslo, napríklad „&#160;“.
xml-char-reference = „&{ $reference };“ neoznačuje žiadny znak XML
    .hint = Napíšte číslo znaku, ktorý XML 1.0 dovoľuje, alebo ho vynechajte.
xml-character = znak { $code } nie je v XML 1.0 povolený
    .hint = Odstráňte ho; je to riadiaci znak alebo to vôbec nie je znak.
xml-second-root = prvok „{ $element }“ stojí za koncom dokumentu
    .hint = Dokument má jediný koreňový prvok: možno boli spojené dva súbory.
xml-text-before = pred prvým prvkom je text
    .hint = Skontrolujte, či ide o súbor XML, a odstráňte, čo predchádza prvému „<“.
xml-text-after = za koncom dokumentu je text
    .hint = Odstráňte, čo nasleduje po poslednej koncovej značke.
xml-text-outside = je tu text tam, kde smú byť len prvky; bol vynechaný
    .hint = Presuňte ho tam, kam patrí, alebo ho odstráňte.
xml-more = ďalšie chyby toho istého druhu: { $count }; posledná je v riadku { $line }
    .hint = Opravte ich ako prvú.
xml-cdata-end = v texte stojí „]]>“
    .hint = Napíšte „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ uzatvára „<{ $expected }>“ z riadka { $opened }
    .hint = Uzavrite každý prvok značkou s jeho vlastným názvom, najvnútornejší ako prvý.
xml-tag-unopened = „</{ $found }>“ nič neuzatvára
    .hint = Odstráňte značku alebo umiestnite jej začiatočnú značku tam, kde sa prvok začína.
xml-name = „{ $name }“ nie je názov
    .hint = Názov sa začína písmenom alebo „_“ a má najviac jednu „:“; nesmie mu predchádzať medzera.
xml-attribute-twice = atribút „{ $name }“ je uvedený dvakrát
    .hint = Ponechajte jeden z nich.
xml-attribute-space = pred atribútom „{ $name }“ nie je medzera
    .hint = Vložte pred neho jednu medzeru.
xml-attribute-no-value = atribút „{ $name }“ nemá hodnotu
    .hint = Napíšte ho ako { $name }="…".
xml-attribute-unquoted = hodnota atribútu „{ $name }“ nie je v úvodzovkách
    .hint = Napíšte ho ako { $name }="…".
xml-attribute-less-than = v hodnote atribútu je „<“
    .hint = Napíšte „&lt;“; možno pred ním chýbajú úvodzovky.
xml-prefix = predpona „{ $prefix }“ nie je deklarovaná
    .hint = Deklarujte jej menný priestor na tomto alebo na nadradenom prvku ako xmlns:{ $prefix }="…".
xml-namespace = predponu „{ $prefix }“ nemožno priradiť k „{ $namespace }“
    .hint = Predpony xml a xmlns a ich menné priestory sú dané a predpona vyžaduje menný priestor.
xml-comment-hyphens = v komentári je „--“ alebo na jeho konci „-“
    .hint = Medzi spojovníky vložte medzeru.
xml-declaration = deklarácia XML je chybná
    .hint = Napíšte <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = deklarácia XML nie je na samom začiatku súboru
    .hint = Odstráňte, čo jej predchádza, alebo ju samotnú.
xml-doctype-place = DOCTYPE stojí za prvým prvkom alebo je druhý v poradí
    .hint = Ponechajte jeden, pred prvým prvkom.
xml-doctype-entities = súbor deklaruje vlastné entity, ktoré sa odmietajú
    .hint = Nahraďte ich textom, ktorý zastupujú, a deklarácie odstráňte.
xml-too-large = súbor má viac prvkov a textov, než možno spočítať
    .hint = Rozdeľte ho na niekoľko súborov.
xml-depth = prvky sú vnorené hlbšie než { $limit }
    .hint = Žiadny súbor tohto druhu to nepotrebuje; skontrolujte, odkiaľ pochádza.
