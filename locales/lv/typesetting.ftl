# Ko salikuma programma saka par dokumentu. Datni un rindu norāda pirms ziņojuma.

# Rakstzīmes, piemēram, „😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] { $count } rakstzīme, kuras nav nevienā fontā: { $characters }
       *[other] { $count } rakstzīmes, kuru nav nevienā fontā: { $characters }
    }
    .hint = PDF rāda tukšu lodziņu, ko nolasa kā šo rakstzīmi. Rakstiet to citādi vai lietojiet attēlu.
typesetting-glyph-target = rakstzīmes tulkojumā „{ $lang }”, kuru nav nevienā fontā: { $characters }
    .hint = PDF rāda tukšu lodziņu, ko nolasa kā šo rakstzīmi. Rakstiet to citādi vai lietojiet attēlu.
typesetting-control = { $count ->
        [one] vadības rakstzīme tekstā: { $characters }
       *[other] vadības rakstzīmes tekstā: { $characters }
    }
    .hint = PDF/UA, PDF/A un HTML aizliedz vadības rakstzīmes; tās izlaiž. Izdzēsiet tās no avotteksta.
typesetting-title = dokumentam nav nosaukuma, tāpēc tiek lietots „{ $name }”
    .hint = Sāciet tekstu ar 1. līmeņa virsrakstu vai norādiet nosaukumu sākuma metadatos.
typesetting-date = dokumentam nav datuma, tāpēc PDF norādīts, ka tas izveidots 1970. gadā
    .hint = Norādiet datumu sākuma metadatos, piemēram, „date: 2026-03-16”, vai iestatiet SOURCE_DATE_EPOCH.
typesetting-date-invalid = datums „{ $date }” sākuma metadatos nav kalendāra datums
    .hint = Rakstiet to, piemēram, „date: 2026-03-16”. Līdz tam to rāda, kā tas rakstīts, bet metadatos norādīts tas pats, kas bez datuma.
typesetting-heading-skip = aiz { $from }. līmeņa virsraksta ir { $to }. līmeņa virsraksts
    .hint = To saliek vienu līmeni zem iepriekšējā virsraksta, jo PDF/UA aizliedz izlaidumus. Izlabojiet „#” skaitu avottekstā.
typesetting-note-undefined = nav piezīmes „{ $label }”
    .hint = Uzrakstiet piezīmi, piemēram, „[^{ $label }]: Piezīmes teksts.”, vai dzēsiet atsauci.
typesetting-anchor = nav virsraksta, uz kuru ved saite „{ $anchor }”
    .hint = Tekstu saliek bez saites. Virsraksta vārds ir tā teksts ar mazajiem burtiem un defisēm atstarpju vietā.
typesetting-link = publicētā dokumenta lasītāji nevar sekot saitei “{ $target }”
    .hint = Tekstu saliek bez saites. Uzrakstiet pilnu adresi, kas sākas ar https://, mailto: vai tel:.
typesetting-link-long = saites adresē ir par daudz rakstzīmju: { $length } (lielākais skaits ir { $most })
    .hint = Tekstu saliek bez saites. Izmantojiet īsāku adresi.
typesetting-image-missing = projektā nav attēla „{ $image }”
    .hint = Tā vietā rāda alternatīvo tekstu. Pārbaudiet ceļu; tas sākas no dokumenta paša mapes.
typesetting-image-unknown = „{ $image }” nav attēls, ko var salikt
    .hint = Tā vietā rāda alternatīvo tekstu. Lietojiet PNG, JPEG, GIF, WebP vai SVG.
typesetting-image-too-large = attēls „{ $image }” ir pārāk liels
    .hint = Tā vietā rāda alternatīvo tekstu. Samaziniet to, lai tas būtu mazāks par 100 megapikseļiem un 64 megabaitiem.
typesetting-image-broken = attēlu „{ $image }” nevar nolasīt: { image-reason }
    .hint = Tā vietā rāda alternatīvo tekstu. Saglabājiet attēlu vēlreiz.
image-reason = { $reason ->
    [cut] datne beidzas priekšlaikus
    [size] tā platums vai augstums nav derīgs
    [large] tā atkodēšanai vajadzētu pārāk daudz atmiņas
    [kind] šis formāta paveids netiek atbalstīts
    [markup] tas nav derīgs SVG
   *[other] datne ir bojāta
}
typesetting-image-linked = attēls “{ $image }” ielādē citu failu — “{ $file }”
    .hint = Tā vietā tiek rādīts alternatīvais teksts. Iegulstiet šo failu attēlā vai saglabājiet attēlu PNG formātā.
