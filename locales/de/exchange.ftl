# XLIFF: was eine zurückgekommene Datei falsch sagt, und was daraus wurde. Das Programm ergänzt
# Datei, Zeile, Einheit und Segment.

## Die Datei

exchange-not-xliff = Das äußerste Element ist „{ $element }“, nicht „xliff“
    .hint = Prüfen Sie, ob es die Datei ist, die von der Übersetzung zurückkam.
exchange-version = Die XLIFF-Version „{ $version }“ ist nicht bekannt
    .hint = Speichern Sie die Datei als XLIFF 1.2, 2.0, 2.1 oder 2.2.
exchange-namespace = Der Namensraum „{ $namespace }“ gehört nicht zu XLIFF { $version }
    .hint = Die Attribute „version“ und „xmlns“ des ersten Elements müssen zueinander passen.

## Elemente und Attribute

exchange-attribute-missing = In „{ $element }“ fehlt das Attribut „{ $attribute }“
    .hint = XLIFF verlangt es; speichern Sie die Datei noch einmal mit dem Werkzeug, aus dem sie stammt, oder fügen Sie es hinzu.
exchange-attribute-value = „{ $value }“ ist kein Wert für das Attribut „{ $attribute }“ von „{ $element }“
    .hint = Verwenden Sie einen der Werte, die XLIFF dafür vorsieht.
exchange-element-missing = In „{ $parent }“ fehlt ein Element „{ $element }“
    .hint = XLIFF verlangt es; vielleicht wurde die Datei von Hand bearbeitet.
exchange-element-unknown = XLIFF hat kein Element „{ $element }“ in „{ $parent }“
    .hint = Entfernen Sie es, oder setzen Sie es in einen eigenen Namensraum.
exchange-id-doubled = Ein anderes Element „{ $element }“ hat bereits die ID „{ $id }“
    .hint = IDs sind eindeutig; vielleicht wurde der Teil zweimal eingefügt. Behalten Sie einen von beiden.
exchange-language = Als Sprache von „{ $element }“ ist „{ $found }“ angegeben, aber die Datei sagt „{ $expected }“
    .hint = Bringen Sie beides in Übereinstimmung.
exchange-binary = Die binäre Einheit „{ $id }“ wird übergangen
    .hint = Bilder und andere Dateien werden hier nicht übersetzt.
exchange-sub-kept = { $count ->
        [one] Ein Code enthält zu übersetzenden Text, der im Code bleibt
       *[other] { $count } Codes enthalten zu übersetzenden Text, der in den Codes bleibt
    }
    .hint = Übersetzen Sie Text innerhalb von Codes, etwa die Beschreibung eines Bildes, in dem Werkzeug, aus dem die Datei stammt.
exchange-match-ref = Ein Treffer verweist auf „{ $ref }“, das in keinem Segment dieser Einheit steht
    .hint = Der Treffer wird weggelassen.

## Codes in einer Datei

exchange-code-doubled-id = Zwei Codes des Ausgangstextes haben die ID „{ $id }“
    .hint = IDs von Codes sind in einer Einheit eindeutig; vielleicht wurde die Datei von Hand bearbeitet.
exchange-code-unclosed = Der Code „{ $id }“ wird in dieser Einheit geöffnet und nicht geschlossen
    .hint = Fügen Sie sein Ende hinzu, oder kennzeichnen Sie ihn als isoliert.
exchange-code-unopened = Das Ende des Codes „{ $id }“ steht dort, wo dieser Code nicht offen ist
    .hint = Setzen Sie den Anfang des Codes vor sein Ende, oder kennzeichnen Sie das Ende als isoliert.
exchange-code-alone = Vom Code „{ $id }“ steht nur Anfang oder Ende in dieser Einheit
    .hint = Manche Werkzeuge schreiben Codes so; wenn der Ausgangstext dasselbe zeigt, ist nichts zu tun.
exchange-data-missing = Ein Code verweist auf Originaldaten „{ $data }“, die nicht da sind
    .hint = Vielleicht wurde die Datei von Hand bearbeitet: Exportieren Sie sie neu, und übersetzen Sie diese.

