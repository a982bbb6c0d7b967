# Συμμόρφωση του SRX. Το πρόγραμμα προσθέτει αρχείο και γραμμή, καθώς και το σημείο της προδιαγραφής.
# Τα σφάλματα των κανονικών εκφράσεων βρίσκονται στο segmentation.ftl.

validate-srx-namespace = η ρίζα ανήκει στον χώρο ονομάτων «{ $namespace }», που δεν είναι εκείνος της έκδοσής της του SRX
    .hint = Γράψτε version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = και άλλος κατάλογος κανόνων έχει ήδη το όνομα «{ $name }»
    .hint = Δώστε σε κάθε κατάλογο κανόνων δικό του languagerulename.
validate-srx-name-unknown = κανένας κατάλογος κανόνων δεν έχει το όνομα «{ $name }»
    .hint = Χρησιμοποιήστε το languagerulename ενός καταλόγου αυτού του αρχείου· τα κεφαλαία διακρίνονται από τα πεζά.
validate-srx-handles = αυτό είναι το τέταρτο formathandle· επιτρέπονται έως τρία
    .hint = Κρατήστε από ένα για start, end και isolated.
validate-srx-handle-doubled = υπάρχει ήδη άλλο formathandle για «{ $type }»
    .hint = Κρατήστε εκείνο που εννοείτε.
validate-srx-rule-nowhere = ο κανόνας αυτός δεν περιγράφει καμία θέση
    .hint = Δώστε του beforebreak, afterbreak ή και τα δύο.
