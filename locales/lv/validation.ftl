# Ko `vulgate validate` atrod jebkurā formātā.

validate-format = <{ $element }> nav neviena šeit pārbaudāma formāta sakne
    .hint = Pārbaudīt var XLIFF 1.2 un no 2.0 līdz 2.2, TMX, SRX un TBX. Elementa nosaukumvieta ir „{ $namespace }”: pārbaudiet, vai tajā nav drukas kļūdas.
validate-sound = { $path }: { $format }, atbilst prasībām
validate-warned = { $path }: { $format }, atbilst prasībām, { $warnings ->
    [one] { $warnings } brīdinājums
   *[other] { $warnings } brīdinājumi
}
validate-ill-formed = { $path }: nav pareizi veidots XML, tāpēc neatbilst nevienam formātam
validate-broken = { $path }: { $format }, neatbilst prasībām: { $errors ->
    [one] { $errors } pārkāpums
   *[other] { $errors } pārkāpumi
}

validate-element-unexpected = <{ $element }> nevar būt elementā <{ $parent }>
    .hint = Izņemiet to, pārvietojiet uz īsto vietu vai izlabojiet tā nosaukumu vai nosaukumvietu.
validate-element-order = <{ $element }> elementā <{ $parent }> ir aiz <{ $other }>, bet tam jābūt pirms tā
    .hint = Pārvietojiet to uz priekšu.
validate-element-too-early = <{ $element }> elementā <{ $parent }> ir pirms <{ $other }>, bet tam jābūt aiz tā
    .hint = Pārvietojiet to tālāk.
validate-element-repeated = elementā <{ $parent }> ir vairāk <{ $element }>, nekā atļauts
    .hint = Atstājiet vienu vai lieciet pārējos īstajās vietās.
validate-element-missing = elementā <{ $element }> trūkst obligātā: { $child }
    .hint = Pievienojiet to vai izņemiet nepilnīgo elementu.
validate-text = elementā <{ $element }> ir teksts „{ $text }”, bet tur var būt tikai elementi
    .hint = Izņemiet tekstu vai pārvietojiet to uz tekstam paredzētu elementu.
validate-not-empty = elementam <{ $element }> jābūt tukšam, bet tajā ir atstarpes rakstzīmes
    .hint = Rakstiet to ar vienu birku, kas pati sevi aizver.
validate-attribute-missing = elementam <{ $element }> trūkst atribūta { $attribute }
    .hint = Pievienojiet atribūtu.
validate-attribute-unexpected = elementam <{ $element }> nevar būt atribūta { $attribute }
    .hint = Izņemiet to vai izlabojiet tā nosaukumu vai nosaukumvietu.
validate-value-nmtoken = <{ $element }> atribūts { $attribute }="{ $value }" nav nosaukuma marķieris (NMTOKEN)
    .hint = Lietojiet tikai burtus, ciparus, punktus, defises, pasvītras un kolus, bez atstarpēm.
validate-value-nmtokens = <{ $element }> atribūts { $attribute }="{ $value }" nav nosaukuma marķieru saraksts (NMTOKENS)
    .hint = Marķierus atdaliet ar atstarpēm; katrā ir burti, cipari, punkti, defises, pasvītras un koli.
validate-value-name = <{ $element }> atribūts { $attribute }="{ $value }" nav nosaukums
    .hint = Sāciet ar burtu vai pasvītru un turpiniet ar burtiem, cipariem, punktiem, defisēm un pasvītrām.
validate-value-iri = <{ $element }> atribūts { $attribute }="{ $value }" nav adrese
    .hint = Rakstiet % kā %25, ja vien aiz tā nav divu heksadecimālu ciparu, un # lietojiet ne vairāk kā vienreiz.
validate-value-lang = <{ $element }> atribūts { $attribute }="{ $value }" nav valodas birka
    .hint = Lietojiet BCP 47 birku, piemēram, en, pt-PT vai sr-Latn.
validate-value-integer = <{ $element }> atribūts { $attribute }="{ $value }" nav vesels skaitlis
    .hint = Rakstiet tikai ciparus.
validate-value-integer-from = <{ $element }> atribūts { $attribute }="{ $value }" nav vesels skaitlis, kas nav mazāks par { $from }
    .hint = Rakstiet tikai ciparus, ne mazāk par { $from }.
validate-value-integer-range = <{ $element }> atribūts { $attribute }="{ $value }" nav vesels skaitlis no { $from } līdz { $to }
    .hint = Izvēlieties skaitli šajās robežās.
validate-value-decimal = <{ $element }> atribūts { $attribute }="{ $value }" nav skaitlis
    .hint = Rakstiet ciparus, ar punktu pirms decimāldaļām.
validate-value-decimal-range = <{ $element }> atribūts { $attribute }="{ $value }" nav skaitlis no { $from } līdz { $to }
    .hint = Izvēlieties skaitli šajās robežās, ar punktu pirms decimāldaļām.
validate-value-choice = <{ $element }> atribūts { $attribute }="{ $value }" nav neviena no definētajām vērtībām
    .hint = Tās ir: { $values }.
validate-value-choices = <{ $element }> atribūtā { $attribute }="{ $value }" ir nedefinēta vērtība
    .hint = Definētās: { $values }. Vairākas atdaliet ar atstarpēm.
validate-value-choice-or-prefixed = <{ $element }> atribūts { $attribute }="{ $value }" nav ne definēta vērtība, ne vērtība ar prefiksu
    .hint = Definētās: { $values }. Savām vērtībām ir prefikss un kols, piemēram, my:value.
validate-value-prefixed = <{ $element }> atribūts { $attribute }="{ $value }" nav vērtība ar savu prefiksu
    .hint = Rakstiet savu prefiksu, kolu un vērtību, bez atstarpēm; prefikss xlf ir aizņemts.
validate-value-date-time = <{ $element }> atribūts { $attribute }="{ $value }" nav datums ar laiku
    .hint = Rakstiet to kā 2026-03-31T09:30:00Z.
validate-value-basic-date-time = <{ $element }> atribūts { $attribute }="{ $value }" nav datums ar laiku
    .hint = Rakstiet to kā 20260331T093000Z.
validate-value-date = <{ $element }> atribūts { $attribute }="{ $value }" nav datums
    .hint = Rakstiet to kā 2026-03-31.
validate-value-media-type = <{ $element }> atribūts { $attribute }="{ $value }" nav multivides tips
    .hint = Rakstiet tipu un apakštipu, piemēram, image/png.
validate-value-unicode = <{ $element }> atribūts { $attribute }="{ $value }" nav kodpunkts
    .hint = Rakstiet #x un heksadecimālos ciparus, piemēram, #xF8FF.
validate-id-doubled = citam elementam jau ir identifikators „{ $id }”
    .hint = Identifikatori dokumentā ir unikāli; nomainiet vienu un atsauces uz to.
validate-value-coordinates = <{ $element }> atribūts { $attribute }="{ $value }" nav koordinātas
    .hint = Rakstiet četrus ar semikoliem atdalītus skaitļus, nezināmam – #: 10;20;#;30.
