# Ką rinkimo programa praneša apie dokumentą. Failas ir eilutė nurodomi prieš pranešimą.

# Ženklai, pavyzdžiui, „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] { $count } ženklas, kurio nėra jokiame šrifte: { $characters }
        [few] { $count } ženklai, kurių nėra jokiame šrifte: { $characters }
       *[other] { $count } ženklų, kurių nėra jokiame šrifte: { $characters }
    }
    .hint = PDF vietoj jo rodomas tuščias langelis, kuris perskaitomas kaip tas ženklas. Parašykite kitaip arba naudokite paveikslėlį.
typesetting-glyph-target = vertimo į „{ $lang }“ ženklai, kurių nėra jokiame šrifte: { $characters }
    .hint = PDF vietoj jo rodomas tuščias langelis, kuris perskaitomas kaip tas ženklas. Parašykite kitaip arba naudokite paveikslėlį.
typesetting-control = { $count ->
        [one] valdymo ženklas tekste: { $characters }
       *[other] valdymo ženklai tekste: { $characters }
    }
    .hint = PDF/UA, PDF/A ir HTML draudžia valdymo ženklus; jie praleidžiami. Ištrinkite juos originale.
typesetting-title = dokumentas neturi pavadinimo, todėl naudojama „{ $name }“
    .hint = Pradėkite tekstą 1 lygio antrašte arba nurodykite pavadinimą pradžios metaduomenyse.
typesetting-date = dokumente nėra datos, todėl PDF nurodyta, kad jis sukurtas 1970 m.
    .hint = Nurodykite datą pradžios metaduomenyse, pavyzdžiui, „date: 2026-03-16“, arba nustatykite SOURCE_DATE_EPOCH.
typesetting-date-invalid = pradžios metaduomenyse nurodyta „{ $date }“ nėra kalendorinė data
    .hint = Rašykite, pavyzdžiui, „date: 2026-03-16“. Iki tol ji rodoma taip, kaip parašyta, o metaduomenys – tokie, kokie būna be datos.
typesetting-heading-skip = po { $from } lygio antraštės eina { $to } lygio antraštė
    .hint = Ji pateikiama vienu lygiu žemiau už ankstesnę, nes PDF/UA draudžia praleisti lygius. Pataisykite „#“ skaičių originale.
typesetting-note-undefined = nėra išnašos „{ $label }“
    .hint = Parašykite išnašą, pavyzdžiui, „[^{ $label }]: Išnašos tekstas.“, arba ištrinkite nuorodą.
typesetting-anchor = nėra antraštės, į kurią rodo nuoroda „{ $anchor }“
    .hint = Tekstas pateikiamas be nuorodos. Antraštės vardas yra jos tekstas mažosiomis raidėmis, su brūkšneliais vietoj tarpų.
typesetting-link = paskelbto dokumento skaitytojai negali atverti nuorodos „{ $target }“
    .hint = Tekstas pateikiamas be nuorodos. Parašykite visą adresą, prasidedantį https://, mailto: arba tel:.
typesetting-link-long = nuorodos adresą sudaro daugiau ženklų, nei galima: { $length } (daugiausia { $most })
    .hint = Tekstas pateikiamas be nuorodos. Naudokite trumpesnį adresą.
typesetting-image-missing = projekte nėra paveikslėlio „{ $image }“
    .hint = Vietoj jo rodomas alternatyvusis tekstas. Patikrinkite kelią; jis prasideda nuo dokumento aplanko.
typesetting-image-unknown = „{ $image }“ nėra tinkamas paveikslėlis
    .hint = Vietoj jo rodomas alternatyvusis tekstas. Naudokite PNG, JPEG, GIF, WebP arba SVG.
typesetting-image-too-large = paveikslėlis „{ $image }“ per didelis
    .hint = Vietoj jo rodomas alternatyvusis tekstas. Sumažinkite jį, kad būtų mažesnis kaip 100 megapikselių ir 64 megabaitai.
typesetting-image-broken = paveikslėlio „{ $image }“ neįmanoma perskaityti: { image-reason }
    .hint = Vietoj jo rodomas alternatyvusis tekstas. Įrašykite paveikslėlį iš naujo.
image-reason = { $reason ->
    [cut] failas baigiasi per anksti
    [size] jo plotis arba aukštis netinkamas
    [large] jam iškoduoti reikėtų per daug atminties
    [kind] ši formato atmaina nepalaikoma
    [markup] tai nėra tinkamas SVG
   *[other] failas pažeistas
}
typesetting-image-linked = paveikslas „{ $image }“ įkelia kitą failą – „{ $file }“
    .hint = Vietoj jo rodomas alternatyvusis tekstas. Įterpkite tą failą į paveikslą arba išsaugokite paveikslą PNG formatu.
