# Λανθασμένη χρήση της γραμμής εντολών. $help είναι η εντολή που δείχνει τη βοήθεια, $near η λέξη
# που μάλλον εννοούσε ο χρήστης, ή "none".

usage-command-unknown = δεν υπάρχει εντολή «{ $name }»
    .hint =
        { $near ->
            [none] Το `{ $help }` απαριθμεί τις εντολές.
           *[other] Μήπως εννοείτε `{ $near }`; Το `{ $help }` απαριθμεί τις εντολές.
        }
usage-argument-unknown = μη αναμενόμενο όρισμα { $argument }
    .hint =
        { $near ->
            [none] Το `{ $help }` απαριθμεί όσα δέχεται η εντολή.
           *[other] Μήπως εννοείτε `{ $near }`; Το `{ $help }` απαριθμεί όσα δέχεται η εντολή.
        }
usage-argument-missing = λείπει: { $arguments }
    .hint = Συμπληρώστε ό,τι λείπει· το `{ $help }` εξηγεί τι είναι.
usage-value-missing = το { $argument } χρειάζεται τιμή
    .hint = Γράψτε την τιμή μετά την επιλογή· το `{ $help }` δείχνει ποιες υπάρχουν.
usage-value-unknown = το «{ $value }» δεν είναι τιμή του { $argument }
    .hint =
        { $near ->
            [none] Δέχεται { $known }.
           *[other] Μήπως εννοείτε `{ $near }`; Δέχεται { $known }.
        }
usage-value-language = το «{ $value }» δεν είναι ετικέτα γλώσσας, στο { $argument }
    .hint = Γράψτε ετικέτα όπως de, pt-BR ή sr-Latn· περισσότερα στο `{ $help }`.
usage-value-number = το «{ $value }» δεν είναι ακέραιος αριθμός, στο { $argument }
    .hint = Γράψτε ακέραιο αριθμό· το `{ $help }` εξηγεί τι σημαίνει.
usage-value-bounds = το { $value } είναι εκτός των ορίων του { $argument }
    .hint = Γράψτε αριθμό από { $least } έως { $most }· το `{ $help }` εξηγεί τι σημαίνει.
usage-value-refused = το «{ $value }» δεν ταιριάζει στο { $argument }
    .hint = Δείτε στο `{ $help }` τι δέχεται.
usage-conflict = το { $argument } και το { $other } αλληλοαποκλείονται
    .hint = Παραλείψτε το ένα από τα δύο· το `{ $help }` εξηγεί τι κάνει το καθένα.
usage-not-unicode = ένα όρισμα δεν είναι κείμενο Unicode
    .hint = Πληκτρολογήστε το πάλι ή ρυθμίστε το τερματικό σε UTF-8· το `{ $help }` απαριθμεί όσα δέχεται η εντολή.
usage-other = λανθασμένη χρήση του { $argument }
    .hint = Δείτε στο `{ $help }` πώς χρησιμοποιείται.
