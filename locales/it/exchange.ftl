# XLIFF: ciò che un file rientrato dice di sbagliato, e che cosa ne è stato. Il programma aggiunge
# file, riga, unità e segmento.

## Il file

exchange-not-xliff = l’elemento radice è «{ $element }», non «xliff»
    .hint = Verificare che sia il file restituito dal traduttore.
exchange-version = la versione «{ $version }» di XLIFF non è nota
    .hint = Salvare il file come XLIFF 1.2, 2.0, 2.1 o 2.2.
exchange-namespace = lo spazio dei nomi «{ $namespace }» non è quello di XLIFF { $version }
    .hint = Gli attributi «version» e «xmlns» del primo elemento devono concordare.

## Elementi e attributi

exchange-attribute-missing = a «{ $element }» manca l’attributo «{ $attribute }»
    .hint = XLIFF lo richiede; salvare di nuovo il file con lo strumento che l’ha prodotto, o aggiungere l’attributo.
exchange-attribute-value = «{ $value }» non è un valore dell’attributo «{ $attribute }» di «{ $element }»
    .hint = Usare uno dei valori che XLIFF prevede per l’attributo.
exchange-element-missing = in «{ $parent }» manca un elemento «{ $element }»
    .hint = XLIFF lo richiede; forse il file è stato modificato a mano.
exchange-element-unknown = XLIFF non prevede un elemento «{ $element }» in «{ $parent }»
    .hint = Toglierlo, o metterlo in uno spazio dei nomi proprio.
exchange-id-doubled = un altro elemento «{ $element }» ha già l’identificativo «{ $id }»
    .hint = Gli identificativi sono univoci; forse la parte è stata incollata due volte. Tenerne una sola.
exchange-language = «{ $element }» dichiara la lingua «{ $found }», ma il file dichiara «{ $expected }»
    .hint = Far concordare le due indicazioni.
exchange-binary = l’unità binaria «{ $id }» è ignorata
    .hint = Immagini e altri file non si traducono qui.
exchange-sub-kept = { $count ->
        [one] un codice contiene testo da tradurre, che resta nel codice
       *[other] { $count } codici contengono testo da tradurre, che resta nei codici
    }
    .hint = Tradurre il testo interno ai codici, come la descrizione di un’immagine, nello strumento che ha prodotto il file.
exchange-match-ref = una corrispondenza rinvia a «{ $ref }», che non si trova in alcun segmento di questa unità
    .hint = La corrispondenza è tralasciata.

## Codici in un file

exchange-code-doubled-id = due codici del testo di partenza hanno l’identificativo «{ $id }»
    .hint = Gli identificativi dei codici sono univoci in un’unità; forse il file è stato modificato a mano.
exchange-code-unclosed = il codice «{ $id }» è aperto e non chiuso in questa unità
    .hint = Aggiungerne la fine, o contrassegnarlo come isolato.
exchange-code-unopened = la fine del codice «{ $id }» sta dove il codice non è aperto
    .hint = Mettere l’inizio del codice prima della fine, o contrassegnare la fine come isolata.
exchange-code-alone = il codice «{ $id }» ha una sola estremità in questa unità
    .hint = Alcuni strumenti scrivono i codici così; non c’è nulla da fare se il testo di partenza è uguale.
exchange-data-missing = un codice rinvia ai dati originali «{ $data }», che non ci sono
    .hint = Forse il file è stato modificato a mano: esportarlo di nuovo e tradurre la nuova esportazione.

## Stati

exchange-state-assumed = { $count ->
        [one] un segmento non è dichiarato tradotto, ma la sua traduzione è diversa dal testo di partenza: vale come tradotto
       *[other] { $count } segmenti non sono dichiarati tradotti, ma le loro traduzioni sono diverse dal testo di partenza: valgono come tradotti
    }
    .hint = Dove è sbagliato, impostare lo stato nello strumento, o svuotare la traduzione.
exchange-state-unknown = lo stato «{ $state }» non è noto; il segmento vale come tradotto
    .hint = Se non è finito, impostare nello strumento uno degli stati di XLIFF.
