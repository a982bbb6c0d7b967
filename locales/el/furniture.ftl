## Σελίδα τίτλου

furniture-contents = Περιεχόμενα
furniture-author = Εκδότης: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Λέξεις-κλειδιά
furniture-version = Έκδοση { $version }
furniture-members = Μέλη

## Υποσέλιδα και ετικέτες

furniture-page = Σελίδα { $page } από { $total }
furniture-footnote = Υποσημείωση { $number }
furniture-footnote-back = Επιστροφή στο κείμενο από την υποσημείωση { $number }
furniture-notes = Σημειώσεις
furniture-figure = Σχήμα { $number }
furniture-table = Πίνακας { $number }
furniture-call-out-note = Σημείωση
furniture-call-out-tip = Συμβουλή
furniture-call-out-important = Σημαντικό
furniture-call-out-warning = Προειδοποίηση
furniture-call-out-caution = Προσοχή
furniture-call-out-summary = Σύνοψη
furniture-task-done = Ολοκληρώθηκε
furniture-task-open = Εκκρεμεί
furniture-skip = Μετάβαση στο κύριο περιεχόμενο
furniture-languages = Γλώσσες
furniture-documents = Όλα τα έγγραφα

## Κατάσταση της μετάφρασης

furniture-draft = Σχέδιο
furniture-untranslated =
    { $count ->
        [one] Μία πρόταση δεν έχει μεταφραστεί ακόμη. Επισημαίνεται και παρατίθεται στα { $language }.
       *[other] { $count } προτάσεις δεν έχουν μεταφραστεί ακόμη. Επισημαίνονται και παρατίθενται στα { $language }.
    }
furniture-untranslated-passage = Δεν έχει μεταφραστεί ακόμη
furniture-share = Μεταφρασμένο κατά { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Γλώσσα πρωτοτύπου
furniture-colophon-translation = Μετάφραση
furniture-colophon-not-reviewed = χωρίς επιμέλεια
furniture-colophon-reviewed = με επιμέλεια
furniture-colophon-reviewed-share = με επιμέλεια κατά { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Άδεια
furniture-colophon-contact = Επικοινωνία

## Ονόματα των γλωσσών, όπως ακολουθούν το «στα»

furniture-language-bg = βουλγαρικά
furniture-language-cs = τσεχικά
furniture-language-da = δανικά
furniture-language-de = γερμανικά
furniture-language-el = ελληνικά
furniture-language-en = αγγλικά
furniture-language-es = ισπανικά
furniture-language-et = εσθονικά
furniture-language-fi = φινλανδικά
furniture-language-fr = γαλλικά
furniture-language-ga = ιρλανδικά
furniture-language-hr = κροατικά
furniture-language-hu = ουγγρικά
furniture-language-it = ιταλικά
furniture-language-lt = λιθουανικά
furniture-language-lv = λετονικά
furniture-language-mt = μαλτεζικά
furniture-language-nl = ολλανδικά
furniture-language-pl = πολωνικά
furniture-language-pt = πορτογαλικά
furniture-language-ro = ρουμανικά
furniture-language-sk = σλοβακικά
furniture-language-sl = σλοβενικά
furniture-language-sv = σουηδικά
