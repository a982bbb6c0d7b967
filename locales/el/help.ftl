# Η βοήθεια της γραμμής εντολών. Τα αναγνωριστικά ακολουθούν τη διαδρομή της εντολής: help-tm-import είναι τι
# κάνει το "vulgate tm import", help-tm-import-keep τι κάνει η επιλογή του --keep. Τα παραδείγματα εμφανίζονται
# όπως είναι, ένα ανά γραμμή: μεταφράζεται μόνο ό,τι ακολουθεί το "#".

help-vulgate = Μετάφραση κειμένων πολιτικής με μεταφραστική μνήμη και δημοσίευση σε κάθε γλώσσα της ΕΕ
help-vulgate-examples =
    vulgate init briefings && cd briefings    # έργο με υπόδειγμα που δημιουργείται αμέσως
    vulgate export --lang de                  # XLIFF για τον μεταφραστή
    vulgate import returned/brief.xlf         # παραλαβή του έτοιμου αρχείου
    vulgate build --strict                    # PDF· αποτυγχάνει αν κάτι μένει αμετάφραστο

## Επιλογές κάθε εντολής

help-global-project = Φάκελος του έργου [προεπιλογή: ο πλησιέστερος προς τα πάνω που έχει vulgate.toml]
help-global-json = Αναφορά ως ένα αντικείμενο JSON στην τυπική έξοδο
help-global-quiet = Εμφάνιση μόνο αποτελεσμάτων, προειδοποιήσεων και σφαλμάτων
help-global-color = Χρώματα στην έξοδο
help-global-lang-ui = Γλώσσα των μηνυμάτων [προεπιλογή: του συστήματος]

## init

help-init = Δημιουργία νέου έργου με σύντομο ενημερωτικό σημείωμα, έτοιμου προς παραγωγή
help-init-dir = Φάκελός του· δημιουργείται αν λείπει
help-init-examples =
    vulgate init briefings

## repair

help-repair = Επιδιόρθωση κειμένου από PDF ή ανάγνωση PDF, με αιτιολόγηση κάθε αλλαγής
help-repair-file = Markdown, απλό κείμενο ή PDF
help-repair-output = Αρχείο προς εγγραφή [προεπιλογή: τυπική έξοδος]
help-repair-in-place = Αλλαγή του ίδιου του αρχείου
help-repair-diff = Εμφάνιση των αλλαγών ως διαφορών, αντί για το κείμενο όταν δεν γράφεται αρχείο
help-repair-all = Να γίνουν και οι αμφίβολες αλλαγές
help-repair-interactive = Ερώτηση για κάθε αμφίβολη αλλαγή
help-repair-examples =
    vulgate repair brief.md --diff             # τι θα άλλαζε και γιατί
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # απόφαση για τα αμφίβολα

## segment

help-segment = Εμφάνιση της κατάτμησης των αρχείων σε τμήματα
help-segment-files = Αρχεία οποιουδήποτε μορφότυπου διαβάζει το Vulgate
help-segment-jsonl = Ανάγνωση γραμμών {"{"}"lang":…,"text":…{"}"} από την τυπική είσοδο και απάντηση {"{"}"segments":[…]{"}"} για καθεμία
help-segment-lang = Γλώσσα του κειμένου [προεπιλογή: η γλώσσα-πηγή του έργου ή en]
help-segment-srx = Χρήση των κανόνων αυτού του αρχείου SRX αντί για του έργου
help-segment-explain = Αναφορά του κανόνα που αποφάσισε σε κάθε σημείο όπου θα μπορούσε να τελειώνει πρόταση
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Εργασία με τη μεταφραστική μνήμη

