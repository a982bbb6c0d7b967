# XLIFF: co vrácený soubor uvádí chybně a jak se s tím naložilo. Program doplňuje soubor, řádek,
# jednotku a segment.

## Soubor

exchange-not-xliff = nejvnějším prvkem je „{ $element }“, nikoli „xliff“
    .hint = Zkontrolujte, zda jde o soubor, který vrátil překladatel.
exchange-version = verze XLIFF „{ $version }“ není známa
    .hint = Uložte soubor jako XLIFF 1.2, 2.0, 2.1 nebo 2.2.
exchange-namespace = jmenný prostor „{ $namespace }“ nepatří k XLIFF { $version }
    .hint = Atributy „version“ a „xmlns“ prvního prvku spolu musí souhlasit.

## Prvky a atributy

exchange-attribute-missing = v „{ $element }“ chybí atribut „{ $attribute }“
    .hint = XLIFF jej vyžaduje; uložte soubor znovu v nástroji, ve kterém vznikl, nebo atribut doplňte.
exchange-attribute-value = „{ $value }“ není hodnota atributu „{ $attribute }“ v „{ $element }“
    .hint = Použijte některou z hodnot, které pro něj XLIFF stanoví.
exchange-element-missing = v „{ $parent }“ chybí prvek „{ $element }“
    .hint = XLIFF jej vyžaduje; soubor byl možná upraven ručně.
exchange-element-unknown = XLIFF nemá v „{ $parent }“ prvek „{ $element }“
    .hint = Odstraňte jej, nebo jej zařaďte do vlastního jmenného prostoru.
exchange-id-doubled = jiný prvek „{ $element }“ již má identifikátor „{ $id }“
    .hint = Identifikátory jsou jedinečné; tato část byla možná vložena dvakrát. Ponechte jednu z nich.
exchange-language = jazyk prvku „{ $element }“ je „{ $found }“, ale soubor uvádí „{ $expected }“
    .hint = Uveďte obě hodnoty do souladu.
exchange-binary = binární jednotka „{ $id }“ se přeskakuje
    .hint = Obrázky a jiné soubory se zde nepřekládají.
exchange-sub-kept = { $count ->
        [one] jeden kód obsahuje text k překladu, který zůstává v kódu
        [few] { $count } kódy obsahují text k překladu, který zůstává v kódech
       *[other] { $count } kódů obsahuje text k překladu, který zůstává v kódech
    }
    .hint = Text uvnitř kódů, například popis obrázku, přeložte v nástroji, ve kterém soubor vznikl.
exchange-match-ref = shoda odkazuje na „{ $ref }“, což není v žádném segmentu této jednotky
    .hint = Shoda je vynechána.

## Kódy v souboru

exchange-code-doubled-id = dva kódy zdrojového textu mají identifikátor „{ $id }“
    .hint = Identifikátory kódů jsou v jednotce jedinečné; soubor byl možná upraven ručně.
exchange-code-unclosed = kód „{ $id }“ je v této jednotce otevřen, ale neuzavřen
    .hint = Doplňte jeho konec, nebo jej označte jako izolovaný.
exchange-code-unopened = konec kódu „{ $id }“ stojí tam, kde tento kód není otevřen
    .hint = Umístěte začátek kódu před jeho konec, nebo konec označte jako izolovaný.
exchange-code-alone = kód „{ $id }“ má v této jednotce jen jednu krajní značku
    .hint = Některé nástroje kódy takto zapisují; pokud zdrojový text vypadá stejně, není třeba nic dělat.
exchange-data-missing = kód odkazuje na původní data „{ $data }“, která neexistují
    .hint = Soubor byl možná upraven ručně: exportujte jej znovu a přeložte nový.

## Stavy

exchange-state-assumed = { $count ->
        [one] jeden segment není označen jako přeložený, ale jeho překlad se liší od zdrojového textu: považuje se za přeložený
        [few] { $count } segmenty nejsou označeny jako přeložené, ale jejich překlady se liší od zdrojového textu: považují se za přeložené
       *[other] { $count } segmentů není označeno jako přeložené, ale jejich překlady se liší od zdrojového textu: považují se za přeložené
    }
    .hint = Kde je to chyba, nastavte v nástroji stav, nebo překlad vyprázdněte.
exchange-state-unknown = stav „{ $state }“ není znám; segment se považuje za přeložený
    .hint = Pokud není hotov, nastavte v nástroji některý ze stavů XLIFF.
