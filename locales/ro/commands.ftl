# Ce spun subcomenzile despre activitatea lor.

## vulgate init

init-in-the-way = acest fișier există deja; nu s-a scris nimic
    .hint = Alegeți alt dosar sau mutați fișierul.
init-done = Un proiect cu o notă de informare dată ca exemplu și cu traducerile ei se află în „{ $folder }”. Pentru a-l genera: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = această linie de la intrare nu este cea așteptată
    .hint = Fiecare linie este un obiect JSON cu cheia „text”; „vulgate help” descrie intrarea comenzii.
jsonl-half-character = „{ $escape }” este doar jumătate de caracter
    .hint = Scrieți ambele jumătăți una după alta sau caracterul însuși.

# Un loc în care s-ar putea încheia o frază: cuvintele din jur, decizia și motivul ei.
segment-break = tăietură
segment-no-break = fără tăietură
segment-by-rule = { $group }, regula { $number }, linia { $line }
segment-by-setting = { $key } din vulgate.toml
segment-by-hard-break = un salt de rând forțat
segment-by-none = nicio regulă nu taie aici
segment-gave-up = regula { $number } necesită aici prea mulți pași

## vulgate export

export-progress = Export
export-head-file = Fișier
export-head-segments = Segmente
export-head-accepted = Traduse
export-head-filled = Din memorie
export-head-matched = Cu corespondențe
export-head-changed = Modificate

export-unimported =
    acest fișier s-a schimbat de când a fost exportat: { $count ->
        [one] o traducere terminată din el nu este încă înregistrată
        [few] { $count } traduceri terminate din el nu sunt încă înregistrate
       *[other] { $count } de traduceri terminate din el nu sunt încă înregistrate
    }; a fost lăsat așa cum era
    .hint = Importați-l mai întâi sau mutați-l; „-o” exportă în alt dosar.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] o traducere inserată
        [few] { $filled } traduceri inserate
       *[other] { $filled } de traduceri inserate
    }, { $unchanged } ca înainte, { $missing } lipsă, { $locked } blocate sau care nu se traduc.
export-into-language = acest fișier nu spune în ce limbă este tradus
    .hint = Indicați limba cu „--lang”. Limbile acestui proiect: { $known }.
export-into-foreign = acest fișier este în limba „{ $lang }”, în care acest proiect nu traduce
    .hint = Limbile acestui proiect: { $known }.

## vulgate import

import-progress = Import
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] o traducere preluată
        [few] { $accepted } traduceri preluate
       *[other] { $accepted } de traduceri preluate
    }, { $unchanged } ca înainte, { $unfinished } neterminate.
import-moved = „{ $former }” se numește acum „{ $path }”, deoarece documentul a fost redenumit.
import-no-document = acest fișier nu conține niciun document care să poată fi folosit
    .hint = Vedeți ce se spune despre el mai sus sau exportați din nou documentul.
import-unknown = acest fișier provine din „{ $original }”, care nu este un document al acestui proiect, și nu are nicio frază în comun cu vreunul dintre ele
    .hint = Documentele acestui proiect: { $known }. Importați fișierul în proiectul care l-a exportat sau preluați-l doar în memorie cu „vulgate tm import”.
import-nothing-common = acest fișier provine din alt document „{ $original }”: nu are nicio frază în comun cu cel din acest proiect
    .hint = Importați-l în proiectul care l-a exportat sau preluați-l doar în memorie cu „vulgate tm import”.
import-other-name = acest fișier provine din „{ $original }”, dar frazele sale sunt cele din „{ $document }”, căruia i-a fost atribuit
    .hint = Dacă documentul a fost redenumit, totul este în ordine.
import-source-language = acest fișier este tradus din limba „{ $found }”, dar „{ $document }” este scris în limba „{ $expected }”
    .hint = Nu s-a înregistrat nimic. Preluați-l doar în memorie cu „vulgate tm import”.
import-into-source-language = acest fișier se declară tradus în „{ $lang }”, care este limba sursei sale; nu s-a înregistrat nimic
    .hint = Corectați limba-țintă („trgLang” sau „target-language”) și importați-l din nou.
import-region = acest fișier este în limba „{ $found }”; a fost atribuit limbii „{ $lang }”, singura din proiect care se potrivește
    .hint = Nu trebuie făcut nimic.
import-lowered = o traducere aflată în starea „{ $former }” a fost înlocuită cu una aflată în starea „{ $state }”
    .hint = Dacă fișierul este dintr-o etapă anterioară, importați-l din nou pe cel ulterior.
