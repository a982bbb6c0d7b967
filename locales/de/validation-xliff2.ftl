# Was `vulgate validate` in XLIFF 2 über die Grammatik hinaus findet.

xliff2-namespace = „{ $namespace }“ ist der Namensraum keiner Version von XLIFF 2
    .hint = 2.0 und 2.1 haben urn:oasis:names:tc:xliff:document:2.0, 2.2 hat urn:oasis:names:tc:xliff:document:2.2.

# IDs

xliff2-id-doubled = Die ID „{ $id }“ von <{ $element }> wird im selben <{ $scope }> schon vorher verwendet
    .hint = Geben Sie einem von beiden eine andere ID, und ändern Sie, was darauf verweist.
xliff2-id-elsewhere = Die ID „{ $id }“ dieses <{ $element }> gehört zu einem Code im Ausgangstext eines anderen Segments
    .hint = Geben Sie ihm eine ID, die es in der Einheit noch nicht gibt; die ID seines Gegenstücks hat ein Code nur neben dessen Ausgangstext.
xliff2-id-other-element = Die ID „{ $id }“ dieses <{ $element }> gehört im Ausgangstext zu einem Element anderer Art
    .hint = Verwenden Sie das Element des Ausgangstextes oder eine ID, die es in der Einheit noch nicht gibt.
xliff2-extension-id = Die ID „{ $id }“ von <{ $element }> ist kein Namenstoken
    .hint = Auch IDs von Erweiterungen bestehen nur aus Buchstaben, Ziffern, Punkten, Bindestrichen, Unterstrichen und Doppelpunkten.

# Aufbau

xliff2-skeleton-empty = Das Skelett sagt weder, wo es ist, noch, was es ist
    .hint = Geben Sie ihm ein href, oder fügen Sie seinen Inhalt ein.
xliff2-skeleton-both = Das Skelett hat ein href und Inhalt
    .hint = Behalten Sie nur eines von beiden: Was ein href hat, muss leer sein; auch Kommentare sind nicht erlaubt.
xliff2-unit-without-segment = Die Einheit hat kein Segment
    .hint = Jede Einheit braucht mindestens eines; ignorable-Elemente allein genügen nicht.
xliff2-target-language-missing = Es gibt Zieltexte, den ersten in Zeile { $line }, aber kein trgLang, das ihre Sprache angibt
    .hint = Fügen Sie am Wurzelelement trgLang hinzu.
xliff2-language = Die Sprache von { $element } ist „{ $found }“, aber { $attribute } sagt „{ $expected }“
    .hint = Beide müssen dieselbe Sprachkennung tragen, auch wo xml:lang geerbt ist.
xliff2-state-without-target = Das Segment hat den Status { $state }, aber keinen Zieltext
    .hint = Ohne Zieltext hat ein Segment den Status initial.
xliff2-substate-without-state = Das Segment hat einen subState, aber keinen state
    .hint = Geben Sie auch state an, selbst wenn es der Anfangsstatus ist.
xliff2-substate = „{ $value }“ ist kein subState
    .hint = Schreiben Sie ein eigenes Präfix, einen Doppelpunkt und den Wert; das Präfix xlf ist vergeben.
xliff2-order-too-large = Der Zieltext steht auf Platz { $order }, aber die Einheit hat nur { $most } { $most ->
    [one] Teil
   *[other] Teile
}
    .hint = Segmente und ignorable-Elemente werden zusammen gezählt.
xliff2-order-doubled = Der Platz { $order } ist von einem anderen Zieltext der Einheit belegt
    .hint = Geben Sie jedem Zieltext einen eigenen Platz.
xliff2-order-implicit = Der Zieltext steht auf Platz { $order }, den ein anderer Teil hat, weil er nichts anderes angibt
    .hint = Ein Teil ohne order steht, wo er ist; geben Sie jenem einen anderen Platz.

# Inline-Elemente

xliff2-hex-form = „{ $value }“ ist kein Codepunkt in Hexadezimalziffern
    .hint = Schreiben Sie zwei Ziffern je Byte, Buchstaben groß, etwa 001A.