## Status

exchange-state-assumed = { $count ->
        [one] Ein Segment ist nicht als übersetzt gekennzeichnet, aber seine Übersetzung weicht vom Ausgangstext ab; es gilt als übersetzt
       *[other] { $count } Segmente sind nicht als übersetzt gekennzeichnet, aber ihre Übersetzungen weichen vom Ausgangstext ab; sie gelten als übersetzt
    }
    .hint = Wo das falsch ist, setzen Sie den Status im Werkzeug, oder leeren Sie die Übersetzung.
exchange-state-unknown = Der Status „{ $state }“ ist nicht bekannt; das Segment gilt als übersetzt
    .hint = Setzen Sie im Werkzeug einen der Status von XLIFF, wenn es nicht fertig ist.
exchange-target-copied = { $count ->
        [one] Eine Übersetzung ist eine Kopie ihres Ausgangstextes ohne Status; sie gilt als nicht übersetzt
       *[other] { $count } Übersetzungen sind Kopien ihrer Ausgangstexte ohne Status; sie gelten als nicht übersetzt
    }
    .hint = Wo die Kopie die Übersetzung ist, geben Sie ihr im Werkzeug einen Status, oder geben Sie sie frei.

exchange-target-suggested = { $count ->
        [one] Eine Übersetzung ist ein Vorschlag, den niemand bestätigt hat; sie gilt als nicht übersetzt
       *[other] { $count } Übersetzungen sind Vorschläge, die niemand bestätigt hat; sie gelten als nicht übersetzt
    }
    .hint = Bestätigen Sie im Werkzeug, was richtig ist, und importieren Sie die Datei erneut.
exchange-target-rejected = { $count ->
        [one] Eine Übersetzung wurde bei der Prüfung abgelehnt; sie gilt als nicht übersetzt
       *[other] { $count } Übersetzungen wurden bei der Prüfung abgelehnt; sie gelten als nicht übersetzt
    }
    .hint = Berichtigen und bestätigen Sie sie im Werkzeug, und importieren Sie die Datei erneut.
exchange-target-outside = Text der Übersetzung steht außerhalb der markierten Segmente; er bleibt, wo er steht: „{ $text }“
    .hint = Verschieben Sie sie in das Segment, zu dem sie gehört.
exchange-order-waits = Diese Sätze wurden umgestellt, sind aber nicht alle übersetzt; die übersetzten bleiben in der Reihenfolge des Ausgangstextes
    .hint = Nichts geht verloren. Übersetzen Sie den Rest der Einheit und importieren Sie erneut, damit die neue Reihenfolge gilt.

## Andere Werkzeuge

exchange-flavour = Die Datei kommt von { $tool }: Status, Treffer und Kommentare werden verstanden
    .hint = Was das Werkzeug sonst festhält, etwa den Verlauf der Segmente, bleibt in seiner eigenen Datei.
exchange-tool = Die Datei kommt von { $tool } und wird wie jedes XLIFF gelesen
    .hint = Sehen Sie die Status durch, die Werkzeuge unterschiedlich verwenden.
exchange-locked = { $count ->
        [one] Ein Segment ist gesperrt: Die Übersetzung wird übernommen, die Sperre nicht
       *[other] { $count } Segmente sind gesperrt: Die Übersetzungen werden übernommen, die Sperren nicht
    }
    .hint = Es ist nichts zu tun; ein gesperrtes Segment ohne Übersetzung gilt als nicht zu übersetzen.
exchange-locked-unfinished = { $count ->
        [one] Ein Segment ist gesperrt, aber nicht fertig: Die Übersetzung wird nicht übernommen
       *[other] { $count } Segmente sind gesperrt, aber nicht fertig: Die Übersetzungen werden nicht übernommen
    }
    .hint = Ist die Übersetzung richtig, bestätigen Sie sie im Werkzeug und importieren Sie die Datei noch einmal.
