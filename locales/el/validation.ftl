# Τι βρίσκει το `vulgate validate` σε οποιονδήποτε μορφότυπο.

validate-format = το <{ $element }> δεν είναι ρίζα μορφότυπου που μπορεί να ελεγχθεί εδώ
    .hint = Ελέγχονται XLIFF 1.2 και 2.0 έως 2.2, TMX, SRX και TBX. Ο χώρος ονομάτων του είναι «{ $namespace }»: ελέγξτε αν έχει τυπογραφικό λάθος.
validate-sound = { $path }: { $format }, συμμορφώνεται
validate-warned = { $path }: { $format }, συμμορφώνεται, με { $warnings ->
    [one] μία προειδοποίηση
   *[other] { $warnings } προειδοποιήσεις
}
validate-ill-formed = { $path }: μη ορθά δομημένο XML, άρα δεν συμμορφώνεται με τίποτε
validate-broken = { $path }: { $format }, δεν συμμορφώνεται: { $errors ->
    [one] μία παράβαση
   *[other] { $errors } παραβάσεις
}

validate-element-unexpected = το <{ $element }> δεν επιτρέπεται μέσα στο <{ $parent }>
    .hint = Αφαιρέστε το, μετακινήστε το εκεί όπου ανήκει ή διορθώστε το όνομα ή τον χώρο ονομάτων του.
validate-element-order = το <{ $element }> βρίσκεται μετά το <{ $other }> μέσα στο <{ $parent }>, αλλά ανήκει πριν από αυτό
    .hint = Μετακινήστε το προς τα εμπρός.
validate-element-too-early = το <{ $element }> βρίσκεται πριν από το <{ $other }> μέσα στο <{ $parent }>, αλλά ανήκει μετά από αυτό
    .hint = Μετακινήστε το προς τα πίσω.
validate-element-repeated = το <{ $parent }> έχει περισσότερα <{ $element }> από όσα επιτρέπεται
    .hint = Αφήστε ένα ή βάλτε τα άλλα εκεί όπου ανήκουν.
validate-element-missing = από το <{ $element }> λείπει κάτι που πρέπει να περιέχει: { $child }
    .hint = Προσθέστε το ή αφαιρέστε το ελλιπές στοιχείο.
validate-text = το <{ $element }> περιέχει κείμενο, «{ $text }», εκεί όπου επιτρέπονται μόνο στοιχεία
    .hint = Αφαιρέστε το κείμενο ή μετακινήστε το σε στοιχείο για κείμενο.
validate-not-empty = το <{ $element }> πρέπει να είναι κενό, αλλά περιέχει κενά διαστήματα
    .hint = Γράψτε το ως μία ετικέτα που κλείνει μόνη της.
validate-attribute-missing = από το <{ $element }> λείπει το χαρακτηριστικό { $attribute }
    .hint = Προσθέστε το χαρακτηριστικό.
validate-attribute-unexpected = το <{ $element }> δεν μπορεί να έχει το χαρακτηριστικό { $attribute }
    .hint = Αφαιρέστε το ή διορθώστε το όνομα ή τον χώρο ονομάτων του.
validate-value-nmtoken = { $attribute }="{ $value }" στο <{ $element }> δεν είναι λεκτική μονάδα ονόματος (name token)
    .hint = Χρησιμοποιήστε μόνο γράμματα, ψηφία, τελείες, ενωτικά, κάτω παύλες και άνω και κάτω τελείες, χωρίς κενά.
validate-value-nmtokens = { $attribute }="{ $value }" στο <{ $element }> δεν είναι κατάλογος λεκτικών μονάδων ονόματος (name token)
    .hint = Χωρίστε τις λεκτικές μονάδες με κενά· καθεμία αποτελείται από γράμματα, ψηφία, τελείες, ενωτικά, κάτω παύλες και άνω και κάτω τελείες.
