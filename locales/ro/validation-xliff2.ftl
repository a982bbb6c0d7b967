# Ce găsește `vulgate validate` în XLIFF 2 dincolo de gramatică.

xliff2-namespace = „{ $namespace }” nu este spațiul de nume al niciunei versiuni de XLIFF 2
    .hint = 2.0 și 2.1 au urn:oasis:names:tc:xliff:document:2.0, 2.2 are urn:oasis:names:tc:xliff:document:2.2.

# Identificatori

xliff2-id-doubled = identificatorul „{ $id }” al elementului <{ $element }> este folosit deja în același <{ $scope }>
    .hint = Dați unuia dintre cele două alt identificator și adaptați ceea ce trimite la el.
xliff2-id-elsewhere = identificatorul „{ $id }” al acestui <{ $element }> aparține unui cod din textul-sursă al altui segment
    .hint = Dați-i un identificator pe care unitatea nu îl are încă; un cod are identificatorul echivalentului său numai în textul-țintă al aceluiași segment.
xliff2-id-other-element = identificatorul „{ $id }” al acestui <{ $element }> aparține în textul-sursă unui element de alt fel
    .hint = Folosiți elementul din textul-sursă sau un identificator pe care unitatea nu îl are încă.
xliff2-extension-id = identificatorul „{ $id }” al elementului <{ $element }> nu este un simbol de nume (NMTOKEN)
    .hint = Și identificatorii extensiilor conțin doar litere, cifre, puncte, cratime, caractere de subliniere și două puncte.

# Structură

xliff2-skeleton-empty = scheletul nu spune nici unde se află, nici ce este
    .hint = Dați-i un href sau introduceți-i conținutul.
xliff2-skeleton-both = scheletul are un href și conținut
    .hint = Lăsați doar unul dintre ele: ceea ce are un href este gol și nu conține nici comentarii.
xliff2-unit-without-segment = unitatea nu are niciun segment
    .hint = Orice unitate are nevoie de cel puțin unul; elementele <ignorable> singure nu sunt suficiente.
xliff2-target-language-missing = există texte-țintă, primul la linia { $line }, dar niciun trgLang nu le indică limba
    .hint = Adăugați trgLang la rădăcină.
xliff2-language = { $element } este în limba „{ $found }”, dar { $attribute } indică „{ $expected }”
    .hint = Cele două etichete trebuie să fie identice, chiar și când xml:lang este moștenit.
xliff2-state-without-target = segmentul se află în starea „{ $state }”, dar nu are text-țintă
    .hint = Fără text-țintă, un segment se află în starea „initial”.
xliff2-substate-without-state = segmentul are un subState, dar nu are state
    .hint = Indicați și starea, chiar dacă este „initial”.
xliff2-substate = „{ $value }” nu este un subState
    .hint = Scrieți un prefix propriu, două puncte și valoarea; prefixul xlf este rezervat.
xliff2-order-too-large = textul-țintă se află pe poziția { $order }, dar unitatea are doar { $most ->
    [one] { $most } parte
    [few] { $most } părți
   *[other] { $most } de părți
}
    .hint = Elementele <segment> și <ignorable> se numără împreună.
xliff2-order-doubled = poziția { $order } este ocupată de alt text-țintă al unității
    .hint = Dați fiecărui text-țintă o poziție proprie.
xliff2-order-implicit = textul-țintă se află pe poziția { $order }, care îi revine altei părți, deoarece aceasta nu indică altceva
    .hint = O parte fără order se află pe poziția ei; dați-i acelei părți altă poziție.

# Elemente interne

xliff2-hex-form = „{ $value }” nu este un punct de cod în cifre hexazecimale
    .hint = Scrieți două cifre pe octet, cu litere mari, precum 001A.
xliff2-hex-allowed = „{ $value }” este un caracter pe care XML îl poate conține
    .hint = Scrieți chiar caracterul; cp este pentru cele pe care XML le interzice.
xliff2-subtype-without-type = <{ $element }> are un subType, dar nu are type
    .hint = Indicați și tipul.
xliff2-subtype-of-other-type = valoarea „{ $value }” a atributului subType aparține tipului { $type }
    .hint = Puneți type="{ $type }" sau folosiți un subType propriu.