xliff2-hex-allowed = „{ $value }“ ist ein Zeichen, das in XML stehen darf
    .hint = Schreiben Sie das Zeichen selbst; cp ist für Zeichen, die XML verbietet.
xliff2-subtype-without-type = <{ $element }> hat einen subType, aber keinen type
    .hint = Geben Sie auch type an.
xliff2-subtype-of-other-type = Der subType „{ $value }“ gehört zum type { $type }
    .hint = Setzen Sie type="{ $type }", oder verwenden Sie einen eigenen subType.
xliff2-subtype = „{ $value }“ ist kein subType
    .hint = Mit dem Präfix xlf gibt es lb, pb, b, i, u und var. Andere haben ein eigenes Präfix und einen Doppelpunkt.
xliff2-start-isolated = Der Anfang „{ $id }“ sagt, dass sein Ende nicht in diesem <{ $scope }> steht, aber es steht dort
    .hint = Entfernen Sie isolated="yes".
xliff2-start-without-end = Der Anfang „{ $id }“ hat auf dieser Seite von <{ $scope }> kein Ende
    .hint = Fügen Sie ein <ec> mit startRef="{ $id }" hinzu, oder setzen Sie isolated="yes", wenn das Ende in einer anderen Einheit steht.
xliff2-start-after-end = Der Anfang „{ $id }“ steht nach seinem Ende
    .hint = Vertauschen Sie die beiden.
xliff2-start-with-ends = Der Anfang „{ $id }“ hat mehr als ein Ende
    .hint = Behalten Sie nur ein <{ $end }> mit diesem startRef.
xliff2-end-without-start = Auf dieser Seite von <{ $scope }> gibt es kein <sc> „{ $id }“, das dieses Ende schließen könnte
    .hint = Berichtigen Sie startRef, oder setzen Sie isolated="yes" mit einer id, wenn der Anfang in einer anderen Einheit steht.
xliff2-end-isolated-id = Ein isoliertes Ende muss eine id haben und darf kein startRef haben
    .hint = Geben Sie ihm eine id, und entfernen Sie startRef.
xliff2-end-start-ref = Ein Ende muss ein startRef haben und darf keine id haben, außer wenn es isoliert ist
    .hint = Nennen Sie in startRef das <sc>, das es schließt, und entfernen Sie die id.
xliff2-end-dir = dir steht an einem Ende, das nicht isoliert ist
    .hint = Es gilt die Schreibrichtung des Anfangs; entfernen Sie dir hier.
xliff2-end-disagrees = { $attribute } ist hier { $found }, muss aber wie am Anfang { $expected } sein
    .hint = Geben Sie an beiden dasselbe an.
xliff2-data-ref = { $attribute } nennt „{ $id }“, was keine Daten dieses Elements { $scope } bezeichnet
    .hint = Fügen Sie in dessen originalData ein <data> mit dieser ID hinzu, oder berichtigen Sie den Verweis.
xliff2-pair = <{ $element }> hat { $present }, aber kein { $missing }
    .hint = Geben Sie es für beide Enden an oder für keines.
xliff2-sub-flow = { $attribute } nennt „{ $id }“, was keine Einheit der Datei „{ $file }“ ist
    .hint = Teilflüsse werden mit den IDs von Einheiten derselben Datei bezeichnet.
xliff2-sub-flow-circle = { $attribute } führt über „{ $id }“ zu dieser Einheit zurück
    .hint = Ein Teilfluss ist Text in einem Code einer anderen Einheit und kann sich nicht selbst enthalten; nennen Sie andere Einheiten.
xliff2-reorder-hints = Ein Code mit canReorder="{ $value }" muss { $attribute }="no" haben
    .hint = Was nicht verschoben werden darf, darf weder kopiert noch gelöscht werden.
xliff2-copy-of-nothing = copyOf nennt „{ $id }“, was kein anderer Code dieses <{ $scope }> ist
    .hint = Nennen Sie die ID des Codes, der kopiert wurde.
