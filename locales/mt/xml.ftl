# Dak li jagħmel fajl mhux XML iffurmat sew. Kull messaġġ huwa r-regola li nkisret; il-programm iżid
# il-fajl, il-linja u l-kolonna.

xml-encoding-unknown = il-kodifikazzjoni “{ $encoding }” mhijiex magħrufa
    .hint = Issejvja l-fajl bħala UTF-8 u semmi UTF-8, jew ebda kodifikazzjoni, fl-ewwel linja tiegħu.
xml-encoding-malformed = il-bytes hawnhekk mhumiex { $encoding }
    .hint = Erġa’ ssejvja l-fajl bħala UTF-8, jew semmi l-kodifikazzjoni tiegħu fl-ewwel linja (spiss windows-1252); jekk ġie bil-posta elettronika jew tniżżel, erġa’ ġibu.
xml-encoding-declared = il-fajl jgħid li huwa { $declared }, iżda huwa { $encoding } u nqara bħala { $encoding }
    .hint = Semmi { $encoding }, jew l-ebda kodifikazzjoni, fl-ewwel linja tiegħu.
xml-encoding-changed = inkiteb bħala UTF-8: l-ismijiet, il-kummenti jew l-istruzzjonijiet fihom karattri li { $encoding } m’għandux
    .hint = Avża lil min jirċievi l-fajl li issa huwa UTF-8; tgħidu wkoll l-ewwel linja tiegħu.
xml-empty = ma hemm l-ebda element f’dan il-fajl: mhuwiex XML
    .hint = Ivverifika li huwa l-fajl li ridt u li mhuwiex vojt.
xml-truncated = il-fajl jieqaf ġewwa l-element “{ $element }”, li jibda fil-linja { $opened }
    .hint = Il-fajl x’aktarx inqata’: erġa’ ġibu minn fejn ġie.
xml-unclosed = dak li jibda hawnhekk (tikketta, kumment, sezzjoni jew istruzzjoni) qatt ma jingħalaq
    .hint = Il-fajl x’aktarx inqata’, jew hija nieqsa virgoletta jew “>”.
xml-markup = “<” hija segwita minn xi ħaġa li mhijiex immarkar
    .hint = Ikteb “&lt;” għal “<” sempliċi.
xml-ampersand = “&” ma tibda l-ebda referenza li tintemm b’“;”
    .hint = Ikteb “&amp;” għal “&” sempliċi.
xml-entity = l-entità “{ $name }” mhijiex iddikjarata
    .hint = Ikteb il-karattru nnifsu, jew in-numru tiegħu, bħal “&#160;”.
xml-char-reference = “&{ $reference };” ma jirrappreżenta l-ebda karattru ta’ XML
    .hint = Ikteb in-numru ta’ karattru li jippermetti XML 1.0, jew ħallih barra.
xml-character = il-karattru { $code } mhuwiex permess f’XML 1.0
    .hint = Neħħih; huwa karattru ta’ kontroll jew mhuwiex karattru xejn.
xml-second-root = l-element “{ $element }” jinsab wara tmiem id-dokument
    .hint = Dokument għandu element estern wieħed: jista’ jkun li ngħaqdu żewġ fajls.
xml-text-before = hemm test qabel l-ewwel element
    .hint = Ivverifika li huwa fajl XML, u neħħi dak li jiġi qabel l-ewwel “<”.
xml-text-after = hemm test wara tmiem id-dokument
    .hint = Neħħi dak li jsegwi l-aħħar tikketta tat-tmiem.
xml-text-outside = hemm test fejn jista’ jkun hemm biss elementi; tħalla barra
    .hint = Poġġih f’postu, jew neħħih.
xml-more = żbalji oħra ta’ dan it-tip: { $count }; l-aħħar wieħed jinsab fil-linja { $line }
    .hint = Sewwihom bħall-ewwel wieħed.
xml-cdata-end = “]]>” jinsab fit-test
    .hint = Ikteb “]]&gt;”.
xml-tag-mismatch = “</{ $found }>” jagħlaq “<{ $expected }>” tal-linja { $opened }
    .hint = Agħlaq kull element b’tikketta bl-isem tiegħu stess, l-aktar intern l-ewwel.
xml-tag-unopened = “</{ $found }>” ma jagħlaq xejn
    .hint = Neħħih, jew poġġi t-tikketta tal-bidu tiegħu fejn jibda l-element.
xml-name = “{ $name }” mhuwiex isem
    .hint = Isem jibda b’ittra jew “_” u għandu “:” waħda l-aktar; qablu ma jistax ikun hemm spazju.
xml-attribute-twice = l-attribut “{ $name }” jingħata darbtejn
    .hint = Żomm wieħed minnhom.
xml-attribute-space = ma hemmx spazju qabel l-attribut “{ $name }”
    .hint = Poġġi spazju wieħed qablu.
xml-attribute-no-value = l-attribut “{ $name }” ma għandux valur
    .hint = Iktbu bħala { $name }="…".
xml-attribute-unquoted = il-valur tal-attribut “{ $name }” mhuwiex bejn virgoletti
    .hint = Iktbu bħala { $name }="…".
xml-attribute-less-than = hemm “<” fil-valur ta’ attribut
    .hint = Ikteb “&lt;”; jew inkella hija nieqsa virgoletta qablu.
xml-prefix = il-prefiss “{ $prefix }” mhuwiex iddikjarat
    .hint = Iddikjara l-ispazju tal-ismijiet tiegħu fuq dan l-element jew wieħed madwaru, bħala xmlns:{ $prefix }="…".
xml-namespace = il-prefiss “{ $prefix }” ma jistax jintrabat ma’ “{ $namespace }”
    .hint = Il-prefissi xml u xmlns u l-ispazji tal-ismijiet tagħhom huma fissi, u prefiss jeħtieġ spazju tal-ismijiet.
xml-comment-hyphens = hemm “--” f’kumment, jew “-” fi tmiemu
    .hint = Poġġi spazju bejn is-singijiet.
xml-declaration = id-dikjarazzjoni XML hija ħażina
    .hint = Ikteb <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = id-dikjarazzjoni XML mhijiex fil-bidu nett tal-fajl
    .hint = Neħħi dak li jiġi qabilha, jew neħħi lilha nfisha.
xml-doctype-place = id-DOCTYPE jinsab wara l-ewwel element, jew huwa t-tieni wieħed
    .hint = Żomm wieħed, qabel l-ewwel element.
xml-doctype-entities = il-fajl jiddikjara entitajiet tiegħu stess, u dawn jiġu rrifjutati
    .hint = Issostitwihom bit-test li jirrappreżentaw u neħħi d-dikjarazzjonijiet.
xml-too-large = il-fajl fih aktar elementi u testi milli jistgħu jingħaddu
    .hint = Aqsmu f’diversi fajls.
xml-depth = l-elementi huma mdaħħla f’xulxin f’fond ta’ aktar minn { $limit }
    .hint = L-ebda fajl ta’ dan it-tip ma jeħtieġ dan; iċċekkja minn fejn ġie.
