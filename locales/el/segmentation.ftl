# Κανόνες για τις προτάσεις (SRX). Το $number μετρά τους κανόνες ενός αρχείου από το 1. Το $reason λέει γιατί
# μια κανονική έκφραση δεν μπορεί να χρησιμοποιηθεί· το $what είναι το σημείο της ή τα λόγια της ίδιας της μηχανής.

seg-not-srx = αυτό δεν είναι SRX: το εξώτατο στοιχείο είναι «{ $name }» και όχι «srx»
    .hint = Δώστε αρχείο κανόνων κατάτμησης σε SRX 2.0.
seg-version = άγνωστη έκδοση SRX «{ $version }»· διαβάζεται ως 2.0
    .hint = Ορίστε version="2.0" στο στοιχείο srx.
seg-missing = λείπει το στοιχείο «{ $name }»
    .hint = Το SRX 2.0 απαιτεί header και body με languagerules και maprules.
seg-value = το χαρακτηριστικό { $attribute } δεν μπορεί να είναι «{ $value }»· χρησιμοποιείται η προεπιλογή του
    .hint = Επιτρέπονται yes και no, και για τον τύπο ενός formathandle start, end και isolated.
seg-group-twice = δύο κατάλογοι κανόνων ονομάζονται «{ $name }»· οι γλώσσες χρησιμοποιούν τον δεύτερο
    .hint = Δώστε στον καθένα δικό του languagerulename.
seg-rule-break = ο κανόνας { $number } παραλείπεται: το break του δεν είναι ούτε yes ούτε no, αλλά «{ $value }»
    .hint = Ορίστε break="yes" ή break="no".
seg-rule-empty = ο κανόνας { $number } δεν έχει τίποτε ούτε πριν ούτε μετά τη διακοπή και έτσι ταιριάζει παντού
    .hint = Συμπληρώστε beforebreak ή afterbreak ή αφαιρέστε τον κανόνα.
seg-rule-unusable = ο κανόνας { $number } παραλείπεται: { $reason ->
    [seg-regex-syntax] η κανονική έκφραση είναι ελλιπής ή λανθασμένη στο «{ $what }»
    [seg-regex-depth] έχει ένθετες ομάδες σε βάθος άνω των { $what }
    [seg-regex-count] ο αριθμός επαναλήψεων είναι υπερβολικά μεγάλος, «{ $what }»
    [seg-regex-unsupported] το «{ $what }» δεν υποστηρίζεται
    [seg-regex-code-point] το «{ $what }» δεν είναι αριθμός χαρακτήρα
    [seg-regex-property] το «{ $what }» δεν είναι όνομα κατηγορίας χαρακτήρων
    [seg-regex-size] οι κανονικές του εκφράσεις είναι υπερβολικά μεγάλες
   *[seg-regex-engine] { $what }
}
    .hint = Διορθώστε τον κανόνα· στο μεταξύ χρησιμοποιούνται οι υπόλοιποι.
seg-map-group = ένα languagemap κατονομάζει τους κανόνες «{ $name }», που δεν υπάρχουν
    .hint = Χρησιμοποιήστε το languagerulename ενός καταλόγου κανόνων αυτού του αρχείου.
seg-map-pattern = το languagepattern «{ $pattern }» παραλείπεται: { $reason ->
    [seg-regex-syntax] η κανονική έκφραση είναι ελλιπής ή λανθασμένη στο «{ $what }»
    [seg-regex-depth] έχει ένθετες ομάδες σε βάθος άνω των { $what }
    [seg-regex-count] ο αριθμός επαναλήψεων είναι υπερβολικά μεγάλος, «{ $what }»
    [seg-regex-unsupported] το «{ $what }» δεν υποστηρίζεται
    [seg-regex-code-point] το «{ $what }» δεν είναι αριθμός χαρακτήρα
    [seg-regex-property] το «{ $what }» δεν είναι όνομα κατηγορίας χαρακτήρων
    [seg-regex-size] η κανονική έκφραση είναι υπερβολικά μεγάλη
   *[seg-regex-engine] { $what }
}
    .hint = Γράψτε κανονική έκφραση για ετικέτες γλωσσών, όπως en.* για τα αγγλικά.
