# Defecte ale fișierului vulgate.toml și ale dosarului proiectului.

config-syntax = acesta nu este TOML valid: { syntax-reason }
    .hint = Corectați linia; https://toml.io prezintă sintaxa.
config-missing-key = cheia „{ $key }” lipsește
    .hint = Adăugați-o; docs/configuration.md descrie toate cheile.
config-unknown-key-near = nu există cheia „{ $key }”
    .hint = Ați vrut să scrieți „{ $nearest }”?
config-unknown-key = nu există cheia „{ $key }”
    .hint = Chei cunoscute aici: { $known }.
config-wrong-type =
    „{ $key }” trebuie să fie { $expected ->
        [string] un text între ghilimele
        [integer] un număr întreg
        [number] un număr
        [boolean] true sau false
        [array] o listă între paranteze drepte
       *[object] un tabel
    }, nu { $found ->
        [string] un text
        [integer] un număr întreg
        [number] un număr
        [boolean] true sau false
        [date] o dată
        [array] o listă
       *[object] un tabel
    }
    .hint = docs/configuration.md prezintă un exemplu pentru fiecare cheie.
config-empty-list = „{ $key }” este gol
    .hint = Dați cel puțin o valoare.
config-out-of-range = „{ $key }” trebuie să fie cuprins între { $least } și { $most }
    .hint = Schimbați numărul.
config-contrast = „{ $key }” se citește cu greu pe { $ground }: contrastul este de { $contrast } la 1
    .hint = WCAG 2.2 cere 4,5 la 1: alegeți o culoare mai închisă sau un fundal mai deschis.
config-unknown-value = „{ $key }” nu poate fi „{ $value }”
    .hint = Alegeți una dintre valorile: { $known }.
config-pattern = „{ $key }” nu poate fi „{ $value }”
    .hint = Trebuie să aibă forma { $pattern }; docs/configuration.md prezintă un exemplu.
config-unknown-check-near = nu există verificarea „{ $value }”
    .hint = Ați vrut să scrieți „{ $nearest }”?
config-unknown-check = nu există verificarea „{ $value }”
    .hint = „vulgate check --explain ID” cunoaște verificările; docs/configuration.md spune mai multe.
config-unknown-language = „{ $value }” din „{ $key }” nu este o etichetă de limbă
    .hint = Scrieți o etichetă BCP 47 a unei limbi din ISO 639, precum „de” sau „pt-BR”.
config-path-outside = calea „{ $value }” din „{ $key }” iese din proiect
    .hint = Scrieți o cale pornind de la dosarul proiectului, cu „/” și fără „..”.

project-not-found = nu există un vulgate.toml în „{ $folder }” sau în vreun dosar de deasupra
    .hint = Mergeți în dosarul proiectului, indicați-l cu --project sau creați unul cu „vulgate init”.
project-not-text = vulgate.toml nu este text în UTF-8
    .hint = Salvați-l în UTF-8.
project-no-documents = modelul „{ $pattern }” nu găsește niciun document
    .hint = Verificați „project.documents” în vulgate.toml.
project-no-memory = memoria „{ $file }” din „tm.collections” lipsește
    .hint = Puneți fișierul acolo sau scoateți-l din vulgate.toml.
press-no-fonts = niciun fișier nu corespunde modelului „{ $pattern }” din „pdf.fonts.files”
    .hint = Puneți fonturile acolo sau corectați modelul.
press-no-template = șablonul „{ $file }” din „pdf.template” lipsește
    .hint = Puneți fișierul acolo sau scoateți-l din vulgate.toml.
press-template-large =
    dosarul șablonului conține mai mult de { $files ->
        [one] un fișier
        [few] { $files } fișiere
       *[other] { $files } de fișiere
    } sau depășește { $megabytes } MiB
    .hint = Păstrați șablonul și fișierele de care are nevoie într-un dosar separat.
project-no-format = „{ $path }” nu este în niciun format citit de Vulgate
    .hint = Extensii cunoscute: { $known }.
project-same-name = „{ $path }” și „{ $other }” s-ar numi ambele „{ $name }”
    .hint = Redenumiți unul dintre fișiere: traducerile se păstrează sub acel nume.
project-name-of-edition = „{ $path }” are numele unui proiect sau al unei ediții bilingve a documentului „{ $other }”
    .hint = Dați alt nume unuia dintre cele două fișiere.
project-unknown-document-near = nu există documentul „{ $name }” în acest proiect
    .hint = Ați vrut să scrieți „{ $nearest }”?
project-unknown-document = nu există documentul „{ $name }” în acest proiect
    .hint = Documentele acestui proiect: { $known }.
project-path-outside = calea „{ $path }” iese din proiect
    .hint = Indicați un document al proiectului; „vulgate status” le enumeră.
project-language-not-target = proiectul nu traduce în limba „{ $lang }”
    .hint = Limbile sale sunt: { $known }. Adăugați „{ $lang }” la „project.targets” în vulgate.toml dacă trebuie să traducă în ea.