xliff2-subtype = „{ $value }” nu este un subType
    .hint = Cu prefixul xlf există lb, pb, b, i, u și var. Celelalte au un prefix propriu și două puncte.
xliff2-start-isolated = începutul „{ $id }” spune că sfârșitul lui nu este în acest <{ $scope }>, dar se află aici
    .hint = Eliminați isolated="yes".
xliff2-start-without-end = începutul „{ $id }” nu are sfârșit pe această parte a <{ $scope }>
    .hint = Adăugați un <ec> cu startRef="{ $id }" sau puneți isolated="yes" dacă sfârșitul este în altă unitate.
xliff2-start-after-end = începutul „{ $id }” vine după sfârșitul lui
    .hint = Inversați-le.
xliff2-start-with-ends = începutul „{ $id }” are mai multe sfârșituri
    .hint = Lăsați un singur <{ $end }> cu acest startRef.
xliff2-end-without-start = pe această parte a <{ $scope }> nu există niciun <sc> „{ $id }” pe care acest sfârșit să îl poată închide
    .hint = Corectați startRef sau puneți isolated="yes" cu un id dacă începutul este în altă unitate.
xliff2-end-isolated-id = un sfârșit izolat trebuie să aibă un id și niciun startRef
    .hint = Dați-i un id și eliminați startRef.
xliff2-end-start-ref = un sfârșit care nu este izolat trebuie să aibă un startRef și niciun id
    .hint = Indicați în startRef elementul <sc> pe care îl închide și eliminați id.
xliff2-end-dir = dir se află la un sfârșit care nu este izolat
    .hint = Direcția este cea a începutului său; eliminați-o aici.
xliff2-end-disagrees = { $attribute } este { $found } aici, dar trebuie să fie { $expected }, ca la începutul său
    .hint = Indicați același lucru la ambele.
xliff2-data-ref = { $attribute } desemnează „{ $id }”, care nu se află printre datele acestui <{ $scope }>
    .hint = Adăugați în originalData un <data> cu acest identificator sau corectați trimiterea.
xliff2-pair = <{ $element }> are { $present }, dar nu are { $missing }
    .hint = Indicați-l la ambele capete sau la niciunul.
xliff2-sub-flow = { $attribute } desemnează „{ $id }”, care nu este o unitate a fișierului „{ $file }”
    .hint = Subfluxurile sunt identificatori ai unor unități din același fișier.
xliff2-sub-flow-circle = { $attribute } duce, prin „{ $id }”, înapoi la aceeași unitate
    .hint = Un subflux este text într-un cod al altei unități și nu se poate conține pe sine; desemnați alte unități.
xliff2-reorder-hints = un cod cu canReorder="{ $value }" trebuie să aibă { $attribute }="no"
    .hint = Ceea ce nu poate fi mutat nu poate fi nici copiat, nici șters.
xliff2-copy-of-nothing = copyOf desemnează „{ $id }”, care nu este alt cod al acestui <{ $scope }>
    .hint = Indicați identificatorul codului copiat.
xliff2-copy-of-other = copyOf desemnează „{ $id }”, a cărui copie acest <{ $element }> nu poate fi
    .hint = Indicați identificatorul unui cod de același fel care nu este o copie a acestuia.
xliff2-copy-with-data = copyOf desemnează „{ $id }”, dar există date originale
    .hint = Copia unui cod cu date originale trimite la aceleași date; copyOf este pentru codurile care nu au.
xliff2-copy-forbidden = codul „{ $id }” nu poate fi copiat
    .hint = Eliminați copia.
xliff2-sequence-start = o secvență de coduri a căror ordine este fixă nu începe cu canReorder="firstNo"
    .hint = Puneți firstNo la primul ei cod.
xliff2-sequence-changed = coduri a căror ordine este fixă se află în altă ordine decât în textul-sursă
    .hint = Puneți-le în ordinea din textul-sursă.
xliff2-code-deleted = codul „{ $id }” nu poate fi șters, dar nu se află în textul-țintă
    .hint = Puneți-l la locul lui în traducere.
xliff2-code-overlaps = codul „{ $id }” nu se poate suprapune cu altul, dar în traducere o face
    .hint = Puneți începutul și sfârșitul lui ambele înainte, după sau în interiorul celuilalt.

# Adnotări și trimiteri

