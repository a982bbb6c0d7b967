# Was `vulgate validate` in jedem Format findet.

validate-format = <{ $element }> ist das Wurzelelement keines Formats, das hier geprüft werden kann
    .hint = Geprüft werden können XLIFF 1.2 und 2.0 bis 2.2, TMX, SRX und TBX. Der Namensraum ist „{ $namespace }“: Prüfen Sie ihn auf einen Tippfehler.
validate-sound = { $path }: { $format }, konform
validate-warned = { $path }: { $format }, konform, mit { $warnings ->
    [one] einer Warnung
   *[other] { $warnings } Warnungen
}
validate-ill-formed = { $path }: kein wohlgeformtes XML, also zu nichts konform
validate-broken = { $path }: { $format }, nicht konform: { $errors ->
    [one] ein Verstoß
   *[other] { $errors } Verstöße
}

validate-element-unexpected = <{ $element }> darf nicht in <{ $parent }> stehen
    .hint = Entfernen Sie es, setzen Sie es an seine Stelle, oder berichtigen Sie seinen Namen oder Namensraum.
validate-element-order = <{ $element }> steht in <{ $parent }> nach <{ $other }>, gehört aber davor
    .hint = Verschieben Sie es nach vorn.
validate-element-too-early = <{ $element }> steht in <{ $parent }> vor <{ $other }>, gehört aber dahinter
    .hint = Verschieben Sie es nach hinten.
validate-element-repeated = <{ $parent }> hat mehr <{ $element }>, als es haben darf
    .hint = Lassen Sie eines, oder setzen Sie die anderen dorthin, wo sie hingehören.
validate-element-missing = In <{ $element }> fehlt, was es enthalten muss: { $child }
    .hint = Fügen Sie es hinzu, oder entfernen Sie das unvollständige Element.
validate-text = <{ $element }> enthält Text, „{ $text }“, wo nur Elemente stehen dürfen
    .hint = Entfernen Sie den Text, oder verschieben Sie ihn in ein Element für Text.
validate-not-empty = <{ $element }> muss leer sein, enthält aber Leerraum
    .hint = Schreiben Sie es als ein einziges Tag, das sich selbst schließt.
validate-attribute-missing = In <{ $element }> fehlt das Attribut { $attribute }
    .hint = Fügen Sie das Attribut hinzu.
validate-attribute-unexpected = <{ $element }> darf das Attribut { $attribute } nicht haben
    .hint = Entfernen Sie es, oder berichtigen Sie seinen Namen oder Namensraum.
validate-value-nmtoken = { $attribute }="{ $value }" an <{ $element }> ist kein Namenstoken
    .hint = Verwenden Sie nur Buchstaben, Ziffern, Punkte, Bindestriche, Unterstriche und Doppelpunkte, ohne Leerzeichen.
validate-value-nmtokens = { $attribute }="{ $value }" an <{ $element }> ist keine Liste von Namenstoken
    .hint = Trennen Sie Token durch Leerzeichen; jedes besteht aus Buchstaben, Ziffern, Punkten, Bindestrichen, Unterstrichen und Doppelpunkten.
validate-value-name = { $attribute }="{ $value }" an <{ $element }> ist kein Name
    .hint = Beginnen Sie mit einem Buchstaben oder Unterstrich; es folgen Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.
validate-value-iri = { $attribute }="{ $value }" an <{ $element }> ist keine Adresse
    .hint = Schreiben Sie % als %25, wenn nicht zwei Hexadezimalziffern folgen, und verwenden Sie # höchstens einmal.
validate-value-lang = { $attribute }="{ $value }" an <{ $element }> ist keine Sprachkennung
    .hint = Verwenden Sie eine Sprachkennung nach BCP 47, etwa en, pt-PT oder sr-Latn.
validate-value-integer = { $attribute }="{ $value }" an <{ $element }> ist keine ganze Zahl
    .hint = Schreiben Sie nur Ziffern.
validate-value-integer-from = { $attribute }="{ $value }" an <{ $element }> ist keine ganze Zahl ab { $from }
    .hint = Schreiben Sie nur Ziffern und keine Zahl unter { $from }.
validate-value-integer-range = { $attribute }="{ $value }" an <{ $element }> ist keine ganze Zahl von { $from } bis { $to }
    .hint = Wählen Sie eine Zahl innerhalb dieser Grenzen.
validate-value-decimal = { $attribute }="{ $value }" an <{ $element }> ist keine Zahl
    .hint = Schreiben Sie Ziffern, mit einem Punkt vor Dezimalstellen.
validate-value-decimal-range = { $attribute }="{ $value }" an <{ $element }> ist keine Zahl von { $from } bis { $to }
    .hint = Wählen Sie eine Zahl innerhalb dieser Grenzen, mit einem Punkt vor Dezimalstellen.
validate-value-choice = { $attribute }="{ $value }" an <{ $element }> ist keiner der definierten Werte
    .hint = Diese sind: { $values }.
validate-value-choices = { $attribute }="{ $value }" an <{ $element }> hat einen Wert, der nicht definiert ist
    .hint = Definiert sind: { $values }. Mehrere werden durch Leerzeichen getrennt.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" an <{ $element }> ist weder ein definierter Wert noch einer mit Präfix
    .hint = Definiert sind: { $values }. Eigene Werte haben ein Präfix und einen Doppelpunkt, etwa my:value.
validate-value-prefixed = { $attribute }="{ $value }" an <{ $element }> ist kein Wert mit eigenem Präfix
    .hint = Schreiben Sie ein eigenes Präfix, einen Doppelpunkt und den Wert, ohne Leerzeichen; das Präfix xlf ist vergeben.
validate-value-date-time = { $attribute }="{ $value }" an <{ $element }> ist kein Datum mit Uhrzeit
    .hint = Schreiben Sie es in der Form 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" an <{ $element }> ist kein Datum mit Uhrzeit
    .hint = Schreiben Sie es in der Form 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" an <{ $element }> ist kein Datum
    .hint = Schreiben Sie es in der Form 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" an <{ $element }> ist kein Medientyp
    .hint = Schreiben Sie Typ und Untertyp, etwa image/png.
validate-value-unicode = { $attribute }="{ $value }" an <{ $element }> ist kein Codepunkt
    .hint = Schreiben Sie #x und Hexadezimalziffern, etwa #xF8FF.
validate-id-doubled = Ein anderes Element hat bereits die ID „{ $id }“
    .hint = IDs sind im Dokument eindeutig; ändern Sie eine, samt dem, was darauf verweist.
validate-value-coordinates = { $attribute }="{ $value }" an <{ $element }> sind keine Koordinaten
    .hint = Schreiben Sie vier durch Semikolons getrennte Zahlen, # für eine unbekannte: 10;20;#;30.
