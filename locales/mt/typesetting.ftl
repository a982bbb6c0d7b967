# Dak li l-kompożitur tipografiku għandu x’jgħid dwar dokument. Il-fajl u l-linja jiġu stampati qabel.

# Karattri, bħal “😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] karattru li l-ebda font ma għandu: { $characters }
        [2] żewġ karattri li l-ebda font ma għandu: { $characters }
        [few] { $count } karattri li l-ebda font ma għandu: { $characters }
        [many] { $count }-il karattru li l-ebda font ma għandu: { $characters }
       *[other] { $count } karattru li l-ebda font ma għandu: { $characters }
    }
    .hint = Il-PDF juri kaxxa vojta, li tinqara bħala l-karattru. Iktbu mod ieħor, jew uża immaġni.
typesetting-glyph-target = karattri tat-traduzzjoni għal “{ $lang }” li l-ebda font ma għandu: { $characters }
    .hint = Il-PDF juri kaxxa vojta, li tinqara bħala l-karattru. Iktbu mod ieħor, jew uża immaġni.
typesetting-control = { $count ->
        [one] karattru ta’ kontroll fit-test: { $characters }
       *[other] karattri ta’ kontroll fit-test: { $characters }
    }
    .hint = PDF/UA, PDF/A u HTML jipprojbixxu l-karattri ta’ kontroll; dawn jitħallew barra. Ħassarhom mis-sors.
typesetting-title = id-dokument ma għandux titlu, u għalhekk jintuża “{ $name }”
    .hint = Ibda t-test b’intestatura tal-livell 1, jew agħti titlu fil-metadata tal-bidu.
typesetting-date = id-dokument ma għandux data, u għalhekk il-PDF jgħid li sar fl-1970
    .hint = Agħti data fil-metadata tal-bidu, bħal f’“date: 2026-03-16”, jew issettja SOURCE_DATE_EPOCH.
typesetting-date-invalid = id-data “{ $date }” fil-metadata tal-bidu mhijiex data tal-kalendarju
    .hint = Iktibha bħal f’“date: 2026-03-16”. Sa dakinhar tintwera kif inhi miktuba, u l-metadata tgħid dak li tgħid mingħajr data.
typesetting-heading-skip = wara intestatura tal-livell { $from } tiġi waħda tal-livell { $to }
    .hint = Titqiegħed livell wieħed taħt l-intestatura ta’ fuqha, għax PDF/UA jipprojbixxi l-qabżiet. Sewwi l-għadd ta’ “#” fis-sors.
typesetting-note-undefined = ma hemmx nota “{ $label }”
    .hint = Ikteb in-nota, bħal f’“[^{ $label }]: Test tan-nota.”, jew ħassar ir-referenza.
typesetting-anchor = ma hemmx intestatura għal-link lejn “{ $anchor }”
    .hint = It-test jitqiegħed mingħajr il-link. L-isem ta’ intestatura huwa t-test tagħha b’ittri żgħar, b’singijiet minflok spazji.
typesetting-link = il-qarrejja tad-dokument ippubblikat ma jistgħux isegwu “{ $target }”
    .hint = It-test jitqiegħed mingħajr il-link. Ikteb l-indirizz kollu, li jibda b’https://, mailto: jew tel:.
typesetting-link-long = l-indirizz ta’ link fih wisq karattri: { $length } (mhux aktar minn { $most })
    .hint = It-test jitqiegħed mingħajr il-link. Uża indirizz iqsar.
typesetting-image-missing = ma hemmx immaġni “{ $image }” fil-proġett
    .hint = Minflokha jintwera t-test alternattiv tagħha. Iċċekkja l-passaġġ, li jibda mid-direttorju tad-dokument stess.
typesetting-image-unknown = “{ $image }” mhijiex immaġni li tista’ titqiegħed
    .hint = Minflokha jintwera t-test alternattiv tagħha. Uża PNG, JPEG, GIF, WebP jew SVG.
typesetting-image-too-large = l-immaġni “{ $image }” hija kbira wisq
    .hint = Minflokha jintwera t-test alternattiv tagħha. Naqqasha għal inqas minn 100 megapixel u 64 megabyte.
typesetting-image-broken = l-immaġni “{ $image }” ma tistax tinqara: { image-reason }
    .hint = Minflokha jintwera t-test alternattiv tagħha. Erġa’ ssejvja l-immaġni.
image-reason = { $reason ->
    [cut] il-fajl jintemm qabel il-waqt
    [size] il-wisa’ jew l-għoli tagħha mhuwiex validu
    [large] biex tiġi dekodifikata tkun meħtieġa wisq memorja
    [kind] dan il-varjant tal-format mhuwiex appoġġat
    [markup] mhijiex SVG valida
   *[other] il-fajl huwa bil-ħsara
}
typesetting-image-linked = l-istampa “{ $image }” iġġib fajl ieħor, “{ $file }”
    .hint = Minflokha jintwera t-test alternattiv tagħha. Daħħal dak il-fajl fl-istampa, jew issejvja l-istampa bħala PNG.