exchange-deleted-text = { $count ->
        [one] Eine Textstelle, die eine nachverfolgte Änderung gelöscht hat, wird weggelassen
       *[other] { $count } Textstellen, die nachverfolgte Änderungen gelöscht haben, werden weggelassen
    }
    .hint = Nehmen Sie die Änderungen im Werkzeug an, oder lehnen Sie sie ab, wenn das falsch ist.

exchange-fill-codes = Die Codes der Übersetzung passen nicht in diese Datei
    .hint = Übersetzen Sie dieses Segment in dem Werkzeug, aus dem die Datei stammt.

## Die Zusammenführung

exchange-older-source = „{ $document }“ hat sich geändert, seit diese Datei exportiert wurde
    .hint = Was noch passt, wird übernommen; das Übrige wird aufgelistet und geht in den Speicher.
exchange-source-changed = Der Ausgangstext dieses Segments hat sich seither geändert: { $change }
    .hint = Die Übersetzung geht nur in den Speicher; exportieren Sie das Dokument erneut, um sie als Treffer zu erhalten.
exchange-unit-gone = Das Dokument hat diese Einheit nicht mehr: „{ $text }“
    .hint = Ihre Übersetzung geht nur in den Speicher.
exchange-units-missing = In dieser Datei fehlen Einheiten des Dokuments: { $count } von { $all }
    .hint = Ihre Übersetzungen bleiben, wie sie waren. Fordern Sie die Datei noch einmal an, wenn sie vollständig sein soll.
exchange-joined-by-code = Ein Code wurde in ein anderes Segment verschoben, sodass die Segmente jetzt eines sind
    .hint = Es ist nichts zu tun; im nächsten Export sind sie verbunden.
exchange-note-deleted = Die Anmerkung „{ $text }“ wurde gelöscht und wird aus dem abgelegten Stand entfernt
    .hint = Es ist nichts zu tun; schreiben Sie sie neu, falls sie noch gebraucht wird.
exchange-resegmented = Hier hat das Werkzeug der Übersetzung Segmente geteilt oder verbunden; seine Grenzen werden übernommen
    .hint = Es ist nichts zu tun.
exchange-resegmented-unfinished = Hier wurden Segmente geteilt oder verbunden, aber ein Teil des bereits Abgelegten kam unfertig zurück
    .hint = Der abgelegte Stand bleibt, wie er ist, und die fertigen Segmente gehen in den Speicher; übersetzen Sie den Rest der Einheit, und importieren Sie erneut.
exchange-target-blank = Die Übersetzung ist leer, der Ausgangstext nicht
    .hint = Das Segment gilt als nicht übersetzt.
exchange-locked-changed = Dieser Text soll nicht übersetzt werden, kam aber geändert zurück; er bleibt, wie er ist: „{ $text }“
    .hint = Wenn er übersetzt werden soll, sagen Sie es im Dokument.
exchange-space-lost = Das Werkzeug hat Zeilen oder Leerzeichen zusammengezogen, die im Ausgangstext dieses Segments getrennt sind
    .hint = Prüfen Sie Zeilenumbrüche und Leerzeichen der Übersetzung.
exchange-sentences-touch = In der Übersetzung beginnt ein Satz unmittelbar hinter einem anderen, ohne das Leerzeichen des Ausgangstexts: „{ $text }“
    .hint = Setzen Sie dort ein Leerzeichen, wenn es fehlt.
exchange-translated-twice = Die Datei hat zwei Übersetzungen dieses Segments; die andere, in Zeile { $line }, wird nicht übernommen: „{ $text }“
    .hint = Entscheiden Sie, welche stimmt, und löschen Sie die andere aus der Datei.
exchange-character = Die Übersetzung hat das Zeichen { $character }, das der Ausgangstext nicht hat und das in XML nicht stehen kann
    .hint = Löschen Sie es in der Übersetzung; es ist ein Steuerzeichen.
exchange-code-missing = Der Code „{ $code }“ ({ $id }) fehlt in der Übersetzung
    .hint = Setzen Sie ihn wieder an seine Stelle, es sei denn, er wurde mit Absicht weggelassen und darf fehlen.
