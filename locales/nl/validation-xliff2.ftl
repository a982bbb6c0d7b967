# Wat `vulgate validate` in XLIFF 2 vindt buiten de grammatica.

xliff2-namespace = “{ $namespace }” is de naamruimte van geen enkele versie van XLIFF 2
    .hint = 2.0 en 2.1 hebben urn:oasis:names:tc:xliff:document:2.0, 2.2 heeft urn:oasis:names:tc:xliff:document:2.2.

# Id's

xliff2-id-doubled = de id “{ $id }” van <{ $element }> is al eerder gebruikt in hetzelfde <{ $scope }>
    .hint = Geef een van beide een andere id, en wijzig wat ernaar verwijst.
xliff2-id-elsewhere = de id “{ $id }” van dit <{ $element }> hoort bij een code in de brontekst van een ander segment
    .hint = Geef het een id die de eenheid nog niet heeft; een code heeft de id van zijn tegenhanger alleen naast de brontekst daarvan.
xliff2-id-other-element = de id “{ $id }” van dit <{ $element }> hoort in de brontekst bij een ander soort element
    .hint = Gebruik het element dat de brontekst heeft, of een id die de eenheid nog niet heeft.
xliff2-extension-id = de id “{ $id }” van <{ $element }> is geen naamtoken
    .hint = Ook id's van extensies bestaan alleen uit letters, cijfers, punten, koppeltekens, lage streepjes en dubbele punten.

# Structuur

xliff2-skeleton-empty = het skelet zegt niet waar het is en ook niet wat het is
    .hint = Geef het een href, of voeg de inhoud toe.
xliff2-skeleton-both = het skelet heeft een href en inhoud
    .hint = Laat een van beide staan: wat een href heeft, moet leeg zijn; ook commentaar is niet toegestaan.
xliff2-unit-without-segment = de eenheid heeft geen segment
    .hint = Elke eenheid heeft er ten minste één nodig; ignorable-elementen alleen volstaan niet.
xliff2-target-language-missing = er zijn doelteksten, de eerste op regel { $line }, maar geen trgLang dat hun taal vermeldt
    .hint = Voeg trgLang toe aan het hoofdelement.
xliff2-language = de taal van { $element } is “{ $found }”, maar { $attribute } zegt “{ $expected }”
    .hint = Beide moeten dezelfde taalcode hebben, ook waar xml:lang is overgeërfd.
xliff2-state-without-target = het segment heeft de status { $state }, maar geen doeltekst
    .hint = Zonder doeltekst heeft een segment de status initial.
xliff2-substate-without-state = het segment heeft een subState, maar geen state
    .hint = Vermeld ook state, zelfs als dat de beginstatus is.
xliff2-substate = “{ $value }” is geen subState
    .hint = Schrijf een eigen voorvoegsel, een dubbele punt en de waarde; het voorvoegsel xlf is bezet.
xliff2-order-too-large = de doeltekst staat op plaats { $order }, maar de eenheid heeft maar { $most } { $most ->
    [one] deel
   *[other] delen
}
    .hint = Segmenten en ignorable-elementen worden samen geteld.
xliff2-order-doubled = de plaats { $order } is ingenomen door een andere doeltekst van de eenheid
    .hint = Geef elke doeltekst een eigen plaats.
xliff2-order-implicit = de doeltekst staat op plaats { $order }, die een ander deel heeft omdat het niets anders vermeldt
    .hint = Een deel zonder order staat waar het is; geef dat deel een andere plaats.

# Inline-elementen

xliff2-hex-form = “{ $value }” is geen codepunt in hexadecimale cijfers
    .hint = Schrijf twee cijfers per byte, met hoofdletters, zoals 001A.
xliff2-hex-allowed = “{ $value }” is een teken dat in XML mag staan
    .hint = Schrijf het teken zelf; cp is voor tekens die XML verbiedt.
xliff2-subtype-without-type = <{ $element }> heeft een subType, maar geen type
    .hint = Vermeld ook type.
xliff2-subtype-of-other-type = het subType “{ $value }” hoort bij het type { $type }
    .hint = Stel type="{ $type }" in, of gebruik een eigen subType.
xliff2-subtype = “{ $value }” is geen subType
    .hint = Met het voorvoegsel xlf zijn er lb, pb, b, i, u en var. Andere hebben een eigen voorvoegsel en een dubbele punt.