typesetting-image-foreign = attēlā “{ $image }” ir HTML daļas (foreignObject), ko PDF nerāda
    .hint = Uzzīmējiet šīs daļas SVG formātā vai saglabājiet attēlu PNG formātā.
typesetting-image-glyph = attēla “{ $image }” tekstā ir rakstzīmes, kuru nav nevienā fontā: { $characters }
    .hint = Pārvērtiet tekstu līknēs vai saglabājiet attēlu PNG formātā. Līdz tam PDF neatbilst savam standartam.
typesetting-image-no-alt = attēlam „{ $image }” nav alternatīvā teksta
    .hint = Tie, kas to neredz, par to neuzzinās. Aprakstiet to, piemēram, „![Izmaksu diagramma pa gadiem]({ $image })”.
typesetting-depth = saraksti vai citāti ir ligzdoti dziļāk par { $depth } līmeņiem
    .hint = Iekšējos saliek tajā līmenī. Sadaliet tekstu citādi.
typesetting-table-wide = tabulas sleju skaits ir { $columns }, bet lappusē to ietilpst { $limit }
    .hint = PDF to sadala un atkārto pirmo sleju. Apsveriet vairākas tabulas.
typesetting-standard = PDF neatbilst { $standard }: { pdf-reason }
    .hint = To var lasīt, bet ne visi vai ne vienmēr. Izlabojiet norādīto un veidojiet vēlreiz.
pdf-reason = { $reason ->
    [glyph] nevienā fontā nav teksta “{ $text }”, kas atrodas attēlā vai veidnē, rakstzīmju
    [letters] tajā ir rakstzīmes, ko standarts aizliedz
    [licence] fonta licence aizliedz to iegult
    [colours] tajā ir poligrāfijas krāsas (CMYK)
    [alt] attēlam vai formulai nav alternatīvā teksta
    [language] nav norādīta tā valoda
    [title] nav norādīts tā nosaukums
    [size] kāda tā daļa ir lielāka, nekā standarts atļauj
    [page] kāda lappuse ir platāka vai augstāka par 14 400 punktiem (5,08 m)
   *[other] salikšanas programma to nevar sasniegt
}
typesetting-warning = salikuma programma brīdina: { $reason }
    .hint = Apskatiet PDF; ja tajā kaut kas nav kārtībā, ziņojiet par to.
typesetting-failed = PDF nevarēja izveidot: { $reason }
    .hint = Lūdzam par to ziņot, pievienojot dokumentu; pārējās datnes tas neskar.
typesetting-font-broken = tas nav OpenType vai TrueType fonts
    .hint = Izņemiet datni no „pdf.fonts.files” vai ielieciet tās vietā nebojātu.
typesetting-font-restricted = šā fonta izstrādātājs aizliedz to iegult PDF
    .hint = Lūdziet licenci, kas atļauj iegulšanu, vai izvēlieties citu fontu.
typesetting-font-unknown = nav neviena fonta no saimes „{ $family }”
    .hint = Pievienojiet fonta datni atslēgai „pdf.fonts.files” vai izvēlieties vienu no šīm saimēm: { $known }.
typesetting-font-no-bold = fontu saimei „{ $family }” nav treknraksta, tāpēc treknrakstā liekamais teksts izskatās kā pārējais
    .hint = Pievienojiet tās treknraksta datni atslēgai „pdf.fonts.files” vai izvēlieties citu saimi.
typesetting-font-no-italic = fontu saimei „{ $family }” nav kursīva, tāpēc kursīvā liekamais teksts izskatās kā pārējais
    .hint = Pievienojiet tās kursīva datni atslēgai „pdf.fonts.files” vai izvēlieties citu saimi.
typesetting-template-time =
    veidne „{ $file }” ir apturēta: tā darbojās ilgāk par { $seconds ->
        [one] { $seconds } sekundi
       *[other] { $seconds } sekundēm
    }
    .hint = Meklējiet tajā bezgalīgu ciklu vai palieliniet „pdf.limits.seconds”.
typesetting-template-memory = veidne „{ $file }” ir apturēta: tā pieprasīja vairāk nekā { $megabytes } MiB atmiņas
    .hint = Meklējiet, kas tajā bezgalīgi pieaug, vai palieliniet „pdf.limits.megabytes”.
typesetting-template-failed = veidne „{ $file }” nedarbojas: { $reason }
    .hint = Tai pieejamas datnes tās mapē, kā arī „/doc.json” un „/house.typ”, bet nav pieejama neviena pakotne; kā veidni raksta, parādīts docs/templates.md.
