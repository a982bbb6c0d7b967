# Kaj `vulgate validate` najde v katerem koli formatu.

validate-format = <{ $element }> ni korenski element nobenega formata, ki ga je tu mogoče preveriti
    .hint = Preveriti je mogoče XLIFF 1.2 in 2.0 do 2.2, TMX, SRX in TBX. Imenski prostor je „{ $namespace }“: preverite, ali je v njem tipkarska napaka.
validate-sound = { $path }: { $format }, skladno
validate-warned = { $path }: { $format }, skladno; { $warnings ->
    [one] { $warnings } opozorilo
    [two] { $warnings } opozorili
    [few] { $warnings } opozorila
   *[other] { $warnings } opozoril
}
validate-ill-formed = { $path }: ni pravilno oblikovan XML, zato ni skladno z ničimer
validate-broken = { $path }: { $format }, ni skladno: { $errors ->
    [one] { $errors } kršitev
    [two] { $errors } kršitvi
    [few] { $errors } kršitve
   *[other] { $errors } kršitev
}

validate-element-unexpected = <{ $element }> ne more biti v <{ $parent }>
    .hint = Odstranite ga, premaknite na pravo mesto ali popravite njegovo ime ali imenski prostor.
validate-element-order = <{ $element }> je za <{ $other }> v <{ $parent }>, spada pa predenj
    .hint = Premaknite ga naprej.
validate-element-too-early = <{ $element }> je pred <{ $other }> v <{ $parent }>, spada pa zanj
    .hint = Premaknite ga proti koncu.
validate-element-repeated = <{ $parent }> ima več elementov <{ $element }>, kot jih sme imeti
    .hint = Pustite enega ali premaknite druge na prava mesta.
validate-element-missing = <{ $element }> nima obvezne vsebine: { $child }
    .hint = Dodajte jo ali odstranite nepopolni element.
validate-text = <{ $element }> vsebuje besedilo, „{ $text }“, kjer so lahko samo elementi
    .hint = Odstranite besedilo ali ga premaknite v element za besedilo.
validate-not-empty = <{ $element }> mora biti prazen, vsebuje pa presledke
    .hint = Napišite ga kot eno samo oznako, ki se sama zapre.
validate-attribute-missing = <{ $element }> nima atributa { $attribute }
    .hint = Dodajte atribut.
validate-attribute-unexpected = <{ $element }> ne more imeti atributa { $attribute }
    .hint = Odstranite ga ali popravite njegovo ime ali imenski prostor.
validate-value-nmtoken = { $attribute }="{ $value }" v <{ $element }> ni imenski žeton
    .hint = Uporabite samo črke, števke, pike, vezaje, podčrtaje in dvopičja, brez presledkov.
validate-value-nmtokens = { $attribute }="{ $value }" v <{ $element }> ni seznam imenskih žetonov
    .hint = Žetone ločite s presledki; vsak naj bo iz črk, števk, pik, vezajev, podčrtajev in dvopičij.
validate-value-name = { $attribute }="{ $value }" v <{ $element }> ni ime
    .hint = Začnite s črko ali podčrtajem, nadaljujte s črkami, števkami, pikami, vezaji in podčrtaji.
validate-value-iri = { $attribute }="{ $value }" v <{ $element }> ni naslov
    .hint = Napišite % kot %25, če ne sledita dve šestnajstiški števki, in uporabite # največ enkrat.
validate-value-lang = { $attribute }="{ $value }" v <{ $element }> ni jezikovna oznaka
    .hint = Uporabite oznako BCP 47, na primer en, pt-PT ali sr-Latn.
validate-value-integer = { $attribute }="{ $value }" v <{ $element }> ni celo število
    .hint = Napišite samo števke.
validate-value-integer-from = { $attribute }="{ $value }" v <{ $element }> ni celo število od { $from } naprej
    .hint = Napišite samo števke, in ne manj kot { $from }.
validate-value-integer-range = { $attribute }="{ $value }" v <{ $element }> ni celo število od { $from } do { $to }
    .hint = Izberite število v teh mejah.
validate-value-decimal = { $attribute }="{ $value }" v <{ $element }> ni število
    .hint = Napišite števke, pred decimalkami piko.
validate-value-decimal-range = { $attribute }="{ $value }" v <{ $element }> ni število od { $from } do { $to }
    .hint = Izberite število v teh mejah, pred decimalkami naj bo pika.
validate-value-choice = { $attribute }="{ $value }" v <{ $element }> ni nobena od opredeljenih vrednosti
    .hint = To so: { $values }.
validate-value-choices = { $attribute }="{ $value }" v <{ $element }> vsebuje vrednost, ki ni opredeljena
    .hint = Opredeljene so: { $values }. Več vrednosti ločite s presledki.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" v <{ $element }> ni ne opredeljena vrednost ne vrednost s predpono
    .hint = Opredeljene so: { $values }. Lastne vrednosti imajo predpono in dvopičje, na primer my:value.
validate-value-prefixed = { $attribute }="{ $value }" v <{ $element }> ni vrednost z lastno predpono
    .hint = Napišite lastno predpono, dvopičje in vrednost, brez presledkov; predpona xlf je zasedena.
validate-value-date-time = { $attribute }="{ $value }" v <{ $element }> ni datum s časom
    .hint = Napišite ga kot 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" v <{ $element }> ni datum s časom
    .hint = Napišite ga kot 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" v <{ $element }> ni datum
    .hint = Napišite ga kot 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" v <{ $element }> ni vrsta medija
    .hint = Napišite vrsto in podvrsto, na primer image/png.
validate-value-unicode = { $attribute }="{ $value }" v <{ $element }> ni kodna točka
    .hint = Napišite #x in šestnajstiške števke, na primer #xF8FF.
validate-id-doubled = drug element že ima id „{ $id }“
    .hint = Id-ji so v dokumentu enolični; enega spremenite, skupaj s sklici nanj.
validate-value-coordinates = { $attribute }="{ $value }" v <{ $element }> niso koordinate
    .hint = Napišite štiri števila, ločena s podpičji, # namesto neznanega: 10;20;#;30.
