# Was die Unterbefehle über ihre Arbeit sagen.

## vulgate init

init-in-the-way = Diese Datei ist im Weg; es wurde nichts geschrieben
    .hint = Wählen Sie einen anderen Ordner, oder verschieben Sie die Datei.
init-done = Ein Projekt mit einem Musterpapier und dessen Übersetzungen liegt in „{ $folder }“. Erstellen Sie es mit: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = Diese Zeile der Eingabe ist nicht wie erwartet
    .hint = Jede Zeile ist ein JSON-Objekt mit dem Schlüssel „text“; „vulgate help“ beschreibt die Eingabe des Befehls.
jsonl-half-character = „{ $escape }“ ist nur ein halbes Zeichen
    .hint = Schreiben Sie beide Hälften hintereinander oder das Zeichen selbst.

# Eine Stelle, an der ein Satz enden könnte: die Wörter darum herum, was daraus wurde, und warum.
segment-break = Trennung
segment-no-break = keine Trennung
segment-by-rule = { $group }, Regel { $number }, Zeile { $line }
segment-by-setting = { $key } in vulgate.toml
segment-by-hard-break = ein fester Umbruch
segment-by-none = hier trennt keine Regel
segment-gave-up = Regel { $number } braucht hier zu viele Schritte

## vulgate export

export-progress = Export läuft
export-head-file = Datei
export-head-segments = Segmente
export-head-accepted = Übersetzt
export-head-filled = Aus Speicher
export-head-matched = Mit Treffern
export-head-changed = Geändert

export-unimported =
    Diese Datei hat sich seit dem Export geändert: { $count ->
        [one] Eine fertige Übersetzung darin ist noch nicht abgelegt
       *[other] { $count } fertige Übersetzungen darin sind noch nicht abgelegt
    }; sie blieb, wie sie ist
    .hint = Importieren Sie sie zuerst, oder verschieben Sie sie; „-o“ exportiert in einen anderen Ordner.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] eine Übersetzung eingetragen
       *[other] { $filled } Übersetzungen eingetragen
    }, { $unchanged } wie zuvor, { $missing } fehlend, { $locked } gesperrt oder nicht zu übersetzen.
export-into-language = Diese Datei sagt nicht, in welche Sprache sie übersetzt wird
    .hint = Nennen Sie die Sprache mit „--lang“. Dieses Projekt hat: { $known }.
export-into-foreign = Die Sprache dieser Datei ist „{ $lang }“; in diese Sprache übersetzt das Projekt nicht
    .hint = Dieses Projekt hat: { $known }.

## vulgate import

import-progress = Import läuft
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] eine Übersetzung übernommen
       *[other] { $accepted } Übersetzungen übernommen
    }, { $unchanged } wie zuvor, { $unfinished } nicht fertig.
import-moved = „{ $former }“ ist jetzt „{ $path }“, da das Dokument umbenannt wurde.
import-no-document = In dieser Datei steht kein Dokument, das verwendet werden könnte
    .hint = Lesen Sie, was oben dazu gesagt wird, oder exportieren Sie das Dokument neu.
import-unknown = Diese Datei gehört zu „{ $original }“, das kein Dokument dieses Projekts ist, und hat mit keinem einen Satz gemeinsam
    .hint = Dieses Projekt hat: { $known }. Importieren Sie die Datei in das Projekt, das sie exportiert hat, oder nehmen Sie sie mit „vulgate tm import“ nur in den Speicher auf.
import-nothing-common = Diese Datei gehört zu einem anderen „{ $original }“: Sie hat mit dem Dokument dieses Projekts keinen Satz gemeinsam
    .hint = Importieren Sie sie in das Projekt, das sie exportiert hat, oder nehmen Sie sie mit „vulgate tm import“ nur in den Speicher auf.
import-other-name = Diese Datei gehört zu „{ $original }“, aber ihre Sätze sind die von „{ $document }“; sie wurde diesem zugeordnet
    .hint = Wenn das Dokument umbenannt wurde, ist alles in Ordnung.
import-source-language = Diese Datei ist aus „{ $found }“ übersetzt, aber „{ $document }“ ist in „{ $expected }“ geschrieben
    .hint = Es wurde nichts abgelegt. Nehmen Sie sie mit „vulgate tm import“ nur in den Speicher auf.
import-into-source-language = Diese Datei ist laut eigener Angabe in „{ $lang }“ übersetzt, die Sprache ihres Ausgangstexts; es wurde nichts abgelegt
    .hint = Berichtigen Sie die Zielsprache („trgLang“ oder „target-language“) und importieren Sie erneut.
import-region = Die Sprache dieser Datei ist „{ $found }“; sie wurde als „{ $lang }“ übernommen, die einzige Sprache des Projekts, die passt
    .hint = Es ist nichts zu tun.
