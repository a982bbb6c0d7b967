# Falscher Aufruf der Befehlszeile. $help ist der Befehl, der die Hilfe zeigt, $near das Wort, das
# wahrscheinlich gemeint war, oder „none“.

usage-command-unknown = Es gibt keinen Befehl „{ $name }“
    .hint =
        { $near ->
            [none] `{ $help }` listet die Befehle auf.
           *[other] Meinten Sie `{ $near }`? `{ $help }` listet die Befehle auf.
        }
usage-argument-unknown = Unerwartetes Argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` listet auf, was der Befehl annimmt.
           *[other] Meinten Sie `{ $near }`? `{ $help }` listet auf, was der Befehl annimmt.
        }
usage-argument-missing = Es fehlt: { $arguments }
    .hint = Ergänzen Sie, was fehlt; `{ $help }` sagt, was es ist.
usage-value-missing = { $argument } braucht einen Wert
    .hint = Schreiben Sie den Wert hinter die Option; `{ $help }` sagt, welche es gibt.
usage-value-unknown = „{ $value }“ ist kein Wert von { $argument }
    .hint =
        { $near ->
            [none] Möglich sind { $known }.
           *[other] Meinten Sie `{ $near }`? Möglich sind { $known }.
        }
usage-value-language = „{ $value }“ ist keine Sprachkennung, bei { $argument }
    .hint = Schreiben Sie eine Sprachkennung wie de, pt-BR oder sr-Latn; `{ $help }` sagt mehr.
usage-value-number = „{ $value }“ ist keine ganze Zahl, bei { $argument }
    .hint = Schreiben Sie eine ganze Zahl; `{ $help }` sagt, was sie bedeutet.
usage-value-bounds = { $value } liegt außerhalb der Grenzen für { $argument }
    .hint = Schreiben Sie eine Zahl von { $least } bis { $most }; `{ $help }` sagt, was sie bedeutet.
usage-value-refused = „{ $value }“ passt nicht zu { $argument }
    .hint = `{ $help }` sagt, was möglich ist.
usage-conflict = { $argument } und { $other } schließen einander aus
    .hint = Lassen Sie eines von beiden weg; `{ $help }` sagt, was sie jeweils bewirken.
usage-not-unicode = Ein Argument ist kein Unicode-Text
    .hint = Geben Sie es neu ein, oder stellen Sie das Terminal auf UTF-8; `{ $help }` listet auf, was der Befehl annimmt.
usage-other = Falscher Gebrauch von { $argument }
    .hint = `{ $help }` zeigt den richtigen Gebrauch.