exchange-target-copied = { $count ->
        [one] jeden překlad je kopií zdrojového textu bez stavu: považuje se za nepřeložený
        [few] { $count } překlady jsou kopiemi zdrojových textů bez stavu: považují se za nepřeložené
       *[other] { $count } překladů jsou kopie zdrojových textů bez stavu: považují se za nepřeložené
    }
    .hint = Kde je kopie překladem, dejte jí v nástroji stav, nebo ji schvalte.

exchange-target-suggested = { $count ->
        [one] jeden překlad je návrh, který nikdo nepotvrdil: považuje se za nepřeložený
        [few] { $count } překlady jsou návrhy, které nikdo nepotvrdil: považují se za nepřeložené
       *[other] { $count } překladů jsou návrhy, které nikdo nepotvrdil: považují se za nepřeložené
    }
    .hint = Potvrďte v nástroji, co je správně, a soubor importujte znovu.
exchange-target-rejected = { $count ->
        [one] jeden překlad revizor odmítl: považuje se za nepřeložený
        [few] { $count } překlady revizor odmítl: považují se za nepřeložené
       *[other] { $count } překladů revizor odmítl: považují se za nepřeložené
    }
    .hint = Opravte je a potvrďte v nástroji a soubor importujte znovu.
exchange-target-outside = část textu překladu stojí mimo vyznačené segmenty; zůstává na svém místě: „{ $text }“
    .hint = Přesuňte jej do segmentu, do kterého patří.
exchange-order-waits = tyto věty mají jiné pořadí, ale nejsou všechny přeloženy; přeložené zůstávají v pořadí zdrojového textu
    .hint = Nic se neztratilo. Přeložte zbytek jednotky a importujte znovu, aby měly nové pořadí.

## Jiné nástroje

exchange-flavour = soubor pochází z nástroje { $tool }: jeho stavy, shody a komentáře se rozpoznávají
    .hint = Co dalšího nástroj uchovává, například historie segmentů, zůstává v jeho vlastním souboru.
exchange-tool = soubor pochází z nástroje { $tool } a čte se jako kterýkoli XLIFF
    .hint = Projděte stavy, které nástroje používají různě.
exchange-locked = { $count ->
        [one] jeden segment je uzamčen: jeho překlad se přebírá, zámek se neuchovává
        [few] { $count } segmenty jsou uzamčeny: jejich překlady se přebírají, zámky se neuchovávají
       *[other] { $count } segmentů je uzamčeno: jejich překlady se přebírají, zámky se neuchovávají
    }
    .hint = Není třeba nic dělat; uzamčený segment bez překladu se považuje za neurčený k překladu.
exchange-locked-unfinished = { $count ->
        [one] jeden segment je uzamčen, ale není hotov: jeho překlad se nepřebírá
        [few] { $count } segmenty jsou uzamčeny, ale nejsou hotovy: jejich překlady se nepřebírají
       *[other] { $count } segmentů je uzamčeno, ale není hotovo: jejich překlady se nepřebírají
    }
    .hint = Je-li překlad správný, potvrďte jej v nástroji a soubor importujte znovu.
exchange-deleted-text = { $count ->
        [one] vynechán jeden úsek textu, který odstranila sledovaná změna
        [few] vynechány { $count } úseky textu, které odstranily sledované změny
       *[other] vynecháno { $count } úseků textu, které odstranily sledované změny
    }
    .hint = Pokud je to chyba, přijměte nebo odmítněte změny v nástroji.

exchange-fill-codes = kódy překladu neodpovídají tomuto souboru
    .hint = Přeložte tento segment v nástroji, ve kterém soubor vznikl.

## Sloučení

exchange-older-source = dokument „{ $document }“ se od exportu tohoto souboru změnil
    .hint = Co stále odpovídá, se přebírá; zbytek se vypisuje a přidává do paměti.
exchange-source-changed = zdrojový text tohoto segmentu se mezitím změnil: { $change }
    .hint = Překlad se přidává jen do paměti; exportujte dokument znovu, abyste jej dostali jako shodu.
exchange-unit-gone = dokument již tuto jednotku nemá: „{ $text }“
    .hint = Její překlad se přidává jen do paměti.
exchange-units-missing = v tomto souboru chybějí jednotky dokumentu: { $count } z { $all }
    .hint = Jejich překlady zůstávají, jak byly. Má-li být soubor úplný, vyžádejte si ho znovu.
exchange-joined-by-code = kód byl přesunut do jiného segmentu, takže segmenty jsou nyní jedním
    .hint = Není třeba nic dělat; v příštím exportu budou spojeny.