import-lowered = Eine Übersetzung mit dem Status „{ $former }“ wurde durch eine mit dem Status „{ $state }“ ersetzt
    .hint = Wenn die Datei aus einer früheren Runde stammt, importieren Sie die spätere erneut.
import-pseudo =
    Diese Datei enthält Pseudoübersetzungen; { $count ->
        [one] eine echte Übersetzung in „{ $lang }“ ginge verloren
       *[other] { $count } echte Übersetzungen in „{ $lang }“ gingen verloren
    }
    .hint = Es wurde nichts abgelegt. Prüfen Sie das Layout in einer Kopie des Projekts, oder importieren Sie die Datei mit der echten Übersetzung.
import-no-target-language = Diese Datei sagt nicht, in welche Sprache sie übersetzt wird
    .hint = Tragen Sie die Sprache ein (trgLang in XLIFF 2, target-language in 1.2), und importieren Sie die Datei erneut.
import-foreign-language =
    Die Sprache dieser Datei ist „{ $lang }“; in diese Sprache übersetzt das Projekt nicht; { $count ->
        [one] ihre einzige fertige Übersetzung ging
       *[other] ihre { $count } fertigen Übersetzungen gingen
    } nur in den Speicher
    .hint = Die Sprachen des Projekts sind: { $known }. Ergänzen Sie „{ $lang }“ unter „project.targets“ in vulgate.toml, und importieren Sie erneut, wenn diese Sprache dazukommen soll.

## vulgate align

align-done = { $paired } von { $units } Einheiten haben ein Gegenstück. Sehen Sie „{ $path }“ durch, und importieren Sie die Datei dann.

## vulgate build

build-progress = Dokumente werden erstellt
build-done =
    { $count ->
        [0] Es wurde nichts erstellt.
        [one] Eine Datei liegt in „{ $folder }“.
       *[other] { $count } Dateien liegen in „{ $folder }“.
    }
build-unchanged = Keine Ausgabe hatte sich geändert; nichts wurde erneut erstellt.
build-reused = { $count ->
        [one] Eine von { $all } Ausgaben war unverändert und wurde nicht erneut erstellt.
       *[other] { $count } von { $all } Ausgaben waren unverändert und wurden nicht erneut erstellt.
    }
# Die Tabelle, die --summary schreibt.
summary-title = { $complete } von { $all } Ausgaben sind vollständig
summary-document = Dokument
summary-complete = Vollständig
summary-incomplete = Unvollständig (nicht übersetzte Segmente)
summary-not-built = Nicht erstellt

build-incomplete =
    { $count ->
        [one] Ein Segment hat keine aktuelle Übersetzung in „{ $lang }“; es ist im Ergebnis gekennzeichnet
       *[other] { $count } Segmente haben keine aktuelle Übersetzung in „{ $lang }“; sie sind im Ergebnis gekennzeichnet
    }
    .hint = „vulgate export --lang { $lang }“ schreibt sie zum Übersetzen; „--strict“ listet sie auf.
build-removed = Diese Ausgabe aus einem früheren Lauf wurde entfernt, da sie nicht aktuell ist
    .hint = Übersetzen Sie, was fehlt, und erstellen Sie die Dokumente erneut.
build-left-over = Diese Ausgabe eines früheren Laufs gehört zu keinem Dokument und keiner Sprache des Projekts mehr
    .hint = Löschen Sie sie, wenn sie nicht veröffentlicht werden soll.
build-untranslated = Nicht in „{ $lang }“ übersetzt: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ schreibt es zum Übersetzen.
build-changed = Seit der Übersetzung in „{ $lang }“ geändert: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ schreibt es zum Übersetzen, mit der früheren Übersetzung.
build-without-pdf = Dieses Programm wurde ohne Satzfunktion kompiliert
    .hint = Kompilieren Sie es mit der Funktion „pdf“, oder wählen Sie „--format html,source“.
build-no-bilingual = Auf „{ $lang }“, der Sprache der Quelle, wurde keine zweisprachige Ausgabe erstellt
build-edition-format = Im Format des Autors gibt es nur die endgültige Ausgabe
    .hint = Ergänzen Sie „--edition final“, oder wählen Sie „--format pdf“ oder „html“.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Sprache
status-head-done = Fertig
status-head-segments = Segmente
status-head-translated = Übersetzt
status-head-reviewed = Geprüft
status-head-final = Endgültig
status-head-changed = Geändert
status-head-missing = Fehlend
status-head-words = Wörter

## vulgate analyse

analyse-head-in-context = Im Kontext
analyse-head-exact = Exakt
analyse-head-repeated = Wiederholt
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Neu
analyse-all = Alle Dokumente

## vulgate check

check-nothing-found =
    { $count ->
        [one] Eine Übersetzung geprüft, nichts gefunden.
       *[other] { $count } Übersetzungen geprüft, nichts gefunden.
    }
