# La guida della riga di comando. Gli identificativi seguono il percorso del comando. Gli esempi sono
# mostrati come sono, uno per riga: si traduce solo ciò che segue «#».

help-vulgate = Traduce documenti programmatici con una memoria di traduzione e li pubblica in tutte le lingue dell’UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # un progetto con un esempio pronto da generare
    vulgate export --lang de                  # XLIFF per il traduttore
    vulgate import returned/brief.xlf         # acquisire il file finito
    vulgate build --strict                    # PDF; fallisce se qualcosa non è tradotto

## Opzioni di ogni comando

help-global-project = Cartella del progetto [predefinito: la più vicina, risalendo, che contiene un vulgate.toml]
help-global-json = Riferisce con un unico oggetto JSON sullo standard output
help-global-quiet = Mostra solo risultati, avvisi ed errori
help-global-color = Colori nell’output
help-global-lang-ui = Lingua dei messaggi [predefinito: quella del sistema]

## init

help-init = Crea un nuovo progetto con una breve nota, pronto da generare
help-init-dir = Cartella per il progetto; creata se manca
help-init-examples =
    vulgate init briefings

## repair

help-repair = Ripara un testo ricavato da un PDF, o legge un PDF, motivando ogni modifica
help-repair-file = Markdown, testo semplice o PDF
help-repair-output = File da scrivere [predefinito: lo standard output]
help-repair-in-place = Modifica il file stesso
help-repair-diff = Mostra le modifiche come diff, invece del testo se non si scrive alcun file
help-repair-all = Esegue anche le modifiche dubbie
help-repair-interactive = Chiede conferma per ogni modifica dubbia
help-repair-examples =
    vulgate repair brief.md --diff             # che cosa cambierebbe, e perché
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decidere su ciò che è dubbio

## segment

help-segment = Mostra come i file sono divisi in segmenti
help-segment-files = File in qualsiasi formato letto da Vulgate
help-segment-jsonl = Legge righe {"{"}"lang":…,"text":…{"}"} dallo standard input e risponde {"{"}"segments":[…]{"}"} a ognuna
help-segment-lang = Lingua del testo [predefinito: la lingua di partenza del progetto, o en]
help-segment-srx = Usa le regole di questo file SRX invece di quelle del progetto
help-segment-explain = Indica la regola che ha deciso in ogni punto in cui una frase potrebbe finire
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Lavora con la memoria di traduzione

help-tm-import = Aggiunge alla memoria le traduzioni di file TMX o XLIFF
help-tm-import-files = File TMX o XLIFF
help-tm-import-keep = Conserva una copia in tm/ e la elenca in vulgate.toml, così che la memoria si possa ricostruire dal testo
help-tm-import-collection = Nome della raccolta a cui appartengono [predefinito: il nome del file]
help-tm-import-provenance = Chi risponde delle traduzioni; le migliori sono proposte per prime
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Scrive la memoria come TMX
help-tm-export-output = File da scrivere [predefinito: lo standard output]
help-tm-export-lang = Solo queste lingue; ripetibile
help-tm-export-collection = Solo questa raccolta
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Fornisce le corrispondenze di ogni segmento, riga per riga
help-tm-match-text = Segmenti, ciascuno tra virgolette
help-tm-match-from = Lingua dei segmenti
help-tm-match-to = Lingua in cui tradurre
help-tm-match-min = Somiglianza minima di una corrispondenza prima delle penalità, da 1 a 100
help-tm-match-limit = Numero massimo di corrispondenze per segmento; 0 per tutte
help-tm-match-jsonl = Legge righe {"{"}"text":…{"}"} dallo standard input e risponde {"{"}"matches":[…]{"}"} a ognuna
help-tm-match-explain = Dice per ogni corrispondenza perché ha quel punteggio: le parole diverse e ogni penalità
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Cerca un testo nella memoria, in qualsiasi lingua
help-tm-search-text = Parole o "una locuzione", senza distinguere maiuscole e minuscole; * e ? stanno per lettere di una parola
help-tm-search-lang = Cerca solo in queste lingue; ripetibile
help-tm-search-limit = Numero massimo di voci mostrate; 0 per tutte
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Elenca ciò che è nella memoria più volte, o in più modi
help-tm-duplicates-conflicts = Testi con più traduzioni, invece di una più volte
help-tm-duplicates-lang = Solo traduzioni in queste lingue; ripetibile
help-tm-duplicates-limit = Numero massimo di testi mostrati; 0 per tutti
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Sostituisce testo nelle traduzioni della memoria
help-tm-edit-text = Testo come compare nelle traduzioni
help-tm-edit-replacement = Testo da mettere al suo posto
help-tm-edit-lang = Lingua delle traduzioni
help-tm-edit-collection = Solo in questa raccolta
help-tm-edit-document = Solo in questo documento
help-tm-edit-dry-run = Mostra che cosa cambierebbe, senza modificare nulla
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Toglie traduzioni dalla memoria
help-tm-delete-text = Ciò che contiene la traduzione o il suo testo di partenza, come per «tm search»
help-tm-delete-lang = Lingua di tale testo
help-tm-delete-collection = Solo in questa raccolta
help-tm-delete-document = Solo in questo documento
help-tm-delete-dry-run = Mostra che cosa sparirebbe, senza modificare nulla
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Conta ciò che la memoria contiene
help-tm-verify = Controlla che la memoria sia in ordine e concordi con i suoi file di testo
help-tm-rebuild = Ricostruisce la memoria da translations/ e tm/

