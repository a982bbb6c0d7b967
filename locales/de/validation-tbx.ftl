# Konformität von TBX. Das Programm ergänzt Datei und Zeile und die Stelle der Norm.

validate-tbx-namespace = Das Wurzelelement ist im Namensraum „{ $namespace }“ statt in „{ $expected }“
    .hint = Ein martif-Element hat keinen Namensraum; ein tbx-Element hat xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ ist kein Name eines TBX-Dialekts
    .hint = Schreiben Sie einen, der mit TBX- beginnt, etwa TBX-Basic.
validate-tbx-date = „{ $value }“ ist kein Datum
    .hint = Schreiben Sie Jahr, Monat und Tag, etwa 2024-05-03.
validate-tbx-language-doubled = Der Begriff hat bereits einen Abschnitt für die Sprache „{ $lang }“
    .hint = Fassen Sie die Benennungen beider Abschnitte in einem zusammen.
validate-tbx-target-unknown = Kein Element des Dokuments hat die ID „{ $target }“
    .hint = Berichtigen Sie das Verweisziel, oder fügen Sie hinzu, worauf es verweist.
validate-tbx-target-web = Das Verweisziel „{ $target }“ ist keine Webadresse
    .hint = Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.
validate-tbx-target-missing = Dieser Verweis hat kein Ziel
    .hint = Fügen Sie das Attribut „target“ hinzu.
validate-tbx-style-dct = Eine Datei im Stil dct schreibt Datenkategorien als Elemente ihrer Module, nicht als dieses Attribut
    .hint = Schreiben Sie das Element der Kategorie, etwa min:partOfSpeech, oder setzen Sie style="dca".
validate-tbx-style-dca = Eine Datei im Stil dca hat keine Elemente anderer Namensräume
    .hint = Schreiben Sie die Kategorie als Attribut, etwa termNote type="partOfSpeech", oder setzen Sie style="dct".
validate-tbx-category-empty = Der Typ ist leer
    .hint = Nennen Sie eine Datenkategorie.
validate-tbx-category = Der Dialekt hat für dieses Element keine Datenkategorie „{ $name }“
    .hint = Verwenden Sie eine Kategorie des Dialekts; Groß- und Kleinschreibung zählt.
validate-tbx-module = Der Dialekt hat im Namensraum „{ $namespace }“ keine Datenkategorie „{ $name }“
    .hint = Verwenden Sie eine Kategorie des Dialekts im Namensraum ihres Moduls.
validate-tbx-level = „{ $name }“ darf auf dieser Ebene eines Eintrags nicht stehen
    .hint = Verschieben Sie es zum Eintrag, zur Sprache oder zur Benennung, wohin es gehören darf.
validate-tbx-value = „{ $value }“ ist kein Wert von „{ $name }“; dessen Werte sind: { $values }
    .hint = Verwenden Sie einen dieser Werte.