xliff2-start-isolated = het begin “{ $id }” zegt dat het einde niet in deze <{ $scope }> staat, maar het staat er wel
    .hint = Verwijder isolated="yes".
xliff2-start-without-end = het begin “{ $id }” heeft geen einde aan deze kant van <{ $scope }>
    .hint = Voeg een <ec> met startRef="{ $id }" toe, of stel isolated="yes" in als het einde in een andere eenheid staat.
xliff2-start-after-end = het begin “{ $id }” staat na het einde ervan
    .hint = Verwissel de twee.
xliff2-start-with-ends = het begin “{ $id }” heeft meer dan één einde
    .hint = Laat één <{ $end }> met deze startRef staan.
xliff2-end-without-start = aan deze kant van <{ $scope }> is er geen <sc> “{ $id }” dat dit einde zou kunnen sluiten
    .hint = Verbeter startRef, of stel isolated="yes" in met een id als het begin in een andere eenheid staat.
xliff2-end-isolated-id = een geïsoleerd einde moet een id hebben en geen startRef
    .hint = Geef het een id en verwijder startRef.
xliff2-end-start-ref = een einde moet een startRef hebben en geen id, tenzij het geïsoleerd is
    .hint = Noem in startRef het <sc> dat het sluit, en verwijder de id.
xliff2-end-dir = dir staat bij een einde dat niet geïsoleerd is
    .hint = De schrijfrichting is die van het begin; verwijder dir hier.
xliff2-end-disagrees = { $attribute } is hier { $found }, maar moet net als bij het begin { $expected } zijn
    .hint = Vermeld bij beide hetzelfde.
xliff2-data-ref = { $attribute } noemt “{ $id }”, maar dit element { $scope } heeft geen gegevens met die id
    .hint = Voeg in de originalData ervan een <data> met deze id toe, of verbeter de verwijzing.
xliff2-pair = <{ $element }> heeft { $present }, maar geen { $missing }
    .hint = Vermeld het voor beide uiteinden, of voor geen van beide.
xliff2-sub-flow = { $attribute } noemt “{ $id }”, maar dat is geen eenheid van het bestand “{ $file }”
    .hint = Deelstromen worden aangeduid met de id's van eenheden in hetzelfde bestand.
xliff2-sub-flow-circle = { $attribute } leidt via “{ $id }” terug naar deze eenheid
    .hint = Een deelstroom is tekst in een code van een andere eenheid en kan zichzelf niet bevatten; noem andere eenheden.
xliff2-reorder-hints = een code met canReorder="{ $value }" moet { $attribute }="no" hebben
    .hint = Wat niet mag worden verplaatst, mag ook niet worden gekopieerd of gewist.
xliff2-copy-of-nothing = copyOf noemt “{ $id }”, maar dat is geen andere code van deze <{ $scope }>
    .hint = Noem de id van de code die is gekopieerd.
xliff2-copy-of-other = copyOf noemt “{ $id }”, waarvan deze <{ $element }> geen kopie kan zijn
    .hint = Noem de id van een code van dezelfde soort die geen kopie van deze is.
xliff2-copy-with-data = copyOf noemt “{ $id }”, maar er zijn oorspronkelijke gegevens
    .hint = Een kopie van een code met oorspronkelijke gegevens verwijst naar dezelfde gegevens; copyOf is voor codes zonder.
xliff2-copy-forbidden = de code “{ $id }” mag niet worden gekopieerd
    .hint = Verwijder de kopie.
xliff2-sequence-start = een reeks codes die niet van plaats mogen wisselen, begint niet met canReorder="firstNo"
    .hint = Stel firstNo in bij de eerste code ervan.
xliff2-sequence-changed = codes die niet van plaats mogen wisselen, staan in een andere volgorde dan in de brontekst
    .hint = Zet ze in de volgorde van de brontekst.
xliff2-code-deleted = de code “{ $id }” mag niet worden gewist, maar staat niet in de doeltekst
    .hint = Zet hem in de vertaling waar hij hoort.
xliff2-code-overlaps = code “{ $id }” mag een andere niet overlappen, maar doet dat in de vertaling wel
    .hint = Zet begin en einde ervan beide vóór, na of in de andere.