xliff2-marker-without-start = nu există niciun <sm> „{ $id }” înaintea acestui sfârșit pe această parte a <{ $scope }>
    .hint = Corectați startRef sau adăugați începutul.
xliff2-marker-without-end = adnotarea „{ $id }” nu are sfârșit pe această parte a <{ $scope }>
    .hint = Adăugați un <em> cu startRef="{ $id }".
xliff2-translate-missing = adnotarea generică nu spune dacă textul se traduce
    .hint = Adăugați translate="no" sau translate="yes", ori tipul adnotării.
xliff2-comment-both = comentariul are un value și un ref
    .hint = Lăsați doar unul dintre ele.
xliff2-comment-nothing = comentariul nu are nici value, nici ref
    .hint = Scrieți comentariul în value sau desemnați o notă în ref.
xliff2-comment-note = „{ $ref }” nu desemnează nicio notă a acestei unități
    .hint = Scrieți #n= și identificatorul unei note din aceeași unitate.
xliff2-note-ref = „{ $ref }” nu desemnează niciun segment al acestei unități
    .hint = Scrieți # și identificatorul unui segment din aceeași unitate.
xliff2-ref-span = „{ $ref }” nu desemnează niciun fragment de text din această unitate
    .hint = Scrieți # și identificatorul unui segment sau element intern al unității; dacă se află în textul-țintă, #t= și identificatorul.
xliff2-fragment-form = „{ $ref }” nu este scris ca un identificator de fragment
    .hint = Pașii sunt despărțiți prin bare oblice; fiecare este un identificator sau un prefix, = și un identificator: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }” are un prefix de o literă care nu este definit
    .hint = Sunt definite f, g, u, n, d și t. Prefixele modulelor și ale extensiilor sunt mai lungi.
xliff2-fragment-twice = „{ $ref }” are de două ori același prefix
    .hint = Fiecare pas are alt prefix.
xliff2-fragment-order = „{ $ref }” nu merge de la fișier la grup și la unitate
    .hint = Puneți pașii în această ordine: f, g, u.
xliff2-fragment-last = „{ $ref }” continuă după ultimul său pas
    .hint = Ceea ce se află în interiorul unei unități se desemnează o singură dată, la sfârșit.
xliff2-fragment-nowhere = „{ $ref }” nu desemnează nimic din acest document
    .hint = Corectați identificatorii din el; fișierul, grupul sau unitatea, dacă sunt omise, sunt cele în care se află trimiterea.
xliff2-fragment-outside = „{ $ref }” duce în afara documentului
    .hint = Începeți cu #.

# Propuneri de traducere și glosar

xliff2-match-language = textul-țintă este în limba „{ $found }”, dar trgLang indică „{ $expected }”
    .hint = Numai o corespondență cu reference="yes" poate fi în altă limbă.
xliff2-match-annotation-ref = adnotarea unei corespondențe are un ref
    .hint = Eliminați-l: corespondența trimite la adnotare, nu invers.
xliff2-entry-empty = intrarea nu are nici traducere, nici definiție
    .hint = Adăugați cel puțin una dintre ele.

# Stilul formatului

xliff2-subfs-without-fs = <{ $element }> are subFs, dar nu are fs
    .hint = Indicați și elementul HTML, în fs.
xliff2-subfs = „{ $value }” nu este o listă de atribute
    .hint = Scrieți numele și valoarea cu virgulă, iar perechile despărțite printr-o bară oblică inversă; înaintea unei virgule sau bare inverse care face parte din text, puneți o bară oblică inversă.
xliff2-on-closing-code = { $attribute } se află la un sfârșit care nu este izolat
    .hint = Se indică la început; eliminați-l aici.
xliff2-fs-void = previzualizarea ar pune conținut în <{ $value }>, care în HTML este întotdeauna gol
    .hint = Folosiți altă valoare pentru fs sau mutați-o la un cod fără conținut.
xliff2-fs-nesting = previzualizarea ar pune <{ $value }> în <{ $around }>, ceea ce nu este HTML valid
    .hint = Folosiți altă valoare pentru fs aici sau în jur.
xliff2-fs-text = previzualizarea ar pune text direct în <{ $value }>, care în HTML conține numai elemente
    .hint = Dați textului un fs propriu, de exemplu li sau td, sau folosiți aici altă valoare.
