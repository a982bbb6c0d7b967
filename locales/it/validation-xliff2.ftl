# Ciò che `vulgate validate` trova in XLIFF 2 al di là della grammatica.

xliff2-namespace = «{ $namespace }» non è lo spazio dei nomi di alcuna versione di XLIFF 2
    .hint = 2.0 e 2.1 hanno urn:oasis:names:tc:xliff:document:2.0, 2.2 ha urn:oasis:names:tc:xliff:document:2.2.

# Identificativi

xliff2-id-doubled = l’identificativo «{ $id }» di <{ $element }> è già usato prima nello stesso <{ $scope }>
    .hint = Dare a uno dei due un altro identificativo, e adeguare ciò che vi rinvia.
xliff2-id-elsewhere = l’identificativo «{ $id }» di questo <{ $element }> appartiene a un codice nel testo di partenza di un altro segmento
    .hint = Dargli un identificativo che l’unità non ha ancora; un codice ha l’identificativo del suo equivalente solo nel testo di arrivo dello stesso segmento.
xliff2-id-other-element = l’identificativo «{ $id }» di questo <{ $element }> appartiene nel testo di partenza a un elemento di altro genere
    .hint = Usare l’elemento che ha il testo di partenza, o un identificativo che l’unità non ha ancora.
xliff2-extension-id = l’identificativo «{ $id }» di <{ $element }> non è un token di nome (NMTOKEN)
    .hint = Anche gli identificativi delle estensioni hanno solo lettere, cifre, punti, trattini, trattini bassi e due punti.

# Struttura

xliff2-skeleton-empty = lo scheletro non dice né dove si trova né che cos’è
    .hint = Dargli un href, o inserirvi il contenuto.
xliff2-skeleton-both = lo scheletro ha un href e un contenuto
    .hint = Lasciare uno dei due: ciò che ha un href non contiene nulla, nemmeno commenti.
xliff2-unit-without-segment = l’unità non ha segmenti
    .hint = Ogni unità ne richiede almeno uno; i soli <ignorable> non bastano.
xliff2-target-language-missing = ci sono testi di arrivo, il primo nella riga { $line }, ma nessun trgLang ne indica la lingua
    .hint = Aggiungere trgLang alla radice.
xliff2-language = { $element } è nella lingua «{ $found }», ma { $attribute } indica «{ $expected }»
    .hint = I due tag devono essere uguali, anche dove xml:lang è ereditato.
xliff2-state-without-target = il segmento è nello stato «{ $state }», ma non ha un testo di arrivo
    .hint = Senza testo di arrivo un segmento è nello stato «initial».
xliff2-substate-without-state = il segmento ha un subState, ma non uno state
    .hint = Indicare lo stato, anche se è «initial».
xliff2-substate = «{ $value }» non è un subState
    .hint = Scrivere un prefisso proprio, i due punti e il valore; il prefisso xlf è riservato.
xliff2-order-too-large = il testo di arrivo sta al posto { $order }, ma l’unità ha solo { $most } { $most ->
    [one] parte
   *[other] parti
}
    .hint = Gli elementi <segment> e <ignorable> si contano insieme.
xliff2-order-doubled = il posto { $order } è occupato da un altro testo di arrivo dell’unità
    .hint = Dare a ogni testo di arrivo un posto proprio.
xliff2-order-implicit = il testo di arrivo sta al posto { $order }, che spetta a un’altra parte perché questa non indica altro
    .hint = Una parte senza order sta dov’è; assegnare a quella un altro posto.

# Elementi interni

xliff2-hex-form = «{ $value }» non è un punto di codice in cifre esadecimali
    .hint = Scrivere due cifre per byte, con le lettere maiuscole, come 001A.
xliff2-hex-allowed = «{ $value }» è un carattere che XML può contenere
    .hint = Scrivere il carattere stesso; cp serve per quelli che XML vieta.
xliff2-subtype-without-type = <{ $element }> ha un subType, ma non un type
    .hint = Indicare anche il tipo.
xliff2-subtype-of-other-type = il subType «{ $value }» appartiene al tipo { $type }
    .hint = Impostare type="{ $type }", o usare un subType proprio.