# Annotaties en verwijzingen

xliff2-marker-without-start = aan deze kant van <{ $scope }> staat vóór dit einde geen <sm> “{ $id }”
    .hint = Verbeter startRef, of voeg het begin toe.
xliff2-marker-without-end = de annotatie “{ $id }” heeft geen einde aan deze kant van <{ $scope }>
    .hint = Voeg een <em> met startRef="{ $id }" toe.
xliff2-translate-missing = de algemene annotatie zegt niet of de tekst vertaald moet worden
    .hint = Voeg translate="no" of translate="yes" toe, of het type van de annotatie.
xliff2-comment-both = het commentaar heeft een value en een ref
    .hint = Laat een van beide staan.
xliff2-comment-nothing = het commentaar heeft geen value en geen ref
    .hint = Schrijf het commentaar in value, of noem een notitie in ref.
xliff2-comment-note = “{ $ref }” noemt geen notitie van deze eenheid
    .hint = Schrijf #n= en de id van een notitie in dezelfde eenheid.
xliff2-note-ref = “{ $ref }” noemt geen segment van deze eenheid
    .hint = Schrijf # en de id van een segment in dezelfde eenheid.
xliff2-ref-span = “{ $ref }” noemt geen tekstgedeelte in deze eenheid
    .hint = Schrijf # en de id van een segment of inline-element van de eenheid; voor een element in de doeltekst #t= en de id.
xliff2-fragment-form = “{ $ref }” heeft niet de vorm van een fragmentaanduiding
    .hint = Stappen worden gescheiden door schuine strepen; elke stap is een id, of een voorvoegsel, = en een id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = “{ $ref }” heeft een voorvoegsel van één letter dat niet gedefinieerd is
    .hint = Gedefinieerd zijn f, g, u, n, d en t. Voorvoegsels van modules en extensies zijn langer.
xliff2-fragment-twice = “{ $ref }” heeft twee keer hetzelfde voorvoegsel
    .hint = Elke stap heeft een ander voorvoegsel.
xliff2-fragment-order = “{ $ref }” gaat niet van bestand via groep naar eenheid
    .hint = Zet de stappen in deze volgorde: f, g, u.
xliff2-fragment-last = “{ $ref }” gaat na de laatste stap verder
    .hint = Wat binnen een eenheid ligt, wordt één keer genoemd, aan het einde.
xliff2-fragment-nowhere = “{ $ref }” noemt niets in dit document
    .hint = Verbeter de id's erin; wat is weggelaten (bestand, groep of eenheid), volgt uit de plaats waar de verwijzing staat.
xliff2-fragment-outside = “{ $ref }” leidt buiten het document
    .hint = Begin met #.

# Vertaalvoorstellen en glossarium

xliff2-match-language = de taal van de doeltekst is “{ $found }”, maar trgLang zegt “{ $expected }”
    .hint = Alleen een treffer met reference="yes" mag in een andere taal zijn.
xliff2-match-annotation-ref = de annotatie van een treffer heeft een ref
    .hint = Verwijder die: de treffer verwijst naar de annotatie, niet omgekeerd.
xliff2-entry-empty = het item heeft geen vertaling en geen definitie
    .hint = Voeg er ten minste één van toe.

# Opmaakweergave

xliff2-subfs-without-fs = <{ $element }> heeft subFs, maar geen fs
    .hint = Vermeld ook het HTML-element in fs.
xliff2-subfs = “{ $value }” zijn geen attributen
    .hint = Schrijf naam en waarde met een komma ertussen, paren gescheiden door een backslash; is een komma of backslash zelf bedoeld, zet er dan een backslash voor.
xliff2-on-closing-code = { $attribute } staat bij een einde dat niet geïsoleerd is
    .hint = Het wordt bij het begin vermeld; verwijder het hier.
xliff2-fs-void = de voorvertoning zou inhoud in <{ $value }> zetten, dat in HTML altijd leeg is
    .hint = Gebruik een andere waarde van fs, of verplaats ze naar een code zonder inhoud.
xliff2-fs-nesting = de voorvertoning zou <{ $value }> in <{ $around }> zetten, wat geen geldige HTML is
    .hint = Gebruik hier of eromheen een andere waarde van fs.