xliff2-fs-attribute-missing = previzualizarea ar avea <{ $value }> fără { $attribute }, ceea ce nu este HTML valid
    .hint = Indicați-l în subFs, de exemplu „src,imagine.png”.

# Date de resurse

xliff2-resources-empty = datele de resurse nu conțin nimic
    .hint = Adăugați un element sau o trimitere la unul ori eliminați-le.
xliff2-resource-item-empty = elementul de resursă nu conține nimic
    .hint = Adăugați un text-sursă, un text-țintă sau o referință.
xliff2-resource-ref = „{ $id }” nu este un element de resursă al fișierului „{ $file }”
    .hint = Se poate trimite numai la elemente din datele de resurse ale fișierului însuși.
xliff2-resource-without-source = un element care nu este doar context trebuie să aibă un text-sursă
    .hint = Adăugați-i textul-sursă sau eliminați context="no".
xliff2-resource-nowhere = <{ $element }> nu spune nici unde se află resursa, nici ce este
    .hint = Dați-i un href sau introduceți resursa.
xliff2-resource-both = <{ $element }> are un href și conținut
    .hint = Lăsați doar unul dintre ele.
xliff2-resource-media-type = elementul nu spune tipul media al resursei aflate în altă parte
    .hint = Adăugați mimeType, precum image/png.

# Dimensiune și lungime

xliff2-size-restriction = { $attribute }="{ $value }" nu este o restricție a profilului ales de fișier
    .hint = Scrieți fie maximul, fie minimul, o virgulă și maximul; * dacă nu există limită superioară: 255 sau 0,255 sau 10,*.
xliff2-size-number = { $attribute }="{ $value }" nu este un număr întreg
    .hint = Scrieți numai cifre.
xliff2-size-broken =
    { $side ->
        [source] textul-sursă
       *[target] textul-țintă
    } nu respectă { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] lungime în octeți
       *[sizeRestriction] lungime în caractere
    }: { $size })
    .hint = Modificați textul sau restricția.
xliff2-size-info-both = <{ $element }> are sizeInfo și sizeInfoRef
    .hint = Lăsați doar unul dintre ele.
xliff2-size-info-ref = „{ $id }” nu desemnează nimic din datele de profil aflate lângă acest element sau lângă unul care îl cuprinde
    .hint = Indicați identificatorul unui element din acele date.

# Validare

xliff2-rule-tests = { $count ->
    [0] regula nu testează nimic
    [few] regula are { $count } teste
   *[other] regula are { $count } de teste
}
    .hint = Este necesar exact unul: isPresent, isNotPresent, startsWith, endsWith sau unul propriu, cu un spațiu de nume.
xliff2-rule-occurs = occurs se află lângă alt test decât isPresent
    .hint = Se poate număra doar ceea ce este prezent.
xliff2-rule-exists-in-source = existsInSource nu se află lângă niciun test la care s-ar putea referi
    .hint = Merge cu exact unul dintre isPresent, startsWith și endsWith.
xliff2-rule-disabled = o regulă a fișierului este dezactivată acolo unde este stabilită
    .hint = Eliminați regula sau dezactivați-o în grupul sau unitatea pentru care nu trebuie să se aplice.
xliff2-rule-broken = textul-țintă încalcă regula de la linia { $line }: { $test } „{ $value }”
    .hint = Modificați traducerea sau dezactivați regula aici.

# ITS

xliff2-its-version = aici se folosește ITS, dar versiunea lui nu este indicată nici aici, nici într-un element care îl conține
    .hint = Adăugați its:version="2.0" la rădăcină.
xliff2-its-issue-empty = problema nu are nici tip, nici comentariu
    .hint = Indicați cel puțin unul dintre ele.
xliff2-its-issue-both = problema este descrisă aici și prin înregistrări
    .hint = Lăsați fie locQualityIssuesRef, fie ceea ce se spune aici.
xliff2-its-record-empty = înregistrarea nu spune nimic despre nimeni
    .hint = Indicați o persoană, o organizație sau un instrument.
xliff2-its-provenance-both = proveniența este indicată aici și prin înregistrări
    .hint = Lăsați fie provenanceRecordsRef, fie ceea ce se spune aici.