import-pseudo =
    acest fișier conține pseudotraduceri; { $count ->
        [one] s-ar pierde o traducere adevărată în limba „{ $lang }”
        [few] s-ar pierde { $count } traduceri adevărate în limba „{ $lang }”
       *[other] s-ar pierde { $count } de traduceri adevărate în limba „{ $lang }”
    }
    .hint = Nu s-a înregistrat nimic. Testați paginarea într-o copie a proiectului sau importați fișierul traducătorului.
import-no-target-language = acest fișier nu spune în ce limbă este tradus
    .hint = Scrieți limba în el (trgLang în XLIFF 2, target-language în 1.2) și importați-l din nou.
import-foreign-language =
    acest fișier este în limba „{ $lang }”, în care acest proiect nu traduce; { $count ->
        [one] singura sa traducere terminată a ajuns
        [few] cele { $count } traduceri terminate ale sale au ajuns
       *[other] cele { $count } de traduceri terminate ale sale au ajuns
    } doar în memorie
    .hint = Limbile proiectului sunt: { $known }. Dacă trebuie să o aibă și pe aceasta, adăugați „{ $lang }” la „project.targets” în vulgate.toml și importați din nou.

## vulgate align

align-done = Unități care au pereche: { $paired } din { $units }. Revedeți „{ $path }”, apoi importați-l.

## vulgate build

build-progress = Generare
build-done =
    { $count ->
        [0] Nu s-a generat nimic.
        [one] Un fișier se află în „{ $folder }”.
        [few] { $count } fișiere se află în „{ $folder }”.
       *[other] { $count } de fișiere se află în „{ $folder }”.
    }
build-unchanged = Nicio ediție nu se modificase; nimic nu a fost generat din nou.
build-reused = Ediții nemodificate, care nu au fost generate din nou: { $count } din { $all }.
# Tabelul pe care îl scrie --summary.
summary-title = Ediții complete: { $complete } din { $all }
summary-document = Document
summary-complete = Complete
summary-incomplete = Incomplete (segmente netraduse)
summary-not-built = Negenerate

build-incomplete =
    { $count ->
        [one] un segment nu are o traducere actuală în limba „{ $lang }”; este marcat în rezultat
        [few] { $count } segmente nu au o traducere actuală în limba „{ $lang }”; sunt marcate în rezultat
       *[other] { $count } de segmente nu au o traducere actuală în limba „{ $lang }”; sunt marcate în rezultat
    }
    .hint = „vulgate export --lang { $lang }” le scrie pentru un traducător; „--strict” le enumeră.
build-removed = această ediție dintr-o generare anterioară a fost retrasă, deoarece nu este actuală
    .hint = Traduceți ce lipsește și reluați generarea.
build-left-over = această ediție dintr-o generare anterioară nu mai aparține niciunui document și niciunei limbi din proiect
    .hint = Ștergeți-o dacă nu trebuie publicată.
build-untranslated = netradus în limba „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” îl scrie pentru un traducător.
build-changed = modificat de când a fost tradus în limba „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” îl scrie pentru un traducător, cu traducerea anterioară.
build-without-pdf = acest program a fost compilat fără componenta de paginare
    .hint = Compilați-l cu funcționalitatea „pdf” sau alegeți „--format html,source”.
build-no-bilingual = nu s-a generat o ediție bilingvă în „{ $lang }”, limba sursei
build-edition-format = în formatul autorului există numai ediția definitivă
    .hint = Adăugați „--edition final” sau alegeți „--format pdf” ori „html”.

## vulgate status

status-percent = { $count } %
status-head-document = Document
status-head-language = Limbă
status-head-done = Gata
status-head-segments = Segmente
status-head-translated = Traduse
status-head-reviewed = Revizuite
status-head-final = Definitive
status-head-changed = Modificate
status-head-missing = Lipsă
status-head-words = Cuvinte

## vulgate analyse

analyse-head-in-context = În context
analyse-head-exact = Exacte
analyse-head-repeated = Repetate
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Noi
analyse-all = Toate documentele

## vulgate check

check-nothing-found =
    { $count ->
        [one] O traducere verificată, nimic de semnalat.
        [few] { $count } traduceri verificate, nimic de semnalat.
       *[other] { $count } de traduceri verificate, nimic de semnalat.
    }
check-fixed = „{ $found }” este acum „{ $wanted }” ({ $check })
check-unknown = nu există verificarea „{ $id }”
    .hint = Verificările sunt: { $known }.
