# Ajutorul liniei de comandă. Identificatorii urmează calea comenzii. Exemplele sunt afișate ca atare,
# unul pe rând: se traduce doar ceea ce urmează după „#”.

help-vulgate = Traduce documente de politici publice cu o memorie de traducere și le publică în toate limbile UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # un proiect cu un exemplu gata de generat
    vulgate export --lang de                  # XLIFF pentru traducător
    vulgate import returned/brief.xlf         # preluarea fișierului terminat
    vulgate build --strict                    # PDF-uri; eșuează dacă ceva nu este tradus

## Opțiunile tuturor comenzilor

help-global-project = Dosarul proiectului [implicit: cel mai apropiat, în sus, care conține un vulgate.toml]
help-global-json = Raportează ca un singur obiect JSON la ieșirea standard
help-global-quiet = Afișează doar rezultatele, avertismentele și erorile
help-global-color = Culori la ieșire
help-global-lang-ui = Limba mesajelor [implicit: cea a sistemului]

## init

help-init = Creează un proiect nou cu o notă scurtă, gata de generat
help-init-dir = Dosarul proiectului; se creează dacă lipsește
help-init-examples =
    vulgate init briefings

## repair

help-repair = Repară textul provenit din PDF sau citește un PDF, motivând fiecare modificare
help-repair-file = Markdown, text simplu sau un PDF
help-repair-output = Fișierul de scris [implicit: ieșirea standard]
help-repair-in-place = Modifică chiar fișierul
help-repair-diff = Afișează modificările ca diff, în locul textului dacă nu se scrie niciun fișier
help-repair-all = Face și modificările îndoielnice
help-repair-interactive = Cere confirmarea pentru fiecare modificare îndoielnică
help-repair-examples =
    vulgate repair brief.md --diff             # ce s-ar modifica și de ce
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decizia privind ceea ce este îndoielnic

## segment

help-segment = Arată cum sunt împărțite fișierele în segmente
help-segment-files = Fișiere în orice format citit de Vulgate
help-segment-jsonl = Citește linii {"{"}"lang":…,"text":…{"}"} de la intrarea standard și răspunde cu {"{"}"segments":[…]{"}"} la fiecare
help-segment-lang = Limba textului [implicit: limba-sursă a proiectului sau en]
help-segment-srx = Folosește regulile din acest fișier SRX în locul celor ale proiectului
help-segment-explain = Indică regula care a decis în fiecare loc în care s-ar putea încheia o frază
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Lucrează cu memoria de traducere

help-tm-import = Adaugă în memorie traducerile din fișiere TMX sau XLIFF
help-tm-import-files = Fișiere TMX sau XLIFF
help-tm-import-keep = Păstrează o copie în tm/ și o trece în lista din vulgate.toml, pentru ca memoria să poată fi reconstruită din text
help-tm-import-collection = Numele colecției de care țin [implicit: numele fișierului]
help-tm-import-provenance = Cine răspunde de traduceri; cele mai bune sunt propuse primele
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Scrie memoria ca TMX
help-tm-export-output = Fișierul de scris [implicit: ieșirea standard]
help-tm-export-lang = Doar aceste limbi; se poate repeta
help-tm-export-collection = Doar această colecție
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Dă corespondențele fiecărui segment, linie cu linie
help-tm-match-text = Segmente, fiecare între ghilimele
help-tm-match-from = Limba segmentelor
help-tm-match-to = Limba în care se traduce
help-tm-match-min = Similitudinea minimă a unei corespondențe înainte de penalizări, de la 1 la 100
help-tm-match-limit = Numărul maxim de corespondențe pentru un segment; 0 pentru toate
help-tm-match-jsonl = Citește linii {"{"}"text":…{"}"} de la intrarea standard și răspunde cu {"{"}"matches":[…]{"}"} la fiecare
help-tm-match-explain = Spune pentru fiecare corespondență de ce are scorul respectiv: cuvintele diferite și fiecare penalizare
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Caută un text în memorie, în orice limbă
help-tm-search-text = Cuvinte sau "o expresie", fără a deosebi majusculele de minuscule; * și ? țin locul unor litere dintr-un cuvânt
help-tm-search-lang = Caută doar în aceste limbi; se poate repeta
help-tm-search-limit = Numărul maxim de intrări afișate; 0 pentru toate
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Enumeră ce se află în memorie de mai multe ori sau în mai multe feluri
help-tm-duplicates-conflicts = Textele cu mai multe traduceri, în loc de una repetată
help-tm-duplicates-lang = Doar traducerile în aceste limbi; se poate repeta
help-tm-duplicates-limit = Numărul maxim de texte afișate; 0 pentru toate
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Înlocuiește text în traducerile din memorie
help-tm-edit-text = Textul așa cum apare în traduceri
help-tm-edit-replacement = Textul care se pune în locul lui
help-tm-edit-lang = Limba traducerilor
help-tm-edit-collection = Doar în această colecție
help-tm-edit-document = Doar în acest document
help-tm-edit-dry-run = Arată ce s-ar schimba, fără să schimbe nimic
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Elimină traduceri din memorie
help-tm-delete-text = Ce conține traducerea sau textul ei sursă, ca la „tm search”
help-tm-delete-lang = Limba acelui text
help-tm-delete-collection = Doar în această colecție
help-tm-delete-document = Doar în acest document
help-tm-delete-dry-run = Arată ce ar dispărea, fără să schimbe nimic
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Numără ce conține memoria
help-tm-verify = Verifică dacă memoria este în ordine și concordă cu fișierele ei text
help-tm-rebuild = Reconstruiește memoria din translations/ și tm/

