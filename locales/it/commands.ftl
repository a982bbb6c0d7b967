# Ciò che i sottocomandi dicono del loro lavoro.

## vulgate init

init-in-the-way = questo file esiste già; non è stato scritto nulla
    .hint = Scegliere un’altra cartella, o spostare il file.
init-done = Un progetto con una nota informativa di esempio e le sue traduzioni si trova in «{ $folder }». Per generarlo: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = questa riga dell’input non è come previsto
    .hint = Ogni riga è un oggetto JSON con la chiave «text»; «vulgate help» descrive l’input del comando.
jsonl-half-character = «{ $escape }» è solo metà di un carattere
    .hint = Scrivere le due metà di seguito, o il carattere stesso.

# Un punto in cui una frase potrebbe finire: le parole circostanti, la decisione e il motivo.
segment-break = divisione
segment-no-break = nessuna divisione
segment-by-rule = { $group }, regola { $number }, riga { $line }
segment-by-setting = { $key } di vulgate.toml
segment-by-hard-break = un’interruzione di riga forzata
segment-by-none = nessuna regola divide qui
segment-gave-up = la regola { $number } richiede qui troppi passi

## vulgate export

export-progress = Esportazione
export-head-file = File
export-head-segments = Segmenti
export-head-accepted = Tradotti
export-head-filled = Dalla memoria
export-head-matched = Con corrispondenze
export-head-changed = Modificati

export-unimported =
    questo file è cambiato dopo l’esportazione: { $count ->
        [one] una traduzione finita al suo interno non è ancora registrata
       *[other] { $count } traduzioni finite al suo interno non sono ancora registrate
    }; è stato lasciato com’è
    .hint = Prima importarlo, o spostarlo; «-o» esporta in un’altra cartella.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] una traduzione inserita
       *[other] { $filled } traduzioni inserite
    }, { $unchanged } come prima, { $missing } mancanti, { $locked } bloccate o da non tradurre.
export-into-language = questo file non indica in quale lingua è tradotto
    .hint = Indicare la lingua con «--lang». Lingue di questo progetto: { $known }.
export-into-foreign = questo file è nella lingua «{ $lang }», in cui questo progetto non traduce
    .hint = Lingue di questo progetto: { $known }.

## vulgate import

import-progress = Importazione
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] una traduzione acquisita
       *[other] { $accepted } traduzioni acquisite
    }, { $unchanged } come prima, { $unfinished } non finite.
import-moved = «{ $former }» ora si chiama «{ $path }», perché il documento è stato rinominato.
import-no-document = in questo file non c’è alcun documento utilizzabile
    .hint = Vedere che cosa se ne dice sopra, oppure esportare di nuovo il documento.
import-unknown = questo file proviene da «{ $original }», che non è un documento di questo progetto, e non ha frasi in comune con nessuno di essi
    .hint = Documenti di questo progetto: { $known }. Importare il file nel progetto che l’ha esportato, o acquisirlo solo nella memoria con «vulgate tm import».
import-nothing-common = questo file proviene da un altro documento «{ $original }»: non ha frasi in comune con quello di questo progetto
    .hint = Importarlo nel progetto che l’ha esportato, o acquisirlo solo nella memoria con «vulgate tm import».
import-other-name = questo file proviene da «{ $original }», ma le sue frasi sono quelle di «{ $document }», a cui è stato attribuito
    .hint = Se il documento è stato rinominato, tutto è in ordine.
import-source-language = questo file è tradotto dalla lingua «{ $found }», ma «{ $document }» è scritto nella lingua «{ $expected }»
    .hint = Non è stato registrato nulla. Acquisirlo solo nella memoria con «vulgate tm import».
import-into-source-language = questo file si dichiara tradotto in «{ $lang }», che è la lingua del suo originale; non è stato registrato nulla
    .hint = Correggere la lingua di arrivo («trgLang» o «target-language») e importarlo di nuovo.
import-region = questo file è nella lingua «{ $found }»; è stato attribuito a «{ $lang }», l’unica lingua del progetto adatta
    .hint = Non c’è nulla da fare.
