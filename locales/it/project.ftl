# Difetti di vulgate.toml e della cartella del progetto.

config-syntax = questo non è TOML valido: { syntax-reason }
    .hint = Correggere la riga; https://toml.io mostra la sintassi.
config-missing-key = manca la chiave «{ $key }»
    .hint = Aggiungerla; docs/configuration.md descrive ogni chiave.
config-unknown-key-near = non esiste una chiave «{ $key }»
    .hint = Si intendeva «{ $nearest }»?
config-unknown-key = non esiste una chiave «{ $key }»
    .hint = Chiavi note qui: { $known }.
config-wrong-type =
    «{ $key }» deve essere { $expected ->
        [string] un testo tra virgolette
        [integer] un numero intero
        [number] un numero
        [boolean] true o false
        [array] un elenco tra parentesi quadre
       *[object] una tabella
    }, non { $found ->
        [string] un testo
        [integer] un numero intero
        [number] un numero
        [boolean] true o false
        [date] una data
        [array] un elenco
       *[object] una tabella
    }
    .hint = docs/configuration.md mostra un esempio di ogni chiave.
config-empty-list = «{ $key }» è vuoto
    .hint = Indicare almeno un valore.
config-out-of-range = «{ $key }» deve essere compreso tra { $least } e { $most }
    .hint = Cambiare il numero.
config-contrast = «{ $key }» si legge a stento su { $ground }: il contrasto è di { $contrast } a 1
    .hint = Le WCAG 2.2 richiedono 4,5 a 1: scegliere un colore più scuro, o uno sfondo più chiaro.
config-unknown-value = «{ $key }» non può essere «{ $value }»
    .hint = Scegliere uno di questi: { $known }.
config-pattern = «{ $key }» non può essere «{ $value }»
    .hint = Deve avere la forma { $pattern }; docs/configuration.md ne mostra un esempio.
config-unknown-check-near = non esiste un controllo «{ $value }»
    .hint = Si intendeva «{ $nearest }»?
config-unknown-check = non esiste un controllo «{ $value }»
    .hint = «vulgate check --explain ID» conosce i controlli; docs/configuration.md dice di più.
config-unknown-language = «{ $value }» in «{ $key }» non è un tag di lingua
    .hint = Scrivere un tag BCP 47 di una lingua della norma ISO 639, come «de» o «pt-BR».
config-path-outside = il percorso «{ $value }» in «{ $key }» porta fuori del progetto
    .hint = Scrivere un percorso dalla cartella del progetto, con «/» e senza «..».

project-not-found = non c’è un vulgate.toml in «{ $folder }» né in alcuna cartella superiore
    .hint = Andare nella cartella del progetto, indicarla con --project, o crearne uno con «vulgate init».
project-not-text = vulgate.toml non è testo in UTF-8
    .hint = Salvarlo in UTF-8.
project-no-documents = il modello «{ $pattern }» non trova alcun documento
    .hint = Controllare «project.documents» in vulgate.toml.
project-no-memory = manca la memoria «{ $file }» di «tm.collections»
    .hint = Mettervi il file, o toglierlo da vulgate.toml.
press-no-fonts = nessun file corrisponde al modello «{ $pattern }» di «pdf.fonts.files»
    .hint = Mettervi i tipi di carattere, o correggere il modello.
press-no-template = manca il modello di impaginazione «{ $file }» di «pdf.template»
    .hint = Mettervi il file, o toglierlo da vulgate.toml.
press-template-large = la cartella del modello di impaginazione contiene più di { $files } file o supera { $megabytes } MiB
    .hint = Tenere il modello di impaginazione e ciò che gli serve in una cartella a parte.
project-no-format = «{ $path }» non è in un formato letto da Vulgate
    .hint = Estensioni note: { $known }.
project-same-name = «{ $path }» e «{ $other }» si chiamerebbero entrambi «{ $name }»
    .hint = Rinominare uno dei file: le traduzioni si conservano sotto quel nome.
project-name-of-edition = «{ $path }» ha il nome di una bozza o di un’edizione bilingue di «{ $other }»
    .hint = Dia un altro nome a uno dei due file.
project-unknown-document-near = in questo progetto non c’è un documento «{ $name }»
    .hint = Si intendeva «{ $nearest }»?
project-unknown-document = in questo progetto non c’è un documento «{ $name }»
    .hint = Documenti di questo progetto: { $known }.
project-path-outside = il percorso «{ $path }» porta fuori del progetto
    .hint = Indicare un documento del progetto; «vulgate status» li elenca.
project-language-not-target = il progetto non traduce nella lingua «{ $lang }»
    .hint = Le sue lingue sono: { $known }. Se deve farlo, aggiungere «{ $lang }» a «project.targets» in vulgate.toml.