typesetting-image-foreign = l-immaġni “{ $image }” fiha partijiet f’HTML (foreignObject), li l-PDF ma jurihomx
    .hint = Pinġi dawn il-partijiet f’SVG, jew issejvja l-immaġni bħala PNG.
typesetting-image-glyph = it-test fl-immaġni “{ $image }” fih karattri li l-ebda font ma għandu: { $characters }
    .hint = Biddel it-test f’kurvi, jew issejvja l-immaġni bħala PNG. Sa dakinhar il-PDF ma jkunx konformi mal-istandard tiegħu.
typesetting-image-no-alt = l-immaġni “{ $image }” ma għandhiex test alternattiv
    .hint = Min ma jistax jaraha ma jkunx jaf biha. Iddeskriviha, bħal f’“![Grafika tal-ispejjeż skont is-sena]({ $image })”.
typesetting-depth = listi jew kwotazzjonijiet huma mdaħħla f’xulxin f’livell ta’ fond akbar minn { $depth }
    .hint = Dawk ta’ ġewwa jitqiegħdu f’dak il-livell. Aqsam it-test mod ieħor.
typesetting-table-wide = għadd ta’ kolonni f’tabella: { $columns }, iżda paġna għandha post għal { $limit }
    .hint = Il-PDF jaqsamha u jirrepeti l-ewwel kolonna. Ikkunsidra diversi tabelli.
typesetting-standard = il-PDF mhuwiex konformi ma’ { $standard }: { pdf-reason }
    .hint = Jista’ jinqara, iżda mhux minn kulħadd jew mhux għal dejjem. Sewwi dak li jissemma u erġa’ ibni.
pdf-reason = { $reason ->
    [glyph] l-ebda font ma għandu l-karattri ta’ “{ $text }”, li jinsab f’immaġni jew fil-mudell
    [letters] fih karattri li l-istandard jipprojbixxi
    [licence] il-liċenzja ta’ font tipprojbixxi li jiġi inkorporat
    [colours] fih kuluri tal-istampar (CMYK)
    [alt] immaġni jew formula ma għandhiex test alternattiv
    [language] il-lingwa tiegħu hija nieqsa
    [title] it-titlu tiegħu huwa nieqes
    [size] parti minnu hija akbar milli jippermetti l-istandard
    [page] paġna hija usa’ jew ogħla minn 14 400 punt (5.08 m)
   *[other] il-programm tat-tipografija ma jistax jilħqu
}
typesetting-warning = il-kompożitur tipografiku jwissi: { $reason }
    .hint = Ħares lejn il-PDF; jekk hemm xi ħaġa ħażina, irrappurtaha.
typesetting-failed = il-PDF ma setax isir: { $reason }
    .hint = Jekk jogħġbok irrapporta dan bid-dokument; il-fajls l-oħra mhumiex affettwati.
typesetting-font-broken = dan mhuwiex font OpenType jew TrueType
    .hint = Neħħi l-fajl minn “pdf.fonts.files”, jew poġġi wieħed tajjeb minfloku.
typesetting-font-restricted = min għamel dan il-font jipprojbixxi li jiġi inkorporat f’PDF
    .hint = Itlob liċenzja li tippermetti l-inkorporazzjoni, jew agħżel font ieħor.
typesetting-font-unknown = l-ebda font ma jappartjeni għall-familja “{ $family }”
    .hint = Żid il-fajl tiegħu ma’ “pdf.fonts.files”, jew agħżel waħda minn dawn: { $known }.
typesetting-font-no-bold = il-familja tat-tipi “{ $family }” ma għandhiex grassett, u għalhekk dak li għandu jkun bil-grassett jidher bħall-bqija
    .hint = Żid il-fajl tal-grassett tagħha ma’ “pdf.fonts.files”, jew agħżel familja oħra.
typesetting-font-no-italic = il-familja tat-tipi “{ $family }” ma għandhiex korsiv, u għalhekk dak li għandu jkun bil-korsiv jidher bħall-bqija
    .hint = Żid il-fajl tal-korsiv tagħha ma’ “pdf.fonts.files”, jew agħżel familja oħra.
typesetting-template-time =
    il-mudell “{ $file }” twaqqaf: dam għaddej aktar minn { $seconds ->
        [one] sekonda waħda
        [2] żewġ sekondi
        [few] { $seconds } sekondi
        [many] { $seconds }-il sekonda
       *[other] { $seconds } sekonda
    }
    .hint = Fittex fih ċiklu bla tmiem, jew għolli “pdf.limits.seconds”.
typesetting-template-memory = il-mudell “{ $file }” twaqqaf: talab aktar minn { $megabytes } MiB ta’ memorja
    .hint = Fittex fih x’jikber bla tmiem, jew għolli “pdf.limits.megabytes”.
typesetting-template-failed = il-mudell “{ $file }” ma jaħdimx: { $reason }
    .hint = Jara l-fajls tad-direttorju tiegħu stess, kif ukoll “/doc.json” u “/house.typ”, iżda l-ebda pakkett; docs/templates.md juri kif jinkiteb mudell.