exchange-note-deleted = poznámka „{ $text }“ byla smazána a odstraňuje se i ze záznamu
    .hint = Není třeba nic dělat; pokud je stále potřebná, napište ji znovu.
exchange-resegmented = nástroj překladatele zde rozdělil nebo spojil segmenty; jeho hranice se přebírají
    .hint = Není třeba nic dělat.
exchange-resegmented-unfinished = segmenty zde byly rozděleny nebo spojeny, ale část toho, co je již zaznamenáno, se vrátila nedokončená
    .hint = Záznam zůstává beze změny a hotové segmenty se přidávají do paměti; přeložte zbytek jednotky a importujte znovu.
exchange-target-blank = překlad je prázdný, ačkoli zdrojový text není
    .hint = Segment se považuje za nepřeložený.
exchange-locked-changed = tento text se nemá překládat, ale vrátil se změněný; zůstává, jak je: „{ $text }“
    .hint = Má-li se překládat, uveďte to v dokumentu.
exchange-space-lost = nástroj spojil řádky nebo mezery, které zdroj tohoto segmentu odděluje
    .hint = Zkontrolujte zalomení řádků a mezery v překladu.
exchange-sentences-touch = v překladu začíná věta hned za předchozí, bez mezery, která je ve zdrojovém textu: „{ $text }“
    .hint = Pokud tam mezera chybí, doplňte ji.
exchange-translated-twice = soubor má dva překlady tohoto segmentu; ten druhý, na řádku { $line }, se nepoužije: „{ $text }“
    .hint = Rozhodněte, který je správný, a druhý ze souboru smažte.
exchange-character = překlad obsahuje znak { $character }, který ve zdrojovém textu není a který v XML být nemůže
    .hint = Smažte jej v překladu; je to řídicí znak.
exchange-code-missing = v překladu chybí kód „{ $code }“ ({ $id })
    .hint = Vraťte jej na příslušné místo, pokud nebyl vynechán záměrně a vynechat se smí.
exchange-code-edited = kód „{ $code }“ ({ $id }) byl upraven; používají se značky z dokumentu
    .hint = Chcete-li mít v některém jazyce jiné adresy odkazů, nastavte link-destinations = "translate" v části [markdown] souboru vulgate.toml; ostatní značky se mění v dokumentu.
exchange-code-doubled = kód „{ $code }“ ({ $id }) je v překladu dvakrát, ale smí tam být jen jednou
    .hint = Jeden z nich odstraňte.
exchange-code-taken = kód „{ $code }“ ({ $id }) patří do segmentu „{ $segment }“, který ještě není přeložen; takto je tam dvakrát
    .hint = Přeložte i tento segment, nebo v něm kód ponechte.
exchange-code-foreign = kód „{ $code }“ není ve zdrojovém textu
    .hint = Odstraňte jej; použít lze jen kódy zdrojového textu.
exchange-code-close-first = konec kódu „{ $code }“ ({ $id }) stojí před jeho začátkem, nebo bez něj
    .hint = Umístěte začátek před konec, okolo slov, ke kterým kód patří.
exchange-code-crossing = kód „{ $code }“ ({ $id }) končí uvnitř jiného kódu, který v něm začal
    .hint = Nejprve uzavřete vnitřní kód.
exchange-code-half = kód „{ $code }“ ({ $id }) v překladu začíná, ale nekončí
    .hint = Vraťte na místo jeho konec.

## vulgate xliff

exchange-modify-version = takto lze měnit jen XLIFF 2.0, 2.1 a 2.2
    .hint = Soubor XLIFF 1.2 nejprve převeďte: `vulgate xliff convert --to 2.1`; zpět pomocí `--to 1.2`.
exchange-modify-overlap = dvě změny se týkají téhož místa v souboru
    .hint = Nic nebylo zapsáno. Nahlaste to prosím spolu se souborem.
exchange-modify-where = není uvedeno, kam se mají změněné soubory zapsat
    .hint = Uveďte složku pomocí „-o“, nebo změňte samotné soubory pomocí „--in-place“.
exchange-modify-same-name = dva soubory by se zapsaly jako „{ $path }“
    .hint = Měňte je jeden po druhém, každý do jiné složky.
exchange-modify-order = pořadí překladů v této jednotce si odporuje; jednotka zůstává beze změny
    .hint = Každá hodnota „order“ je číslo od 1 do počtu segmentů a žádné dvě nejsou stejné.