exchange-target-copied = { $count ->
        [one] una traduzione è una copia del testo di partenza senza stato: vale come non fatta
       *[other] { $count } traduzioni sono copie del testo di partenza senza stato: valgono come non fatte
    }
    .hint = Dove la copia è la traduzione, assegnarle uno stato o approvarla nello strumento.

exchange-target-suggested = { $count ->
        [one] una traduzione è una proposta che nessuno ha confermato: vale come non fatta
       *[other] { $count } traduzioni sono proposte che nessuno ha confermato: valgono come non fatte
    }
    .hint = Confermare nello strumento ciò che è giusto, e importare di nuovo il file.
exchange-target-rejected = { $count ->
        [one] una traduzione è stata respinta da un revisore: vale come non fatta
       *[other] { $count } traduzioni sono state respinte da un revisore: valgono come non fatte
    }
    .hint = Correggerle e confermarle nello strumento, e importare di nuovo il file.
exchange-target-outside = del testo della traduzione sta fuori dei segmenti marcati; resta dov’è: «{ $text }»
    .hint = Spostarla nel segmento a cui appartiene.
exchange-order-waits = queste frasi sono state messe in un altro ordine, ma non tutte sono tradotte; quelle tradotte mantengono l’ordine del testo di partenza
    .hint = Nulla va perso. Tradurre il resto dell’unità e importare di nuovo per avere il nuovo ordine.

## Altri strumenti

exchange-flavour = il file proviene da { $tool }: i suoi stati, corrispondenze e commenti sono compresi
    .hint = Tutto il resto che lo strumento conserva, come la cronologia dei segmenti, rimane nel suo file.
exchange-tool = il file proviene da { $tool } ed è letto come un XLIFF qualsiasi
    .hint = Rivedere gli stati, che gli strumenti usano in modi diversi.
exchange-locked = { $count ->
        [one] un segmento è bloccato: la sua traduzione è acquisita, il blocco non è conservato
       *[other] { $count } segmenti sono bloccati: le loro traduzioni sono acquisite, i blocchi non sono conservati
    }
    .hint = Non c’è nulla da fare; un segmento bloccato senza traduzione vale come da non tradurre.
exchange-locked-unfinished = { $count ->
        [one] un segmento è bloccato ma non finito: la sua traduzione non è acquisita
       *[other] { $count } segmenti sono bloccati ma non finiti: le loro traduzioni non sono acquisite
    }
    .hint = Se la traduzione è giusta, confermarla nello strumento e importare di nuovo il file.
exchange-deleted-text = { $count ->
        [one] un tratto di testo eliminato da una revisione è tralasciato
       *[other] { $count } tratti di testo eliminati da revisioni sono tralasciati
    }
    .hint = Se è sbagliato, accettare o rifiutare le revisioni nello strumento.

exchange-fill-codes = i codici della traduzione non si adattano a questo file
    .hint = Tradurre questo segmento nello strumento che ha prodotto il file.

## La fusione

exchange-older-source = «{ $document }» è cambiato dopo l’esportazione di questo file
    .hint = Ciò che è ancora valido è acquisito; il resto è elencato e va nella memoria.
exchange-source-changed = il testo di partenza di questo segmento è cambiato nel frattempo: { $change }
    .hint = La traduzione va solo nella memoria; esportare di nuovo il documento per ottenerla come corrispondenza.
exchange-unit-gone = il documento non ha più questa unità: «{ $text }»
    .hint = La sua traduzione va solo nella memoria.
exchange-units-missing = in questo file mancano unità del documento: { $count } su { $all }
    .hint = Le loro traduzioni restano com’erano. Se il file dev’essere completo, richiederlo di nuovo.
exchange-joined-by-code = un codice è stato spostato in un altro segmento, cosicché i segmenti sono ora uno solo
    .hint = Non c’è nulla da fare; la prossima esportazione li ha uniti.
exchange-note-deleted = la nota «{ $text }» è stata eliminata, ed è tolta dalla registrazione
    .hint = Non c’è nulla da fare; se serve ancora, scriverla di nuovo.
