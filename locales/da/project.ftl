# Fejl i vulgate.toml og i projektets mappe.

config-syntax = dette er ikke gyldig TOML: { syntax-reason }
    .hint = Ret linjen; https://toml.io viser syntaksen.
config-missing-key = nøglen »{ $key }« mangler
    .hint = Tilføj den; docs/configuration.md beskriver hver nøgle.
config-unknown-key-near = der er ingen nøgle »{ $key }«
    .hint = Mente du »{ $nearest }«?
config-unknown-key = der er ingen nøgle »{ $key }«
    .hint = Kendt her: { $known }.
config-wrong-type =
    »{ $key }« skal være { $expected ->
        [string] en tekst i anførselstegn
        [integer] et heltal
        [number] et tal
        [boolean] true eller false
        [array] en liste i kantede parenteser
       *[object] en tabel
    }, ikke { $found ->
        [string] en tekst
        [integer] et heltal
        [number] et tal
        [boolean] true eller false
        [date] en dato
        [array] en liste
       *[object] en tabel
    }
    .hint = docs/configuration.md viser et eksempel på hver nøgle.
config-empty-list = »{ $key }« er tom
    .hint = Angiv mindst én værdi.
config-out-of-range = »{ $key }« skal ligge mellem { $least } og { $most }
    .hint = Ret tallet.
config-contrast = »{ $key }« kan næsten ikke læses på { $ground }: kontrasten er { $contrast } til 1
    .hint = WCAG 2.2 kræver 4,5 til 1: Vælg en mørkere farve eller en lysere baggrund.
config-unknown-value = »{ $key }« kan ikke være »{ $value }«
    .hint = Vælg en af: { $known }.
config-pattern = »{ $key }« kan ikke være »{ $value }«
    .hint = Formen skal være { $pattern }; docs/configuration.md viser et eksempel.
config-unknown-check-near = der er ingen kontrol »{ $value }«
    .hint = Mente du »{ $nearest }«?
config-unknown-check = der er ingen kontrol »{ $value }«
    .hint = »vulgate check --explain ID« kender kontrollerne; docs/configuration.md siger mere.
config-unknown-language = »{ $value }« i »{ $key }« er ikke en sprogkode
    .hint = Skriv BCP 47-koden for et sprog i ISO 639, f.eks. »de« eller »pt-BR«.
config-path-outside = stien »{ $value }« i »{ $key }« fører ud af projektet
    .hint = Skriv en sti fra projektets mappe, med »/« og uden »..«.

project-not-found = der er ingen vulgate.toml i »{ $folder }« eller i nogen mappe over den
    .hint = Gå til projektets mappe, angiv den med --project, eller opret en med »vulgate init«.
project-not-text = vulgate.toml er ikke tekst i UTF-8
    .hint = Gem den som UTF-8.
project-no-documents = mønstret »{ $pattern }« finder intet dokument
    .hint = Kontrollér »project.documents« i vulgate.toml.
project-no-memory = hukommelsen »{ $file }« i »tm.collections« mangler
    .hint = Læg filen der, eller fjern den fra vulgate.toml.
press-no-fonts = ingen fil passer til mønstret »{ $pattern }« i »pdf.fonts.files«
    .hint = Læg skrifttyperne der, eller ret mønstret.
press-no-template = skabelonen »{ $file }« i »pdf.template« mangler
    .hint = Læg filen der, eller fjern den fra vulgate.toml.
press-template-large = skabelonens mappe indeholder flere end { $files } filer eller mere end { $megabytes } MiB
    .hint = Læg skabelonen og det, den har brug for, i en mappe for sig.
project-no-format = »{ $path }« har intet format, som Vulgate læser
    .hint = Kendte filtypenavne: { $known }.
project-same-name = »{ $path }« og »{ $other }« ville begge hedde »{ $name }«
    .hint = Omdøb en af filerne: Oversættelser gemmes under det navn.
project-name-of-edition = »{ $path }« hedder det samme som et udkast til eller en tosproget udgave af »{ $other }«
    .hint = Giv en af de to filer et andet navn.
project-unknown-document-near = der er intet dokument »{ $name }« i dette projekt
    .hint = Mente du »{ $nearest }«?
project-unknown-document = der er intet dokument »{ $name }« i dette projekt
    .hint = Projektet har: { $known }.
project-path-outside = stien »{ $path }« fører ud af projektet
    .hint = Angiv et dokument i projektet; »vulgate status« viser dem.
project-language-not-target = projektet oversætter ikke til »{ $lang }«
    .hint = Dets sprog er: { $known }. Føj »{ $lang }« til »project.targets« i vulgate.toml, hvis det skal.