exchange-modify-moves = tato jednotka zůstává beze změny: její překlady mají vlastní pořadí a segment bez překladu by musel uvést své místo
    .hint = Nejprve přeložte celou jednotku.
exchange-join-order = překlad má tyto věty v jiném pořadí než zdrojový text; byly spojeny v pořadí překladu
    .hint = S „--keep-order“ takové segmenty zůstanou oddělené.
exchange-join-codes = tyto segmenty zůstávají oddělené: po spojení by některý kód končil dříve, než začíná
    .hint = Nejprve kódy seřaďte, ve zdrojovém textu i v překladu.
exchange-join-prefixes = tyto segmenty zůstávají oddělené: používají stejnou předponu pro různé jmenné prostory
    .hint = Deklarujte každý jmenný prostor jednou, u prvku „xliff“.
exchange-join-attribute = spojené segmenty se liší v „{ $name }“; zůstává hodnota prvního
    .hint = Pokud na ostatních záleží, nastavte je, kam patří.
exchange-join-untranslated = jen část spojených segmentů měla překlad
    .hint = Přeložte zbytek.
exchange-join-gap = v překladu chybí to, co stojí mezi spojenými segmenty
    .hint = Doplňte to ručně, nebo dejte před spojením každému „ignorable“ prvek „target“.
exchange-split-target = věty ve zdrojovém textu: { $source }, v překladu: { $target ->
        [one] jedna
       *[other] { $target }
    }; segment zůstává vcelku
    .hint = Jen překladatel může určit, které k sobě patří: rozdělte segment v nástroji.
exchange-split-codes = segment zůstává vcelku: tentýž kód by byl ve zdrojovém textu a v překladu v různých částech
    .hint = Jen překladatel může určit, které části k sobě patří: rozdělte segment v nástroji.
exchange-split-large = segment zůstává vcelku: je delší než { $limit } MB
    .hint = Rozdělte text v dokumentu, ze kterého soubor pochází.
exchange-strip-kept = anotace „{ $id }“ zůstává, protože ji něco jiného potřebuje
    .hint = Odkazuje na ni kandidát z paměti nebo heslo glosáře, nebo deklaruje jmenný prostor.
exchange-split-done = { $path }: { $count ->
        [one] přibyl jeden segment.
        [few] přibyly { $count } segmenty.
       *[other] přibylo { $count } segmentů.
    }
exchange-join-done = { $path }: { $count ->
        [one] ubyl jeden segment.
        [few] ubyly { $count } segmenty.
       *[other] ubylo { $count } segmentů.
    }
exchange-strip-done = { $path }: { $count ->
        [one] odstraněna jedna položka.
        [few] odstraněny { $count } položky.
       *[other] odstraněno { $count } položek.
    }
exchange-rewrite-done = Zapsáno: { $path }.

## vulgate xliff convert

convert-kept = „{ $name }“ nemá v XLIFF { $version } protějšek ({ $count ->
        [one] jednou
       *[other] { $count }krát
    }): uchovává se tam, kde to jiné nástroje přeskočí
    .hint = Po zpětném převodu to soubor bude mít znovu. Nástroj, který to potřebuje, musí dostat originál.
convert-dropped = „{ $name }“ nelze v XLIFF { $version } uchovat ({ $count ->
        [one] jednou
       *[other] { $count }krát
    }): vynechává se
    .hint = Pokud na tom záleží, uschovejte původní soubor a v novém to vyjádřete jinak.
convert-module = „{ $name }“ patří v XLIFF { $version } k modulu a dříve bylo rozšířením ({ $count ->
        [one] jednou
       *[other] { $count }krát
    }): musí být takové, jak to modul vyžaduje
    .hint = Nový soubor zvalidujte; co se ohlásí, je třeba opravit nebo odstranit.
convert-renamed = „{ $name }“ není identifikátor povolený v XLIFF { $version }, nebo je obsazen ({ $count ->
        [one] jednou
       *[other] { $count }krát
    }): byl přidělen nový
    .hint = Není třeba nic dělat; po zpětném převodu bude mít soubor opět původní identifikátory.
convert-character = { $count ->
        [one] z jednoho řídicího znaku se stává kód v textu
        [few] ze { $count } řídicích znaků se stávají kódy v textu
       *[other] z { $count } řídicích znaků se stávají kódy v textu
    }: XLIFF { $version } je nemůže obsahovat
    .hint = Překladatelé musí tyto kódy zachovat; po zpětném převodu to budou opět znaky.