xliff2-copy-of-other = copyOf nennt „{ $id }“, wovon dieses <{ $element }> keine Kopie sein kann
    .hint = Nennen Sie die ID eines Codes derselben Art, der keine Kopie von diesem ist.
xliff2-copy-with-data = copyOf nennt „{ $id }“, aber es gibt Originaldaten
    .hint = Die Kopie eines Codes mit Originaldaten verweist auf dieselben Daten; copyOf ist für Codes ohne solche.
xliff2-copy-forbidden = Der Code „{ $id }“ darf nicht kopiert werden
    .hint = Entfernen Sie die Kopie.
xliff2-sequence-start = Eine Folge von Codes, die nicht umgestellt werden dürfen, beginnt nicht mit canReorder="firstNo"
    .hint = Setzen Sie firstNo an ihrem ersten Code.
xliff2-sequence-changed = Codes, die nicht umgestellt werden dürfen, stehen in anderer Reihenfolge als im Ausgangstext
    .hint = Bringen Sie sie in die Reihenfolge des Ausgangstextes.
xliff2-code-deleted = Der Code „{ $id }“ darf nicht gelöscht werden, fehlt aber im Zieltext
    .hint = Setzen Sie ihn in der Übersetzung an seine Stelle.
xliff2-code-overlaps = Der Code „{ $id }“ darf sich mit keinem anderen überschneiden, tut es aber in der Übersetzung
    .hint = Setzen Sie Anfang und Ende des Codes beide vor, hinter oder in den anderen.

# Annotationen und Verweise

xliff2-marker-without-start = Vor diesem Ende gibt es auf dieser Seite von <{ $scope }> kein <sm> „{ $id }“
    .hint = Berichtigen Sie startRef, oder fügen Sie den Anfang hinzu.
xliff2-marker-without-end = Die Annotation „{ $id }“ hat auf dieser Seite von <{ $scope }> kein Ende
    .hint = Fügen Sie ein <em> mit startRef="{ $id }" hinzu.
xliff2-translate-missing = Die allgemeine Annotation sagt nicht, ob der Text übersetzt wird
    .hint = Fügen Sie translate="no" oder translate="yes" hinzu, oder den Typ der Annotation.
xliff2-comment-both = Der Kommentar hat value und ref
    .hint = Behalten Sie nur eines von beiden.
xliff2-comment-nothing = Der Kommentar hat weder value noch ref
    .hint = Schreiben Sie den Kommentar in value, oder nennen Sie in ref eine Anmerkung.
xliff2-comment-note = „{ $ref }“ nennt keine Anmerkung dieser Einheit
    .hint = Schreiben Sie #n= und die ID einer Anmerkung in derselben Einheit.
xliff2-note-ref = „{ $ref }“ nennt kein Segment dieser Einheit
    .hint = Schreiben Sie # und die ID eines Segments in derselben Einheit.
xliff2-ref-span = „{ $ref }“ nennt kein Textstück in dieser Einheit
    .hint = Schreiben Sie # und die ID eines Segments oder Inline-Elements der Einheit; steht es im Zieltext, #t= und die ID.
xliff2-fragment-form = „{ $ref }“ hat nicht die Form eines Fragmentbezeichners
    .hint = Die Schritte sind durch Schrägstriche getrennt; jeder ist eine ID oder ein Präfix, = und eine ID: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ hat ein Präfix aus einem Buchstaben, das nicht definiert ist
    .hint = Es gibt f, g, u, n, d und t. Präfixe von Modulen und Erweiterungen sind länger.
xliff2-fragment-twice = „{ $ref }“ hat ein Präfix zweimal
    .hint = Jeder Schritt hat ein anderes Präfix.
xliff2-fragment-order = „{ $ref }“ geht nicht von der Datei über die Gruppe zur Einheit
    .hint = Bringen Sie die Schritte in diese Reihenfolge: f, g, u.