xliff2-subtype = «{ $value }» non è un subType
    .hint = Con il prefisso xlf esistono lb, pb, b, i, u e var. Gli altri hanno un prefisso proprio e i due punti.
xliff2-start-isolated = l’inizio «{ $id }» dichiara che la sua fine non è in questo <{ $scope }>, ma vi si trova
    .hint = Togliere isolated="yes".
xliff2-start-without-end = l’inizio «{ $id }» non ha una fine su questo lato di <{ $scope }>
    .hint = Aggiungere un <ec> con startRef="{ $id }", o impostare isolated="yes" se la fine è in un’altra unità.
xliff2-start-after-end = l’inizio «{ $id }» viene dopo la sua fine
    .hint = Scambiare i due.
xliff2-start-with-ends = l’inizio «{ $id }» ha più di una fine
    .hint = Lasciare un solo <{ $end }> con questo startRef.
xliff2-end-without-start = su questo lato di <{ $scope }> non c’è un <sc> «{ $id }» che questa fine possa chiudere
    .hint = Correggere startRef, o impostare isolated="yes" con un id se l’inizio è in un’altra unità.
xliff2-end-isolated-id = una fine isolata deve avere un id e nessuno startRef
    .hint = Darle un id e togliere startRef.
xliff2-end-start-ref = una fine non isolata deve avere uno startRef e nessun id
    .hint = Indicare in startRef lo <sc> che chiude, e togliere l’id.
xliff2-end-dir = dir sta su una fine che non è isolata
    .hint = La direzione è quella del suo inizio; toglierla qui.
xliff2-end-disagrees = { $attribute } è { $found } qui, ma deve essere { $expected } come nel suo inizio
    .hint = Indicare lo stesso per entrambi.
xliff2-data-ref = { $attribute } indica «{ $id }», che non è un dato di questo <{ $scope }>
    .hint = Aggiungere al suo originalData un <data> con questo identificativo, o correggere il rinvio.
xliff2-pair = <{ $element }> ha { $present }, ma non { $missing }
    .hint = Indicarlo per entrambe le estremità, o per nessuna.
xliff2-sub-flow = { $attribute } indica «{ $id }», che non è un’unità del file «{ $file }»
    .hint = I sottoflussi sono identificativi di unità dello stesso file.
xliff2-sub-flow-circle = { $attribute } riporta, attraverso «{ $id }», a questa stessa unità
    .hint = Un sottoflusso è un testo dentro un codice di un’altra unità e non può contenere se stesso; indicare altre unità.
xliff2-reorder-hints = un codice con canReorder="{ $value }" deve avere { $attribute }="no"
    .hint = Ciò che non può essere spostato non può essere né copiato né eliminato.
xliff2-copy-of-nothing = copyOf indica «{ $id }», che non è un altro codice di questo <{ $scope }>
    .hint = Indicare l’identificativo del codice copiato.
xliff2-copy-of-other = copyOf indica «{ $id }», di cui questo <{ $element }> non può essere una copia
    .hint = Indicare l’identificativo di un codice dello stesso tipo che non sia una copia di questo.
xliff2-copy-with-data = copyOf indica «{ $id }», ma ci sono dati originali
    .hint = La copia di un codice con dati originali rinvia agli stessi dati; copyOf è per i codici che ne sono privi.
xliff2-copy-forbidden = il codice «{ $id }» non può essere copiato
    .hint = Togliere la copia.
xliff2-sequence-start = una sequenza di codici il cui ordine è fisso non comincia con canReorder="firstNo"
    .hint = Impostare firstNo sul suo primo codice.
xliff2-sequence-changed = codici il cui ordine è fisso stanno in un ordine diverso dal testo di partenza
    .hint = Metterli nell’ordine del testo di partenza.
xliff2-code-deleted = il codice «{ $id }» non può essere eliminato, ma non è nel testo di arrivo
    .hint = Metterlo al suo posto nella traduzione.
xliff2-code-overlaps = il codice “{ $id }” non può sovrapporsi a un altro, ma nella traduzione lo fa
    .hint = Mettere inizio e fine entrambi prima, dopo o dentro l’altro.

# Annotazioni e rinvii