convert-data-character = { $count ->
        [one] jeden řídicí znak nativního kódu se nahrazuje znakem U+FFFD
        [few] { $count } řídicí znaky nativního kódu se nahrazují znakem U+FFFD
       *[other] { $count } řídicích znaků nativního kódu se nahrazuje znakem U+FFFD
    }: XLIFF { $version } je nemůže obsahovat
    .hint = K vytvoření přeloženého dokumentu použijte původní soubor.
convert-states = { $count ->
        [one] v jedné jednotce se segmenty liší
        [few] ve { $count } jednotkách se segmenty liší
       *[other] v { $count } jednotkách se segmenty liší
    } svými stavy: XLIFF { $version } má jeden pro všechny, zde nejnižší
    .hint = Stavy segmentů se uchovávají vedle něj, dokud nikdo nezmění stav jednotky.
convert-judged = { $count ->
        [one] jeden překlad je schválen, odmítnut nebo jen navržen
        [few] { $count } překlady jsou schváleny, odmítnuty nebo jen navrženy
       *[other] { $count } překladů je schváleno, odmítnuto nebo jen navrženo
    }: vyjadřuje to stav v XLIFF { $version }
    .hint = Schválené mají stav „reviewed“, ostatní „initial“. Není třeba nic dělat.
convert-sub = { $count ->
        [one] jeden text uvnitř kódu se stává samostatnou jednotkou
        [few] { $count } texty uvnitř kódů se stávají samostatnými jednotkami
       *[other] { $count } textů uvnitř kódů se stává samostatnými jednotkami
    }, jak to stanoví XLIFF { $version }
    .hint = Po zpětném převodu budou opět ve svých kódech, i s překlady.
convert-whole-unit = { $count ->
        [one] jeden alternativní překlad platí pro celou jednotku; přiřazuje se k prvnímu segmentu
        [few] { $count } alternativní překlady platí pro celé jednotky; přiřazují se k prvním segmentům
       *[other] { $count } alternativních překladů platí pro celé jednotky; přiřazují se k prvním segmentům
    }: XLIFF { $version } je pro jednotky nemá
    .hint = Pokud se mají alternativní překlady použít, segmenty spojte (vulgate xliff join).
convert-no-language = jsou zde překlady, ale jejich jazyk není uveden; XLIFF { $version } jej vyžaduje
    .hint = Nyní je to „und“; zapište jazyk do „trgLang“.
convert-outside = { $count ->
        [one] jedna část překladu stojí mimo segmenty svého zdrojového textu; připojuje se
        [few] { $count } části překladů stojí mimo segmenty svých zdrojových textů; připojují se
       *[other] { $count } částí překladů stojí mimo segmenty svých zdrojových textů; připojují se
    } k předchozímu segmentu, protože XLIFF { $version } pro to nemá místo
    .hint = Tyto překlady projděte.
convert-languages = soubor má části v několika jazycích: { $attribute } je „{ $found }“ i „{ $expected }“
    .hint = XLIFF 2 má jednu dvojici jazyků na soubor. Rozdělte soubor podle jazyků a převeďte každý zvlášť.
convert-done = { $path } zapsán jako XLIFF { $to }.

## Poznámky pro překladatele, zapisované do souboru

exchange-note-role = Toto je { $role ->
        [title] název dokumentu
        [metadata] část popisu dokumentu
        [heading-1] nadpis úrovně 1
        [heading-2] nadpis úrovně 2
        [heading-3] nadpis úrovně 3
        [heading-4] nadpis úrovně 4
        [heading-5] nadpis úrovně 5
        [heading-6] nadpis úrovně 6
        [paragraph] odstavec
        [list-item] položka seznamu
        [quote] citace
        [table-header] záhlaví sloupce tabulky
        [table-cell] buňka tabulky
        [footnote] poznámka pod čarou
        [caption] popisek
        [alt-text] popis obrázku pro ty, kdo jej nevidí
        [link-title] bublinová nápověda odkazu
        [link-destination] adresa odkazu
        [html] text v HTML
       *[other] část textu
    }.
exchange-note-context = { exchange-note-role } Stojí pod „{ $heading }“.
exchange-note-length = Největší povolená délka překladu ve znacích: { $count }.
exchange-note-term = „{ $term }“ je „{ $translations }“.
exchange-note-avoid = „{ $term }“ se nemá překládat jako „{ $avoid }“.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Zdrojový text segmentu { $segment } se změnil: { $change }