xliff2-fragment-last = „{ $ref }“ geht nach dem letzten Schritt weiter
    .hint = Was innerhalb einer Einheit liegt, wird einmal genannt, am Ende.
xliff2-fragment-nowhere = „{ $ref }“ nennt nichts in diesem Dokument
    .hint = Berichtigen Sie die IDs darin; was fehlt, ob Datei, Gruppe oder Einheit, richtet sich nach der Stelle, an der der Verweis steht.
xliff2-fragment-outside = „{ $ref }“ führt aus dem Dokument hinaus
    .hint = Beginnen Sie mit #.

# Übersetzungsvorschläge und Glossar

xliff2-match-language = Die Sprache des Zieltextes ist „{ $found }“, aber trgLang sagt „{ $expected }“
    .hint = Nur ein Treffer mit reference="yes" darf in einer anderen Sprache sein.
xliff2-match-annotation-ref = Die Annotation eines Treffers hat ein ref
    .hint = Entfernen Sie es: Der Treffer verweist auf die Annotation, nicht umgekehrt.
xliff2-entry-empty = Der Eintrag hat weder eine Übersetzung noch eine Definition
    .hint = Fügen Sie mindestens eines von beiden hinzu.

# Formatdarstellung

xliff2-subfs-without-fs = <{ $element }> hat subFs, aber kein fs
    .hint = Geben Sie in fs auch das HTML-Element an.
xliff2-subfs = „{ $value }“ sind keine Attribute
    .hint = Schreiben Sie Name und Wert mit einem Komma, Paare durch einen umgekehrten Schrägstrich getrennt; ist ein Komma oder umgekehrter Schrägstrich selbst gemeint, setzen Sie einen umgekehrten Schrägstrich davor.
xliff2-on-closing-code = { $attribute } steht an einem Ende, das nicht isoliert ist
    .hint = Es wird am Anfang angegeben; entfernen Sie es hier.
xliff2-fs-void = Die Vorschau würde Inhalt in <{ $value }> setzen, das in HTML immer leer ist
    .hint = Verwenden Sie einen anderen Wert von fs, oder setzen Sie es an einen Code ohne Inhalt.
xliff2-fs-nesting = Die Vorschau würde <{ $value }> in <{ $around }> setzen, was kein gültiges HTML ist
    .hint = Verwenden Sie hier oder außen herum einen anderen Wert von fs.
xliff2-fs-text = Die Vorschau würde Text unmittelbar in <{ $value }> setzen, das in HTML nur Elemente enthält
    .hint = Geben Sie dem Text ein eigenes fs, etwa li oder td, oder verwenden Sie hier einen anderen Wert.
xliff2-fs-attribute-missing = Die Vorschau hätte <{ $value }> ohne { $attribute }, was kein gültiges HTML ist
    .hint = Geben Sie es in subFs an, zum Beispiel „src,bild.png“.

# Ressourcendaten

xliff2-resources-empty = Die Ressourcendaten enthalten nichts
    .hint = Fügen Sie eine Ressource oder einen Verweis auf eine hinzu, oder entfernen Sie sie.
xliff2-resource-item-empty = Die Ressource enthält nichts
    .hint = Fügen Sie einen Ausgangstext, einen Zieltext oder einen Verweis hinzu.
xliff2-resource-ref = „{ $id }“ ist keine Ressource der Datei „{ $file }“
    .hint = Verwiesen werden kann nur auf Ressourcen in den Ressourcendaten der Datei selbst.
xliff2-resource-without-source = Eine Ressource, die nicht nur Kontext ist, muss einen Ausgangstext haben
    .hint = Fügen Sie ihn hinzu, oder entfernen Sie context="no".
xliff2-resource-nowhere = <{ $element }> sagt weder, wo die Ressource ist, noch, was sie ist
    .hint = Geben Sie ihm ein href, oder fügen Sie die Ressource ein.
xliff2-resource-both = <{ $element }> hat ein href und Inhalt
    .hint = Behalten Sie nur eines von beiden.