xliff2-marker-without-start = su questo lato di <{ $scope }> non c’è uno <sm> «{ $id }» prima di questa fine
    .hint = Correggere startRef, o aggiungere l’inizio.
xliff2-marker-without-end = l’annotazione «{ $id }» non ha una fine su questo lato di <{ $scope }>
    .hint = Aggiungere un <em> con startRef="{ $id }".
xliff2-translate-missing = l’annotazione generica non dice se il testo va tradotto
    .hint = Aggiungere translate="no" o translate="yes", oppure il tipo dell’annotazione.
xliff2-comment-both = il commento ha un value e un ref
    .hint = Lasciare uno dei due.
xliff2-comment-nothing = il commento non ha né un value né un ref
    .hint = Scrivere il commento in value, o indicare una nota in ref.
xliff2-comment-note = «{ $ref }» non indica alcuna nota di questa unità
    .hint = Scrivere #n= e l’identificativo di una nota della stessa unità.
xliff2-note-ref = «{ $ref }» non indica alcun segmento di questa unità
    .hint = Scrivere # e l’identificativo di un segmento della stessa unità.
xliff2-ref-span = «{ $ref }» non indica alcun tratto di testo in questa unità
    .hint = Scrivere # e l’identificativo di un segmento o di un elemento interno dell’unità; per uno nel testo di arrivo, #t= e l’identificativo.
xliff2-fragment-form = «{ $ref }» non è scritto come un identificatore di frammento
    .hint = I passi sono separati da barre; ognuno è un identificativo, o un prefisso, = e un identificativo: #f=f1/u=u1/s1.
xliff2-fragment-prefix = «{ $ref }» ha un prefisso di una lettera che non è definito
    .hint = Sono definiti f, g, u, n, d e t. I prefissi di moduli ed estensioni sono più lunghi.
xliff2-fragment-twice = «{ $ref }» ha due volte lo stesso prefisso
    .hint = Ogni passo ha un prefisso diverso.
xliff2-fragment-order = «{ $ref }» non va dal file al gruppo all’unità
    .hint = Mettere i passi in quest’ordine: f, g, u.
xliff2-fragment-last = «{ $ref }» prosegue dopo il suo ultimo passo
    .hint = Ciò che è all’interno di un’unità si indica una volta, alla fine.
xliff2-fragment-nowhere = «{ $ref }» non indica nulla in questo documento
    .hint = Correggere gli identificativi che contiene; file, gruppo o unità omessi sono quelli in cui sta il rinvio.
xliff2-fragment-outside = «{ $ref }» porta fuori del documento
    .hint = Cominciare con #.

# Proposte di traduzione e glossario

xliff2-match-language = il testo di arrivo è nella lingua «{ $found }», ma trgLang indica «{ $expected }»
    .hint = Solo una corrispondenza con reference="yes" può essere in un’altra lingua.
xliff2-match-annotation-ref = l’annotazione di una corrispondenza ha un ref
    .hint = Toglierlo: è la corrispondenza che rinvia all’annotazione, non il contrario.
xliff2-entry-empty = la voce non ha né una traduzione né una definizione
    .hint = Aggiungere almeno una delle due.

# Stile di formato

xliff2-subfs-without-fs = <{ $element }> ha subFs, ma non fs
    .hint = Indicare anche l’elemento HTML in fs.
xliff2-subfs = «{ $value }» non è un elenco di attributi
    .hint = Scrivere nome e valore con una virgola, le coppie separate da una barra rovesciata; mettere una barra rovesciata prima di una virgola o barra rovesciata che fa parte del testo.
xliff2-on-closing-code = { $attribute } sta su una fine che non è isolata
    .hint = Si indica nell’inizio; toglierlo qui.
xliff2-fs-void = l’anteprima metterebbe un contenuto in <{ $value }>, che in HTML è sempre vuoto
    .hint = Usare un altro valore di fs, o spostarlo su un codice senza contenuto.
xliff2-fs-nesting = l’anteprima metterebbe <{ $value }> in <{ $around }>, il che non è HTML valido
    .hint = Usare un altro valore di fs qui o intorno.