exchange-resegmented = qui lo strumento del traduttore ha diviso o unito segmenti; i suoi confini sono acquisiti
    .hint = Non c’è nulla da fare.
exchange-resegmented-unfinished = qui sono stati divisi o uniti segmenti, ma una parte di quanto già registrato è rientrata non finita
    .hint = La registrazione resta com’è, e i segmenti finiti vanno nella memoria; tradurre il resto dell’unità e importare di nuovo.
exchange-target-blank = la traduzione è vuota benché il testo di partenza non lo sia
    .hint = Il segmento vale come non tradotto.
exchange-locked-changed = questo testo non va tradotto, ma è tornato modificato; resta com’è: «{ $text }»
    .hint = Se va tradotto, indicarlo nel documento.
exchange-space-lost = lo strumento ha unito righe o spazi che l’originale di questo segmento tiene separati
    .hint = Controllare gli a capo e gli spazi della traduzione.
exchange-sentences-touch = nella traduzione una frase inizia subito dopo un’altra, senza lo spazio del testo di partenza: “{ $text }”
    .hint = Mettere uno spazio, se manca.
exchange-translated-twice = il file contiene due traduzioni di questo segmento; l’altra, alla riga { $line }, non viene ripresa: «{ $text }»
    .hint = Decidere quale è giusta ed eliminare l’altra dal file.
exchange-character = la traduzione contiene il carattere { $character }, che il testo di partenza non ha e che XML non ammette
    .hint = Eliminarlo dalla traduzione; è un carattere di controllo.
exchange-code-missing = nella traduzione manca il codice «{ $code }» ({ $id })
    .hint = Rimetterlo al suo posto, salvo che sia stato omesso di proposito e possa esserlo.
exchange-code-edited = il codice «{ $code }» ({ $id }) è stato modificato; si usa la marcatura del documento
    .hint = Per avere altri indirizzi dei collegamenti in una lingua, impostare link-destinations = "translate" sotto [markdown] in vulgate.toml; altra marcatura si modifica nel documento.
exchange-code-doubled = il codice «{ $code }» ({ $id }) compare due volte nella traduzione e può comparirvi una volta sola
    .hint = Togliere uno dei due.
exchange-code-taken = il codice «{ $code }» ({ $id }) appartiene al segmento «{ $segment }», che non è ancora tradotto, e così compare due volte
    .hint = Tradurre anche quel segmento, o lasciarvi il codice.
exchange-code-foreign = il codice «{ $code }» non è nel testo di partenza
    .hint = Toglierlo; si possono usare solo i codici del testo di partenza.
exchange-code-close-first = la fine del codice «{ $code }» ({ $id }) sta prima del suo inizio, o senza di esso
    .hint = Mettere l’inizio prima della fine, intorno alle parole a cui si riferisce.
exchange-code-crossing = il codice «{ $code }» ({ $id }) finisce all’interno di un altro codice che vi è cominciato
    .hint = Chiudere prima il codice interno.
exchange-code-half = il codice «{ $code }» ({ $id }) comincia nella traduzione e non finisce
    .hint = Rimetterne la fine.

## vulgate xliff

exchange-modify-version = solo XLIFF 2.0, 2.1 e 2.2 possono essere modificati così
    .hint = Convertire prima il file XLIFF 1.2: `vulgate xliff convert --to 2.1`; e di nuovo indietro con `--to 1.2`.
exchange-modify-overlap = due modifiche riguardano lo stesso punto del file
    .hint = Non è stato scritto nulla. Si prega di segnalarlo, allegando il file.
exchange-modify-where = non è detto dove vanno i file modificati
    .hint = Indicare una cartella con «-o», o modificare i file stessi con «--in-place».
exchange-modify-same-name = due file sarebbero scritti come «{ $path }»
    .hint = Modificarli uno dopo l’altro, ciascuno con una sua cartella.
exchange-modify-order = i posti delle traduzioni in questa unità si contraddicono; l’unità resta com’è
    .hint = Ogni «order» è un numero da 1 a quello dei segmenti, e non ve ne sono due uguali.