xliff2-resource-media-type = Die Ressource nennt den Medientyp dessen nicht, was anderswo liegt
    .hint = Fügen Sie mimeType hinzu, etwa image/png.

# Größe und Länge

xliff2-size-restriction = { $attribute }="{ $value }" ist keine Beschränkung des Profils, das die Datei gewählt hat
    .hint = Schreiben Sie den Höchstwert, oder den Mindestwert, ein Komma und den Höchstwert; * steht für keine Obergrenze: 255 oder 0,255 oder 10,*.
xliff2-size-number = { $attribute }="{ $value }" ist keine ganze Zahl
    .hint = Schreiben Sie nur Ziffern.
xliff2-size-broken =
    { $side ->
        [source] Der Ausgangstext
       *[target] Der Zieltext
    } verletzt { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] Länge in Bytes
       *[sizeRestriction] Länge in Zeichen
    }: { $size })
    .hint = Ändern Sie den Text oder die Beschränkung.
xliff2-size-info-both = <{ $element }> hat sizeInfo und sizeInfoRef
    .hint = Behalten Sie nur eines von beiden.
xliff2-size-info-ref = „{ $id }“ nennt nichts in den Profildaten neben diesem Element oder einem, das es umschließt
    .hint = Nennen Sie die ID eines Elements dort.

# Validierung

xliff2-rule-tests = { $count ->
    [0] Die Regel prüft nichts
   *[other] Die Regel hat { $count } Bedingungen
}
    .hint = Verlangt ist genau eine: isPresent, isNotPresent, startsWith, endsWith oder eine eigene mit Namensraum.
xliff2-rule-occurs = occurs steht neben einer anderen Bedingung als isPresent
    .hint = Nur was vorhanden ist, lässt sich zählen.
xliff2-rule-exists-in-source = existsInSource steht neben keiner Bedingung, für die es gelten könnte
    .hint = Es gehört zu genau einem von isPresent, startsWith und endsWith.
xliff2-rule-disabled = Eine Regel der Datei ist dort abgeschaltet, wo sie aufgestellt wird
    .hint = Entfernen Sie die Regel, oder schalten Sie sie in der Gruppe oder Einheit ab, für die sie nicht gelten soll.
xliff2-rule-broken = Der Zieltext verletzt die Regel in Zeile { $line }: { $test } „{ $value }“
    .hint = Ändern Sie die Übersetzung, oder schalten Sie die Regel hier ab.

# ITS

xliff2-its-version = ITS wird hier verwendet, aber seine Version ist weder hier noch in einem umgebenden Element angegeben
    .hint = Fügen Sie am Wurzelelement its:version="2.0" hinzu.
xliff2-its-issue-empty = Der Mangel hat weder Typ noch Kommentar
    .hint = Geben Sie mindestens eines davon an.
xliff2-its-issue-both = Der Mangel ist hier und in Datensätzen beschrieben
    .hint = Behalten Sie entweder locQualityIssuesRef oder die Angaben hier.
xliff2-its-record-empty = Der Datensatz nennt niemanden
    .hint = Nennen Sie eine Person, eine Organisation oder ein Werkzeug.
xliff2-its-provenance-both = Die Herkunft ist hier und in Datensätzen angegeben
    .hint = Behalten Sie entweder provenanceRecordsRef oder die Angaben hier.
xliff2-its-annotators = „{ $value }“ nennt keine Kategorie mit ihrem Werkzeug
    .hint = Schreiben Sie den Bezeichner einer Datenkategorie, | und eine Adresse, jede Kategorie einmal: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } sagt nicht, wessen Konfidenz es ist
    .hint = Nennen Sie das Werkzeug in its:annotatorsRef, hier oder in einem umschließenden Element: { $category }| und seine Adresse.
xliff2-its-rating-both = Die Bewertung ist Punktwert und Abstimmung zugleich
    .hint = Behalten Sie nur eines von beiden.
xliff2-its-rating-neither = Die Bewertung hat weder Punktwert noch Abstimmung
    .hint = Fügen Sie eines von beiden hinzu.