xliff2-fs-text = l’anteprima metterebbe testo direttamente in <{ $value }>, che in HTML contiene solo elementi
    .hint = Dare al testo un proprio fs, ad esempio li o td, o usare qui un altro valore.
xliff2-fs-attribute-missing = l’anteprima avrebbe <{ $value }> senza { $attribute }, il che non è HTML valido
    .hint = Indicarlo in subFs, ad esempio «src,immagine.png».

# Dati di risorsa

xliff2-resources-empty = i dati di risorsa non contengono nulla
    .hint = Aggiungere un elemento o un rinvio a un elemento, o toglierli.
xliff2-resource-item-empty = l’elemento di risorsa non contiene nulla
    .hint = Aggiungere un testo di partenza, un testo di arrivo o un riferimento.
xliff2-resource-ref = «{ $id }» non è un elemento di risorsa del file «{ $file }»
    .hint = Si può rinviare solo a elementi dei dati di risorsa del file stesso.
xliff2-resource-without-source = un elemento che non è solo contesto deve avere un testo di partenza
    .hint = Aggiungerne il testo di partenza, o togliere context="no".
xliff2-resource-nowhere = <{ $element }> non dice né dove si trova la risorsa né che cos’è
    .hint = Dargli un href, o inserirvi la risorsa.
xliff2-resource-both = <{ $element }> ha un href e un contenuto
    .hint = Lasciare uno dei due.
xliff2-resource-media-type = l’elemento non indica il tipo di media di ciò che si trova altrove
    .hint = Aggiungere mimeType, come image/png.

# Dimensioni e lunghezza

xliff2-size-restriction = { $attribute }="{ $value }" non è una restrizione del profilo scelto dal file
    .hint = Scrivere o il massimo, o il minimo, una virgola e il massimo; * se non c’è un limite superiore: 255 o 0,255 o 10,*.
xliff2-size-number = { $attribute }="{ $value }" non è un numero intero
    .hint = Scrivere solo cifre.
xliff2-size-broken =
    { $side ->
        [source] il testo di partenza
       *[target] il testo di arrivo
    } non rispetta { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] lunghezza in byte
       *[sizeRestriction] lunghezza in caratteri
    }: { $size })
    .hint = Modificare il testo o la restrizione.
xliff2-size-info-both = <{ $element }> ha sizeInfo e sizeInfoRef
    .hint = Lasciare uno dei due.
xliff2-size-info-ref = «{ $id }» non indica nulla nei dati di profilo accanto a questo elemento o a uno che lo racchiude
    .hint = Indicare l’identificativo di un elemento di quei dati.

# Convalida

xliff2-rule-tests = { $count ->
    [0] la regola non verifica nulla
   *[other] la regola ha { $count } verifiche
}
    .hint = Ne occorre esattamente una: isPresent, isNotPresent, startsWith, endsWith, o una propria con uno spazio dei nomi.
xliff2-rule-occurs = occurs sta accanto a una verifica diversa da isPresent
    .hint = Si può contare solo ciò che è presente.
xliff2-rule-exists-in-source = existsInSource non sta accanto ad alcuna verifica a cui possa riferirsi
    .hint = Va con una sola tra isPresent, startsWith e endsWith.
xliff2-rule-disabled = una regola del file è disattivata dove viene stabilita
    .hint = Togliere la regola, o disattivarla nel gruppo o nell’unità per cui non deve valere.
xliff2-rule-broken = il testo di arrivo viola la regola della riga { $line }: { $test } «{ $value }»
    .hint = Modificare la traduzione, o disattivare la regola qui.

# ITS

xliff2-its-version = qui si usa ITS, ma la sua versione non è indicata né qui né in un elemento che lo contiene
    .hint = Aggiungere its:version="2.0" alla radice.
xliff2-its-issue-empty = il problema non ha né un tipo né un commento
    .hint = Indicare almeno uno dei due.
xliff2-its-issue-both = il problema è descritto qui e da registrazioni
    .hint = Lasciare solo locQualityIssuesRef o solo ciò che è indicato qui.
xliff2-its-record-empty = la registrazione non dice nulla di nessuno
    .hint = Indicare una persona, un’organizzazione o uno strumento.