check-unknown-near = nu există verificarea „{ $id }”
    .hint = Ați vrut să scrieți „{ $nearest }”?

## vulgate tm

tm-export-done = Unități scrise în „{ $path }”: { $count }.
tm-export-unknown = nu există colecția „{ $name }” în memorie
    .hint = Colecțiile ei sunt: { $known }.
tm-export-character = caracterul { $code } nu este permis în XML; în locul lui a fost scris „�”, în „{ $text }”
    .hint = Eliminați-l cu „vulgate tm edit” sau acolo de unde provine textul și scrieți din nou fișierul.
tm-import-progress = Import
tm-import-done = { $path }: { $units ->
        [one] o unitate citită
        [few] { $units } unități citite
       *[other] { $units } de unități citite
    }, { $added ->
        [one] o traducere nouă
        [few] { $added } traduceri noi
       *[other] { $added } de traduceri noi
    } în colecția „{ $collection }”.
tm-import-kept = { $path }: unități păstrate ca „{ $file }” și trecute în lista din vulgate.toml: { $units }.
tm-import-not-kept = ceea ce s-a importat se află doar în baza de date: va lipsi dintr-o copie nouă a proiectului
    .hint = Importați din nou cu „--keep” pentru a avea în tm/, ca text, ceea ce s-a importat.
tm-import-name = „{ $name }” nu poate fi numele unei colecții
    .hint = Alegeți altul cu „--collection”: cel mult { $limit } de caractere, fără sfârșituri de rând și caractere de control, fără / \ : * ? " < > |, fără spațiu sau punct la capete, și care să nu fie un nume de dispozitiv din Windows, precum CON.
tm-import-exists = există deja altă memorie cu acest nume; nu a fost înlocuită
    .hint = Dați-i celei noi alt nume cu „--collection” sau ștergeți mai întâi „{ $file }”.
tm-import-settings = „{ $file }” nu a putut fi adăugat la sfârșitul vulgate.toml, deoarece „tm.collections” este scris acolo în altă formă
    .hint = Scrieți lista ca tabele [[tm.collections]] sau adăugați fișierul în ea manual.
tm-import-language = „{ $lang }” nu este o limbă a acestui proiect; textele ei sunt totuși păstrate
    .hint = Adăugați-o la „project.targets” în vulgate.toml dacă doriți să traduceți în ea.
tm-match-none = Nicio corespondență de { $min } sau mai mult.
tm-match-kind =
    { $kind ->
        [in-context] în context
        [exact] exactă
        [near-exact] aceleași cuvinte
        [fuzzy] asemănătoare
       *[pivot] prin altă limbă
    }
tm-match-penalty =
    { $kind ->
        [numbers] numere
        [case] majuscule și minuscule
        [punctuation] punctuație sau spații
        [codes] coduri
        [adapted] adaptată, nerevizuită
        [collection] colecția sa
        [provenance] proveniența sa
        [regional] altă varietate a limbii
       *[pivot] prin altă limbă
    }
tm-search-done =
    { $count ->
        [0] Niciun rezultat.
        [one] Un rezultat.
        [few] { $count } rezultate.
       *[other] { $count } de rezultate.
    }
tm-search-quote = ghilimelele din acest text nu se închid: { $text }
    .hint = Închideți-le sau eliminați-le: cuvintele dintre ghilimele se caută la rând.
tm-search-empty = nu este nimic de căutat
    .hint = Dați un cuvânt, o parte de cuvânt sau o expresie între ghilimele.
tm-stats-collection = Colecție
tm-stats-provenance = Proveniență
tm-stats-penalty = Penalizare
tm-stats-units = Unități
tm-stats-variants = Traduceri
tm-stats-pair = Limbi
tm-stats-year = Ultima modificare
tm-stats-undated = fără dată
tm-duplicates-done =
    { $count ->
        [0] Niciun text nu are de două ori aceeași traducere.
        [one] Un text are de două ori aceeași traducere.
        [few] { $count } texte au de două ori aceeași traducere.
       *[other] { $count } de texte au de două ori aceeași traducere.
    }
tm-conflicts-done =
    { $count ->
        [0] Niciun text nu are mai multe traduceri.
        [one] Un text are mai multe traduceri.
        [few] { $count } texte au mai multe traduceri.
       *[other] { $count } de texte au mai multe traduceri.
    }
tm-edit-would =
    { $count ->
        [0] Niciun rezultat; nu s-ar schimba nimic.
        [one] S-ar schimba o traducere. Fără „--dry-run”, se schimbă.
        [few] S-ar schimba { $count } traduceri. Fără „--dry-run”, se schimbă.
       *[other] S-ar schimba { $count } de traduceri. Fără „--dry-run”, se schimbă.
    }