check-fixed = „{ $found }“ ist jetzt „{ $wanted }“ ({ $check })
check-unknown = Es gibt keine Prüfung „{ $id }“
    .hint = Die Prüfungen sind: { $known }.
check-unknown-near = Es gibt keine Prüfung „{ $id }“
    .hint = Meinten Sie „{ $nearest }“?

## vulgate tm

tm-export-done = { $count } Einheiten nach „{ $path }“ geschrieben.
tm-export-unknown = Im Speicher gibt es keine Sammlung „{ $name }“
    .hint = Seine Sammlungen sind: { $known }.
tm-export-character = Das Zeichen { $code } ist in XML nicht erlaubt; statt seiner wurde „�“ geschrieben, in „{ $text }“
    .hint = Entfernen Sie es mit „vulgate tm edit“ oder dort, woher der Text kommt, und schreiben Sie die Datei noch einmal.
tm-import-progress = Import läuft
tm-import-done = { $path }: { $units ->
        [one] eine Einheit
       *[other] { $units } Einheiten
    } gelesen, { $added ->
        [one] eine Übersetzung
       *[other] { $added } Übersetzungen
    } neu in der Sammlung „{ $collection }“.
tm-import-kept = { $path }: { $units } Einheiten, abgelegt als „{ $file }“ und in vulgate.toml eingetragen.
tm-import-not-kept = Das Importierte steht nur in der Datenbank: In einer frischen Arbeitskopie fehlt es
    .hint = Importieren Sie es mit „--keep“, damit es als Text unter tm/ liegt.
tm-import-name = „{ $name }“ kann nicht der Name einer Sammlung sein
    .hint = Wählen Sie mit „--collection“ einen anderen: höchstens { $limit } Zeichen, keine Zeilenwechsel und Steuerzeichen, keines von / \ : * ? " < > |, kein Leerzeichen oder Punkt am Rand und kein Gerätename von Windows wie CON.
tm-import-exists = Es gibt bereits einen anderen Speicher dieses Namens; er wurde nicht ersetzt
    .hint = Geben Sie dem neuen mit „--collection“ einen eigenen Namen, oder löschen Sie zuerst „{ $file }“.
tm-import-settings = „{ $file }“ konnte nicht am Ende von vulgate.toml ergänzt werden, weil „tm.collections“ dort in anderer Form steht
    .hint = Schreiben Sie die Liste als Tabellen [[tm.collections]], oder ergänzen Sie die Datei selbst.
tm-import-language = „{ $lang }“ ist keine Sprache dieses Projekts; die Texte werden trotzdem aufgenommen
    .hint = Ergänzen Sie sie unter „project.targets“ in vulgate.toml, wenn Sie in diese Sprache übersetzen wollen.
tm-match-none = Kein Treffer mit { $min } oder mehr.
tm-match-kind =
    { $kind ->
        [in-context] im Kontext
        [exact] genau
        [near-exact] dieselben Wörter
        [fuzzy] ähnlich
       *[pivot] über eine andere Sprache
    }
tm-match-penalty =
    { $kind ->
        [numbers] Zahlen
        [case] Groß- und Kleinschreibung
        [punctuation] Zeichensetzung oder Leerraum
        [codes] Codes
        [adapted] angepasst, nicht geprüft
        [collection] seine Sammlung
        [provenance] seine Herkunft
        [regional] eine andere Variante der Sprache
       *[pivot] über eine andere Sprache
    }
tm-search-done =
    { $count ->
        [0] Nichts gefunden.
        [one] Eine Stelle gefunden.
       *[other] { $count } Stellen gefunden.
    }
tm-search-quote = Das Anführungszeichen in diesem Text wird nicht geschlossen: { $text }
    .hint = Schließen Sie es, oder entfernen Sie es: Wörter zwischen zwei Zeichen werden als Folge gesucht.
tm-search-empty = Es gibt nichts zu suchen
    .hint = Geben Sie ein Wort, einen Wortteil oder eine Wortfolge in Anführungszeichen an.
tm-stats-collection = Sammlung
tm-stats-provenance = Herkunft
tm-stats-penalty = Abzug
tm-stats-units = Einheiten
tm-stats-variants = Übersetzungen
tm-stats-pair = Sprachen
tm-stats-year = Letzte Änderung
tm-stats-undated = ohne Datum
tm-duplicates-done =
    { $count ->
        [0] Kein Text hat dieselbe Übersetzung zweimal.
        [one] Ein Text hat dieselbe Übersetzung zweimal.
       *[other] { $count } Texte haben dieselbe Übersetzung zweimal.
    }
tm-conflicts-done =
    { $count ->
        [0] Kein Text hat mehrere Übersetzungen.
        [one] Ein Text hat mehrere Übersetzungen.
       *[other] { $count } Texte haben mehrere Übersetzungen.
    }