exchange-modify-moves = questa unità resta com’è: le sue traduzioni sono in un ordine proprio, e un segmento senza traduzione dovrebbe indicare il suo posto
    .hint = Tradurre prima tutta l’unità.
exchange-join-order = la traduzione ha queste frasi in un ordine diverso dal testo di partenza; sono state unite in quello della traduzione
    .hint = Con «--keep-order» i segmenti di questo tipo restano separati.
exchange-join-codes = questi segmenti restano separati: se uniti, un codice finirebbe prima di cominciare
    .hint = Mettere prima in ordine i codici, nel testo di partenza e nella traduzione.
exchange-join-prefixes = questi segmenti restano separati: usano lo stesso prefisso per spazi dei nomi diversi
    .hint = Dichiarare ogni spazio dei nomi una volta sola, nell’elemento «xliff».
exchange-join-attribute = i segmenti uniti qui differiscono per «{ $name }»; è conservato quello del primo
    .hint = Se gli altri sono importanti, impostarli dove devono stare.
exchange-join-untranslated = solo una parte dei segmenti uniti qui aveva una traduzione
    .hint = Tradurre il resto.
exchange-join-gap = nella traduzione manca ciò che sta tra i segmenti uniti qui
    .hint = Aggiungerlo a mano, oppure dare un «target» a ogni «ignorable» prima di unire.
exchange-split-target = qui il testo di partenza ha { $source } frasi, la traduzione { $target ->
        [one] una
       *[other] { $target }
    }; il segmento resta intero
    .hint = Solo il traduttore può dire quali vanno insieme: dividerlo nello strumento.
exchange-split-codes = il segmento resta intero: testo di partenza e traduzione avrebbero lo stesso codice in parti diverse
    .hint = Solo il traduttore può dire quali parti vanno insieme: dividerlo nello strumento.
exchange-split-large = il segmento resta intero: supera { $limit } MB
    .hint = Dividere il testo nel documento da cui proviene il file.
exchange-strip-kept = l’annotazione «{ $id }» resta, perché serve a qualcos’altro
    .hint = Vi rinvia una proposta di una memoria o una voce del glossario, oppure dichiara uno spazio dei nomi.
exchange-split-done = { $path }: { $count ->
        [one] un segmento in più.
       *[other] { $count } segmenti in più.
    }
exchange-join-done = { $path }: { $count ->
        [one] un segmento in meno.
       *[other] { $count } segmenti in meno.
    }
exchange-strip-done = { $path }: { $count ->
        [one] un elemento o attributo tolto.
       *[other] { $count } elementi o attributi tolti.
    }
exchange-rewrite-done = { $path } è scritto.

## vulgate xliff convert

convert-kept = «{ $name }» non ha un equivalente in XLIFF { $version } ({ $count ->
        [one] una volta
       *[other] { $count } volte
    }): è conservato dove gli altri strumenti lo ignorano
    .hint = Riconvertito, il file lo ha di nuovo. A uno strumento che ne ha bisogno va dato l’originale.
convert-dropped = «{ $name }» non può essere conservato in XLIFF { $version } ({ $count ->
        [one] una volta
       *[other] { $count } volte
    }): è tralasciato
    .hint = Se è importante, conservare il file originale, ed esprimerlo in altro modo in quello nuovo.
convert-module = «{ $name }» è di un modulo in XLIFF { $version } e prima era un’estensione ({ $count ->
        [one] una volta
       *[other] { $count } volte
    }): deve essere come il modulo richiede
    .hint = Convalidare il nuovo file; quanto segnalato va corretto o tolto.
convert-renamed = «{ $name }» non è un identificativo ammesso da XLIFF { $version }, o è già usato ({ $count ->
        [one] una volta
       *[other] { $count } volte
    }): ce n’è uno nuovo
    .hint = Non c’è nulla da fare; riconvertito, il file ha di nuovo i vecchi identificativi.