typesetting-image-foreign = paveikslėlyje „{ $image }“ yra HTML dalių (foreignObject), kurių PDF nerodo
    .hint = Nupieškite tas dalis SVG formatu arba išsaugokite paveikslėlį PNG formatu.
typesetting-image-glyph = paveikslėlio „{ $image }“ tekste yra ženklų, kurių nėra jokiame šrifte: { $characters }
    .hint = Paverskite tekstą kreivėmis arba išsaugokite paveikslėlį PNG formatu. Iki tol PDF neatitinka savo standarto.
typesetting-image-no-alt = paveikslėlis „{ $image }“ neturi alternatyviojo teksto
    .hint = Jo nematantys skaitytojai apie jį nesužinos. Aprašykite jį, pavyzdžiui, „![Metinių išlaidų diagrama]({ $image })“.
typesetting-depth = sąrašai arba citatos įdėti giliau kaip { $depth } lygiais
    .hint = Giliau esantys pateikiami tame lygyje. Suskirstykite tekstą kitaip.
typesetting-table-wide = lentelės stulpelių yra { $columns }, o puslapyje jų telpa { $limit }
    .hint = PDF ji padalijama ir kartojamas pirmasis stulpelis. Apsvarstykite, ar nevertėtų padaryti kelių lentelių.
typesetting-standard = PDF neatitinka { $standard }: { pdf-reason }
    .hint = Jį galima skaityti, bet ne visiems arba ne visada. Ištaisykite, kas nurodyta, ir kurkite iš naujo.
pdf-reason = { $reason ->
    [glyph] nė viename šrifte nėra teksto „{ $text }“, esančio paveikslėlyje arba šablone, ženklų
    [letters] jame yra ženklų, kuriuos standartas draudžia
    [licence] šrifto licencija draudžia jį įterpti
    [colours] jame yra spaudos spalvų (CMYK)
    [alt] paveikslėlis arba formulė neturi alternatyvaus teksto
    [language] nenurodyta jo kalba
    [title] nėra jo pavadinimo
    [size] kuri nors jo dalis didesnė, nei standartas leidžia
    [page] kuris nors puslapis platesnis arba aukštesnis nei 14 400 punktų (5,08 m)
   *[other] rinkimo programa negali jo pasiekti
}
typesetting-warning = rinkimo programos įspėjimas: { $reason }
    .hint = Peržiūrėkite PDF; jei kas nors negerai, praneškite.
typesetting-failed = PDF sukurti nepavyko: { $reason }
    .hint = Praneškite apie tai ir pridėkite dokumentą; kitiems failams tai neturi įtakos.
typesetting-font-broken = tai nėra OpenType ar TrueType šriftas
    .hint = Pašalinkite failą iš „pdf.fonts.files“ arba vietoj jo įkelkite nesugadintą.
typesetting-font-restricted = šio šrifto kūrėjas draudžia jį įterpti į PDF
    .hint = Paprašykite licencijos, pagal kurią šriftą leidžiama įterpti, arba pasirinkite kitą šriftą.
typesetting-font-unknown = nė vienas šriftas nepriklauso šeimai „{ $family }“
    .hint = Įtraukite šrifto failą į „pdf.fonts.files“ arba pasirinkite vieną iš šių šeimų: { $known }.
typesetting-font-no-bold = šriftų šeima „{ $family }“ neturi pusjuodžio šrifto, todėl pusjuodis tekstas atrodo kaip kitas
    .hint = Įtraukite jos pusjuodžio šrifto failą į „pdf.fonts.files“ arba pasirinkite kitą šeimą.
typesetting-font-no-italic = šriftų šeima „{ $family }“ neturi kursyvo, todėl kursyvu rašytinas tekstas atrodo kaip kitas
    .hint = Įtraukite jos kursyvo failą į „pdf.fonts.files“ arba pasirinkite kitą šeimą.
typesetting-template-time =
    PDF šablonas „{ $file }“ sustabdytas: jis veikė ilgiau kaip { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundes
       *[other] { $seconds } sekundžių
    }
    .hint = Ieškokite jame begalinio ciklo arba padidinkite „pdf.limits.seconds“.
typesetting-template-memory = PDF šablonas „{ $file }“ sustabdytas: jis pareikalavo daugiau kaip { $megabytes } MiB atminties
    .hint = Ieškokite, kas jame be galo auga, arba padidinkite „pdf.limits.megabytes“.
typesetting-template-failed = PDF šablonas „{ $file }“ neveikia: { $reason }
    .hint = Jis mato savo aplanko failus, taip pat „/doc.json“ ir „/house.typ“, bet nemato jokių paketų; kaip toks šablonas rašomas, parodyta docs/templates.md.