help-tm-import = Προσθήκη στη μνήμη μεταφράσεων από αρχεία TMX ή XLIFF
help-tm-import-files = Αρχεία TMX ή XLIFF
help-tm-import-keep = Φύλαξη αντιγράφου στο tm/ και καταχώρισή του στο vulgate.toml, ώστε η μνήμη να δημιουργείται πάλι από κείμενο
help-tm-import-collection = Όνομα της συλλογής στην οποία ανήκουν [προεπιλογή: το όνομα του αρχείου]
help-tm-import-provenance = Ποιος εγγυάται τις μεταφράσεις· οι καλύτερες προτείνονται πρώτες
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Εγγραφή της μνήμης ως TMX
help-tm-export-output = Αρχείο προς εγγραφή [προεπιλογή: τυπική έξοδος]
help-tm-export-lang = Μόνο αυτές οι γλώσσες· επαναλαμβάνεται
help-tm-export-collection = Μόνο αυτή η συλλογή
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Απάντηση σε τμήματα με τις αντιστοιχίες τους, γραμμή προς γραμμή
help-tm-match-text = Τμήματα, το καθένα σε εισαγωγικά
help-tm-match-from = Γλώσσα των τμημάτων
help-tm-match-to = Γλώσσα προς την οποία γίνεται η μετάφραση
help-tm-match-min = Ελάχιστη ομοιότητα αντιστοιχίας πριν από τις ποινές, 1 έως 100
help-tm-match-limit = Μέγιστος αριθμός αντιστοιχιών ανά τμήμα· 0 για όλες
help-tm-match-jsonl = Ανάγνωση γραμμών {"{"}"text":…{"}"} από την τυπική είσοδο και απάντηση {"{"}"matches":[…]{"}"} για καθεμία
help-tm-match-explain = Αιτιολόγηση του βαθμού κάθε αντιστοιχίας: οι λεκτικές μονάδες που διαφέρουν και κάθε ποινή
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Αναζήτηση κειμένου στη μνήμη, σε οποιαδήποτε γλώσσα
help-tm-search-text = Λέξεις ή "μια φράση", με πεζά ή κεφαλαία· τα * και ? αντικαθιστούν γράμματα λέξης
help-tm-search-lang = Αναζήτηση μόνο σε αυτές τις γλώσσες· επαναλαμβάνεται
help-tm-search-limit = Μέγιστος αριθμός εγγραφών που εμφανίζονται· 0 για όλες
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Απαρίθμηση όσων υπάρχουν στη μνήμη πολλές φορές ή με πολλούς τρόπους
help-tm-duplicates-conflicts = Κείμενα με διαφορετικές μεταφράσεις, αντί για την ίδια πολλές φορές
help-tm-duplicates-lang = Μόνο μεταφράσεις προς αυτές τις γλώσσες· επαναλαμβάνεται
help-tm-duplicates-limit = Μέγιστος αριθμός κειμένων που εμφανίζονται· 0 για όλα
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Αντικατάσταση κειμένου σε μεταφράσεις της μνήμης
help-tm-edit-text = Κείμενο όπως είναι στις μεταφράσεις
help-tm-edit-replacement = Κείμενο που θα μπει στη θέση του
help-tm-edit-lang = Γλώσσα των μεταφράσεων
help-tm-edit-collection = Μόνο σε αυτή τη συλλογή
help-tm-edit-document = Μόνο σε αυτό το έγγραφο
help-tm-edit-dry-run = Εμφάνιση όσων θα άλλαζαν, χωρίς καμία αλλαγή
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Αφαίρεση μεταφράσεων από τη μνήμη
help-tm-delete-text = Τι περιέχει το κείμενο ή το πρωτότυπό τους, όπως στο «tm search»
help-tm-delete-lang = Γλώσσα αυτού του κειμένου
help-tm-delete-collection = Μόνο σε αυτή τη συλλογή
help-tm-delete-document = Μόνο σε αυτό το έγγραφο
help-tm-delete-dry-run = Εμφάνιση όσων θα αφαιρούνταν, χωρίς καμία αλλαγή
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Καταμέτρηση του περιεχομένου της μνήμης
help-tm-verify = Έλεγχος ότι η μνήμη είναι εντάξει και συμφωνεί με τα αρχεία κειμένου της
help-tm-rebuild = Δημιουργία της μνήμης εκ νέου από translations/ και tm/

## terms