validate-value-name = { $attribute }="{ $value }" στο <{ $element }> δεν είναι όνομα
    .hint = Αρχίστε με γράμμα ή κάτω παύλα και συνεχίστε με γράμματα, ψηφία, τελείες, ενωτικά και κάτω παύλες.
validate-value-iri = { $attribute }="{ $value }" στο <{ $element }> δεν είναι διεύθυνση
    .hint = Γράψτε το % ως %25, εκτός αν ακολουθούν δύο δεκαεξαδικά ψηφία, και χρησιμοποιήστε το # το πολύ μία φορά.
validate-value-lang = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ετικέτα γλώσσας
    .hint = Χρησιμοποιήστε ετικέτα του BCP 47, όπως en, pt-PT ή sr-Latn.
validate-value-integer = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ακέραιος αριθμός
    .hint = Γράψτε μόνο ψηφία.
validate-value-integer-from = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ακέραιος αριθμός από { $from } και άνω
    .hint = Γράψτε μόνο ψηφία και όχι μικρότερο από { $from }.
validate-value-integer-range = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ακέραιος αριθμός από { $from } έως { $to }
    .hint = Επιλέξτε αριθμό μέσα σε αυτά τα όρια.
validate-value-decimal = { $attribute }="{ $value }" στο <{ $element }> δεν είναι αριθμός
    .hint = Γράψτε ψηφία, με τελεία πριν από τα δεκαδικά.
validate-value-decimal-range = { $attribute }="{ $value }" στο <{ $element }> δεν είναι αριθμός από { $from } έως { $to }
    .hint = Επιλέξτε αριθμό μέσα σε αυτά τα όρια, με τελεία πριν από τα δεκαδικά.
validate-value-choice = { $attribute }="{ $value }" στο <{ $element }> δεν είναι καμία από τις ορισμένες τιμές
    .hint = Αυτές είναι: { $values }.
validate-value-choices = { $attribute }="{ $value }" στο <{ $element }> έχει τιμή που δεν ορίζεται
    .hint = Ορίζονται οι εξής: { $values }. Αν είναι περισσότερες, χωρίζονται με κενά.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ούτε ορισμένη τιμή ούτε τιμή με πρόθημα
    .hint = Ορίζονται οι εξής: { $values }. Οι δικές σας τιμές έχουν πρόθημα και άνω και κάτω τελεία, όπως my:value.
validate-value-prefixed = { $attribute }="{ $value }" στο <{ $element }> δεν είναι τιμή με δικό της πρόθημα
    .hint = Γράψτε δικό σας πρόθημα, άνω και κάτω τελεία και την τιμή, χωρίς κενά· το πρόθημα xlf είναι δεσμευμένο.
validate-value-date-time = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ημερομηνία με ώρα
    .hint = Γράψτε την ως 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ημερομηνία με ώρα
    .hint = Γράψτε την ως 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" στο <{ $element }> δεν είναι ημερομηνία
    .hint = Γράψτε την ως 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" στο <{ $element }> δεν είναι τύπος μέσου
    .hint = Γράψτε τύπο και υποτύπο, όπως image/png.
validate-value-unicode = { $attribute }="{ $value }" στο <{ $element }> δεν είναι κωδικό σημείο
    .hint = Γράψτε #x και δεκαεξαδικά ψηφία, όπως #xF8FF.
validate-id-doubled = άλλο στοιχείο έχει ήδη το αναγνωριστικό «{ $id }»
    .hint = Τα αναγνωριστικά είναι μοναδικά στο έγγραφο· μετονομάστε ένα, μαζί με ό,τι παραπέμπει σε αυτό.
validate-value-coordinates = { $attribute }="{ $value }" στο <{ $element }> δεν είναι συντεταγμένες
    .hint = Γράψτε τέσσερις αριθμούς χωρισμένους με ερωτηματικό (;), με # για όποιον δεν είναι γνωστός: 10;20;#;30.
