# Folosirea greșită a liniei de comandă. $help este comanda care afișează ajutorul, $near cuvântul la
# care s-a gândit probabil utilizatorul sau „none”.

usage-command-unknown = nu există comanda „{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` enumeră comenzile.
           *[other] Ați vrut să scrieți `{ $near }`? `{ $help }` enumeră comenzile.
        }
usage-argument-unknown = argument neașteptat { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` enumeră ce acceptă comanda.
           *[other] Ați vrut să scrieți `{ $near }`? `{ $help }` enumeră ce acceptă comanda.
        }
usage-argument-missing = lipsește: { $arguments }
    .hint = Adăugați ce lipsește; `{ $help }` spune despre ce este vorba.
usage-value-missing = { $argument } are nevoie de o valoare
    .hint = Scrieți valoarea după opțiune; `{ $help }` spune ce valori există.
usage-value-unknown = „{ $value }” nu este o valoare pentru { $argument }
    .hint =
        { $near ->
            [none] Valori acceptate: { $known }.
           *[other] Ați vrut să scrieți `{ $near }`? Valori acceptate: { $known }.
        }
usage-value-language = „{ $value }” nu este o etichetă de limbă, în { $argument }
    .hint = Scrieți o etichetă precum de, pt-BR sau sr-Latn; `{ $help }` spune mai multe.
usage-value-number = „{ $value }” nu este un număr întreg, în { $argument }
    .hint = Scrieți un număr întreg; `{ $help }` spune ce înseamnă.
usage-value-bounds = { $value } este în afara limitelor pentru { $argument }
    .hint = Scrieți un număr de la { $least } la { $most }; `{ $help }` spune ce înseamnă.
usage-value-refused = „{ $value }” nu se potrivește cu { $argument }
    .hint = Vedeți cu `{ $help }` ce se acceptă.
usage-conflict = { $argument } și { $other } se exclud reciproc
    .hint = Renunțați la una dintre ele; `{ $help }` spune ce face fiecare.
usage-not-unicode = un argument nu este text Unicode
    .hint = Introduceți-l din nou sau setați terminalul pe UTF-8; `{ $help }` enumeră ce acceptă comanda.
usage-other = { $argument } este folosit greșit
    .hint = Vedeți cu `{ $help }` cum se folosește.
