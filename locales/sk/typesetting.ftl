# Čo má k dokumentu sadzač. Súbor a riadok sa vypisujú vopred.

# Znaky, napríklad „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] znak, ktorý nie je v žiadnom písme: { $characters }
        [few] { $count } znaky, ktoré nie sú v žiadnom písme: { $characters }
       *[other] { $count } znakov, ktoré nie sú v žiadnom písme: { $characters }
    }
    .hint = PDF zobrazí prázdny rámček, ktorý sa predčítava ako daný znak. Napíšte to inak alebo použite obrázok.
typesetting-glyph-target = znaky v preklade do „{ $lang }“, ktoré nie sú v žiadnom písme: { $characters }
    .hint = PDF zobrazí prázdny rámček, ktorý sa predčítava ako daný znak. Napíšte to inak alebo použite obrázok.
typesetting-control = { $count ->
        [one] riadiaci znak v texte: { $characters }
       *[other] riadiace znaky v texte: { $characters }
    }
    .hint = PDF/UA, PDF/A a HTML riadiace znaky zakazujú; vynechávajú sa. Odstráňte ich zo zdrojového textu.
typesetting-title = dokument nemá názov, preto sa použije „{ $name }“
    .hint = Začnite text nadpisom úrovne 1 alebo uveďte názov v úvodných metadátach.
typesetting-date = dokument nemá dátum, preto PDF uvádza, že vznikol v roku 1970
    .hint = Uveďte dátum v úvodných metadátach, napríklad „date: 2026-03-16“, alebo nastavte SOURCE_DATE_EPOCH.
typesetting-date-invalid = dátum „{ $date }“ v úvodných metadátach nie je kalendárny dátum
    .hint = Napíšte ho napríklad takto: „date: 2026-03-16“. Dovtedy sa zobrazuje tak, ako je napísaný, a metadáta sú ako bez dátumu.
typesetting-heading-skip = po nadpise úrovne { $from } nasleduje nadpis úrovne { $to }
    .hint = Zaradí sa o úroveň nižšie než nadpis nad ním, pretože PDF/UA medzery zakazuje. Opravte počet znakov „#“ v zdrojovom texte.
typesetting-note-undefined = poznámka „{ $label }“ neexistuje
    .hint = Napíšte poznámku, napríklad „[^{ $label }]: Text poznámky.“, alebo odkaz odstráňte.
typesetting-anchor = pre odkaz na „{ $anchor }“ neexistuje nadpis
    .hint = Text sa vysádže bez odkazu. Názvom nadpisu je jeho text malými písmenami, so spojovníkmi namiesto medzier.
typesetting-link = čitatelia zverejneného dokumentu nemôžu nasledovať „{ $target }“
    .hint = Text sa vysádže bez odkazu. Napíšte celú adresu začínajúcu sa na https://, mailto: alebo tel:.
typesetting-link-long = adresa odkazu má { $length } znakov, viac ako { $most }
    .hint = Text sa vysádže bez odkazu. Použite kratšiu adresu.
typesetting-image-missing = obrázok „{ $image }“ v projekte nie je
    .hint = Namiesto neho sa zobrazí jeho alternatívny text. Skontrolujte cestu, ktorá sa začína v priečinku samotného dokumentu.
typesetting-image-unknown = „{ $image }“ nie je obrázok, ktorý možno vysádzať
    .hint = Namiesto neho sa zobrazí jeho alternatívny text. Použite PNG, JPEG, GIF, WebP alebo SVG.
typesetting-image-too-large = obrázok „{ $image }“ je príliš veľký
    .hint = Namiesto neho sa zobrazí jeho alternatívny text. Zmenšite ho pod 100 megapixelov a 64 megabajtov.
typesetting-image-broken = obrázok „{ $image }“ nemožno prečítať: { image-reason }
    .hint = Namiesto neho sa zobrazí jeho alternatívny text. Uložte obrázok znova.
image-reason = { $reason ->
    [cut] súbor sa končí predčasne
    [size] jeho šírka alebo výška nie je platná
    [large] jeho dekódovanie by vyžadovalo príliš veľa pamäte
    [kind] tento variant formátu nie je podporovaný
    [markup] toto nie je platné SVG
   *[other] súbor je poškodený
}
typesetting-image-linked = obrázok „{ $image }“ načítava iný súbor, „{ $file }“
    .hint = Namiesto neho sa zobrazí jeho alternatívny text. Vložte tento súbor priamo do obrázka alebo obrázok uložte ako PNG.