tm-edit-would =
    { $count ->
        [0] Es wurde nichts gefunden; nichts würde sich ändern.
        [one] Eine Übersetzung würde sich ändern. Ohne „--dry-run“ geschieht es.
       *[other] { $count } Übersetzungen würden sich ändern. Ohne „--dry-run“ geschieht es.
    }
tm-delete-would =
    { $count ->
        [0] Es wurde nichts gefunden; nichts würde entfernt.
        [one] Eine Übersetzung würde entfernt. Ohne „--dry-run“ geschieht es.
       *[other] { $count } Übersetzungen würden entfernt. Ohne „--dry-run“ geschieht es.
    }
tm-delete-done =
    { $count ->
        [0] Es wurde nichts gefunden; nichts hat sich geändert.
        [one] Eine Übersetzung wurde entfernt.
       *[other] { $count } Übersetzungen wurden entfernt.
    }
tm-edit-done =
    { $count ->
        [0] Es wurde nichts gefunden; nichts hat sich geändert.
        [one] Eine Übersetzung wurde geändert.
       *[other] { $count } Übersetzungen wurden geändert.
    }
tm-edit-empty = Der zu ersetzende Text ist leer
    .hint = Nennen Sie den Text, wie er in den Übersetzungen steht.
tm-edit-alike =
    { $count ->
        [one] Eine Übersetzung hat diesen Text in anderer Schreibung; sie bleibt, wie sie ist
       *[other] { $count } Übersetzungen haben diesen Text in anderer Schreibung; sie bleiben, wie sie sind
    }
    .hint = Um ihn auch dort zu ändern, nennen Sie ihn mit Großbuchstaben, Akzenten und Apostrophen, wie sie dort stehen.
tm-edit-source = Keine Übersetzung in „{ $lang }“ hat diesen Text: Er steht nur in Ausgangstexten
    .hint = „tm edit“ ändert Übersetzungen; nennen Sie deren Sprache mit „--lang“. Ein Ausgangstext wird in seinem Dokument geändert.
tm-edit-blank =
    { $count ->
        [one] Von einer Übersetzung bliebe kein Text übrig; sie bleibt, wie sie ist
       *[other] Von { $count } Übersetzungen bliebe kein Text übrig; sie bleiben, wie sie sind
    }
    .hint = Entfernen Sie sie mit „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] Auch eine Übersetzung eines Dokuments wurde gefunden; sie blieb, wie sie ist
       *[other] Auch { $count } Übersetzungen eines Dokuments wurden gefunden; sie blieben, wie sie sind
    }
    .hint = Ändern Sie sie wie beim Übersetzen in der XLIFF-Datei des Dokuments, und importieren Sie diese.
tm-verify-behind = Der Speicher hat diesen Text nicht in der jetzigen Fassung
    .hint = Es ist nichts zu tun: Der nächste Befehl, der den Speicher verwendet, nimmt ihn auf.
tm-verify-behind-many = Texte, die der Speicher nicht in der jetzigen Fassung hat: { $count }, darunter dieser
    .hint = Es ist nichts zu tun: Der nächste Befehl, der den Speicher verwendet, nimmt sie auf.
tm-verify-sound = Der Speicher ist in Ordnung: { $count } Einheiten.
tm-rebuild-done = Der Speicher wurde neu aufgebaut: { $units } Einheiten, { $variants } Übersetzungen.
tm-rebuild-lost =
    { $count ->
        [one] Eine Übersetzung stand nur in der Datenbank und ist verloren
       *[other] { $count } Übersetzungen standen nur in der Datenbank und sind verloren
    }
    .hint = Importieren Sie sie erneut, und zwar mit „--keep“, um sie als Text zu behalten.
tm-rebuild-aside = Die Datenbank war beschädigt; sie ist als „{ $path }“ aufbewahrt
    .hint = Was nur in ihr stand und nicht zu lesen war, fehlt jetzt: Importieren Sie es erneut. Löschen Sie die Kopie, wenn Sie sie nicht mehr brauchen.

## Dokumente

cli-renamed = „{ $document }“ verwendet die Übersetzungen von „{ $former }“, das kein Dokument mehr ist
    .hint = Wenn es umbenannt wurde, ist nichts zu tun: Der nächste Import bringt jede Übersetzung zum neuen Namen.
cli-regional = Segmente, die „{ $lang }“ aus „{ $language }“ übernimmt: { $count }
    .hint = Wo die Variante dasselbe sagt, ist nichts zu tun. „vulgate export --lang { $lang }“ schreibt sie für einen Übersetzer.
cli-nothing-to-translate = In diesem Dokument gibt es keinen Text zu übersetzen
    .hint = Wenn es welchen geben sollte, prüfen Sie, ob es die richtige Datei ist.
