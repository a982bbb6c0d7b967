# Σφάλματα του vulgate.toml και του φακέλου του έργου.

config-syntax = αυτό δεν είναι έγκυρο TOML: { syntax-reason }
    .hint = Διορθώστε τη γραμμή· η σύνταξη περιγράφεται στο https://toml.io.
config-missing-key = λείπει το κλειδί «{ $key }»
    .hint = Προσθέστε το· το docs/configuration.md περιγράφει όλα τα κλειδιά.
config-unknown-key-near = δεν υπάρχει κλειδί «{ $key }»
    .hint = Μήπως εννοείτε «{ $nearest }»;
config-unknown-key = δεν υπάρχει κλειδί «{ $key }»
    .hint = Γνωστά εδώ: { $known }.
config-wrong-type =
    το «{ $key }» πρέπει να είναι { $expected ->
        [string] κείμενο σε εισαγωγικά
        [integer] ακέραιος αριθμός
        [number] αριθμός
        [boolean] true ή false
        [array] κατάλογος σε αγκύλες
       *[object] πίνακας
    } και όχι { $found ->
        [string] κείμενο
        [integer] ακέραιος αριθμός
        [number] αριθμός
        [boolean] true ή false
        [date] ημερομηνία
        [array] κατάλογος
       *[object] πίνακας
    }
    .hint = Το docs/configuration.md έχει παράδειγμα για κάθε κλειδί.
config-empty-list = το «{ $key }» είναι κενό
    .hint = Δώστε τουλάχιστον μία τιμή.
config-out-of-range = το «{ $key }» πρέπει να είναι μεταξύ { $least } και { $most }
    .hint = Αλλάξτε τον αριθμό.
config-contrast = το «{ $key }» διαβάζεται με δυσκολία σε φόντο { $ground }: η αντίθεση είναι { $contrast } προς 1
    .hint = Οι οδηγίες WCAG 2.2 απαιτούν 4,5 προς 1: επιλέξτε πιο σκούρο χρώμα ή πιο ανοιχτό φόντο.
config-unknown-value = το «{ $key }» δεν μπορεί να είναι «{ $value }»
    .hint = Επιλέξτε ένα από τα εξής: { $known }.
config-pattern = το «{ $key }» δεν μπορεί να είναι «{ $value }»
    .hint = Πρέπει να έχει τη μορφή { $pattern }· το docs/configuration.md έχει παράδειγμα.
config-unknown-check-near = δεν υπάρχει έλεγχος «{ $value }»
    .hint = Μήπως εννοείτε «{ $nearest }»;
config-unknown-check = δεν υπάρχει έλεγχος «{ $value }»
    .hint = Το «vulgate check --explain ID» γνωρίζει τους ελέγχους· περισσότερα στο docs/configuration.md.
config-unknown-language = το «{ $value }» στο «{ $key }» δεν είναι ετικέτα γλώσσας
    .hint = Γράψτε ετικέτα BCP 47 μιας γλώσσας του ISO 639, όπως «de» ή «pt-BR».
config-path-outside = η διαδρομή «{ $value }» στο «{ $key }» οδηγεί εκτός του έργου
    .hint = Γράψτε διαδρομή που ξεκινά από τον φάκελο του έργου, με «/» και χωρίς «..».

project-not-found = δεν υπάρχει vulgate.toml στον φάκελο «{ $folder }» ούτε σε κάποιον ανώτερο
    .hint = Μεταβείτε στον φάκελο του έργου σας, κατονομάστε τον με --project ή δημιουργήστε έργο με «vulgate init».
project-not-text = το vulgate.toml δεν είναι κείμενο σε UTF-8
    .hint = Αποθηκεύστε το ως UTF-8.
project-no-documents = με το υπόδειγμα «{ $pattern }» δεν βρίσκεται κανένα έγγραφο
    .hint = Ελέγξτε το «project.documents» στο vulgate.toml.
project-no-memory = λείπει η μνήμη «{ $file }» του «tm.collections»
    .hint = Βάλτε εκεί το αρχείο ή αφαιρέστε το από το vulgate.toml.
press-no-fonts = κανένα αρχείο δεν αντιστοιχεί στο υπόδειγμα «{ $pattern }» του «pdf.fonts.files»
    .hint = Βάλτε εκεί τις γραμματοσειρές ή διορθώστε το υπόδειγμα.
press-no-template = λείπει το πρότυπο «{ $file }» του «pdf.template»
    .hint = Βάλτε εκεί το αρχείο ή αφαιρέστε το από το vulgate.toml.
press-template-large = ο φάκελος του προτύπου έχει πάνω από { $files } αρχεία ή { $megabytes } MiB
    .hint = Βάλτε το πρότυπο και όσα αυτό χρειάζεται σε δικό τους φάκελο.
project-no-format = το «{ $path }» δεν έχει μορφότυπο που διαβάζει το Vulgate
    .hint = Γνωστές επεκτάσεις: { $known }.
project-same-name = το «{ $path }» και το «{ $other }» θα ονομάζονταν και τα δύο «{ $name }»
    .hint = Μετονομάστε ένα από τα αρχεία: οι μεταφράσεις φυλάσσονται με αυτό το όνομα.
project-name-of-edition = «{ $path }» έχει το όνομα σχεδίου ή δίγλωσσης έκδοσης του «{ $other }»
    .hint = Δώστε άλλο όνομα σε ένα από τα δύο αρχεία.
project-unknown-document-near = δεν υπάρχει έγγραφο «{ $name }» σε αυτό το έργο
    .hint = Μήπως εννοείτε «{ $nearest }»;
project-unknown-document = δεν υπάρχει έγγραφο «{ $name }» σε αυτό το έργο
    .hint = Το έργο έχει: { $known }.
project-path-outside = η διαδρομή «{ $path }» οδηγεί εκτός του έργου
    .hint = Κατονομάστε ένα έγγραφο του έργου· το «vulgate status» τα απαριθμεί.
project-language-not-target = το έργο δεν μεταφράζεται στη γλώσσα «{ $lang }»
    .hint = Οι γλώσσες του είναι: { $known }. Προσθέστε «{ $lang }» στο «project.targets» του vulgate.toml, αν πρέπει να μεταφράζεται και σε αυτήν.