typesetting-image-foreign = obrázok „{ $image }“ má časti v HTML (foreignObject), ktoré PDF nezobrazuje
    .hint = Nakreslite tieto časti v SVG alebo obrázok uložte ako PNG.
typesetting-image-glyph = text v obrázku „{ $image }“ obsahuje znaky, ktoré nie sú v žiadnom písme: { $characters }
    .hint = Preveďte text na krivky alebo obrázok uložte ako PNG. Dovtedy PDF nespĺňa svoju normu.
typesetting-image-no-alt = obrázok „{ $image }“ nemá alternatívny text
    .hint = Kto ho nevidí, nedozvie sa o ňom. Opíšte ho, napríklad „![Graf nákladov podľa rokov]({ $image })“.
typesetting-depth = zoznamy alebo citáty sú vnorené hlbšie než { $depth }
    .hint = Vnútorné sa vysádžu na tejto úrovni. Rozčleňte text inak.
typesetting-table-wide = počet stĺpcov tabuľky je { $columns }, na stranu sa ich zmestí { $limit }
    .hint = PDF ju rozdelí a zopakuje prvý stĺpec. Zvážte viacero tabuliek.
typesetting-standard = PDF nespĺňa { $standard }: { pdf-reason }
    .hint = Čítať sa dá, ale nie každým alebo nie navždy. Opravte, čo je uvedené, a zostavte dokument znova.
pdf-reason = { $reason ->
    [glyph] žiadne písmo nemá znaky textu „{ $text }“, ktorý je v obrázku alebo v šablóne
    [letters] obsahuje znaky, ktoré norma zakazuje
    [licence] licencia písma zakazuje jeho vloženie
    [colours] obsahuje tlačové farby (CMYK)
    [alt] obrázok alebo vzorec nemá alternatívny text
    [language] chýba jazyk
    [title] chýba názov
    [size] niektorá jeho časť je väčšia, než norma dovoľuje
    [page] niektorá strana je širšia alebo vyššia ako 14 400 bodov (5,08 m)
   *[other] sádzací program jej nedokáže vyhovieť
}
typesetting-warning = sadzač upozorňuje: { $reason }
    .hint = Pozrite si PDF; ak tam niečo nie je v poriadku, nahláste to.
typesetting-failed = PDF sa nepodarilo vytvoriť: { $reason }
    .hint = Nahláste to, prosím, spolu s dokumentom; ostatných súborov sa to netýka.
typesetting-font-broken = toto nie je písmo vo formáte OpenType ani TrueType
    .hint = Odstráňte súbor z „pdf.fonts.files“ alebo ho nahraďte nepoškodeným.
typesetting-font-restricted = výrobca tohto písma zakazuje jeho vloženie do PDF
    .hint = Požiadajte o licenciu, ktorá vloženie povoľuje, alebo zvoľte iné písmo.
typesetting-font-unknown = do rodiny „{ $family }“ nepatrí žiadne písmo
    .hint = Doplňte súbor takého písma do „pdf.fonts.files“ alebo zvoľte jednu z rodín: { $known }.
typesetting-font-no-bold = rodina písem „{ $family }“ nemá tučné písmo, takže tučný text vyzerá ako ostatný
    .hint = Doplňte súbor jej tučného písma do „pdf.fonts.files“ alebo zvoľte inú rodinu.
typesetting-font-no-italic = rodina písem „{ $family }“ nemá kurzívu, takže text v kurzíve vyzerá ako ostatný
    .hint = Doplňte súbor jej kurzívy do „pdf.fonts.files“ alebo zvoľte inú rodinu.
typesetting-template-time =
    šablóna „{ $file }“ bola zastavená: bežala dlhšie než { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
       *[other] { $seconds } sekúnd
    }
    .hint = Hľadajte v nej nekonečný cyklus alebo zvýšte „pdf.limits.seconds“.
typesetting-template-memory = šablóna „{ $file }“ bola zastavená: požadovala viac než { $megabytes } MiB pamäte
    .hint = Hľadajte, čo v nej bez konca rastie, alebo zvýšte „pdf.limits.megabytes“.
typesetting-template-failed = šablóna „{ $file }“ nefunguje: { $reason }
    .hint = Vidí súbory vlastného priečinka, ako aj „/doc.json“ a „/house.typ“, ale nijaké balíky; docs/templates.md ukazuje, ako sa šablóna píše.
