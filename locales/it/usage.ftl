# Uso errato della riga di comando. $help è il comando che mostra la guida, $near la parola che
# probabilmente si intendeva, o «none».

usage-command-unknown = non esiste un comando «{ $name }»
    .hint =
        { $near ->
            [none] `{ $help }` elenca i comandi.
           *[other] Si intendeva `{ $near }`? `{ $help }` elenca i comandi.
        }
usage-argument-unknown = argomento imprevisto { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` elenca ciò che il comando accetta.
           *[other] Si intendeva `{ $near }`? `{ $help }` elenca ciò che il comando accetta.
        }
usage-argument-missing = manca: { $arguments }
    .hint = Aggiungere ciò che manca; `{ $help }` dice che cos’è.
usage-value-missing = { $argument } richiede un valore
    .hint = Scrivere il valore dopo l’opzione; `{ $help }` dice quali ci sono.
usage-value-unknown = «{ $value }» non è un valore di { $argument }
    .hint =
        { $near ->
            [none] Valori ammessi: { $known }.
           *[other] Si intendeva `{ $near }`? Valori ammessi: { $known }.
        }
usage-value-language = «{ $value }» non è un tag di lingua, in { $argument }
    .hint = Scrivere un tag come de, pt-BR o sr-Latn; `{ $help }` dice di più.
usage-value-number = «{ $value }» non è un numero intero, in { $argument }
    .hint = Scrivere un numero intero; `{ $help }` dice che cosa significa.
usage-value-bounds = { $value } è fuori dei limiti di { $argument }
    .hint = Scrivere un numero da { $least } a { $most }; `{ $help }` dice che cosa significa.
usage-value-refused = «{ $value }» non è adatto a { $argument }
    .hint = Vedere con `{ $help }` che cosa è accettato.
usage-conflict = { $argument } e { $other } si escludono a vicenda
    .hint = Togliere uno dei due; `{ $help }` dice che cosa fa ciascuno.
usage-not-unicode = un argomento non è testo Unicode
    .hint = Digitarlo di nuovo, o impostare il terminale su UTF-8; `{ $help }` elenca ciò che il comando accetta.
usage-other = uso errato di { $argument }
    .hint = Vedere con `{ $help }` come si usa.