xliff2-fs-text = de voorvertoning zou tekst rechtstreeks in <{ $value }> zetten, dat in HTML alleen elementen bevat
    .hint = Geef de tekst een eigen fs, bijvoorbeeld li of td, of gebruik hier een andere waarde.
xliff2-fs-attribute-missing = de voorvertoning zou <{ $value }> zonder { $attribute } hebben, wat geen geldige HTML is
    .hint = Vermeld het in subFs, bijvoorbeeld “src,beeld.png”.

# Resourcegegevens

xliff2-resources-empty = de resourcegegevens bevatten niets
    .hint = Voeg een resource of een verwijzing daarnaar toe, of verwijder ze.
xliff2-resource-item-empty = de resource bevat niets
    .hint = Voeg een brontekst, een doeltekst of een verwijzing toe.
xliff2-resource-ref = “{ $id }” is geen resource van het bestand “{ $file }”
    .hint = Er kan alleen worden verwezen naar resources in de resourcegegevens van het bestand zelf.
xliff2-resource-without-source = een resource die niet alleen context is, moet een brontekst hebben
    .hint = Voeg die toe, of verwijder context="no".
xliff2-resource-nowhere = <{ $element }> zegt niet waar de resource is en ook niet wat ze is
    .hint = Geef het een href, of voeg de resource toe.
xliff2-resource-both = <{ $element }> heeft een href en inhoud
    .hint = Laat een van beide staan.
xliff2-resource-media-type = de resource vermeldt niet het mediatype van wat elders staat
    .hint = Voeg mimeType toe, zoals image/png.

# Grootte en lengte

xliff2-size-restriction = { $attribute }="{ $value }" is geen beperking van het profiel dat het bestand heeft gekozen
    .hint = Schrijf het maximum, of het minimum, een komma en het maximum; * staat voor geen bovengrens: 255 of 0,255 of 10,*.
xliff2-size-number = { $attribute }="{ $value }" is geen geheel getal
    .hint = Schrijf alleen cijfers.
xliff2-size-broken =
    { $side ->
        [source] de brontekst
       *[target] de doeltekst
    } voldoet niet aan { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] lengte in bytes
       *[sizeRestriction] lengte in tekens
    }: { $size })
    .hint = Wijzig de tekst of de beperking.
xliff2-size-info-both = <{ $element }> heeft sizeInfo en sizeInfoRef
    .hint = Laat een van beide staan.
xliff2-size-info-ref = “{ $id }” noemt niets in de profielgegevens naast dit element of een element daaromheen
    .hint = Noem de id van een element daar.

# Validatie

xliff2-rule-tests = { $count ->
    [0] de validatieregel test niets
   *[other] de validatieregel heeft { $count } tests
}
    .hint = Er moet er precies één zijn: isPresent, isNotPresent, startsWith, endsWith, of een eigen test met een naamruimte.
xliff2-rule-occurs = occurs staat naast een andere test dan isPresent
    .hint = Alleen wat aanwezig is, kan worden geteld.
xliff2-rule-exists-in-source = existsInSource staat niet naast een test waarvoor het zou kunnen gelden
    .hint = Het hoort bij precies een van isPresent, startsWith en endsWith.
xliff2-rule-disabled = een validatieregel van het bestand is uitgeschakeld waar hij wordt vastgelegd
    .hint = Verwijder de validatieregel, of schakel hem uit in de groep of eenheid waarvoor hij niet moet gelden.
xliff2-rule-broken = de doeltekst schendt de validatieregel op regel { $line }: { $test } “{ $value }”
    .hint = Wijzig de vertaling, of schakel de validatieregel hier uit.

# ITS

xliff2-its-version = hier wordt ITS gebruikt, maar de versie ervan is noch hier noch in een omsluitend element vermeld
    .hint = Voeg its:version="2.0" toe aan het hoofdelement.
xliff2-its-issue-empty = het gebrek heeft geen type en geen commentaar
    .hint = Vermeld ten minste een van beide.
xliff2-its-issue-both = het gebrek is hier en in records beschreven
    .hint = Laat locQualityIssuesRef staan, of wat hier wordt vermeld.
xliff2-its-record-empty = het record noemt niemand
    .hint = Noem een persoon, een organisatie of een hulpmiddel.