help-terms = Οι βάσεις όρων ενός έργου: έννοιες, οι ορισμοί και οι όροι τους
help-terms-import = Προσθήκη στο έργο βάσης όρων από TBX ή CSV
help-terms-import-files = Αρχεία TBX ή πίνακες CSV με μία στήλη για κάθε γλώσσα
help-terms-import-name = Όνομα της βάσης όρων, αρχείο στο terms/ [προεπιλογή: το όνομα του αρχείου]
help-terms-import-replace = Αντικατάσταση βάσης όρων με το ίδιο όνομα
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Εγγραφή όλων των βάσεων όρων σε ένα αρχείο
help-terms-export-format = Μορφότυπος εγγραφής
help-terms-export-output = Αρχείο προς εγγραφή [προεπιλογή: τυπική έξοδος]
help-terms-export-lang = Μόνο αυτές οι γλώσσες· επαναλαμβάνεται
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Αναζήτηση εννοιών από τους όρους τους, με ορισμούς
help-terms-search-text = Μέρος ενός όρου, με πεζά ή κεφαλαία
help-terms-search-from = Γλώσσα του κειμένου [προεπιλογή: οποιαδήποτε]
help-terms-search-to = Γλώσσες που εμφανίζονται· επαναλαμβάνεται [προεπιλογή: του έργου]
help-terms-search-limit = Μέγιστος αριθμός εννοιών που εμφανίζονται· 0 για όλες
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Απαρίθμηση πιθανών όρων των εγγράφων που δεν υπάρχουν στη βάση όρων
help-terms-extract-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-terms-extract-min = Πόσες φορές τουλάχιστον εμφανίζεται ένας υποψήφιος όρος
help-terms-extract-limit = Μέγιστος αριθμός υποψήφιων όρων που εμφανίζονται· 0 για όλους
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Εγγραφή αρχείων XLIFF για μεταφραστές, με αντιστοιχίες από τη μνήμη
help-export-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-export-lang = Γλώσσες προς τις οποίες γίνεται η μετάφραση· επαναλαμβάνεται [προεπιλογή: όλες του έργου]
help-export-xliff = Έκδοση του XLIFF
help-export-pseudo = Συμπλήρωση των αρχείων με ψευδομετάφραση, για δοκιμή της διάταξης πριν μεταφράσει κανείς
help-export-into = Συμπλήρωση των μεταφράσεων σε αυτό το αρχείο άλλου εργαλείου, στη δική του παραλλαγή
help-export-output = Φάκελος εγγραφής [προεπιλογή: out/xliff του έργου]· με --into, το αρχείο [προεπιλογή: το ίδιο]
help-export-examples =
    vulgate export                            # κάθε έγγραφο, κάθε γλώσσα
    vulgate export water --lang de,fr         # ένα έγγραφο σε δύο γλώσσες
    vulgate export --xliff 1.2 -o to-agency   # για εργαλεία που διαβάζουν μόνο XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # πίσω στο εργαλείο από το οποίο ήρθε ένα αρχείο

## import