import-lowered = una traduzione nello stato «{ $former }» è stata sostituita da una nello stato «{ $state }»
    .hint = Se il file è di una fase precedente, importare di nuovo quello successivo.
import-pseudo =
    questo file contiene pseudotraduzioni; { $count ->
        [one] una traduzione vera nella lingua «{ $lang }» andrebbe perduta
       *[other] { $count } traduzioni vere nella lingua «{ $lang }» andrebbero perdute
    }
    .hint = Non è stato registrato nulla. Provare l’impaginazione in una copia del progetto, o importare il file del traduttore.
import-no-target-language = questo file non indica in quale lingua è tradotto
    .hint = Scrivervi la lingua (trgLang in XLIFF 2, target-language in 1.2) e importarlo di nuovo.
import-foreign-language =
    questo file è nella lingua «{ $lang }», in cui questo progetto non traduce; { $count ->
        [one] la sua unica traduzione finita è andata
       *[other] le sue { $count } traduzioni finite sono andate
    } solo nella memoria
    .hint = Le lingue del progetto sono: { $known }. Se deve avere anche questa, aggiungere «{ $lang }» a «project.targets» in vulgate.toml e importare di nuovo.

## vulgate align

align-done = { $paired } unità su { $units } hanno un riscontro. Rivedere «{ $path }», poi importarlo.

## vulgate build

build-progress = Generazione
build-done =
    { $count ->
        [0] Non è stato generato nulla.
        [one] Un file si trova in «{ $folder }».
       *[other] { $count } file si trovano in «{ $folder }».
    }
build-unchanged = Nessuna edizione era cambiata; nulla è stato generato di nuovo.
build-reused = { $count ->
        [one] Un’edizione su { $all } non era cambiata e non è stata generata di nuovo.
       *[other] { $count } edizioni su { $all } non erano cambiate e non sono state generate di nuovo.
    }
# La tabella scritta da --summary.
summary-title = Edizioni complete: { $complete } su { $all }
summary-document = Documento
summary-complete = Completo
summary-incomplete = Incompleto (segmenti non tradotti)
summary-not-built = Non generato

build-incomplete =
    { $count ->
        [one] un segmento non ha una traduzione aggiornata nella lingua «{ $lang }»; è contrassegnato nel risultato
       *[other] { $count } segmenti non hanno una traduzione aggiornata nella lingua «{ $lang }»; sono contrassegnati nel risultato
    }
    .hint = «vulgate export --lang { $lang }» li scrive per un traduttore; «--strict» li elenca.
build-removed = questa edizione di una generazione precedente è stata tolta, perché non è aggiornata
    .hint = Tradurre ciò che manca e generare di nuovo.
build-left-over = questa edizione di una generazione precedente non è più di alcun documento e lingua del progetto
    .hint = Eliminarla se non va pubblicata.
build-untranslated = non tradotto nella lingua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» lo scrive per un traduttore.
build-changed = cambiato dopo la traduzione nella lingua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» lo scrive per un traduttore, con la traduzione precedente.
build-without-pdf = questo programma è stato compilato senza la composizione tipografica
    .hint = Compilarlo con la funzionalità «pdf», o scegliere «--format html,source».
build-no-bilingual = non è stata prodotta un’edizione bilingue in «{ $lang }», la lingua dell’originale
build-edition-format = nel formato dell’autore esiste solo l’edizione definitiva
    .hint = Aggiungere «--edition final», oppure scegliere «--format pdf» o «html».

## vulgate status

status-percent = { $count }%
status-head-document = Documento
status-head-language = Lingua
status-head-done = Fatto
status-head-segments = Segmenti
status-head-translated = Tradotti
status-head-reviewed = Riveduti
status-head-final = Definitivi
status-head-changed = Modificati
status-head-missing = Mancanti
status-head-words = Parole

## vulgate analyse

analyse-head-in-context = In contesto
analyse-head-exact = Esatte
analyse-head-repeated = Ripetute
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nuove
analyse-all = Tutti i documenti

## vulgate check

check-nothing-found =
    { $count ->
        [one] Una traduzione controllata, nessun rilievo.
       *[other] { $count } traduzioni controllate, nessun rilievo.
    }