xliff2-its-threshold = { $attribute } steht ohne { $of }
    .hint = Ein Schwellenwert gehört zu dem, womit er verglichen wird.
xliff2-its-ref = { $attribute }="{ $ref }" nennt keine erreichbaren Datensätze
    .hint = Schreiben Sie #its= und die xml:id von Datensätzen in derselben Einheit, bei einem Strukturelement in ihm selbst oder in einem, das es umschließt.
xliff2-its-analysis-pair = taSource und taIdent gehören zusammen, aber eines von beiden fehlt
    .hint = Fügen Sie das andere hinzu, oder verwenden Sie taIdentRef.
xliff2-its-analysis-both = Der Begriff wird durch taIdentRef und durch taSource mit taIdent bezeichnet
    .hint = Behalten Sie nur eines von beiden.
xliff2-its-analysis-empty = Es gibt eine Konfidenz, aber nichts, worauf sie sich bezieht
    .hint = Fügen Sie taClassRef, taIdentRef oder taSource mit taIdent hinzu.
xliff2-its-term-both = Die Annotation hat value und ref
    .hint = Behalten Sie nur eines von beiden.
xliff2-its-term-type = termConfidence steht an einer Annotation, die keine Benennung kennzeichnet
    .hint = Setzen Sie type="term", oder type="its:term-no" für etwas, das keine ist.
xliff2-its-type = { $attribute } steht an einer Annotation anderen Typs
    .hint = Lassen Sie type weg, oder setzen Sie type="its:generic".
xliff2-its-locale-type = Die Art des Gebietsschemafilters ist angegeben, aber keine Liste
    .hint = Fügen Sie its:localeFilterList hinzu.
xliff2-its-locales = „{ $value }“ ist keine Liste von Gebietsschemata
    .hint = Trennen Sie Sprachbereiche durch Kommas: de-AT, fr-*; oder schreiben Sie * für alle.
xliff2-its-characters = „{ $value }“ ist keine Zeichenklasse
    .hint = Schreiben Sie eine einzige Zeichenklasse, etwa [a-z0-9].

# Änderungsverfolgung

xliff2-current-version = Die aktuelle Version „{ $value }“ ist die keiner Revision hier
    .hint = Nennen Sie die Version einer von ihnen.
xliff2-tracked-element = appliesTo nennt „{ $value }“, das weder neben diesem Eintrag noch in einem Nachbarn stehen kann
    .hint = Nennen Sie ein Element neben dem Eintrag oder ein Kind eines solchen.
xliff2-tracked-ref = „{ $id }“ ist die ID keines erreichbaren Elements { $name }
    .hint = Nennen Sie eines neben dem Eintrag oder ein Kind eines solchen.
xliff2-tracked-ref-missing = Es gibt mehrere Elemente { $name } mit IDs, aber die Revisionen sagen nicht, zu welchem sie gehören
    .hint = Nennen Sie seine ID in ref.
xliff2-tracked-property = „{ $value }“ ist keine Eigenschaft von { $name }
    .hint = Schreiben Sie content oder den Namen eines Attributs.

# Plural, Genus und Auswahl

xliff2-switch = „{ $value }“ wählt nichts aus
    .hint = Schreiben Sie plural, ordinal, gender oder select, einen Doppelpunkt und die Variable; mehrere werden durch Leerzeichen getrennt.
xliff2-case-without-switch = Das Segment ist für einen Fall, aber die Einheit hat keinen Schalter
    .hint = Fügen Sie an der Einheit pgs:switch hinzu.
xliff2-case-count = Das Segment gibt { $found } { $found ->
    [one] Wert
   *[other] Werte
} für { $expected } { $expected ->
    [one] Variable
   *[other] Variablen
} an
    .hint = Geben Sie für jeden Bestandteil des Schalters einen Wert an, durch Leerzeichen getrennt.
xliff2-case-value = „{ $value }“ ist kein Pluralfall
    .hint = Schreiben Sie zero, one, two, few, many, other oder eine Zahl.