exchange-code-edited = Der Code „{ $code }“ ({ $id }) wurde bearbeitet; verwendet wird die Auszeichnung des Dokuments
    .hint = Sollen Links in einer Sprache andere Adressen haben, setzen Sie link-destinations = "translate" unter [markdown] in vulgate.toml; andere Auszeichnung wird im Dokument geändert.
exchange-code-doubled = Der Code „{ $code }“ ({ $id }) steht zweimal in der Übersetzung und darf nur einmal dort stehen
    .hint = Entfernen Sie einen von beiden.
exchange-code-taken = Der Code „{ $code }“ ({ $id }) gehört zum Segment „{ $segment }“, das noch nicht übersetzt ist; so steht er zweimal da
    .hint = Übersetzen Sie auch dieses Segment, oder lassen Sie ihm den Code.
exchange-code-foreign = Der Code „{ $code }“ steht nicht im Ausgangstext
    .hint = Entfernen Sie ihn; nur Codes des Ausgangstextes können verwendet werden.
exchange-code-close-first = Das Ende des Codes „{ $code }“ ({ $id }) steht vor seinem Anfang oder ohne ihn
    .hint = Setzen Sie den Anfang vor das Ende, um die Wörter, zu denen der Code gehört.
exchange-code-crossing = Der Code „{ $code }“ ({ $id }) endet innerhalb eines anderen, der in ihm begonnen hat
    .hint = Schließen Sie zuerst den inneren Code.
exchange-code-half = Der Code „{ $code }“ ({ $id }) beginnt in der Übersetzung und endet nicht
    .hint = Setzen Sie sein Ende wieder ein.

## vulgate xliff

exchange-modify-version = Nur XLIFF 2.0, 2.1 und 2.2 lässt sich so ändern
    .hint = Eine Datei in XLIFF 1.2 zuerst umwandeln: `vulgate xliff convert --to 2.1`; zurück mit `--to 1.2`.
exchange-modify-overlap = Zwei Änderungen betreffen dieselbe Stelle der Datei
    .hint = Es wurde nichts geschrieben. Bitte melden Sie dies mit der Datei.
exchange-modify-where = Es ist nicht angegeben, wohin die geänderten Dateien sollen
    .hint = Nennen Sie mit „-o“ einen Ordner, oder ändern Sie mit „--in-place“ die Dateien selbst.
exchange-modify-same-name = Zwei Dateien würden als „{ $path }“ geschrieben
    .hint = Ändern Sie sie nacheinander, jede mit einem eigenen Ordner.
exchange-modify-order = Die Plätze der Übersetzungen in dieser Einheit widersprechen einander; sie bleibt, wie sie ist
    .hint = Jedes „order“ ist eine Zahl von 1 bis zur Zahl der Segmente, und keine zwei sind gleich.
exchange-modify-moves = Diese Einheit bleibt, wie sie ist: Die Übersetzungen stehen in eigener Reihenfolge, und ein Segment ohne Übersetzung müsste seinen Platz angeben
    .hint = Übersetzen Sie zuerst die ganze Einheit.
exchange-join-order = In der Übersetzung stehen diese Sätze in anderer Reihenfolge als im Ausgangstext; sie wurden in der Reihenfolge der Übersetzung verbunden
    .hint = Mit „--keep-order“ bleiben solche Segmente getrennt.
exchange-join-codes = Diese Segmente bleiben getrennt: Verbunden würde ein Code enden, bevor er beginnt
    .hint = Bringen Sie zuerst die Codes in ihre Reihenfolge, im Ausgangstext und in der Übersetzung.
exchange-join-prefixes = Diese Segmente bleiben getrennt: In ihnen steht dasselbe Präfix für verschiedene Namensräume
    .hint = Deklarieren Sie jeden Namensraum einmal, am Element „xliff“.
exchange-join-attribute = Die hier verbundenen Segmente unterscheiden sich in „{ $name }“; der Wert des ersten bleibt
    .hint = Wenn die anderen wichtig sind, setzen Sie sie dort, wo sie hingehören.
