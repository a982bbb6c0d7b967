# Difetti ta’ vulgate.toml u tad-direttorju tal-proġett.

config-syntax = dan mhuwiex TOML validu: { syntax-reason }
    .hint = Sewwi l-linja; https://toml.io juri s-sintassi.
config-missing-key = iċ-ċavetta “{ $key }” hija nieqsa
    .hint = Żidha; docs/configuration.md jiddeskrivi kull ċavetta.
config-unknown-key-near = ma hemmx ċavetta “{ $key }”
    .hint = Ridt tgħid “{ $nearest }”?
config-unknown-key = ma hemmx ċavetta “{ $key }”
    .hint = Magħrufa hawnhekk: { $known }.
config-wrong-type =
    “{ $key }” trid tkun { $expected ->
        [string] test bejn virgoletti
        [integer] numru sħiħ
        [number] numru
        [boolean] true jew false
        [array] lista bejn parentesijiet kwadri
       *[object] tabella
    }, mhux { $found ->
        [string] test
        [integer] numru sħiħ
        [number] numru
        [boolean] true jew false
        [date] data
        [array] lista
       *[object] tabella
    }
    .hint = docs/configuration.md juri eżempju ta’ kull ċavetta.
config-empty-list = “{ $key }” hija vojta
    .hint = Agħti mill-inqas valur wieħed.
config-out-of-range = “{ $key }” trid tkun bejn { $least } u { $most }
    .hint = Ibdel in-numru.
config-contrast = il-kulur “{ $key }” bilkemm jista’ jinqara fuq { $ground }: il-kuntrast huwa { $contrast } għal 1
    .hint = WCAG 2.2 titlob 4.5 għal 1: agħżel kulur aktar skur, jew sfond aktar ċar.
config-unknown-value = “{ $key }” ma tistax tkun “{ $value }”
    .hint = Agħżel waħda minn dawn: { $known }.
config-pattern = “{ $key }” ma tistax tkun “{ $value }”
    .hint = Trid tkun fil-forma { $pattern }; docs/configuration.md juri eżempju.
config-unknown-check-near = ma hemmx kontroll “{ $value }”
    .hint = Ridt tgħid “{ $nearest }”?
config-unknown-check = ma hemmx kontroll “{ $value }”
    .hint = “vulgate check --explain ID” jaf il-kontrolli; docs/configuration.md jgħid aktar.
config-unknown-language = “{ $value }” f’“{ $key }” mhijiex tikketta ta’ lingwa
    .hint = Ikteb tikketta BCP 47 ta’ lingwa ta’ ISO 639, bħal “de” jew “pt-BR”.
config-path-outside = il-passaġġ “{ $value }” f’“{ $key }” joħroġ mill-proġett
    .hint = Ikteb passaġġ mid-direttorju tal-proġett, b’“/” u mingħajr “..”.

project-not-found = ma hemmx vulgate.toml f’“{ $folder }” jew fi kwalunkwe direttorju ’l fuq minnu
    .hint = Mur fid-direttorju tal-proġett tiegħek, semmih b’--project, jew agħmel wieħed b’“vulgate init”.
project-not-text = vulgate.toml mhuwiex test f’UTF-8
    .hint = Issejvjah bħala UTF-8.
project-no-documents = ix-xejra “{ $pattern }” ma ssib l-ebda dokument
    .hint = Iċċekkja “project.documents” f’vulgate.toml.
project-no-memory = il-memorja “{ $file }” ta’ “tm.collections” hija nieqsa
    .hint = Poġġi l-fajl hemm, jew neħħih minn vulgate.toml.
press-no-fonts = l-ebda fajl ma jaqbel max-xejra “{ $pattern }” ta’ “pdf.fonts.files”
    .hint = Poġġi l-fonts hemm, jew sewwi x-xejra.
press-no-template = il-mudell “{ $file }” ta’ “pdf.template” huwa nieqes
    .hint = Poġġi l-fajl hemm, jew neħħih minn vulgate.toml.
press-template-large =
    id-direttorju tal-mudell fih aktar minn { $files ->
        [one] fajl wieħed
        [2] żewġ fajls
        [few] { $files } fajls
        [many] { $files }-il fajl
       *[other] { $files } fajl
    } jew { $megabytes } MiB
    .hint = Żomm il-mudell u dak li jeħtieġ f’direttorju għalihom.
project-no-format = “{ $path }” mhuwiex f’format li jaqra Vulgate
    .hint = Estensjonijiet magħrufa: { $known }.
project-same-name = kemm “{ $path }” kif ukoll “{ $other }” jissejħu “{ $name }”
    .hint = Agħti isem ġdid lil wieħed mill-fajls: it-traduzzjonijiet jinżammu taħt dak l-isem.
project-name-of-edition = “{ $path }” għandu l-isem ta’ abbozz jew ta’ edizzjoni bilingwi ta’ “{ $other }”
    .hint = Agħti isem ieħor lil wieħed miż-żewġ fajls.
project-unknown-document-near = ma hemmx dokument “{ $name }” f’dan il-proġett
    .hint = Ridt tgħid “{ $nearest }”?
project-unknown-document = ma hemmx dokument “{ $name }” f’dan il-proġett
    .hint = Dan il-proġett għandu: { $known }.
project-path-outside = il-passaġġ “{ $path }” joħroġ mill-proġett
    .hint = Semmi dokument tal-proġett; “vulgate status” jelenkahom.
project-language-not-target = il-proġett ma jittraduċix lejn “{ $lang }”
    .hint = Il-lingwi tiegħu huma: { $known }. Żid “{ $lang }” ma’ “project.targets” f’vulgate.toml jekk għandu jagħmel dan.
