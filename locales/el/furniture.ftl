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
furniture-colophon-not-reviewed = μη ελεγμένη
furniture-colophon-reviewed = ελεγμένη
furniture-colophon-reviewed-share = ελεγμένη κατά { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Άδεια
furniture-colophon-contact = Επικοινωνία
furniture-outdated = Προτάσεις μεταφρασμένες από προηγούμενη έκδοση του κειμένου: { $count }
furniture-outdated-passage = Μεταφρασμένο από προηγούμενη έκδοση
furniture-unreviewed = Προτάσεις που δεν έχουν ακόμη ελεγχθεί: { $count }
furniture-unreviewed-passage = Δεν έχει ακόμη ελεγχθεί
furniture-reviewed = Ελεγμένο
furniture-final = Τελικό
furniture-unfinished = Ημιτελές
furniture-locked = Δεν μεταφράζεται
furniture-bilingual = Δίγλωσση έκδοση
furniture-segment = Τμήμα
furniture-state = Κατάσταση
furniture-note = Σημείωση: { $note }
furniture-former = Προηγούμενη έκδοση:
furniture-role = { $role ->
        [title] Τίτλος
        [metadata] Στοιχεία του εγγράφου
        [heading] Επικεφαλίδα { $level }
        [paragraph] Παράγραφος
        [list-item] Στοιχείο καταλόγου
        [quote] Παράθεμα
        [table-header] Κεφαλίδα στήλης
        [table-cell] Κελί πίνακα
        [footnote] Υποσημείωση
        [caption] Λεζάντα
        [alt-text] Περιγραφή εικόνας
        [link-title] Επεξήγηση συνδέσμου
        [link-destination] Διεύθυνση συνδέσμου
        [html] Κείμενο σε HTML
       *[other] Κείμενο
    }

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
