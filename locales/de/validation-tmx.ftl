# Konformität von TMX. Das Programm ergänzt Datei und Zeile und die Stelle der Spezifikation.

validate-tmx-namespace = Das Wurzelelement ist im Namensraum „{ $namespace }“; TMX hat keinen
    .hint = Entfernen Sie das Attribut xmlns.
validate-tmx-version = TMX hat keine Version „{ $version }“
    .hint = Schreiben Sie 1.4 oder die Version, deren Regeln die Datei einhält: 1.1, 1.2 oder 1.3.
validate-tmx-encoding = Die Datei deklariert die Zeichencodierung „{ $encoding }“; TMX ist UTF-8, UTF-16 oder ASCII
    .hint = Speichern Sie sie als UTF-8, und deklarieren Sie das.
validate-tmx-date = „{ $value }“ in „{ $attribute }“ ist kein Datum nach ISO 8601
    .hint = Schreiben Sie es als YYYYMMDDThhmmssZ, etwa 20240503T100000Z.
validate-tmx-srclang = Die Ausgangssprache „{ $value }“ ist weder eine Sprachkennung noch *all*
    .hint = Schreiben Sie eine Sprachkennung mit Bindestrichen, etwa en-GB, oder *all*, wenn jede Sprache die Ausgangssprache sein kann.
validate-tmx-tuid = Der Bezeichner „{ $value }“ ist leer oder enthält Leerraum
    .hint = Schreiben Sie ihn ohne Leerzeichen, oder lassen Sie ihn weg.
validate-tmx-source-missing = Keine Variante dieser Einheit ist in ihrer Ausgangssprache, „{ $lang }“
    .hint = Berichtigen Sie die Sprache einer Variante oder srclang; setzen Sie srclang auf *all*, wenn jede Sprache die Ausgangssprache sein kann.
validate-tmx-code-doubled = Ein anderer öffnender Code dieses Segments hat bereits die Nummer i="{ $number }"
    .hint = Geben Sie jedem Codepaar eines Segments eine eigene Nummer.
validate-tmx-code-unopened = Vor dem schließenden Code i="{ $number }" steht in diesem Segment kein öffnender
    .hint = Fügen Sie das <bpt> hinzu, oder machen Sie aus diesem Code ein <it> mit pos="end".
validate-tmx-code-unclosed = Nach dem öffnenden Code i="{ $number }" steht in diesem Segment kein schließender
    .hint = Fügen Sie das <ept> hinzu, oder machen Sie aus diesem Code ein <it> mit pos="begin".
validate-tmx-base-missing = Eine Zuordnung (map) gibt einen code an, aber die Codierung sagt nicht, welche sie erweitert
    .hint = Nennen Sie diese Codierung im Attribut „base“.
validate-tmx-map-nothing = Diese Zuordnung (map) sagt nichts über ihr Zeichen
    .hint = Geben Sie code, ent oder subst an.
validate-tmx-code = „{ $value }“ ist kein Code
    .hint = Schreiben Sie #x und Hexadezimalziffern, etwa #x80.
validate-tmx-ascii = „{ $value }“ in „{ $attribute }“ enthält Zeichen außerhalb von ASCII
    .hint = Schreiben Sie es mit ASCII-Zeichen.
