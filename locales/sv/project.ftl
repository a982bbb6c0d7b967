# Fel i vulgate.toml och i projektets mapp.

config-syntax = detta är inte giltig TOML: { syntax-reason }
    .hint = Rätta raden; https://toml.io visar syntaxen.
config-missing-key = nyckeln ”{ $key }” saknas
    .hint = Lägg till den; docs/configuration.md beskriver varje nyckel.
config-unknown-key-near = det finns ingen nyckel ”{ $key }”
    .hint = Menade du ”{ $nearest }”?
config-unknown-key = det finns ingen nyckel ”{ $key }”
    .hint = Kända här: { $known }.
config-wrong-type =
    ”{ $key }” måste vara { $expected ->
        [string] en text inom citattecken
        [integer] ett heltal
        [number] ett tal
        [boolean] true eller false
        [array] en lista inom hakparenteser
       *[object] en tabell
    }, inte { $found ->
        [string] en text
        [integer] ett heltal
        [number] ett tal
        [boolean] true eller false
        [date] ett datum
        [array] en lista
       *[object] en tabell
    }
    .hint = docs/configuration.md visar ett exempel på varje nyckel.
config-empty-list = ”{ $key }” är tom
    .hint = Ange minst ett värde.
config-out-of-range = ”{ $key }” måste ligga mellan { $least } och { $most }
    .hint = Ändra talet.
config-contrast = ”{ $key }” går knappt att läsa på { $ground }: kontrasten är { $contrast } till 1
    .hint = WCAG 2.2 kräver 4,5 till 1: välj en mörkare färg, eller en ljusare bakgrund.
config-unknown-value = ”{ $key }” kan inte vara ”{ $value }”
    .hint = Välj något av: { $known }.
config-pattern = ”{ $key }” kan inte vara ”{ $value }”
    .hint = Formen måste vara { $pattern }; docs/configuration.md visar ett exempel.
config-unknown-check-near = det finns ingen kontroll ”{ $value }”
    .hint = Menade du ”{ $nearest }”?
config-unknown-check = det finns ingen kontroll ”{ $value }”
    .hint = ”vulgate check --explain ID” känner kontrollerna; docs/configuration.md säger mer.
config-unknown-language = ”{ $value }” i ”{ $key }” är ingen språktagg
    .hint = Skriv en BCP 47-tagg för ett språk i ISO 639, till exempel ”de” eller ”pt-BR”.
config-path-outside = sökvägen ”{ $value }” i ”{ $key }” leder ut ur projektet
    .hint = Skriv en sökväg från projektets mapp, med ”/” och utan ”..”.

project-not-found = det finns ingen vulgate.toml i ”{ $folder }” eller i någon mapp ovanför
    .hint = Gå till projektets mapp, ange den med --project, eller skapa en med ”vulgate init”.
project-not-text = vulgate.toml är inte text i UTF-8
    .hint = Spara den som UTF-8.
project-no-documents = mönstret ”{ $pattern }” hittar inget dokument
    .hint = Kontrollera ”project.documents” i vulgate.toml.
project-no-memory = minnet ”{ $file }” i ”tm.collections” saknas
    .hint = Lägg filen där, eller ta bort den ur vulgate.toml.
press-no-fonts = ingen fil stämmer med mönstret ”{ $pattern }” i ”pdf.fonts.files”
    .hint = Lägg teckensnitten där, eller rätta mönstret.
press-no-template = mallen ”{ $file }” i ”pdf.template” saknas
    .hint = Lägg filen där, eller ta bort den ur vulgate.toml.
press-template-large =
    mallens mapp har mer än { $files ->
        [one] { $files } fil
       *[other] { $files } filer
    } eller { $megabytes } MiB
    .hint = Ha mallen och det den behöver i en egen mapp.
project-no-format = ”{ $path }” är inte i något format som Vulgate läser
    .hint = Kända filändelser: { $known }.
project-same-name = ”{ $path }” och ”{ $other }” skulle båda heta ”{ $name }”
    .hint = Byt namn på en av filerna: översättningar sparas under det namnet.
project-name-of-edition = ”{ $path }” heter som ett utkast till eller en tvåspråkig utgåva av ”{ $other }”
    .hint = Ge en av de två filerna ett annat namn.
project-unknown-document-near = det finns inget dokument ”{ $name }” i det här projektet
    .hint = Menade du ”{ $nearest }”?
project-unknown-document = det finns inget dokument ”{ $name }” i det här projektet
    .hint = Projektet har: { $known }.
project-path-outside = sökvägen ”{ $path }” leder ut ur projektet
    .hint = Ange ett dokument i projektet; ”vulgate status” listar dem.
project-language-not-target = projektet översätter inte till ”{ $lang }”
    .hint = Dess språk är: { $known }. Lägg till ”{ $lang }” i ”project.targets” i vulgate.toml om det ska göra det.
