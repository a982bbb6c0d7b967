# Befunde der Qualitätsprüfung von Übersetzungen. Der Wert sagt, was der Fall ist, `.hint`, was
# zu tun ist, `.explain`, was die Prüfung sucht und wann sie unbeachtet bleiben darf.

check-blank = Das Segment hat eine Übersetzung, aber sie ist leer
    .hint = Übersetzen Sie das Segment, oder setzen Sie seinen Status auf „initial“ zurück, wenn es noch nicht fertig ist.
    .explain =
        Sucht Segmente, deren Übersetzung leer ist, obwohl der Ausgangstext es nicht ist.

        Beispiel: Der Ausgangstext lautet „A second wall.“, die Übersetzung enthält nichts oder
        nur Leerzeichen.

        Nie unbeachtet lassen: Der veröffentlichte Text hätte eine Lücke.

# $kind: was am Code falsch ist. $code ist der Code, wie man ihn beim Übersetzen sieht.
check-codes =
    { $kind ->
        [missing] Der Code { $code } fehlt
        [doubled] Der Code { $code } steht öfter da als im Ausgangstext
        [added] Der Code { $code } steht nicht im Ausgangstext
        [order] Der Code { $code } ist an einem anderen vorbeigerückt, was nicht erlaubt ist
        [nesting] Der Code { $code } ist nicht richtig geöffnet und geschlossen
       *[dropped] Die Formatierung { $code } des Ausgangstextes wird nicht verwendet
    }
    .hint =
        { $kind ->
            [missing] Setzen Sie ihn wieder an seine Stelle im Satz.
            [doubled] Behalten Sie ihn einmal.
            [added] Löschen Sie ihn.
            [order] Bringen Sie die Codes in die Reihenfolge des Ausgangstextes.
            [nesting] Schließen Sie jeden geöffneten Code, den letzten zuerst.
           *[dropped] Setzen Sie sie um die entsprechenden Wörter, es sei denn, Sie haben sie mit Absicht weggelassen.
        }
    .explain =
        Vergleicht die Inline-Codes (Fettdruck, Links, Fußnoten, Bilder) der Übersetzung mit denen
        des Ausgangstextes. Eine Fußnote oder ein Bild muss da sein, und zwar einmal; kein Code
        darf erfunden sein; Paare müssen geschlossen sein und dürfen sich nicht überschneiden.
        Verlorener Fettdruck und verlorene Links sind nur ein Hinweis.

        Beispiel: Der Ausgangstext endet mit Fußnote 3, die Übersetzung nicht.

        Ein Hinweis kann unbeachtet bleiben, wenn die Sprache dort keine Hervorhebung braucht. Ein
        Fehler nie.

# $character ist der Codepunkt, $near der Text darum herum.
check-forbidden = Die Übersetzung enthält das Zeichen { $character }, bei „{ $near }“
    .hint = Löschen Sie es, oder geben Sie den Buchstaben ein, der dort verloren ging.
    .explain =
        Sucht Zeichen, die in keinem Text stehen sollten: Steuerzeichen, Zeichen zum privaten
        Gebrauch, ein Bytereihenfolgezeichen mitten im Text und U+FFFD, das dort steht, wo ein
        Programm einen Buchstaben nicht lesen konnte.

        Beispiel: „pr□cis“ statt „précis“.

        Nie unbeachtet lassen: Im Satz gibt es für diese Zeichen keine Form.

# $before und $now sind der alte und der neue Ausgangstext.
check-stale = Der Ausgangstext hat sich geändert, die Übersetzung nicht
    .hint = Der Ausgangstext lautete „{ $before }“ und lautet jetzt „{ $now }“. Bringen Sie die Übersetzung auf den neuen Stand.
    .explain =
        Sucht Segmente, deren Ausgangstext geändert wurde, während die Übersetzung noch die des
        alten ist.

        Beispiel: Aus „12 weeks“ wurde „eight weeks“, und die Übersetzung sagt noch zwölf.

        Kann unbeachtet bleiben, wenn die Änderung in der Übersetzung nichts ausmacht, etwa ein
        Komma.