xliff2-its-provenance-both = la provenienza è indicata qui e da registrazioni
    .hint = Lasciare solo provenanceRecordsRef o solo ciò che è indicato qui.
xliff2-its-annotators = «{ $value }» non indica una categoria con il suo strumento
    .hint = Scrivere l’identificativo di una categoria di dati, | e un indirizzo, ogni categoria una volta: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } non dice chi attribuisce il grado di attendibilità
    .hint = Indicare lo strumento in its:annotatorsRef qui o intorno: { $category }| e il suo indirizzo.
xliff2-its-rating-both = la valutazione è un punteggio e un voto
    .hint = Lasciare uno dei due.
xliff2-its-rating-neither = la valutazione non ha né un punteggio né un voto
    .hint = Aggiungere uno dei due.
xliff2-its-threshold = { $attribute } compare senza { $of }
    .hint = Una soglia va con ciò con cui si confronta.
xliff2-its-ref = { $attribute }="{ $ref }" non indica registrazioni raggiungibili
    .hint = Scrivere #its= e lo xml:id di registrazioni della stessa unità o, per un elemento strutturale, al suo interno o intorno a esso.
xliff2-its-analysis-pair = taSource e taIdent vanno insieme, ma uno dei due manca
    .hint = Aggiungere l’altro, o usare taIdentRef.
xliff2-its-analysis-both = il concetto è indicato da taIdentRef e da taSource con taIdent
    .hint = Lasciare uno dei due modi.
xliff2-its-analysis-empty = c’è un grado di attendibilità, ma nulla a cui si riferisca
    .hint = Aggiungere taClassRef, taIdentRef, o taSource con taIdent.
xliff2-its-term-both = l’annotazione ha un value e un ref
    .hint = Lasciare uno dei due.
xliff2-its-term-type = termConfidence sta su un’annotazione che non è di un termine
    .hint = Impostare type="term", o type="its:term-no" per ciò che non lo è.
xliff2-its-type = { $attribute } sta su un’annotazione di un altro tipo
    .hint = Omettere il tipo, o impostare type="its:generic".
xliff2-its-locale-type = c’è un tipo di filtro delle impostazioni locali, ma nessun elenco
    .hint = Aggiungere its:localeFilterList.
xliff2-its-locales = «{ $value }» non è un elenco di impostazioni locali
    .hint = Separare gli intervalli di lingue con virgole: de-AT, fr-*; o scrivere * per tutti.
xliff2-its-characters = «{ $value }» non è una classe di caratteri
    .hint = Scrivere una sola classe di caratteri, come [a-z0-9].

# Revisioni

xliff2-current-version = la versione attuale «{ $value }» non è quella di alcuna revisione qui
    .hint = Indicare la versione di una di esse.
xliff2-tracked-element = appliesTo indica «{ $value }», che non può essere accanto a questa registrazione né in un elemento accanto
    .hint = Indicare un elemento accanto alla registrazione, o un suo figlio.
xliff2-tracked-ref = «{ $id }» non è l’identificativo di alcun { $name } raggiungibile
    .hint = Indicarne uno accanto alla registrazione, o un figlio di un elemento accanto.
xliff2-tracked-ref-missing = ci sono più { $name } con identificativi, ma le revisioni non dicono a quale si riferiscano
    .hint = Indicarne l’identificativo in ref.
xliff2-tracked-property = «{ $value }» non è una proprietà di { $name }
    .hint = Scrivere content, o il nome di un attributo.

# Plurale, genere e selezione

xliff2-switch = «{ $value }» non seleziona nulla
    .hint = Scrivere plural, ordinal, gender o select, i due punti e la variabile; se sono più d’una, separarle con spazi.
xliff2-case-without-switch = il segmento vale per un caso, ma l’unità non ha un pgs:switch
    .hint = Aggiungere pgs:switch all’unità.
xliff2-case-count = il segmento dà { $found } { $found ->
    [one] valore
   *[other] valori
} per { $expected } { $expected ->
    [one] variabile
   *[other] variabili
}
    .hint = Dare un valore per ogni voce di pgs:switch, separando i valori con spazi.
xliff2-case-value = «{ $value }» non è un caso del plurale
    .hint = Scrivere zero, one, two, few, many, other o un numero.
