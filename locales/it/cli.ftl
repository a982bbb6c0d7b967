# Ciò che dice la riga di comando stessa.

## Etichette dei rilievi, prima dei due punti

cli-error = errore
cli-warning = avviso
cli-note = osservazione
cli-hint = suggerimento
cli-rule = regola

## Dove si trova un rilievo in un file

cli-place-unit = unità { $unit }
cli-place-segment = unità { $unit }, segmento { $segment }

## L’ultima riga di un rapporto

cli-count-errors =
    { $count ->
        [one] { $count } errore
       *[other] { $count } errori
    }
cli-count-warnings =
    { $count ->
        [one] { $count } avviso
       *[other] { $count } avvisi
    }
cli-count-notes =
    { $count ->
        [one] { $count } osservazione
       *[other] { $count } osservazioni
    }

## Intestazioni della guida

cli-heading-usage = Uso:
cli-heading-commands = Comandi
cli-heading-arguments = Argomenti
cli-heading-options = Opzioni
cli-heading-global = Opzioni generali
cli-heading-examples = Esempi:
cli-heading-name = Nome
cli-heading-synopsis = Sintassi
cli-heading-description = Descrizione

## Parole della guida

cli-command-help = Mostra questa guida, o quella di un comando
cli-flag-help = Mostra questa guida
cli-flag-version = Mostra la versione
cli-help-values = [valori: { $values }]
cli-help-default = [predefinito: { $value }]

## Segnaposto delle righe d’uso

cli-value-options = OPZIONI
cli-value-command = COMANDO
cli-value-count = NUMERO
cli-value-dir = CARTELLA
cli-value-edition = EDIZIONE
cli-value-doc = DOC
cli-value-file = FILE
cli-value-format = FORMATO
cli-value-id = ID
cli-value-kind = TIPO
cli-value-name = NOME
cli-value-out = USCITA
cli-value-replacement = SOSTITUTO
cli-value-rules = REGOLE
cli-value-score = PUNTEGGIO
cli-value-shell = SHELL
cli-value-tag = LINGUA
cli-value-text = TESTO
cli-value-translation = TRADUZIONE
cli-value-version = VERSIONE
cli-value-when = QUANDO

## Guasti

cli-output-closed = nessuno legge più l’output
    .hint = Eseguire di nuovo il comando senza interromperne l’output.
cli-environment-seconds = la variabile d’ambiente { $name } non può essere «{ $value }»
    .hint = Darle un numero di secondi, o toglierla.
cli-output-failed = impossibile scrivere l’output: { system-reason }
    .hint = Controllare il disco o il programma a cui l’output è destinato.
