### `vulgate repair` u souboru PDF: co se vynechává a co nelze přečíst.

pdf-broken = „{ $path }“ je poškozen natolik, že jej nelze přečíst, nebo to není PDF
    .hint = Otevřete jej v prohlížeči PDF; pokud se zobrazí, vytiskněte jej do nového PDF a použijte to.
pdf-empty = „{ $path }“ je prázdný
    .hint = Uložte nebo stáhněte jej znovu.
pdf-cut = soubor byl zkrácen; { $count ->
        [one] zbývá jedna stránka
        [few] zbývají { $count } stránky
       *[other] zbývá { $count } stránek
    }
    .hint = Uložte nebo stáhněte jej znovu; chybějící text nelze obnovit.
pdf-garbled = stránka { $page } obsahuje převážně znaky, které nejsou písmeny: soubor možná neuvádí, která písmena obsahuje
    .hint = Není-li výsledek čitelný, nechte text této stránky rozpoznat, například pomocí „ocrmypdf --force-ocr“.
pdf-turned = stránka { $page } obsahuje text, který neběží zleva doprava; je zařazen za ostatním textem stránky
pdf-right-to-left = stránka { $page } obsahuje text, který běží zprava doleva; jeho slova mohou být v nesprávném pořadí
    .hint = Porovnejte tuto stránku s PDF.
pdf-password = „{ $path }“ vyžaduje heslo
    .hint = Odstraňte heslo v programu, který je nastavil, nebo příkazem „qpdf --decrypt --password=…“.
pdf-encrypted = „{ $path }“ je zašifrován neznámým způsobem
    .hint = Otevřete jej v prohlížeči PDF a vytiskněte do nového PDF.
pdf-no-pages = „{ $path }“ nemá žádné stránky
    .hint = Požádejte o soubor znovu; to, co přišlo, není úplné.
pdf-images = „{ $path }“ neobsahuje text: { $count ->
        [one] jeho jediná stránka je obrázek
        [few] všechny { $count } stránky jsou obrázky
       *[other] všech { $count } stránek jsou obrázky
    }
    .hint = Nechte text nejprve rozpoznat, například pomocí „ocrmypdf“.
pdf-no-text = „{ $path }“ nemá text { $count ->
        [one] na své jediné stránce
       *[other] na žádné ze svých { $count } stránek
    }
    .hint = Podívejte se na něj v prohlížeči PDF: text nakreslený jako tvary je třeba nejprve rozpoznat.
pdf-page-image = stránka { $page } je obrázek bez textu
    .hint = Nechte text této stránky rozpoznat, například pomocí „ocrmypdf“, nebo jej přepište.
pdf-unknown = stránka { $page }: soubor neuvádí význam { $count ->
        [one] jednoho znaku
       *[other] { $count } znaků
    }
    .hint = Porovnejte tuto stránku s PDF a doplňte, co chybí.
pdf-page-broken = stránku { $page } se nepodařilo přečíst až do konce
    .hint = Porovnejte tuto stránku s PDF a doplňte, co chybí.
pdf-running-head = „{ $text }“ vynecháno: stojí na okraji { $count ->
        [one] stránky
       *[other] { $count } stránek
    }
pdf-picture = obrázek „{ $text }“ vynechán: jeho soubor doplňte do Markdownu sami
pdf-contents = obsah { $count ->
        [one] s jednou položkou
        [few] o { $count } položkách
       *[other] o { $count } položkách
    } vynechán: „vulgate build“ vytvoří nový
pdf-hyphens = slova rozdělená na koncích řádků a spojená bez spojovníku, protože soubor ukazuje, že k nim nepatří: { $count }
pdf-hyphen-guessed = „{ $word }“ spojeno bez jistoty: nic neukazuje, zda spojovník na konci řádku patří ke slovu
repair-pdf-in-place = PDF nelze opravit na místě
    .hint = Uveďte soubor Markdown pomocí „-o“.
