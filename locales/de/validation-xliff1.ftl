# Was eine XLIFF-Datei der Version 1.0, 1.1 oder 1.2 gegen ihre Spezifikation sagt. Das Programm
# ergänzt Datei, Zeile, Einheit und die Stelle der Spezifikation.

## Das Wurzelelement

xliff1-namespace-missing = XLIFF { $version } hat einen Namensraum, und diese Datei hat keinen
    .hint = Schreiben Sie xmlns="{ $namespace }" in das erste Element.
xliff1-version-older = Der Namensraum ist der von XLIFF 1.2, aber die Version ist „{ $version }“
    .hint = Schreiben Sie version="1.2", es sei denn, ein Werkzeug verlangt es anders.
xliff1-extension-after-files = „{ $element }“ steht nach dem letzten „file“
    .hint = Elemente anderer Namensräume stehen hier vor einem „file“; verschieben Sie es an den Anfang.

## Was identifiziert, und was darauf verweist

xliff1-id-doubled = Der Wert „{ $id }“ von { $attribute } an „{ $element }“ ist schon vergeben, in Zeile { $line }
    .hint = Er ist in einem „file“ eindeutig; geben Sie einem von beiden einen anderen.
xliff1-tool-unknown = Der Wert „{ $id }“ von { $attribute } an „{ $element }“ bezeichnet kein Werkzeug im Kopf
    .hint = Ergänzen Sie im Kopf desselben „file“ ein „tool“ mit dieser ID, oder berichtigen Sie die ID.
xliff1-phase-unknown = Der Wert „{ $id }“ von { $attribute } an „{ $element }“ bezeichnet keine Phase im Kopf
    .hint = Ergänzen Sie im Kopf desselben „file“ eine „phase“ mit diesem Namen, oder berichtigen Sie den Namen.
xliff1-unit-unknown = Der Wert „{ $id }“ von { $attribute } an „{ $element }“ ist die ID keiner Einheit in dieser Datei
    .hint = Verweisen Sie auf eine „trans-unit“ oder „bin-unit“ desselben „file“, oder lassen Sie das Attribut weg.

## Attribute

xliff1-language = Als Sprache von „{ $element }“ ist „{ $found }“ angegeben, aber { $attribute } der Datei ist „{ $expected }“
    .hint = Bringen Sie beides in Übereinstimmung; nur innerhalb von „alt-trans“ dürfen Sprachen abweichen.
xliff1-mime-type = „{ $value }“ ist kein Medientyp
    .hint = Beginnen Sie mit einem von { $classes }; ein Schrägstrich und ein Untertyp dürfen folgen.
xliff1-reformat = „{ $value }“ sagt ja oder nein und zählt auch noch Attribute auf
    .hint = Schreiben Sie nur „yes“ oder „no“, oder nur die Attribute, die sich ändern dürfen.

## Segmente

xliff1-segment-without-mid = Ein Segment von „seg-source“ hat kein mid
    .hint = Geben Sie ihm eines, damit seine Übersetzung gefunden werden kann.
xliff1-segment-doubled = Zwei Segmente haben das mid „{ $mid }“
    .hint = Geben Sie jedem Segment eines „seg-source“ ein eigenes mid.
xliff1-segment-unknown = „{ $element }“ verweist auf ein Segment „{ $mid }“, das es in „seg-source“ nicht gibt
    .hint = Verwenden Sie das mid eines Segments im „seg-source“ daneben, oder fügen Sie das Segment dort hinzu.
xliff1-segmented-otherwise = Ohne seine Marken lautet „seg-source“ anders als „source“
    .hint = Segmentieren Sie den Ausgangstext, wie er ist; Text wird in keinem von beiden geändert.

## Codes

xliff1-rid-doubled = Ein anderes „{ $element }“ dieses Textes hat das rid „{ $rid }“
    .hint = Geben Sie jedem Codepaar ein eigenes rid.
xliff1-begin-without-end = Kein „{ $end }“ beendet das „{ $element }“ mit { $attribute } „{ $id }“
    .hint = Fügen Sie sein Ende im selben Text hinzu, oder verwenden Sie „it“ oder „x“ für einen Code, der allein steht.
xliff1-end-without-begin = Das „{ $element }“ mit { $attribute } „{ $id }“ beendet kein „{ $begin }“
    .hint = Fügen Sie seinen Anfang im selben Text hinzu, oder verwenden Sie „it“ oder „x“ für einen Code, der allein steht.
xliff1-end-first = Das „{ $element }“ mit { $attribute } „{ $id }“ steht vor seinem „{ $begin }“
    .hint = Setzen Sie den Anfang des Codes vor sein Ende.
xliff1-cloned = Der Code „{ $id }“ steht zweimal im Zieltext und darf nicht vervielfältigt werden
    .hint = Entfernen Sie einen von beiden, oder lassen Sie den Ausgangstext clone="yes" sagen.
xliff1-code-id-shared = Zwei verschiedene Codes dieses Textes haben die ID „{ $id }“
    .hint = Geben Sie jedem eine eigene ID, sonst können Werkzeuge sie nicht unterscheiden.
