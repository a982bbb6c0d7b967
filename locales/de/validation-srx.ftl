# Konformität von SRX. Das Programm ergänzt Datei und Zeile und die Stelle der Spezifikation. Was
# an regulären Ausdrücken falsch ist, steht in segmentation.ftl.

validate-srx-namespace = Das Wurzelelement ist im Namensraum „{ $namespace }“, der nicht der seiner SRX-Version ist
    .hint = Schreiben Sie version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = Eine andere Regelliste hat bereits den Namen „{ $name }“
    .hint = Geben Sie jeder Regelliste einen eigenen languagerulename.
validate-srx-name-unknown = Keine Regelliste hat den Namen „{ $name }“
    .hint = Verwenden Sie den languagerulename einer Liste dieser Datei; Groß- und Kleinschreibung zählt.
validate-srx-handles = Dies ist das vierte formathandle; mehr als drei sind nicht erlaubt
    .hint = Behalten Sie je eines für start, end und isolated.
validate-srx-handle-doubled = Ein anderes formathandle ist bereits für „{ $type }“
    .hint = Behalten Sie das, das gemeint ist.
validate-srx-rule-nowhere = Diese Regel beschreibt keine Stelle
    .hint = Geben Sie ihr ein beforebreak, ein afterbreak oder beides.
