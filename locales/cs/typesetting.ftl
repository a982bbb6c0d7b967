# Co má k dokumentu sazeč. Soubor a řádek se vypisují předem.

# Znaky, například „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] znak, který není v žádném písmu: { $characters }
        [few] { $count } znaky, které nejsou v žádném písmu: { $characters }
       *[other] { $count } znaků, které nejsou v žádném písmu: { $characters }
    }
    .hint = PDF zobrazí prázdný rámeček, který se předčítá jako daný znak. Napište to jinak, nebo použijte obrázek.
typesetting-glyph-target = znaky v překladu do „{ $lang }“, které nejsou v žádném písmu: { $characters }
    .hint = PDF zobrazí prázdný rámeček, který se předčítá jako daný znak. Napište to jinak, nebo použijte obrázek.
typesetting-control = { $count ->
        [one] řídicí znak v textu: { $characters }
       *[other] řídicí znaky v textu: { $characters }
    }
    .hint = PDF/UA, PDF/A a HTML řídicí znaky zakazují; vynechávají se. Odstraňte je ze zdrojového textu.
typesetting-title = dokument nemá název, použije se proto „{ $name }“
    .hint = Začněte text nadpisem úrovně 1, nebo uveďte název v úvodních metadatech.
typesetting-date = dokument nemá datum, PDF proto uvádí, že vznikl v roce 1970
    .hint = Uveďte datum v úvodních metadatech, například „date: 2026-03-16“, nebo nastavte SOURCE_DATE_EPOCH.
typesetting-date-invalid = datum „{ $date }“ v úvodních metadatech není kalendářní datum
    .hint = Napište je například takto: „date: 2026-03-16“. Do té doby se zobrazí tak, jak je napsáno, a metadata jsou jako bez data.
typesetting-heading-skip = po nadpisu úrovně { $from } následuje nadpis úrovně { $to }
    .hint = Zařadí se o úroveň níže než nadpis nad ním, protože PDF/UA mezery zakazuje. Opravte počet znaků „#“ ve zdrojovém textu.
typesetting-note-undefined = poznámka „{ $label }“ neexistuje
    .hint = Napište poznámku, například „[^{ $label }]: Text poznámky.“, nebo odkaz odstraňte.
typesetting-anchor = pro odkaz na „{ $anchor }“ neexistuje nadpis
    .hint = Text se vysází bez odkazu. Názvem nadpisu je jeho text malými písmeny, se spojovníky místo mezer.
typesetting-link = čtenáři zveřejněného dokumentu nemohou následovat „{ $target }“
    .hint = Text se vysází bez odkazu. Napište celou adresu začínající https://, mailto: nebo tel:.
typesetting-link-long = adresa odkazu má { $length } znaků, více než { $most }
    .hint = Text se vysází bez odkazu. Použijte kratší adresu.
typesetting-image-missing = obrázek „{ $image }“ v projektu není
    .hint = Místo něj se zobrazí jeho alternativní text. Zkontrolujte cestu, která začíná ve složce samotného dokumentu.
typesetting-image-unknown = „{ $image }“ není obrázek, který lze vysázet
    .hint = Místo něj se zobrazí jeho alternativní text. Použijte PNG, JPEG, GIF, WebP nebo SVG.
typesetting-image-too-large = obrázek „{ $image }“ je příliš velký
    .hint = Místo něj se zobrazí jeho alternativní text. Zmenšete jej pod 100 megapixelů a 64 megabajtů.
typesetting-image-broken = obrázek „{ $image }“ nelze přečíst: { image-reason }
    .hint = Místo něj se zobrazí jeho alternativní text. Uložte obrázek znovu.
image-reason = { $reason ->
    [cut] soubor končí předčasně
    [size] jeho šířka nebo výška není platná
    [large] jeho dekódování by vyžadovalo příliš mnoho paměti
    [kind] tato varianta formátu není podporována
    [markup] není to platné SVG
   *[other] soubor je poškozen
}
typesetting-image-linked = obrázek „{ $image }“ načítá jiný soubor, „{ $file }“
    .hint = Místo něj se zobrazí jeho alternativní text. Vložte tento soubor přímo do obrázku, nebo obrázek uložte jako PNG.
