# Čo hlási čítanie zdrojových formátov.

## Markdown: chyby

md-utf16 = súbor je v kódovaní UTF-16, nie UTF-8
    .hint = Uložte ho v UTF-8; editory to označujú ako „kódovanie“.
md-binary = súbor obsahuje bajt NUL, nie je to teda text
    .hint = Skontrolujte, či ide o súbor Markdown. Ak je to text v UTF-16, uložte ho v UTF-8.
md-utf8 = bajt { $byte } tu nie je platný v UTF-8
    .hint = Uložte súbor v UTF-8; pravdepodobne má staršie kódovanie, napríklad Windows-1252.
md-other-source = dokument bol načítaný z inej verzie tohto súboru
    .hint = Načítajte súbor znova a potom ho zapíšte.

## Markdown: nálezy

md-empty = súbor je prázdny
    .hint = Niečo doň napíšte alebo ho z projektu vyraďte.
md-no-text = súbor neobsahuje nič na preklad
    .hint = Ak to tak má byť, vyraďte ho z projektu.
md-control = text obsahuje riadiaci znak { $code }, ktorý iné formáty nedokážu uchovať
    .hint = Odstráňte ho; editory ho ukážu po zapnutí neviditeľných znakov.
md-yaml = úvodné metadáta nie sú platný YAML: { syntax-reason }
    .hint = Opravte ich; dovtedy sa z nich nič neprekladá.
md-toml = úvodné metadáta nie sú platný TOML: { syntax-reason }
    .hint = Opravte ich; dovtedy sa z nich nič neprekladá.
syntax-reason = { $reason ->
    [unquoted] text tu musí byť v rovných úvodzovkách
    [quotes] úvodzovky nie sú uzavreté alebo za nimi niečo nasleduje
    [doubled] tento kľúč je už uvedený
    [no-value] chýba hodnota
    [equals] medzi kľúčom a jeho hodnotou stojí „=“
    [key] kľúč bez úvodzoviek smie obsahovať len písmená A až Z bez diakritiky, číslice, „-“ a „_“
    [bracket] zátvorka nemá náprotivok
    [comma] čiarka chýba alebo je navyše
    [value] toto nie je číslo, dátum ani „true“ alebo „false“
    [escape] „\“ tu nezačína nič známe; samotný znak sa píše „\\“
    [rest] na tomto riadku už nesmie nič nasledovať
    [indent] riadok nie je odsadený ako riadky, ku ktorým patrí
    [tab] riadky sa odsadzujú len medzerami, nie tabulátormi
    [colon] tu sa nemôže začínať kľúč; text s dvojbodkou musí byť v úvodzovkách
    [line] na riadku nie je kľúč s dvojbodkou
    [sign] text, ktorý sa začína týmto znakom, musí byť v úvodzovkách
   *[other] je tu niečo, čo sem nepatrí
}
md-heading-skipped = po nadpise úrovne { $before } nasleduje nadpis úrovne { $level }
    .hint = Čítačky obrazovky úrovne ohlasujú: každú úroveň použite len priamo pod úrovňou o jednu vyššou.
md-image-without-text = obrázok nemá alternatívny text
    .hint = Do hranatých zátvoriek napíšte, čo obrázok ukazuje, pre čitateľov, ktorí ho nevidia.
md-nested-images = obrázky v alternatívnych textoch sú vnorené hlbšie než { $depth }; najvnútornejšie sa neprekladajú
    .hint = Píšte alternatívne texty bez obrázkov.
md-too-deep = zoznamy a citáty sú vnorené hlbšie než { $depth }; najvnútornejšie sa sádžu na rovnakej úrovni
    .hint = Skontrolujte, či je vnorenie zámerné.
md-table-surplus = „{ $text }“ stojí za posledným stĺpcom tabuľky, a preto sa nikdy nezobrazí
    .hint = Pridajte tabuľke stĺpec alebo píšte \|, kde je zvislá čiara súčasťou textu.
md-table-rule = riadok pod záhlavím tabuľky má iný počet buniek ({ $cells }) ako záhlavie ({ $columns }), takže tabuľka zostáva obyčajným textom
    .hint = Dajte riadku toľko buniek, koľko ich má záhlavie.
md-never-closed = nič neuzatvára „{ $mark }“, takže všetko, čo nasleduje, k tomu patrí a neprekladá sa
    .hint = Napíšte { $end } na samostatný riadok tam, kde sa to má skončiť.
md-definition-list = riadok s dvojbodkou na začiatku nie je definícia, ale pokračuje v texte nad ním
    .hint = Použite zoznam, tabuľku alebo výraz tučným písmom s vysvetlením za ním.
md-front-open = súbor sa začína --- a poľami, ktoré nič neukončuje, takže sú textom
    .hint = Napíšte --- na vlastný riadok pod posledné pole.
md-key-doubled = kľúč „{ $key }“ je uvedený dvakrát
    .hint = Ponechajte iba jeden.
md-footnote-undefined = poznámka pod čiarou „{ $label }“ neexistuje
    .hint = Doplňte jej text ([^{ $label }]: …) alebo odkaz odstráňte.
md-footnote-unused = na poznámku pod čiarou „{ $label }“ nič neodkazuje
    .hint = Na príslušné miesto doplňte odkaz ([^{ $label }]) alebo poznámku odstráňte.
md-footnote-doubled = poznámka pod čiarou „{ $label }“ je už definovaná skôr; tento text sa nikdy nezobrazí
    .hint = Dajte jej vlastné označenie.
md-missing-reference = odkaz vedie na „{ $label }“, čo nie je definované, a preto zostáva obyčajným textom
    .hint = Doplňte definíciu ([{ $label }]: adresa) alebo opravte označenie.
md-instruction-unclear = komentár sa začína ako pokyn pre prekladateľov, ale neobsahuje nič zrozumiteľné: { $text }
    .hint = Napíšte <!-- vulgate translate="no" -->, max-length="60" alebo note="…".
md-instruction-unknown = pokyn „{ $name }“ pre prekladateľov neexistuje
    .hint = Použite translate="no", max-length="60" alebo note="…".
md-instruction-value = { $name } nemôže mať hodnotu „{ $value }“
    .hint = translate je „no“ alebo „yes“, max-length počet znakov, note text.
md-instruction-unused = po tomto pokyne pre prekladateľov nenasleduje žiadny blok
    .hint = Umiestnite komentár na samostatný riadok pred blok, ktorého sa týka.
md-instruction-place = pokyn pre prekladateľov stojí vnútri bloku HTML, a preto sa ničoho netýka
    .hint = Umiestnite ho na samostatný riadok pred blok.
