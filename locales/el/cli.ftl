# Όσα λέει η ίδια η γραμμή εντολών.

## Ετικέτες των ευρημάτων, πριν από άνω και κάτω τελεία

cli-error = σφάλμα
cli-warning = προειδοποίηση
cli-note = σημείωση
cli-hint = υπόδειξη
cli-rule = κανόνας

## Πού βρίσκεται ένα εύρημα στο αρχείο: «brief.xlf:42 (μονάδα u-3f, τμήμα s1)»

cli-place-unit = μονάδα { $unit }
cli-place-segment = μονάδα { $unit }, τμήμα { $segment }

## Η τελευταία γραμμή μιας έκθεσης: «2 σφάλματα, 1 προειδοποίηση»

cli-count-errors =
    { $count ->
        [one] { $count } σφάλμα
       *[other] { $count } σφάλματα
    }
cli-count-warnings =
    { $count ->
        [one] { $count } προειδοποίηση
       *[other] { $count } προειδοποιήσεις
    }
cli-count-notes =
    { $count ->
        [one] { $count } σημείωση
       *[other] { $count } σημειώσεις
    }

## Επικεφαλίδες της βοήθειας

cli-heading-usage = Χρήση:
cli-heading-commands = Εντολές
cli-heading-arguments = Ορίσματα
cli-heading-options = Επιλογές
cli-heading-global = Γενικές επιλογές
cli-heading-examples = Παραδείγματα:
cli-heading-name = Όνομα
cli-heading-synopsis = Σύνοψη
cli-heading-description = Περιγραφή

## Λέξεις της βοήθειας

cli-command-help = Εμφάνιση αυτής της βοήθειας ή της βοήθειας μιας εντολής
cli-flag-help = Εμφάνιση αυτής της βοήθειας
cli-flag-version = Εμφάνιση της έκδοσης
cli-help-values = [τιμές: { $values }]
cli-help-default = [προεπιλογή: { $value }]

## Σύμβολα κράτησης θέσης, με κεφαλαία: «vulgate build [ΕΠΙΛΟΓΕΣ] [ΕΓΓΡΑΦΟ]...»

cli-value-options = ΕΠΙΛΟΓΕΣ
cli-value-command = ΕΝΤΟΛΗ
cli-value-count = ΠΛΗΘΟΣ
cli-value-dir = ΦΑΚΕΛΟΣ
cli-value-edition = ΕΚΔΟΣΗ
cli-value-doc = ΕΓΓΡΑΦΟ
cli-value-file = ΑΡΧΕΙΟ
cli-value-format = ΜΟΡΦΟΤΥΠΟΣ
cli-value-id = ΑΝΑΓΝΩΡΙΣΤΙΚΟ
cli-value-kind = ΕΙΔΟΣ
cli-value-name = ΟΝΟΜΑ
cli-value-out = ΕΞΟΔΟΣ
cli-value-replacement = ΑΝΤΙΚΑΤΑΣΤΑΣΗ
cli-value-rules = ΚΑΝΟΝΕΣ
cli-value-score = ΒΑΘΜΟΣ
cli-value-shell = ΚΕΛΥΦΟΣ
cli-value-tag = ΕΤΙΚΕΤΑ
cli-value-text = ΚΕΙΜΕΝΟ
cli-value-translation = ΜΕΤΑΦΡΑΣΗ
cli-value-version = ΕΚΔΟΣΗ
cli-value-when = ΠΟΤΕ

## Βλάβες

cli-output-closed = κανείς δεν διαβάζει πια την έξοδο
    .hint = Εκτελέστε πάλι την εντολή χωρίς να διακόψετε την έξοδό της.
cli-environment-seconds = η μεταβλητή περιβάλλοντος { $name } δεν μπορεί να είναι «{ $value }»
    .hint = Δώστε της έναν αριθμό δευτερολέπτων ή αφαιρέστε την.
cli-output-failed = δεν είναι δυνατή η εγγραφή της εξόδου: { system-reason }
    .hint = Ελέγξτε τον δίσκο ή το πρόγραμμα που δέχεται την έξοδο.