## terms

help-terms = Le basi terminologiche di un progetto: concetti, definizioni e termini
help-terms-import = Aggiunge al progetto una base terminologica in TBX o CSV
help-terms-import-files = File TBX, o tabelle CSV con una colonna per lingua
help-terms-import-name = Nome della base terminologica, un file in terms/ [predefinito: il nome del file]
help-terms-import-replace = Sostituisce una base terminologica con lo stesso nome
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Scrive tutte le basi terminologiche in un solo file
help-terms-export-format = Formato da scrivere
help-terms-export-output = File da scrivere [predefinito: lo standard output]
help-terms-export-lang = Solo queste lingue; ripetibile
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Trova i concetti in base ai termini, con le definizioni
help-terms-search-text = Parte di un termine, senza distinguere maiuscole e minuscole
help-terms-search-from = Lingua del testo [predefinito: qualsiasi]
help-terms-search-to = Lingue da mostrare; ripetibile [predefinito: quelle del progetto]
help-terms-search-limit = Numero massimo di concetti mostrati; 0 per tutti
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Elenca i possibili termini dei documenti che mancano nella base terminologica
help-terms-extract-documents = Documenti per nome [predefinito: tutti]
help-terms-extract-min = Numero minimo di occorrenze di un candidato
help-terms-extract-limit = Numero massimo di candidati mostrati; 0 per tutti
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Scrive file XLIFF per i traduttori, con le corrispondenze della memoria
help-export-documents = Documenti per nome [predefinito: tutti]
help-export-lang = Lingue in cui tradurre; ripetibile [predefinito: tutte quelle del progetto]
help-export-xliff = Versione di XLIFF
help-export-pseudo = Completa i file con una pseudotraduzione, per provare l’impaginazione prima che si traduca
help-export-into = Invece di scrivere nuovi file, inserisce le traduzioni in questo file di un altro strumento, nella sua variante
help-export-output = Cartella in cui scrivere [predefinito: out/xliff nel progetto]; con --into, il file [predefinito: lo stesso]
help-export-examples =
    vulgate export                            # ogni documento, ogni lingua
    vulgate export water --lang de,fr         # un documento in due lingue
    vulgate export --xliff 1.2 -o to-agency   # per strumenti che leggono solo XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # ritorno allo strumento da cui viene un file

## import