typesetting-image-foreign = obrázek „{ $image }“ má části v HTML (foreignObject), které PDF nezobrazuje
    .hint = Nakreslete tyto části v SVG, nebo obrázek uložte jako PNG.
typesetting-image-glyph = text v obrázku „{ $image }“ obsahuje znaky, které nejsou v žádném písmu: { $characters }
    .hint = Převeďte text na křivky, nebo obrázek uložte jako PNG. Do té doby PDF nesplňuje svou normu.
typesetting-image-no-alt = obrázek „{ $image }“ nemá alternativní text
    .hint = Kdo jej nevidí, nedozví se o něm. Popište jej, například „![Graf nákladů podle let]({ $image })“.
typesetting-depth = seznamy nebo citace jsou vnořeny hlouběji než { $depth }
    .hint = Vnitřní se vysázejí na této úrovni. Rozčleňte text jinak.
typesetting-table-wide = počet sloupců tabulky je { $columns }, na stránku se jich vejde { $limit }
    .hint = PDF ji rozdělí a zopakuje první sloupec. Zvažte několik tabulek.
typesetting-standard = PDF nesplňuje { $standard }: { pdf-reason }
    .hint = Číst se dá, ale ne každým nebo ne navždy. Opravte, co je uvedeno, a sestavte dokument znovu.
pdf-reason = { $reason ->
    [glyph] žádné písmo nemá znaky textu „{ $text }“, který je v obrázku nebo v šabloně
    [letters] obsahuje znaky, které norma zakazuje
    [licence] licence písma zakazuje jeho vložení
    [colours] obsahuje tiskové barvy (CMYK)
    [alt] obrázek nebo vzorec nemá alternativní text
    [language] chybí jazyk
    [title] chybí název
    [size] některá jeho část je větší, než norma dovoluje
    [page] některá stránka je širší nebo vyšší než 14 400 bodů (5,08 m)
   *[other] sázecí program jí nedokáže vyhovět
}
typesetting-warning = sazeč varuje: { $reason }
    .hint = Podívejte se na PDF; pokud tam něco není v pořádku, nahlaste to.
typesetting-failed = PDF se nepodařilo vytvořit: { $reason }
    .hint = Nahlaste to prosím spolu s dokumentem; ostatních souborů se to netýká.
typesetting-font-broken = toto není písmo OpenType ani TrueType
    .hint = Odstraňte soubor z „pdf.fonts.files“, nebo jej nahraďte nepoškozeným.
typesetting-font-restricted = výrobce tohoto písma zakazuje jeho vložení do PDF
    .hint = Vyžádejte si licenci, která vložení dovoluje, nebo zvolte jiné písmo.
typesetting-font-unknown = žádné písmo nepatří do rodiny „{ $family }“
    .hint = Doplňte jeho soubor do „pdf.fonts.files“, nebo zvolte jednu z rodin: { $known }.
typesetting-font-no-bold = rodina písem „{ $family }“ nemá tučné písmo, takže tučný text vypadá jako ostatní
    .hint = Doplňte soubor jejího tučného písma do „pdf.fonts.files“, nebo zvolte jinou rodinu.
typesetting-font-no-italic = rodina písem „{ $family }“ nemá kurzívu, takže text v kurzívě vypadá jako ostatní
    .hint = Doplňte soubor její kurzívy do „pdf.fonts.files“, nebo zvolte jinou rodinu.
typesetting-template-time = šablona „{ $file }“ byla zastavena: běžela déle než { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
       *[other] { $seconds } sekund
    }
    .hint = Hledejte v ní nekonečný cyklus, nebo zvyšte „pdf.limits.seconds“.
typesetting-template-memory = šablona „{ $file }“ byla zastavena: požadovala více než { $megabytes } MiB paměti
    .hint = Hledejte, co v ní neomezeně roste, nebo zvyšte „pdf.limits.megabytes“.
typesetting-template-failed = šablona „{ $file }“ nefunguje: { $reason }
    .hint = Vidí soubory své složky a dále „/doc.json“ a „/house.typ“, nikoli však balíčky; jak se šablona píše, ukazuje docs/templates.md.
