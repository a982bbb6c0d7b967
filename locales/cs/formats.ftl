# Co hlásí čtení zdrojových formátů.

## Markdown: chyby

md-utf16 = soubor je v kódování UTF-16, nikoli UTF-8
    .hint = Uložte jej v UTF-8; editory to označují jako „kódování“.
md-binary = soubor obsahuje bajt NUL, není to tedy text
    .hint = Zkontrolujte, zda jde o soubor Markdown. Pokud je to text v UTF-16, uložte jej v UTF-8.
md-utf8 = bajt { $byte } zde není platný v UTF-8
    .hint = Uložte soubor v UTF-8; pravděpodobně má starší kódování, například Windows-1252.
md-other-source = dokument byl načten z jiné verze tohoto souboru
    .hint = Načtěte soubor znovu a pak jej zapište.

## Markdown: nálezy

md-empty = soubor je prázdný
    .hint = Něco do něj napište, nebo jej z projektu vyřaďte.
md-no-text = soubor neobsahuje nic k překladu
    .hint = Pokud to tak má být, vyřaďte jej z projektu.
md-control = text obsahuje řídicí znak { $code }, který jiné formáty neumějí uchovat
    .hint = Odstraňte jej; editory jej ukážou po zapnutí neviditelných znaků.
md-yaml = úvodní metadata nejsou platný YAML: { syntax-reason }
    .hint = Opravte je; do té doby se z nich nic nepřekládá.
md-toml = úvodní metadata nejsou platný TOML: { syntax-reason }
    .hint = Opravte je; do té doby se z nich nic nepřekládá.
syntax-reason = { $reason ->
    [unquoted] text zde musí být v rovných uvozovkách
    [quotes] uvozovky nejsou uzavřeny nebo za nimi něco následuje
    [doubled] tento klíč je již uveden
    [no-value] chybí hodnota
    [equals] mezi klíčem a jeho hodnotou stojí „=“
    [key] klíč bez uvozovek smí obsahovat jen písmena A až Z bez diakritiky, číslice, „-“ a „_“
    [bracket] závorka nemá protějšek
    [comma] čárka chybí nebo přebývá
    [value] toto není číslo, datum ani „true“ nebo „false“
    [escape] „\“ zde nezačíná nic známého; samotný znak se píše „\\“
    [rest] na tomto řádku už nesmí nic následovat
    [indent] řádek není odsazen jako řádky, k nimž patří
    [tab] řádky se odsazují jen mezerami, ne tabulátory
    [colon] zde nemůže začínat klíč; text s dvojtečkou musí být v uvozovkách
    [line] na řádku není klíč s dvojtečkou
    [sign] text, který začíná tímto znakem, musí být v uvozovkách
   *[other] stojí zde něco, co sem nepatří
}
md-heading-skipped = po nadpisu úrovně { $before } následuje nadpis úrovně { $level }
    .hint = Čtečky obrazovky úrovně ohlašují: každou úroveň použijte jen přímo pod úrovní o jednu vyšší.
md-image-without-text = obrázek nemá alternativní text
    .hint = Do hranatých závorek napište, co obrázek ukazuje, pro čtenáře, kteří jej nevidí.
md-nested-images = obrázky v alternativních textech jsou vnořeny hlouběji než { $depth }; nejvnitřnější se nepřekládají
    .hint = Pište alternativní texty bez obrázků.
md-too-deep = seznamy a citace jsou vnořeny hlouběji než { $depth }; nejvnitřnější se sázejí na stejné úrovni
    .hint = Zkontrolujte, zda je vnoření záměrné.
md-table-surplus = „{ $text }“ stojí za posledním sloupcem tabulky, a proto se nikdy nezobrazí
    .hint = Přidejte tabulce sloupec, nebo pište \|, kde je svislá čára součástí textu.
md-table-rule = řádek pod záhlavím tabulky má jiný počet buněk ({ $cells }) než záhlaví ({ $columns }), takže tabulka zůstává prostým textem
    .hint = Dejte řádku tolik buněk, kolik jich má záhlaví.
md-never-closed = nic neuzavírá „{ $mark }“, takže vše, co následuje, k němu patří a nepřekládá se
    .hint = Napište { $end } na samostatný řádek tam, kde má skončit.
md-definition-list = řádek s dvojtečkou na začátku není definice, ale pokračuje v textu nad ním
    .hint = Použijte seznam, tabulku nebo výraz tučně s vysvětlením za ním.
md-front-open = soubor začíná --- a poli, která nic neukončuje, takže jsou textem
    .hint = Napište --- na vlastní řádek pod poslední pole.
md-key-doubled = klíč „{ $key }“ je uveden dvakrát
    .hint = Ponechte jen jeden.
md-footnote-undefined = poznámka pod čarou „{ $label }“ neexistuje
    .hint = Doplňte její text ([^{ $label }]: …), nebo odkaz odstraňte.
md-footnote-unused = na poznámku pod čarou „{ $label }“ nic neodkazuje
    .hint = Na příslušné místo doplňte odkaz ([^{ $label }]), nebo poznámku odstraňte.
md-footnote-doubled = poznámka pod čarou „{ $label }“ je již definována dříve; tento text se nikdy nezobrazí
    .hint = Dejte jí vlastní označení.
md-missing-reference = odkaz vede na „{ $label }“, což není definováno, a zůstává proto obyčejným textem
    .hint = Doplňte definici ([{ $label }]: adresa), nebo opravte označení.
md-instruction-unclear = komentář začíná jako pokyn pro překladatele, ale neobsahuje nic srozumitelného: { $text }
    .hint = Napište <!-- vulgate translate="no" -->, max-length="60" nebo note="…".
md-instruction-unknown = pokyn „{ $name }“ pro překladatele neexistuje
    .hint = Použijte translate="no", max-length="60" nebo note="…".
md-instruction-value = { $name } nemůže mít hodnotu „{ $value }“
    .hint = translate je „no“ nebo „yes“, max-length počet znaků, note text.
md-instruction-unused = po tomto pokynu pro překladatele nenásleduje žádný blok
    .hint = Umístěte komentář na samostatný řádek před blok, kterého se týká.
md-instruction-place = pokyn pro překladatele stojí uvnitř bloku HTML, a proto se ničeho netýká
    .hint = Umístěte jej na samostatný řádek před blok.