## terms

help-terms = Bazele terminologice ale unui proiect: concepte, definiții și termeni
help-terms-import = Adaugă în proiect o bază terminologică din TBX sau CSV
help-terms-import-files = Fișiere TBX sau tabele CSV cu o coloană pentru fiecare limbă
help-terms-import-name = Numele bazei terminologice, un fișier în terms/ [implicit: numele fișierului]
help-terms-import-replace = Înlocuiește o bază terminologică cu același nume
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Scrie toate bazele terminologice într-un singur fișier
help-terms-export-format = Formatul de scris
help-terms-export-output = Fișierul de scris [implicit: ieșirea standard]
help-terms-export-lang = Doar aceste limbi; se poate repeta
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Caută concepte după termenii lor, cu definiții
help-terms-search-text = O parte dintr-un termen, fără a deosebi majusculele de minuscule
help-terms-search-from = Limba textului [implicit: oricare]
help-terms-search-to = Limbile de afișat; se poate repeta [implicit: cele ale proiectului]
help-terms-search-limit = Numărul maxim de concepte afișate; 0 pentru toate
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Enumeră posibilii termeni din documente care nu sunt în baza terminologică
help-terms-extract-documents = Documentele după nume [implicit: toate]
help-terms-extract-min = Numărul minim de apariții ale unui candidat
help-terms-extract-limit = Numărul maxim de candidați afișați; 0 pentru toți
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Scrie fișiere XLIFF pentru traducători, cu corespondențe din memorie
help-export-documents = Documentele după nume [implicit: toate]
help-export-lang = Limbile în care se traduce; se poate repeta [implicit: toate cele ale proiectului]
help-export-xliff = Versiunea XLIFF
help-export-pseudo = Completează fișierele cu o pseudotraducere, pentru a testa paginarea înainte de traducere
help-export-into = În loc să scrie fișiere noi, inserează traducerile în acest fișier al altui instrument, în varianta proprie acestuia
help-export-output = Dosarul în care se scrie [implicit: out/xliff în proiect]; cu --into, fișierul [implicit: același]
help-export-examples =
    vulgate export                            # toate documentele, toate limbile
    vulgate export water --lang de,fr         # un document în două limbi
    vulgate export --xliff 1.2 -o to-agency   # pentru instrumente care citesc doar XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # înapoi la instrumentul din care a venit un fișier

## import