exchange-join-untranslated = Nur ein Teil der hier verbundenen Segmente hatte eine Übersetzung
    .hint = Übersetzen Sie den Rest.
exchange-join-gap = In der Übersetzung fehlt, was zwischen den hier verbundenen Segmenten steht
    .hint = Ergänzen Sie es von Hand, oder geben Sie vor dem Verbinden jedem „ignorable“ ein „target“.
exchange-split-target = Der Ausgangstext hat hier { $source } Sätze, die Übersetzung { $target ->
        [one] einen
       *[other] { $target }
    }; das Segment bleibt ganz
    .hint = Nur wer übersetzt, kann sagen, welche zusammengehören: Teilen Sie es im Werkzeug.
exchange-split-codes = Das Segment bleibt ganz: In Ausgangstext und Übersetzung stünde derselbe Code in verschiedenen Teilen
    .hint = Nur wer übersetzt, kann sagen, welche Teile zusammengehören: Teilen Sie es im Werkzeug.
exchange-split-large = Das Segment bleibt ganz: Es ist länger als { $limit } MB
    .hint = Teilen Sie den Text im Dokument, aus dem die Datei stammt.
exchange-strip-kept = Die Annotation „{ $id }“ bleibt, weil anderes sie braucht
    .hint = Ein Vorschlag aus einem Speicher oder ein Eintrag des Glossars verweist auf sie, oder sie deklariert einen Namensraum.
exchange-split-done = { $path }: { $count ->
        [one] ein Segment mehr.
       *[other] { $count } Segmente mehr.
    }
exchange-join-done = { $path }: { $count ->
        [one] ein Segment weniger.
       *[other] { $count } Segmente weniger.
    }
exchange-strip-done = { $path }: { $count ->
        [one] ein Bestandteil entfernt.
       *[other] { $count } Bestandteile entfernt.
    }
exchange-rewrite-done = { $path } ist geschrieben.

## vulgate xliff convert

convert-kept = „{ $name }“ hat keine Entsprechung in XLIFF { $version } ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): Es bleibt dort erhalten, wo andere Werkzeuge es übergehen
    .hint = Nach der Rückumwandlung hat die Datei es wieder. Ein Werkzeug, das es braucht, muss das Original erhalten.
convert-dropped = „{ $name }“ kann in XLIFF { $version } nicht erhalten werden ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): Es wird weggelassen
    .hint = Wenn es wichtig ist, behalten Sie die Originaldatei, und drücken Sie es in der neuen anders aus.
convert-module = „{ $name }“ gehört in XLIFF { $version } zu einem Modul und war vorher eine Erweiterung ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): Es muss so sein, wie das Modul es verlangt
    .hint = Validieren Sie die neue Datei; was gemeldet wird, muss berichtigt oder herausgenommen werden.
convert-renamed = „{ $name }“ ist keine ID, die XLIFF { $version } erlaubt, oder schon vergeben ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): Es gibt eine neue
    .hint = Es ist nichts zu tun; nach der Rückumwandlung hat die Datei wieder die alten IDs.
convert-character = { $count ->
        [one] Ein Steuerzeichen wird im Text zu einem Code
       *[other] { $count } Steuerzeichen werden im Text zu Codes
    }: XLIFF { $version } kann solche Zeichen nicht aufnehmen
    .hint = Beim Übersetzen müssen diese Codes erhalten bleiben; nach der Rückumwandlung sind sie wieder Zeichen.
convert-data-character = { $count ->
        [one] Ein Steuerzeichen in nativem Code wird zu U+FFFD
       *[other] { $count } Steuerzeichen in nativem Code werden zu U+FFFD
    }: XLIFF { $version } kann solche Zeichen nicht aufnehmen
    .hint = Verwenden Sie die Originaldatei, um das übersetzte Dokument herzustellen.