help-import = Controlla i file XLIFF finiti, li registra e li aggiunge alla memoria
help-import-files = File XLIFF di qualsiasi versione
help-import-dry-run = Controlla soltanto, senza modificare nulla
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Crea un XLIFF finito, da importare, da un documento e dalla sua traduzione
help-align-document = Documento per nome
help-align-translation = La sua traduzione, in qualsiasi formato letto da Vulgate
help-align-lang = Lingua della traduzione
help-align-output = File da scrivere [predefinito: dove lo scriverebbe export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Genera i documenti in ogni lingua: come PDF, come HTML e nel formato dell’autore
help-build-documents = Documenti per nome [predefinito: tutti]
help-build-lang = Lingue da generare; ripetibile [predefinito: quella di partenza e tutte quelle del progetto]
help-build-format = Che cosa generare; ripetibile
help-build-edition = Edizioni per i lettori, di lavoro o per la revisione; ripetibile
help-build-strict = Fallisce se qualcosa non è tradotto, e lo elenca
help-build-fresh = Genera di nuovo tutto, anche ciò che non è cambiato
help-build-report = Forma del rapporto
help-build-summary = Aggiunge a questo file una tabella di ciò che è stato generato, in Markdown, per esempio per la pagina di un’attività di integrazione continua
help-build-output = Cartella in cui scrivere [predefinito: out nel progetto]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html porta a tutte le pagine
    vulgate build --strict                    # per l’integrazione continua

## status

help-status = Mostra a che punto è la traduzione di ogni documento
help-status-documents = Documenti per nome [predefinito: tutti]
help-status-lang = Lingue da mostrare; ripetibile [predefinito: tutte quelle del progetto]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Conta le parole da tradurre, secondo quanto ne conosce la memoria
help-analyse-documents = Documenti per nome [predefinito: tutti]
help-analyse-lang = Lingue da contare; ripetibile [predefinito: tutte quelle del progetto]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Controlla la qualità delle traduzioni
help-check-documents = Documenti per nome [predefinito: tutti]
help-check-lang = Lingue da controllare; ripetibile [predefinito: tutte quelle del progetto]
help-check-format = Forma del rapporto [predefinito: text, o json con --json]
help-check-fix = Corregge nei registri ciò che ha una sola forma corretta: gli spazi, e numeri e date secondo le convenzioni del progetto
help-check-explain = Spiega un controllo, invece di controllare
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # accanto alle righe di una richiesta di modifica
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Dice se i file sono conformi a XLIFF, TMX, SRX o TBX
help-validate-files = File di qualsiasi versione di questi formati
help-validate-format = Forma del rapporto [predefinito: text, o json con --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Modifica file XLIFF come uno strumento CAT, senza toccare altro, o li converte

help-xliff-split = Divide i segmenti in frasi secondo le regole del progetto
help-xliff-split-files = File XLIFF di versione 2.0, 2.1 o 2.2
help-xliff-split-output = File da scrivere, o cartella se sono più d’uno [predefinito: lo standard output]
help-xliff-split-in-place = Modifica i file stessi
help-xliff-split-srx = Usa le regole di questo file SRX invece di quelle del progetto
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Unisce i segmenti di ogni unità, per quanto il file lo consenta
help-xliff-join-files = File XLIFF di versione 2.0, 2.1 o 2.2
help-xliff-join-output = File da scrivere, o cartella se sono più d’uno [predefinito: lo standard output]
help-xliff-join-in-place = Modifica i file stessi
help-xliff-join-keep-order = Lascia separati i segmenti che la traduzione ha in un altro ordine
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Toglie annotazioni o estensioni
help-xliff-strip-files = File XLIFF di versione 2.0, 2.1 o 2.2
help-xliff-strip-output = File da scrivere, o cartella se sono più d’uno [predefinito: lo standard output]
help-xliff-strip-in-place = Modifica i file stessi
help-xliff-strip-annotations = Annotazioni di tutti i tipi
help-xliff-strip-custom-annotations = Annotazioni di tipi che non sono della norma
help-xliff-strip-extensions = Elementi e attributi che non sono della norma
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Legge i file e li riscrive, byte per byte, per vedere se ci si può lavorare
help-xliff-rewrite-files = File XLIFF di versione 2.0, 2.1 o 2.2
help-xliff-rewrite-output = File da scrivere, o cartella se sono più d’uno [predefinito: lo standard output]
help-xliff-rewrite-in-place = Modifica i file stessi
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Converte i file di qualsiasi strumento tra XLIFF 1.2 e 2.x, e dice che cosa l’altra versione non può contenere
help-xliff-convert-files = File XLIFF di qualsiasi versione
help-xliff-convert-to = Versione in cui convertire
help-xliff-convert-output = File da scrivere, o cartella se sono più d’uno [predefinito: lo standard output]
help-xliff-convert-in-place = Modifica i file stessi
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Stampa lo schema JSON di vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Stampa uno script che permette a una shell di completare i comandi
help-completions-shell = La shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Scrive le pagine del manuale
help-manual-dir = Cartella per le pagine; creata se manca
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