xliff2-its-annotators = „{ $value }” nu desemnează o categorie cu instrumentul ei
    .hint = Scrieți identificatorul unei categorii de date, | și o adresă, fiecare categorie o singură dată: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } nu spune cine atribuie gradul de încredere
    .hint = Indicați instrumentul în its:annotatorsRef aici sau în jur: { $category }| și adresa lui.
xliff2-its-rating-both = evaluarea este și un scor, și un vot
    .hint = Lăsați doar unul dintre ele.
xliff2-its-rating-neither = evaluarea nu are nici scor, nici vot
    .hint = Adăugați unul dintre ele.
xliff2-its-threshold = { $attribute } se află aici fără { $of }
    .hint = Un prag merge cu valoarea cu care se compară.
xliff2-its-ref = { $attribute }="{ $ref }" nu desemnează nicio înregistrare accesibilă
    .hint = Scrieți #its= și xml:id al unor înregistrări din aceeași unitate sau, pentru un element structural, din el sau din jurul lui.
xliff2-its-analysis-pair = taSource și taIdent merg împreună, dar unul dintre ele lipsește
    .hint = Adăugați-l pe celălalt sau folosiți taIdentRef.
xliff2-its-analysis-both = conceptul este desemnat și prin taIdentRef, și prin taSource cu taIdent
    .hint = Lăsați doar unul dintre cele două moduri.
xliff2-its-analysis-empty = există un grad de încredere, dar nimic la care să se refere
    .hint = Adăugați taClassRef, taIdentRef sau taSource cu taIdent.
xliff2-its-term-both = adnotarea are un value și un ref
    .hint = Lăsați doar unul dintre ele.
xliff2-its-term-type = termConfidence se află la o adnotare care nu este a unui termen
    .hint = Puneți type="term" sau, pentru ceea ce nu este un termen, type="its:term-no".
xliff2-its-type = { $attribute } se află la o adnotare de alt tip
    .hint = Omiteți tipul sau puneți type="its:generic".
xliff2-its-locale-type = există un tip de filtru de setări regionale, dar nu există listă
    .hint = Adăugați its:localeFilterList.
xliff2-its-locales = „{ $value }” nu este o listă de setări regionale
    .hint = Despărțiți intervalele de limbi prin virgule: de-AT, fr-*; sau scrieți * pentru toate.
xliff2-its-characters = „{ $value }” nu este o clasă de caractere
    .hint = Scrieți o singură clasă de caractere, precum [a-z0-9].

# Urmărirea modificărilor

xliff2-current-version = versiunea actuală „{ $value }” nu este a niciunei revizii de aici
    .hint = Indicați versiunea uneia dintre ele.
xliff2-tracked-element = appliesTo desemnează „{ $value }”, care nu poate fi vecin al acestei înregistrări și nici nu se poate afla într-un vecin
    .hint = Desemnați un element de lângă înregistrare sau un copil al unuia dintre acestea.
xliff2-tracked-ref = „{ $id }” nu este identificatorul niciunui element { $name } accesibil
    .hint = Desemnați unul de lângă înregistrare sau un copil al unui element vecin.
xliff2-tracked-ref-missing = există mai multe elemente { $name } cu identificatori, dar reviziile nu spun la care se referă
    .hint = Indicați-i identificatorul în ref.
xliff2-tracked-property = „{ $value }” nu este o proprietate a elementului { $name }
    .hint = Scrieți content sau numele unui atribut.

# Plural, gen și selecție

xliff2-switch = „{ $value }” nu selectează nimic
    .hint = Scrieți plural, ordinal, gender sau select, două puncte și variabila; dacă sunt mai multe, despărțiți-le prin spații.
xliff2-case-without-switch = segmentul este pentru un caz, dar unitatea nu are pgs:switch
    .hint = Adăugați pgs:switch la unitate.
xliff2-case-count = segmentul dă { $found ->
    [one] { $found } valoare
    [few] { $found } valori
   *[other] { $found } de valori
} pentru { $expected ->
    [one] { $expected } variabilă
    [few] { $expected } variabile
   *[other] { $expected } de variabile
}
    .hint = Dați câte o valoare pentru fiecare element din pgs:switch, despărțite prin spații.
xliff2-case-value = „{ $value }” nu este un caz de plural
    .hint = Scrieți zero, one, two, few, many, other sau un număr.