help-import = Έλεγχος έτοιμων XLIFF, καταγραφή στο translations/ και προσθήκη στη μνήμη
help-import-files = Αρχεία XLIFF οποιασδήποτε έκδοσης
help-import-dry-run = Μόνο έλεγχος, χωρίς καμία αλλαγή
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Δημιουργία έτοιμου XLIFF προς εισαγωγή από έγγραφο και υπάρχουσα μετάφραση
help-align-document = Έγγραφο κατ’ όνομα
help-align-translation = Η μετάφρασή του, σε οποιονδήποτε μορφότυπο διαβάζει το Vulgate
help-align-lang = Γλώσσα της μετάφρασης
help-align-output = Αρχείο προς εγγραφή [προεπιλογή: εκεί όπου θα το έγραφε το export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Δημιουργία εγγράφων σε κάθε γλώσσα: ως PDF, ως HTML, στον μορφότυπο του συντάκτη
help-build-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-build-lang = Γλώσσες προς δημιουργία· επαναλαμβάνεται [προεπιλογή: η γλώσσα-πηγή και όλες του έργου]
help-build-format = Τι θα δημιουργηθεί· επαναλαμβάνεται
help-build-edition = Εκδόσεις για αναγνώστες, για επεξεργασία ή για έλεγχο· επαναλαμβάνεται
help-build-strict = Αποτυχία αν κάτι δεν έχει μεταφραστεί, και απαρίθμησή του
help-build-fresh = Δημιουργία όλων εκ νέου, και όσων δεν άλλαξαν
help-build-report = Μορφή της αναφοράς
help-build-summary = Προσθήκη πίνακα όσων δημιουργήθηκαν σε αυτό το αρχείο, σε Markdown, π.χ. για τη σελίδα μιας εργασίας CI
help-build-output = Φάκελος εγγραφής [προεπιλογή: out του έργου]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # το out/index.html οδηγεί σε όλες τις σελίδες
    vulgate build --strict                    # για συνεχή ενοποίηση (CI)

## status

help-status = Εμφάνιση της προόδου της μετάφρασης κάθε εγγράφου
help-status-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-status-lang = Γλώσσες που εμφανίζονται· επαναλαμβάνεται [προεπιλογή: όλες του έργου]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Μέτρηση των λέξεων προς μετάφραση, ανάλογα με το πόσες γνωρίζει η μνήμη
help-analyse-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-analyse-lang = Γλώσσες που μετρώνται· επαναλαμβάνεται [προεπιλογή: όλες του έργου]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Έλεγχος της ποιότητας των μεταφράσεων
help-check-documents = Έγγραφα κατ’ όνομα [προεπιλογή: όλα]
help-check-lang = Γλώσσες προς έλεγχο· επαναλαμβάνεται [προεπιλογή: όλες του έργου]
help-check-format = Μορφή της αναφοράς [προεπιλογή: text, ή json με --json]
help-check-fix = Διόρθωση στις εγγραφές όσων έχουν μία ορθή μορφή: διαστήματα, αριθμοί και ημερομηνίες κατά τους κανόνες του έργου
help-check-explain = Εξήγηση ενός ελέγχου
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # δίπλα στις γραμμές ενός αιτήματος συγχώνευσης
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Έλεγχος της συμμόρφωσης αρχείων με το XLIFF, TMX, SRX ή TBX
help-validate-files = Αρχεία οποιασδήποτε έκδοσης αυτών των μορφότυπων
help-validate-format = Μορφή της αναφοράς [προεπιλογή: text, ή json με --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Αλλαγή αρχείων XLIFF όπως με εργαλείο CAT, χωρίς άλλη παρέμβαση, ή μετατροπή τους

help-xliff-split = Χωρισμός τμημάτων σε προτάσεις σύμφωνα με τους κανόνες του έργου
help-xliff-split-files = Αρχεία XLIFF έκδοσης 2.0, 2.1 ή 2.2
help-xliff-split-output = Αρχείο προς εγγραφή, ή φάκελος για περισσότερα [προεπιλογή: τυπική έξοδος]
help-xliff-split-in-place = Αλλαγή των ίδιων των αρχείων
help-xliff-split-srx = Χρήση των κανόνων αυτού του αρχείου SRX αντί για του έργου
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Ένωση των τμημάτων κάθε μονάδας, όσο το επιτρέπει το αρχείο
help-xliff-join-files = Αρχεία XLIFF έκδοσης 2.0, 2.1 ή 2.2
help-xliff-join-output = Αρχείο προς εγγραφή, ή φάκελος για περισσότερα [προεπιλογή: τυπική έξοδος]
help-xliff-join-in-place = Αλλαγή των ίδιων των αρχείων
help-xliff-join-keep-order = Να μένουν χωριστά όσα η μετάφραση έχει με άλλη σειρά
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Αφαίρεση επισημειώσεων ή επεκτάσεων
help-xliff-strip-files = Αρχεία XLIFF έκδοσης 2.0, 2.1 ή 2.2
help-xliff-strip-output = Αρχείο προς εγγραφή, ή φάκελος για περισσότερα [προεπιλογή: τυπική έξοδος]
help-xliff-strip-in-place = Αλλαγή των ίδιων των αρχείων
help-xliff-strip-annotations = Επισημειώσεις όλων των τύπων
help-xliff-strip-custom-annotations = Επισημειώσεις τύπων που δεν ανήκουν στο πρότυπο
help-xliff-strip-extensions = Στοιχεία και χαρακτηριστικά που δεν ανήκουν στο πρότυπο
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Ανάγνωση αρχείων και επανεγγραφή τους, byte προς byte, για να φανεί αν είναι επεξεργάσιμα
help-xliff-rewrite-files = Αρχεία XLIFF έκδοσης 2.0, 2.1 ή 2.2
help-xliff-rewrite-output = Αρχείο προς εγγραφή, ή φάκελος για περισσότερα [προεπιλογή: τυπική έξοδος]
help-xliff-rewrite-in-place = Αλλαγή των ίδιων των αρχείων
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Μετατροπή αρχείων κάθε εργαλείου μεταξύ XLIFF 1.2 και 2.x, με αναφορά όσων δεν χωρούν στην άλλη έκδοση
help-xliff-convert-files = Αρχεία XLIFF οποιασδήποτε έκδοσης
help-xliff-convert-to = Έκδοση-στόχος της μετατροπής
help-xliff-convert-output = Αρχείο προς εγγραφή, ή φάκελος για περισσότερα [προεπιλογή: τυπική έξοδος]
help-xliff-convert-in-place = Αλλαγή των ίδιων των αρχείων
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Εκτύπωση του σχήματος JSON του vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Εκτύπωση σεναρίου για τη συμπλήρωση εντολών από το κέλυφος
help-completions-shell = Το κέλυφος
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Εγγραφή των σελίδων του εγχειριδίου
help-manual-dir = Φάκελός τους· δημιουργείται αν λείπει
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