check-fixed = «{ $found }» ora è «{ $wanted }» ({ $check })
check-unknown = non esiste un controllo «{ $id }»
    .hint = I controlli sono: { $known }.
check-unknown-near = non esiste un controllo «{ $id }»
    .hint = Si intendeva «{ $nearest }»?

## vulgate tm

tm-export-done = { $count } unità scritte in «{ $path }».
tm-export-unknown = nella memoria non c’è una raccolta «{ $name }»
    .hint = Le sue raccolte sono: { $known }.
tm-export-character = il carattere { $code } non è ammesso in XML; al suo posto è stato scritto «�», in «{ $text }»
    .hint = Toglierlo con «vulgate tm edit», o là da dove proviene il testo, e scrivere di nuovo il file.
tm-import-progress = Importazione
tm-import-done = { $path }: { $units ->
        [one] una unità letta
       *[other] { $units } unità lette
    }, { $added ->
        [one] una traduzione nuova
       *[other] { $added } traduzioni nuove
    } nella raccolta «{ $collection }».
tm-import-kept = { $path }: { $units } unità, conservate come «{ $file }» ed elencate in vulgate.toml.
tm-import-not-kept = ciò che è stato importato si trova solo nella banca dati: mancherà in una nuova copia del progetto
    .hint = Importarlo con «--keep» per averlo come testo in tm/.
tm-import-name = «{ $name }» non può essere il nome di una raccolta
    .hint = Sceglierne un altro con «--collection»: al massimo { $limit } caratteri, senza interruzioni di riga né caratteri di controllo, senza / \ : * ? " < > |, senza spazi o punti alle estremità e che non sia un nome di dispositivo di Windows come CON.
tm-import-exists = esiste già un’altra memoria con questo nome; non è stata sostituita
    .hint = Dare alla nuova un altro nome con «--collection», oppure eliminare prima «{ $file }».
tm-import-settings = non è stato possibile aggiungere «{ $file }» alla fine di vulgate.toml, perché «tm.collections» vi è scritto in un’altra forma
    .hint = Scrivere l’elenco come tabelle [[tm.collections]], o aggiungervi il file a mano.
tm-import-language = «{ $lang }» non è una lingua di questo progetto; i suoi testi sono conservati comunque
    .hint = Aggiungerla a «project.targets» in vulgate.toml se si vuole tradurre in questa lingua.
tm-match-none = Nessuna corrispondenza con { $min } o più.
tm-match-kind =
    { $kind ->
        [in-context] in contesto
        [exact] esatta
        [near-exact] le stesse parole
        [fuzzy] simile
       *[pivot] attraverso un’altra lingua
    }
tm-match-penalty =
    { $kind ->
        [numbers] numeri
        [case] maiuscole e minuscole
        [punctuation] punteggiatura o spazi
        [codes] codici
        [adapted] adattata, non rivista
        [collection] la sua raccolta
        [provenance] la sua provenienza
        [regional] un’altra varietà della lingua
       *[pivot] attraverso un’altra lingua
    }
tm-search-done =
    { $count ->
        [0] Nessun risultato.
        [one] Un risultato.
       *[other] { $count } risultati.
    }
tm-search-quote = le virgolette di questo testo non sono chiuse: { $text }
    .hint = Chiuderle, o toglierle: le parole tra virgolette si cercano di seguito.
tm-search-empty = non c’è niente da cercare
    .hint = Indicare una parola, parte di una parola o una locuzione tra virgolette.
tm-stats-collection = Raccolta
tm-stats-provenance = Provenienza
tm-stats-penalty = Penalità
tm-stats-units = Unità
tm-stats-variants = Traduzioni
tm-stats-pair = Lingue
tm-stats-year = Ultima modifica
tm-stats-undated = senza data
tm-duplicates-done =
    { $count ->
        [0] Nessun testo ha due volte la stessa traduzione.
        [one] Un testo ha due volte la stessa traduzione.
       *[other] { $count } testi hanno due volte la stessa traduzione.
    }
tm-conflicts-done =
    { $count ->
        [0] Nessun testo ha più traduzioni.
        [one] Un testo ha più traduzioni.
       *[other] { $count } testi hanno più traduzioni.
    }
