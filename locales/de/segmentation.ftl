# Regeln für Sätze (SRX). $number zählt die Regeln einer Datei ab 1. $reason sagt, warum ein
# regulärer Ausdruck nicht verwendet werden kann; $what ist die Stelle darin oder der Wortlaut
# des Programms, das ihn auswertet.

seg-not-srx = Das ist kein SRX: Das äußerste Element ist „{ $name }“, nicht „srx“
    .hint = Geben Sie eine Datei mit Segmentierungsregeln in SRX 2.0 an.
seg-version = Unbekannte SRX-Version „{ $version }“; gelesen wird sie als 2.0
    .hint = Setzen Sie version="2.0" am Element srx.
seg-missing = Das Element „{ $name }“ fehlt
    .hint = SRX 2.0 verlangt header und body mit languagerules und maprules.
seg-only-first = <{ $parent }> hat mehr als ein <{ $element }>; nur das erste wird verwendet
    .hint = Fassen Sie alles im ersten zusammen, und entfernen Sie die übrigen.
seg-value = Das Attribut { $attribute } kann nicht „{ $value }“ sein; verwendet wird sein Vorgabewert
    .hint = Erlaubt sind yes und no, für type eines formathandle start, end und isolated.
seg-group-twice = Zwei Regellisten heißen „{ $name }“; Sprachen verwenden die zweite
    .hint = Geben Sie jeder einen eigenen languagerulename.
seg-rule-break = Regel { $number } wird weggelassen: Das break ist weder yes noch no, sondern „{ $value }“
    .hint = Setzen Sie break="yes" oder break="no".
seg-rule-empty = Regel { $number } hat nichts vor und nichts nach der Trennstelle und passt deshalb überall
    .hint = Füllen Sie beforebreak oder afterbreak aus, oder entfernen Sie die Regel.
seg-rule-unusable = Regel { $number } wird weggelassen: { $reason ->
    [seg-regex-syntax] Der reguläre Ausdruck ist bei „{ $what }“ unvollständig oder falsch
    [seg-regex-depth] Es gibt mehr als { $what } ineinander verschachtelte Gruppen
    [seg-regex-count] Eine Wiederholung zählt zu weit, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ wird nicht unterstützt
    [seg-regex-code-point] „{ $what }“ ist die Nummer keines Zeichens
    [seg-regex-property] „{ $what }“ ist der Name keiner Zeichenklasse
    [seg-regex-size] Die regulären Ausdrücke sind zu groß
   *[seg-regex-engine] Das Programm für reguläre Ausdrücke kann damit nicht arbeiten
}
    .hint = Berichtigen Sie die Regel; die übrigen werden einstweilen verwendet.
seg-rule-steps = Regel { $number } braucht an manchen Stellen zu viele Schritte und gilt dort als nicht passend
    .hint = Schreiben Sie ihre regulären Ausdrücke ohne Wiederholungen in Wiederholungen; „vulgate segment --explain“ zeigt die Stellen.
seg-map-group = Eine languagemap nennt die Regeln „{ $name }“, die es nicht gibt
    .hint = Verwenden Sie den languagerulename einer Regelliste dieser Datei.
seg-no-map = Keine languagemap passt auf die Sprache „{ $lang }“; ihre Texte werden deshalb nicht getrennt
    .hint = Ergänzen Sie eine languagemap, deren languagepattern passt, etwa .* für alle Sprachen.
seg-map-pattern = Das languagepattern „{ $pattern }“ wird weggelassen: { $reason ->
    [seg-regex-syntax] Der reguläre Ausdruck ist bei „{ $what }“ unvollständig oder falsch
    [seg-regex-depth] Es gibt mehr als { $what } ineinander verschachtelte Gruppen
    [seg-regex-count] Eine Wiederholung zählt zu weit, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ wird nicht unterstützt
    [seg-regex-code-point] „{ $what }“ ist die Nummer keines Zeichens
    [seg-regex-property] „{ $what }“ ist der Name keiner Zeichenklasse
    [seg-regex-size] Der reguläre Ausdruck ist zu groß
   *[seg-regex-engine] Das Programm für reguläre Ausdrücke kann damit nicht arbeiten
}
    .hint = Schreiben Sie einen regulären Ausdruck über Sprachkennungen, etwa en.* für Englisch.