xliff2-its-provenance-both = de herkomst is hier en in records vermeld
    .hint = Laat provenanceRecordsRef staan, of wat hier wordt vermeld.
xliff2-its-annotators = “{ $value }” noemt geen categorie met het hulpmiddel ervan
    .hint = Schrijf de aanduiding van een gegevenscategorie, | en een adres, elke categorie één keer: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } zegt niet van wie de betrouwbaarheidsscore komt
    .hint = Noem het hulpmiddel in its:annotatorsRef, hier of eromheen: { $category }| en het adres ervan.
xliff2-its-rating-both = de beoordeling is een score en een stemming
    .hint = Laat een van beide staan.
xliff2-its-rating-neither = de beoordeling heeft geen score en geen stemming
    .hint = Voeg een van beide toe.
xliff2-its-threshold = { $attribute } staat er zonder { $of }
    .hint = Een drempel hoort bij wat ermee wordt vergeleken.
xliff2-its-ref = { $attribute }="{ $ref }" noemt geen bereikbare records
    .hint = Schrijf #its= en de xml:id van records in dezelfde eenheid, of, bij een structuurelement, in dat element zelf of eromheen.
xliff2-its-analysis-pair = taSource en taIdent horen bij elkaar, maar een van beide ontbreekt
    .hint = Voeg het andere toe, of gebruik taIdentRef.
xliff2-its-analysis-both = het begrip wordt aangeduid door taIdentRef en door taSource met taIdent
    .hint = Laat een van beide manieren staan.
xliff2-its-analysis-empty = er is een betrouwbaarheidsscore, maar niets waarop die slaat
    .hint = Voeg taClassRef of taIdentRef toe, of taSource met taIdent.
xliff2-its-term-both = de annotatie heeft een value en een ref
    .hint = Laat een van beide staan.
xliff2-its-term-type = termConfidence staat bij een annotatie die geen term betreft
    .hint = Stel type="term" in, of type="its:term-no" voor wat geen term is.
xliff2-its-type = { $attribute } staat bij een annotatie van een ander type
    .hint = Laat type weg, of stel type="its:generic" in.
xliff2-its-locale-type = er is een soort landinstellingsfilter, maar geen lijst
    .hint = Voeg its:localeFilterList toe.
xliff2-its-locales = “{ $value }” is geen lijst van landinstellingen
    .hint = Scheid taalbereiken door komma's: de-AT, fr-*; of schrijf * voor alle.
xliff2-its-characters = “{ $value }” is geen tekenklasse
    .hint = Schrijf één tekenklasse, zoals [a-z0-9].

# Bijhouden van wijzigingen

xliff2-current-version = de huidige versie “{ $value }” is die van geen enkele revisie hier
    .hint = Noem de versie van een ervan.
xliff2-tracked-element = appliesTo noemt “{ $value }”, dat niet naast dit record of in een buur ervan kan staan
    .hint = Noem een element naast het record, of een onderliggend element daarvan.
xliff2-tracked-ref = “{ $id }” is de id van geen enkel bereikbaar element { $name }
    .hint = Noem er een naast het record, of een onderliggend element daarvan.
xliff2-tracked-ref-missing = er zijn verschillende elementen { $name } met id's, maar de revisies zeggen niet bij welk ze horen
    .hint = Noem de id ervan in ref.
xliff2-tracked-property = “{ $value }” is geen eigenschap van { $name }
    .hint = Schrijf content, of de naam van een attribuut.

# Meervoud, geslacht en keuze

xliff2-switch = “{ $value }” kiest niets
    .hint = Schrijf plural, ordinal, gender of select, een dubbele punt en de variabele; meer dan één worden gescheiden door spaties.
xliff2-case-without-switch = het segment is voor een geval, maar de eenheid heeft geen schakelaar
    .hint = Voeg pgs:switch toe aan de eenheid.
xliff2-case-count = het segment geeft { $found } { $found ->
    [one] waarde
   *[other] waarden
} voor { $expected } { $expected ->
    [one] variabele
   *[other] variabelen
}
    .hint = Geef één waarde voor elk onderdeel van de schakelaar, gescheiden door spaties.
xliff2-case-value = “{ $value }” is geen meervoudscategorie
    .hint = Schrijf zero, one, two, few, many, other of een getal.