check-same-as-source = Die Übersetzung ist mit dem Ausgangstext identisch
    .hint = Übersetzen Sie den Text. Wenn er so bleiben muss, kennzeichnen Sie ihn als nicht zu übersetzen.
    .explain =
        Sucht Übersetzungen, die den Ausgangstext Wort für Wort wiederholen. Verlangt werden
        mindestens zwei längere Wörter in Kleinbuchstaben, damit Namen, Zahlen und Adressen
        ausgenommen bleiben.

        Beispiel: „Executive summary in bullets“ im französischen Text.

        Kann bei Zitaten und Titeln unbeachtet bleiben, die in der Originalsprache angeführt werden.

check-untranslated-part = Eine Passage des Ausgangstextes steht unverändert in der Übersetzung: „…{ $text }…“
    .hint = Übersetzen Sie sie; manche Werkzeuge setzen eine neue Übersetzung vor den Text, der schon da war.
    .explain =
        Sucht sechs aufeinanderfolgende Wörter, die in Ausgangstext und Übersetzung gleich sind,
        die meisten davon gewöhnliche, kleingeschriebene Wörter. Namen, Titel, Adressen und
        Fußnoten sind ausgenommen. Ein Zitat, das in seiner Sprache bleiben soll, ist kein Fehler.
# $kind mixed: $word ist das Wort, $letter der fremde Buchstabe darin, $code der Codepunkt.
check-script =
    { $kind ->
        [mixed] In „{ $word }“ gehört der Buchstabe „{ $letter }“ ({ $code }) zu einem anderen Alphabet
       *[whole] Die Übersetzung ist nicht im Alphabet ihrer Sprache geschrieben
    }
    .hint =
        { $kind ->
            [mixed] Geben Sie den Buchstaben mit der Tastatur der Sprache neu ein.
           *[whole] Prüfen Sie, ob es die richtige Sprache ist, und übersetzen Sie das Segment.
        }
    .explain =
        Sucht Buchstaben des falschen Alphabets: Ein lateinisches „E“ in einem kyrillischen oder
        griechischen Wort sieht richtig aus, wird aber bei der Suche nicht gefunden und vom
        Bildschirmleser falsch gelesen. Findet auch Text, der gar nicht im Alphabet seiner Sprache
        geschrieben ist.

        Beispiel: „Eвропа“ mit lateinischem Anfangsbuchstaben.

        Kann bei Namen unbeachtet bleiben, die mit Absicht Alphabete mischen.

check-hidden = In der Übersetzung steht ein unsichtbares Zeichen ({ $code })
    .hint = Löschen Sie es; wenn Sie es nicht finden, geben Sie die Wörter darum herum neu ein.
    .explain =
        Sucht Zeichen, die niemand sieht: Steuerzeichen der Schreibrichtung, Leerzeichen ohne
        Breite, Bytereihenfolgezeichen. Sie kommen mit kopiertem Text; manche lassen einen Satz
        anders lesen, als er ist, alle stören Suche und Silbentrennung. Was auch im Ausgangstext
        steht, ist ausgenommen.