convert-states = In { $count ->
        [one] einer Einheit unterscheiden sich Segmente
       *[other] { $count } Einheiten unterscheiden sich Segmente
    } in ihrem Status: XLIFF { $version } hat einen für alle, hier den niedrigsten
    .hint = Die Status der Segmente bleiben daneben erhalten, solange niemand den der Einheit ändert.
convert-judged = { $count ->
        [one] Eine Übersetzung ist freigegeben, abgelehnt oder nur vorgeschlagen
       *[other] { $count } Übersetzungen sind freigegeben, abgelehnt oder nur vorgeschlagen
    }: Der Status in XLIFF { $version } sagt das
    .hint = Freigegebenes ist „reviewed“, das andere „initial“. Es ist nichts zu tun.
convert-sub = { $count ->
        [one] Ein Text innerhalb eines Codes wird zu einer eigenen Einheit
       *[other] { $count } Texte innerhalb von Codes werden zu eigenen Einheiten
    }, wie XLIFF { $version } es vorsieht
    .hint = Nach der Rückumwandlung stehen sie wieder in ihren Codes, mit ihren Übersetzungen.
convert-whole-unit = { $count ->
        [one] Eine Alternativübersetzung gilt für eine ganze Einheit; sie geht an das erste Segment
       *[other] { $count } Alternativübersetzungen gelten für ganze Einheiten; sie gehen an die ersten Segmente
    }: XLIFF { $version } hat keine für Einheiten
    .hint = Verbinden Sie die Segmente (vulgate xliff join), wenn die Alternativen verwendet werden sollen.
convert-no-language = Es gibt Übersetzungen, aber ihre Sprache ist nirgends angegeben; XLIFF { $version } verlangt das
    .hint = Jetzt steht dort „und“; tragen Sie die Sprache in „trgLang“ ein.
convert-outside = { $count ->
        [one] Ein Stück einer Übersetzung steht außerhalb der Segmente ihres Ausgangstextes; es geht
       *[other] { $count } Stücke von Übersetzungen stehen außerhalb der Segmente ihrer Ausgangstexte; sie gehen
    } an das Segment davor, weil XLIFF { $version } keinen Platz dafür hat
    .hint = Sehen Sie diese Übersetzungen durch.
convert-languages = Die Datei hat Teile in mehreren Sprachen: „{ $found }“ und „{ $expected }“ als { $attribute }
    .hint = XLIFF 2 hat ein Sprachenpaar je Datei. Teilen Sie die Datei nach Sprachen, und wandeln Sie jeden Teil um.
convert-done = { $path } ist als XLIFF { $to } geschrieben.

## Anmerkungen für die Übersetzung, die in die Datei geschrieben werden

exchange-note-role = Dies ist { $role ->
        [title] der Titel des Dokuments
        [metadata] ein Teil der Beschreibung des Dokuments
        [heading-1] eine Überschrift der Ebene 1
        [heading-2] eine Überschrift der Ebene 2
        [heading-3] eine Überschrift der Ebene 3
        [heading-4] eine Überschrift der Ebene 4
        [heading-5] eine Überschrift der Ebene 5
        [heading-6] eine Überschrift der Ebene 6
        [paragraph] ein Absatz
        [list-item] ein Listenpunkt
        [quote] ein Zitat
        [table-header] der Kopf einer Tabellenspalte
        [table-cell] eine Tabellenzelle
        [footnote] eine Fußnote
        [caption] eine Bildunterschrift
        [alt-text] die Beschreibung eines Bildes für alle, die es nicht sehen können
        [link-title] die Kurzinfo eines Links
        [link-destination] die Adresse eines Links
        [html] Text innerhalb von HTML
       *[other] ein Textstück
    }.
exchange-note-context = { exchange-note-role } Es steht unter „{ $heading }“.
exchange-note-length = Die Übersetzung darf höchstens { $count } Zeichen haben.
exchange-note-term = „{ $term }“ heißt „{ $translations }“.
exchange-note-avoid = „{ $term }“ soll nicht „{ $avoid }“ heißen.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Der Ausgangstext von Segment { $segment } hat sich geändert: { $change }