tm-delete-would =
    { $count ->
        [0] Niciun rezultat; nu s-ar elimina nimic.
        [one] S-ar elimina o traducere. Fără „--dry-run”, se elimină.
        [few] S-ar elimina { $count } traduceri. Fără „--dry-run”, se elimină.
       *[other] S-ar elimina { $count } de traduceri. Fără „--dry-run”, se elimină.
    }
tm-delete-done =
    { $count ->
        [0] Niciun rezultat; nu s-a schimbat nimic.
        [one] A fost eliminată o traducere.
        [few] Au fost eliminate { $count } traduceri.
       *[other] Au fost eliminate { $count } de traduceri.
    }
tm-edit-done =
    { $count ->
        [0] Niciun rezultat; nu s-a schimbat nimic.
        [one] A fost modificată o traducere.
        [few] Au fost modificate { $count } traduceri.
       *[other] Au fost modificate { $count } de traduceri.
    }
tm-edit-empty = textul de înlocuit este gol
    .hint = Indicați textul așa cum apare în traduceri.
tm-edit-alike =
    { $count ->
        [one] o traducere conține acest text cu o altă grafie și rămâne așa cum este
        [few] { $count } traduceri conțin acest text cu o altă grafie și rămân așa cum sunt
       *[other] { $count } de traduceri conțin acest text cu o altă grafie și rămân așa cum sunt
    }
    .hint = Pentru a-l modifica și acolo, indicați textul cu majusculele, diacriticele și apostrofurile de acolo.
tm-edit-source = nicio traducere în „{ $lang }” nu conține acest text: se află numai în texte-sursă
    .hint = „tm edit” modifică traduceri; indicați limba lor cu „--lang”. Un text-sursă se modifică în documentul său.
tm-edit-blank =
    { $count ->
        [one] o traducere ar rămâne fără niciun text și este lăsată așa cum este
        [few] { $count } traduceri ar rămâne fără niciun text și sunt lăsate așa cum sunt
       *[other] { $count } de traduceri ar rămâne fără niciun text și sunt lăsate așa cum sunt
    }
    .hint = Eliminați-o cu „vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] a fost găsită și o traducere a unui document, lăsată așa cum este
        [few] au fost găsite și { $count } traduceri ale unui document, lăsate așa cum sunt
       *[other] au fost găsite și { $count } de traduceri ale unui document, lăsate așa cum sunt
    }
    .hint = Modificați-o în fișierul XLIFF al documentului, cum ar face un traducător, și importați fișierul.
tm-verify-behind = memoria nu are acest text așa cum este el acum
    .hint = Nu trebuie făcut nimic: următoarea comandă care folosește memoria îl preia.
tm-verify-behind-many = texte pe care memoria nu le are așa cum sunt acum: { $count }, între care acesta
    .hint = Nu trebuie făcut nimic: următoarea comandă care folosește memoria le preia.
tm-verify-sound = Memoria este în ordine (unități: { $count }).
tm-rebuild-done = Memoria a fost reconstruită (unități: { $units }, traduceri: { $variants }).
tm-rebuild-lost =
    { $count ->
        [one] o traducere se afla doar în baza de date și s-a pierdut
        [few] { $count } traduceri se aflau doar în baza de date și s-au pierdut
       *[other] { $count } de traduceri se aflau doar în baza de date și s-au pierdut
    }
    .hint = Importați-le din nou, cu „--keep” pentru a le avea ca text.
tm-rebuild-aside = baza de date era deteriorată; este păstrată ca „{ $path }”
    .hint = Ceea ce se afla doar în ea și nu a putut fi citit lipsește acum: importați din nou. Ștergeți copia când nu mai aveți nevoie de ea.

## Documente

cli-renamed = „{ $document }” folosește traducerile documentului „{ $former }”, care nu mai există
    .hint = Dacă a fost redenumit, nu trebuie făcut nimic: următorul import atribuie fiecare traducere noului nume.
cli-regional = segmente pe care „{ $lang }” le preia din „{ $language }”: { $count }
    .hint = Dacă varianta spune același lucru, nu trebuie făcut nimic. „vulgate export --lang { $lang }” le scrie pentru un traducător.
cli-nothing-to-translate = în acest document nu există text de tradus
    .hint = Dacă ar trebui să existe, verificați dacă fișierul este cel corect.
