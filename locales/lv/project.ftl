# vulgate.toml un projekta mapes kļūmes.

config-syntax = tas nav derīgs TOML: { syntax-reason }
    .hint = Izlabojiet rindu; sintakse aprakstīta vietnē https://toml.io.
config-missing-key = trūkst atslēgas „{ $key }”
    .hint = Pievienojiet to; visas atslēgas aprakstītas docs/configuration.md.
config-unknown-key-near = atslēgas „{ $key }” nav
    .hint = Vai domājāt „{ $nearest }”?
config-unknown-key = atslēgas „{ $key }” nav
    .hint = Šeit zināmās: { $known }.
config-wrong-type =
    atslēgas „{ $key }” vērtībai jābūt šādai: { $expected ->
        [string] teksts pēdiņās
        [integer] vesels skaitlis
        [number] skaitlis
        [boolean] true vai false
        [array] saraksts kvadrātiekavās
       *[object] tabula
    }; tagad tā ir { $found ->
        [string] teksts
        [integer] vesels skaitlis
        [number] skaitlis
        [boolean] true vai false
        [date] datums
        [array] saraksts
       *[object] tabula
    }
    .hint = Katras atslēgas piemērs ir docs/configuration.md.
config-empty-list = „{ $key }” ir tukšs
    .hint = Norādiet vismaz vienu vērtību.
config-out-of-range = „{ $key }” jābūt no { $least } līdz { $most }
    .hint = Mainiet skaitli.
config-contrast = krāsa „{ $key }” uz fona { $ground } ir grūti salasāma: kontrasts ir { $contrast } pret 1
    .hint = WCAG 2.2 prasa 4,5 pret 1: izvēlieties tumšāku krāsu vai gaišāku fonu.
config-unknown-value = „{ $key }” vērtība nevar būt „{ $value }”
    .hint = Izvēlieties vienu no šīm: { $known }.
config-pattern = „{ $key }” vērtība nevar būt „{ $value }”
    .hint = Tās formai jābūt { $pattern }; piemērs ir docs/configuration.md.
config-unknown-check-near = pārbaudes „{ $value }” nav
    .hint = Vai domājāt „{ $nearest }”?
config-unknown-check = pārbaudes „{ $value }” nav
    .hint = Pārbaudes izskaidro „vulgate check --explain ID”; vairāk skatiet docs/configuration.md.
config-unknown-language = „{ $key }” vērtība „{ $value }” nav valodas birka
    .hint = Rakstiet ISO 639 valodas BCP 47 birku, piemēram, „de” vai „pt-BR”.
config-path-outside = atslēgā „{ $key }” norādītais ceļš „{ $value }” ved ārpus projekta
    .hint = Rakstiet ceļu no projekta mapes, ar „/” un bez „..”.

project-not-found = mapē „{ $folder }” un augstākajās mapēs nav vulgate.toml
    .hint = Pārejiet uz projekta mapi, norādiet to ar --project vai izveidojiet projektu ar „vulgate init”.
project-not-text = vulgate.toml nav UTF-8 teksts
    .hint = Saglabājiet to kā UTF-8.
project-no-documents = paraugam „{ $pattern }” neatbilst neviens dokuments
    .hint = Pārbaudiet vulgate.toml atslēgu „project.documents”.
project-no-memory = trūkst atslēgā „tm.collections” norādītās atmiņas „{ $file }”
    .hint = Ielieciet datni tur vai izņemiet to no vulgate.toml.
press-no-fonts = atslēgas „pdf.fonts.files” paraugam „{ $pattern }” neatbilst neviena datne
    .hint = Ielieciet fontus tur vai izlabojiet paraugu.
press-no-template = trūkst atslēgā „pdf.template” norādītās veidnes „{ $file }”
    .hint = Ielieciet datni tur vai izņemiet to no vulgate.toml.
press-template-large =
    veidnes mapē ir vairāk nekā { $files ->
        [one] { $files } datne
       *[other] { $files } datnes
    } vai tā pārsniedz { $megabytes } MiB
    .hint = Glabājiet veidni un tai vajadzīgo atsevišķā mapē.
project-no-format = „{ $path }” nav formātā, ko Vulgate lasa
    .hint = Zināmie paplašinājumi: { $known }.
project-same-name = „{ $path }” un „{ $other }” abi sauktos „{ $name }”
    .hint = Pārdēvējiet vienu no datnēm: tulkojumi tiek glabāti ar šo nosaukumu.
project-name-of-edition = „{ $path }” ir tāds pats nosaukums kā dokumenta „{ $other }” projektam vai divvalodu izdevumam
    .hint = Vienam no abiem failiem piešķiriet citu nosaukumu.
project-unknown-document-near = šajā projektā nav dokumenta „{ $name }”
    .hint = Vai domājāt „{ $nearest }”?
project-unknown-document = šajā projektā nav dokumenta „{ $name }”
    .hint = Šī projekta dokumenti: { $known }.
project-path-outside = ceļš „{ $path }” ved ārpus projekta
    .hint = Norādiet projekta dokumentu; tos uzskaita „vulgate status”.
project-language-not-target = šajā projektā netulko uz valodu „{ $lang }”
    .hint = Projekta valodas: { $known }. Ja vajadzīga arī šī, pievienojiet „{ $lang }” vulgate.toml atslēgai „project.targets”.