help-import = Verifică fișierele XLIFF terminate, le înregistrează și le adaugă în memorie
help-import-files = Fișiere XLIFF de orice versiune
help-import-dry-run = Doar verifică; nu schimbă nimic
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Creează un XLIFF de importat dintr-un document și traducerea lui existentă
help-align-document = Documentul după nume
help-align-translation = Traducerea lui, în orice format citit de Vulgate
help-align-lang = Limba traducerii
help-align-output = Fișierul de scris [implicit: unde l-ar scrie export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Generează documentele în fiecare limbă: ca PDF, HTML și în formatul autorului
help-build-documents = Documentele după nume [implicit: toate]
help-build-lang = Limbile de generat; se poate repeta [implicit: limba-sursă și toate cele ale proiectului]
help-build-format = Ce se generează; se poate repeta
help-build-edition = Ediții pentru cititori, de lucru sau pentru revizuire; se poate repeta
help-build-strict = Eșuează dacă ceva nu este tradus și enumeră ce lipsește
help-build-fresh = Generează totul din nou, chiar și ce nu s-a modificat
help-build-report = Forma mesajelor
help-build-summary = Adaugă la acest fișier un tabel cu ce s-a generat, în Markdown, de exemplu pentru pagina unei sarcini de integrare continuă
help-build-output = Dosarul în care se scrie [implicit: out în proiect]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html duce la toate paginile
    vulgate build --strict                    # pentru integrarea continuă

## status

help-status = Arată cât de departe a ajuns traducerea fiecărui document
help-status-documents = Documentele după nume [implicit: toate]
help-status-lang = Limbile de afișat; se poate repeta [implicit: toate cele ale proiectului]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Numără cuvintele de tradus, după cât cunoaște memoria din ele
help-analyse-documents = Documentele după nume [implicit: toate]
help-analyse-lang = Limbile de numărat; se poate repeta [implicit: toate cele ale proiectului]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Verifică calitatea traducerilor
help-check-documents = Documentele după nume [implicit: toate]
help-check-lang = Limbile de verificat; se poate repeta [implicit: toate cele ale proiectului]
help-check-format = Forma raportului [implicit: text sau, cu --json, json]
help-check-fix = Corectează în înregistrări ceea ce are o singură formă corectă: spațiile, precum și numerele și datele după convențiile proiectului
help-check-explain = Explică o verificare, în loc să verifice
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # lângă liniile unei cereri de integrare
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Spune dacă fișierele sunt conforme cu XLIFF, TMX, SRX sau TBX
help-validate-files = Fișiere de orice versiune a acestor formate
help-validate-format = Forma raportului [implicit: text sau, cu --json, json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Modifică fișiere XLIFF ca un instrument CAT, fără să atingă restul, sau le convertește

help-xliff-split = Împarte segmentele în fraze după regulile proiectului
help-xliff-split-files = Fișiere XLIFF de versiunea 2.0, 2.1 sau 2.2
help-xliff-split-output = Fișierul de scris sau un dosar pentru mai multe [implicit: ieșirea standard]
help-xliff-split-in-place = Modifică chiar fișierele
help-xliff-split-srx = Folosește regulile din acest fișier SRX în locul celor ale proiectului
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Unește segmentele fiecărei unități, în măsura în care fișierul o permite
help-xliff-join-files = Fișiere XLIFF de versiunea 2.0, 2.1 sau 2.2
help-xliff-join-output = Fișierul de scris sau un dosar pentru mai multe [implicit: ieșirea standard]
help-xliff-join-in-place = Modifică chiar fișierele
help-xliff-join-keep-order = Lasă separate segmentele pe care traducerea le are în altă ordine
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Elimină adnotări sau extensii
help-xliff-strip-files = Fișiere XLIFF de versiunea 2.0, 2.1 sau 2.2
help-xliff-strip-output = Fișierul de scris sau un dosar pentru mai multe [implicit: ieșirea standard]
help-xliff-strip-in-place = Modifică chiar fișierele
help-xliff-strip-annotations = Adnotările de toate tipurile
help-xliff-strip-custom-annotations = Adnotările de tipuri care nu sunt ale standardului
help-xliff-strip-extensions = Elementele și atributele care nu sunt ale standardului
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Citește fișierele și le scrie din nou, octet cu octet, pentru a vedea dacă se poate lucra cu ele
help-xliff-rewrite-files = Fișiere XLIFF de versiunea 2.0, 2.1 sau 2.2
help-xliff-rewrite-output = Fișierul de scris sau un dosar pentru mai multe [implicit: ieșirea standard]
help-xliff-rewrite-in-place = Modifică chiar fișierele
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Convertește fișierele oricărui instrument între XLIFF 1.2 și 2.x și spune ce nu poate conține cealaltă versiune
help-xliff-convert-files = Fișiere XLIFF de orice versiune
help-xliff-convert-to = Versiunea în care se convertește
help-xliff-convert-output = Fișierul de scris sau un dosar pentru mai multe [implicit: ieșirea standard]
help-xliff-convert-in-place = Modifică chiar fișierele
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Afișează schema JSON a fișierului vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Afișează un script care permite unui shell să completeze comenzile
help-completions-shell = Shellul
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Scrie paginile de manual
help-manual-dir = Dosarul pentru ele; se creează dacă lipsește
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