convert-character = { $count ->
        [one] un carattere di controllo diventa un codice nel testo
       *[other] { $count } caratteri di controllo diventano codici nel testo
    }: XLIFF { $version } non può contenerne
    .hint = I traduttori devono conservare questi codici; riconvertiti, tornano a essere caratteri.
convert-data-character = { $count ->
        [one] un carattere di controllo del codice nativo diventa U+FFFD
       *[other] { $count } caratteri di controllo del codice nativo diventano U+FFFD
    }: XLIFF { $version } non può contenerne
    .hint = Usare il file originale per generare il documento tradotto.
convert-states = in { $count ->
        [one] una unità i segmenti differiscono
       *[other] { $count } unità i segmenti differiscono
    } per lo stato: XLIFF { $version } ne ha uno per tutti, qui il più basso
    .hint = Gli stati dei segmenti sono conservati accanto finché nessuno cambia quello dell’unità.
convert-judged = { $count ->
        [one] una traduzione è approvata, respinta o solo proposta
       *[other] { $count } traduzioni sono approvate, respinte o solo proposte
    }: lo dice il loro stato in XLIFF { $version }
    .hint = Ciò che è approvato è «reviewed», il resto è «initial». Non c’è nulla da fare.
convert-sub = { $count ->
        [one] un testo interno a un codice diventa un’unità a sé
       *[other] { $count } testi interni a codici diventano unità a sé
    }, come vuole XLIFF { $version }
    .hint = Riconvertiti, sono di nuovo all’interno dei loro codici, con le traduzioni.
convert-whole-unit = { $count ->
        [one] una traduzione alternativa vale per un’intera unità; va al primo segmento
       *[other] { $count } traduzioni alternative valgono per intere unità; vanno ai primi segmenti
    }: XLIFF { $version } non ne ha per le unità
    .hint = Unire i segmenti (vulgate xliff join) se le alternative devono servire.
convert-no-language = ci sono traduzioni, ma nulla ne indica la lingua; XLIFF { $version } ne esige una
    .hint = Ora è «und»; scrivere la lingua in «trgLang».
convert-outside = { $count ->
        [one] un frammento di una traduzione sta fuori dei segmenti del suo testo di partenza; è unito
       *[other] { $count } frammenti di traduzioni stanno fuori dei segmenti dei loro testi di partenza; sono uniti
    } al segmento precedente, perché XLIFF { $version } non ha un posto adatto
    .hint = Rivedere queste traduzioni.
convert-languages = il file ha parti in più lingue: «{ $found }» e «{ $expected }» come { $attribute }
    .hint = XLIFF 2 ha una sola coppia di lingue per file. Dividere il file per lingua, e convertire le parti.
convert-done = { $path } è scritto come XLIFF { $to }.

## Note per i traduttori, scritte nel file

exchange-note-role = Si tratta { $role ->
        [title] del titolo del documento
        [metadata] di una parte della descrizione del documento
        [heading-1] di un titolo di livello 1
        [heading-2] di un titolo di livello 2
        [heading-3] di un titolo di livello 3
        [heading-4] di un titolo di livello 4
        [heading-5] di un titolo di livello 5
        [heading-6] di un titolo di livello 6
        [paragraph] di un capoverso
        [list-item] di una voce di elenco
        [quote] di una citazione
        [table-header] dell’intestazione di una colonna di tabella
        [table-cell] di una cella di tabella
        [footnote] di una nota a piè di pagina
        [caption] di una didascalia
        [alt-text] della descrizione di un’immagine per chi non può vederla
        [link-title] del suggerimento a comparsa di un collegamento
        [link-destination] dell’indirizzo di un collegamento
        [html] di un testo all’interno di HTML
       *[other] di un brano di testo
    }.
exchange-note-context = { exchange-note-role } Si trova sotto «{ $heading }».
exchange-note-length = La traduzione può avere al massimo { $count } caratteri.
exchange-note-term = «{ $term }» è «{ $translations }».
exchange-note-avoid = «{ $term }» non si dovrebbe tradurre con «{ $avoid }».
exchange-note-definition = «{ $term }»: { $definition }
exchange-note-change = Il testo di partenza del segmento { $segment } è cambiato: { $change }