tm-edit-would =
    { $count ->
        [0] Nessun risultato; non cambierebbe nulla.
        [one] Cambierebbe una traduzione. Senza «--dry-run» cambierà.
       *[other] Cambierebbero { $count } traduzioni. Senza «--dry-run» cambieranno.
    }
tm-delete-would =
    { $count ->
        [0] Nessun risultato; non verrebbe tolto nulla.
        [one] Verrebbe tolta una traduzione. Senza «--dry-run» verrà tolta.
       *[other] Verrebbero tolte { $count } traduzioni. Senza «--dry-run» verranno tolte.
    }
tm-delete-done =
    { $count ->
        [0] Nessun risultato; non è cambiato nulla.
        [one] Una traduzione è stata tolta.
       *[other] { $count } traduzioni sono state tolte.
    }
tm-edit-done =
    { $count ->
        [0] Nessun risultato; non è cambiato nulla.
        [one] Una traduzione è stata modificata.
       *[other] { $count } traduzioni sono state modificate.
    }
tm-edit-empty = il testo da sostituire è vuoto
    .hint = Indicare il testo come compare nelle traduzioni.
tm-edit-alike =
    { $count ->
        [one] una traduzione ha questo testo in un’altra grafia ed è stata lasciata com’è
       *[other] { $count } traduzioni hanno questo testo in un’altra grafia e sono state lasciate come sono
    }
    .hint = Per modificarlo anche lì, indicare il testo con le maiuscole, gli accenti e gli apostrofi che ha lì.
tm-edit-source = nessuna traduzione in «{ $lang }» ha questo testo: si trova solo in testi di partenza
    .hint = «tm edit» modifica le traduzioni; indicarne la lingua con «--lang». Un testo di partenza si modifica nel suo documento.
tm-edit-blank =
    { $count ->
        [one] una traduzione resterebbe senza alcun testo ed è stata lasciata com’è
       *[other] { $count } traduzioni resterebbero senza alcun testo e sono state lasciate come sono
    }
    .hint = Eliminarla con «vulgate tm delete».
tm-change-record =
    { $count ->
        [one] è stata trovata anche una traduzione di un documento, lasciata com’è
       *[other] sono state trovate anche { $count } traduzioni di un documento, lasciate come sono
    }
    .hint = Modificarla nel file XLIFF del documento, come farebbe un traduttore, e importarlo.
tm-verify-behind = la memoria non ha la versione attuale di questo testo
    .hint = Non c’è nulla da fare: il prossimo comando che usa la memoria la acquisisce.
tm-verify-behind-many = testi di cui la memoria non ha la versione attuale: { $count }, tra cui questo
    .hint = Non c’è nulla da fare: il prossimo comando che usa la memoria li acquisisce.
tm-verify-sound = La memoria è integra: { $count } unità.
tm-rebuild-done = La memoria è stata ricostruita: { $units } unità, { $variants } traduzioni.
tm-rebuild-lost =
    { $count ->
        [one] una traduzione si trovava solo nella banca dati ed è perduta
       *[other] { $count } traduzioni si trovavano solo nella banca dati e sono perdute
    }
    .hint = Importarle di nuovo, con «--keep» per averle come testo.
tm-rebuild-aside = la base di dati era danneggiata; è conservata come «{ $path }»
    .hint = Ciò che si trovava solo lì e non si è potuto leggere ora manca: importarlo di nuovo. Eliminare la copia quando non serve più.

## Documenti

cli-renamed = «{ $document }» si serve delle traduzioni di «{ $former }», che non è più un documento
    .hint = Se è stato rinominato, non c’è nulla da fare: la prossima importazione attribuisce ogni traduzione al nuovo nome.
cli-regional = segmenti che «{ $lang }» riprende da «{ $language }»: { $count }
    .hint = Se la variante dice la stessa cosa, non c’è nulla da fare. «vulgate export --lang { $lang }» li scrive per un traduttore.
cli-nothing-to-translate = in questo documento non c’è testo da tradurre
    .hint = Se dovrebbe essercene, verificare che il file sia quello giusto.