check-term-missing = „{ $term }“ heißt in der Terminologiedatenbank „{ $expected }“, was in der Übersetzung nicht vorkommt
    .hint = Verwenden Sie die Benennung der Terminologiedatenbank, oder nehmen Sie die verwendete dort als zulässig auf.
    .explain =
        Sucht im Ausgangstext die Benennungen der Terminologiedatenbanken des Projekts
        (terms/*.tbx) und in der Übersetzung eine von denen, die der Begriff dort hat, in
        beliebiger Form. Benennungen, die als abgelehnt oder überholt geführt werden, zählen nicht.

        Kann unbeachtet bleiben, wo ein Satz ohne die Benennung besser ist.

        Beispiel: „public consultation“, übersetzt ohne „öffentliche Konsultation“.

check-term-forbidden = „{ $term }“ soll nicht „{ $used }“ heißen{ $count ->
        [0] {""}
       *[other] , sondern „{ $better }“
    }
    .hint = Verwenden Sie eine andere Benennung; `vulgate terms search` zeigt, welche es gibt.
    .explain =
        Sucht in der Übersetzung Benennungen, die die Terminologiedatenbank als abgelehnt oder
        überholt führt, wenn im Ausgangstext eine Benennung desselben Begriffs steht.

        Beispiel: „Regelung“ für „regulation“, wo die Terminologiedatenbank „Verordnung“ verlangt.

# $source und $target sind die betroffenen Zahlen, wie sie geschrieben sind; eine kann leer sein.
check-numbers =
    { $kind ->
        [missing] Die Zahl { $source } des Ausgangstextes fehlt
        [added] Die Zahl { $target } steht nicht im Ausgangstext
        [kept] Die Zahl { $source } des Ausgangstexts schreibt man in dieser Sprache { $expected }; so ist es eine andere Zahl
       *[changed] Der Ausgangstext hat { $source }, die Übersetzung { $target }
    }
    .hint = Vergleichen Sie die Zahlen mit dem Ausgangstext; schreiben Sie sie mit den Trennzeichen Ihrer Sprache.
    .explain =
        Vergleicht die Werte aller Zahlen, unabhängig von Trennzeichen und Reihenfolge: „38,000“
        ist „38 000“ und „38.000“, „6.10.1958“ ist „6. Oktober 1958“, „Article 14(2)“ ist „Artikel
        14 Absatz 2“. Zahlen bis zwölf dürfen Wörter sein. Eine Zahl, die vorkommt, aber nicht so
        oft wie im Ausgangstext, ist nur ein Hinweis.

        Beispiel: „38,000“ bedeutet in einem deutschen Text achtunddreißig.

        Kann unbeachtet bleiben, wo der Satz keine Zahl oder eine mehr braucht.

check-url-email = Die Adresse { $address } des Ausgangstextes fehlt oder weicht ab
    .hint = Kopieren Sie die Adresse aus dem Ausgangstext; nur die Sprache darin darf eine andere sein.
    .explain =
        Sucht Web- und E-Mail-Adressen des Ausgangstextes, die in der Übersetzung nicht stehen. Der
        Sprachcode innerhalb einer Adresse darf abweichen.

        Beispiel: „us@dat.example“ statt „us@data.example“.

        Kann unbeachtet bleiben, wenn die Seite in dieser Sprache eine andere Adresse hat und Sie
        diese aufgerufen haben.

check-max-length = Die Übersetzung hat { $count } Zeichen und darf höchstens { $most } haben
    .hint = Kürzen Sie sie, oder bitten Sie die Verfasser um eine höhere Grenze.
    .explain =
        Die Verfasser des Dokuments begrenzen die Länge mancher Texte, mit max-length in einem
        Kommentar vor dem Block oder unter [markdown] in vulgate.toml. Alle Segmente des Textes
        zählen zusammen, mit den Leerzeichen dazwischen.
# $target und $expected sind Längen in Zeichen.
check-length =
    { $kind ->
        [short] Die Übersetzung ist sehr kurz: { $target } Zeichen, wo etwa { $expected } üblich sind
       *[long] Die Übersetzung ist sehr lang: { $target } Zeichen, wo etwa { $expected } üblich sind
    }
    .hint = Prüfen Sie, ob es die Übersetzung dieses Segments ist und ob sie vollständig ist.
    .explain =
        Vergleicht die Länge der Übersetzung mit dem, was zwischen den beiden Sprachen üblich ist.
        Betrachtet werden nur längere Segmente, und nur große Unterschiede zählen.

        Beispiel: Die Hälfte eines Absatzes fehlt.

        Kann unbeachtet bleiben, wenn die Sprache es wirklich so kurz sagt oder eine Benennung
        erklären muss.

# $source und $target sind die Zeichen; leer, wenn keines da ist.
check-end-punctuation =
    { $kind ->
        [added] Die Übersetzung endet mit „{ $target }“, der Ausgangstext ohne Satzzeichen
        [missing] Der Ausgangstext endet mit „{ $source }“, die Übersetzung ohne Satzzeichen
       *[changed] Der Ausgangstext endet mit „{ $source }“, die Übersetzung mit „{ $target }“
    }
    .hint = Beenden Sie sie wie den Ausgangstext, mit den Satzzeichen Ihrer Sprache.
    .explain =
        Vergleicht das letzte Zeichen der Übersetzung mit dem des Ausgangstextes, jeweils in den
        Satzzeichen der Sprache: Eine griechische Frage endet mit „;“. Schließende Klammern und
        Anführungszeichen sowie die Punkte von Abkürzungen und Ordnungszahlen zählen nicht.

        Beispiel: Der Ausgangstext fragt „Who reads it?“, die Übersetzung endet mit einem Punkt.

        Kann unbeachtet bleiben, wenn Ihre Sprache einen solchen Text anders beendet.

check-brackets = Die Klammer „{ $bracket }“ hat kein Gegenstück
    .hint = Fügen Sie die andere Klammer hinzu, oder löschen Sie diese.
    .explain =
        Sucht Klammern der Übersetzung, die geöffnet und nicht geschlossen oder geschlossen und
        nicht geöffnet werden, wenn die des Ausgangstextes alle paarweise stehen. Die Nummer eines
        Listenpunkts, „a)“, ist keine.

        Beispiel: „das Budget (in Euro“.

        Kann bei Zeichen unbeachtet bleiben, die nur wie Klammern aussehen.

# $mark ist das Zeichen, $near der Text darum herum, $own sind die Zeichen der Sprache selbst.
check-quotes =
    { $kind ->
        [straight] Gerade Anführungszeichen bei „{ $near }“
        [backwards] Das Anführungszeichen „{ $mark }“ öffnet ein Zitat, bei „{ $near }“
       *[foreign] Das Anführungszeichen „{ $mark }“ wird in dieser Sprache nicht verwendet, bei „{ $near }“
    }
    .hint = Setzen Sie Zitate in { $own }.
    .explain =
        Sucht Anführungszeichen, die die Sprache der Übersetzung nicht oder nur umgekehrt
        verwendet. Gerade Zeichen sind nur ein Hinweis. Einfache Zeichen werden nicht betrachtet,
        weil die meisten von ihnen Apostrophe sind.

        Beispiel: “so” in einem deutschen Text, in dem es „so“ heißen muss.

        Kann innerhalb eines Zitats in einer anderen Sprache unbeachtet bleiben.

check-percent =
    { $kind ->
        [breaks] Zwischen Zahl und Zeichen steht bei „{ $near }“ ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann
       *[joined] Vor dem Prozentzeichen steht bei „{ $near }“ kein Leerzeichen
    }
    .hint = Setzen Sie dort ein geschütztes Leerzeichen (U+00A0).
    .explain =
        Betrachtet den Abstand zwischen einer Zahl und „%“, „€“ oder einem anderen
        Währungszeichen. Die Interinstitutionellen Regeln für Veröffentlichungen der Europäischen
        Union verlangen in fast allen Sprachen ein geschütztes Leerzeichen; wo der Gebrauch einer
        Sprache keines kennt, wird auch das anerkannt.

        Beispiel: „59“ am Ende einer Zeile und „%“ am Anfang der nächsten.

        Kann unbeachtet bleiben, wo der Text nie gesetzt wird.

check-spaces =
    { $kind ->
        [leading-lost] Der Ausgangstext beginnt mit einem Leerzeichen, die Übersetzung nicht
        [leading-added] Die Übersetzung beginnt mit einem Leerzeichen, der Ausgangstext nicht
        [trailing-lost] Der Ausgangstext endet mit einem Leerzeichen, die Übersetzung nicht
        [trailing-added] Die Übersetzung endet mit einem Leerzeichen, der Ausgangstext nicht
        [double] Zwei Leerzeichen hintereinander bei „{ $near }“
        [before-stop] Ein Leerzeichen vor Komma oder Punkt bei „{ $near }“
        [before-tall] Ein Leerzeichen vor einem Satzzeichen bei „{ $near }“
        [french] Ein gewöhnliches Leerzeichen vor einem Satzzeichen bei „{ $near }“, an dem die Zeile umbrechen kann
       *[bracket] Ein Leerzeichen auf der Innenseite einer Klammer bei „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Fügen Sie das Leerzeichen hinzu.
            [trailing-lost] Fügen Sie das Leerzeichen hinzu.
            [french] Setzen Sie dort ein geschütztes Leerzeichen (U+00A0 oder U+202F).
           *[other] Löschen Sie das Leerzeichen.
        }
    .explain =
        Sucht Leerzeichen, die doppelt, verloren oder an der falschen Stelle sind, und gewöhnliche
        Leerzeichen vor den französischen Satzzeichen, die mit Abstand stehen.

        Beispiel: „eins , zwei“.

        Kann bei Spalten unbeachtet bleiben, die mit Leerzeichen ausgerichtet sind.

check-conventions = Statt „{ $found }“ sollte hier „{ $wanted }“ stehen (Konventionen: { $profile })
    .hint = Schreiben Sie es so, oder wählen Sie unter [project] in vulgate.toml die anderen Konventionen.
    .explain =
        Vergleicht die Schreibung von Zahlen, Daten, Ordnungszahlen, Prozentangaben,
        Anführungszeichen und Fußnotenzeichen mit den Konventionen, die unter [project] in
        vulgate.toml stehen: eu sind die Interinstitutionellen Regeln für Veröffentlichungen der
        Europäischen Union, cldr ist der Gebrauch des Landes. Ohne Angabe wird nur gefunden, was
        keine von beiden kennt.

        Beispiel: „16 Oktober“ in einem deutschen Text statt „16. Oktober“.

        Kann bei Namen, Codes und Zitaten unbeachtet bleiben.

check-repeated-word = Das Wort „{ $word }“ steht zweimal hintereinander
    .hint = Löschen Sie eines davon.
    .explain =
        Sucht ein Wort, das zweimal hintereinander mit nur einem Leerzeichen dazwischen steht, wenn
        der Ausgangstext keines wiederholt. Paare, die die Grammatik hervorbringt, etwa „nous
        nous“, sind ausgenommen.

        Beispiel: „in dem dem Text“.

        Kann unbeachtet bleiben, wo beide Wörter gemeint sind.

check-capitalisation = Die Übersetzung beginnt mit einem Kleinbuchstaben: „{ $word }“
    .hint = Beginnen Sie wie der Ausgangstext mit einem Großbuchstaben.
    .explain =
        Sucht Titel, Absätze, Listenpunkte und Fußnoten, die mit einem Kleinbuchstaben beginnen,
        wenn der Ausgangstext mit einem Großbuchstaben beginnt.

        Beispiel: „es besteht die Pflicht.“ für „The duty exists.“

        Kann unbeachtet bleiben, wo Ihr Hausstil Kleinbuchstaben verlangt, etwa in Listen.

# $other ist der andere Ausgangs- oder Zieltext, $unit die ID der Einheit, in der er steht.
check-inconsistent =
    { $kind ->
        [targets] Derselbe Ausgangstext ist in { $unit } mit „{ $other }“ übersetzt
       *[sources] Dieselbe Übersetzung steht in { $unit } für einen anderen Ausgangstext: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Wählen Sie eine der beiden Übersetzungen, es sei denn, der Zusammenhang verlangt beide.
           *[sources] Prüfen Sie, ob sie nicht in das falsche Segment kopiert wurde.
        }
    .explain =
        Sucht innerhalb eines Dokuments einen Ausgangstext mit zwei Übersetzungen bei gleicher
        Funktion und eine Übersetzung von zwei Ausgangstexten, die wenig gemeinsam haben.

        Beispiel: Die Überschrift „The gap“ lautet einmal „Die Kluft“ und einmal „Die Lücke“.

        Kann unbeachtet bleiben, wo Grammatik oder Zusammenhang andere Wörter verlangen.
