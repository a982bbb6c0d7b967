# Tulkošanas atmiņa.

## Datubāze

tm-database-corrupt = atmiņa ir bojāta: { database-reason }
    .hint = Palaidiet `vulgate tm rebuild`: tā izveido atmiņu no jauna no projekta teksta datnēm un no tā, ko vēl var nolasīt.
tm-database-foreign = tā ir citas programmas datubāze, nevis atmiņa
    .hint = Pārvietojiet to citur vai norādiet citu datni `vulgate.toml`; tad `vulgate tm rebuild` izveido atmiņu no projekta teksta datnēm.
tm-database-newer = atmiņu ir rakstījusi jaunāka Vulgate (tās versija ir { $version })
    .hint = Atjauniniet Vulgate. Vai arī dzēsiet datni; `vulgate tm rebuild` to izveido no jauna no projekta teksta datnēm.
tm-database-locked = cits process pārāk ilgi raksta atmiņā
    .hint = Nogaidiet, līdz tas beidz, vai apturiet to un palaidiet komandu vēlreiz.
tm-read-behind = cits process raksta atmiņā; tā nolasīta, kāda bija iepriekš
    .hint = Ja vajadzīgi projekta jaunākie teksti, palaidiet komandu vēlreiz, kad otrs process ir beidzis.
tm-read-full = diskā nav vietas, lai atjauninātu atmiņu; tā nolasīta tāda, kāda bija iepriekš
    .hint = Atbrīvojiet vietu un palaidiet komandu vēlreiz, ja tai jāzina projekta jaunākie teksti.
tm-database-denied = atmiņu nevar atvērt vai ierakstīt: { database-reason }
    .hint = Pārbaudiet datnes un tās mapes piekļuves tiesības.
tm-database-full = disks ir pilns; atmiņa ir tāda, kāda bija iepriekš
    .hint = Atbrīvojiet vietu un palaidiet komandu vēlreiz.
tm-database-failed = atmiņu nevarēja nolasīt vai ierakstīt: { database-reason }
    .hint = Mēģiniet vēlreiz; ja kļūda atkārtojas, pārbaudiet disku.
database-reason = { $reason ->
    [page] daļa datnes nav tāda, kāda tā tika ierakstīta
    [format] datne nav datubāze
    [value] kādu vērtību tajā nevar nolasīt
    [read-only] ir ieslēgta aizsardzība pret rakstīšanu
    [closed] datne vai tās mape nav pieejama
    [disk] disks ziņo par bojājumu
    [memory] nepietiek datora atmiņas
   *[other] SQLite kļūda { $code }
}
tm-database-unsound = atmiņa nav kārtībā: { verify-reason }
    .hint = Palaidiet `vulgate tm rebuild`: tā izveido atmiņu no jauna no projekta teksta datnēm un no tā, ko vēl var nolasīt.
verify-reason = { $reason ->
    [structure] datnes struktūra ir bojāta (atrastās kļūdas: { $row })
    [dangling] tabulas „{ $name }” rinda { $row } norāda uz neesošu tabulas „{ $other }” rindu
    [dangling-one] kāda tabulas „{ $name }” rinda norāda uz neesošu tabulas „{ $other }” rindu
    [untranslated] vienībai { $row } nav tulkojuma
    [moved] vienība { $row } ir citā kolekcijā nekā tās datne
    [unused] teksts { $row } nepieder nevienai vienībai
    [foreign] vienībai { $row } ir tulkojums citā valodā nekā tā teksta valoda
    [provenance] kolekcijas „{ $name }” izcelsme nav zināma: „{ $other }”
    [language] teksta { $row } valoda nav zināma ({ $other })
    [unreadable] tekstu { $row } nevar nolasīt
    [key] tekstu { $row } nevar atrast pēc tā satura
    [gone] tekstu { $row } var meklēt, bet tā nav
    [facts] vienības { $row } tulkojuma ziņas nevar nolasīt
    [index] rādītājs neatrod tekstu „{ $name }”
   *[search] meklēšana neatrod tekstu „{ $name }”
}

## TMX datnes

tm-tmx-root = saknes elements ir „{ $element }”: tas nav TMX
    .hint = Pārbaudiet, vai tā ir iecerētā datne. TMX datne sākas ar elementu „tmx”.
tm-tmx-version = versija ir „{ $version }”; zināmas ir versijas no 1.1 līdz 1.4
    .hint = Tā nolasīta kā 1.4. Salīdziniet dažas vienības un, ja tās nav pareizas, eksportējiet datni vēlreiz kā TMX 1.4.
tm-tmx-header = nav elementa header
    .hint = Par avottekstu pieņemts katras vienības pirmais teksts. Ja tas nav pareizi, pievienojiet header ar „srclang”.
tm-tmx-header-facts = elementa header īpašībām un piezīmēm atmiņā nav vietas, un tās ir izlaistas: { $count }
    .hint = Ja tās ir svarīgas, paturiet pašu datni: `vulgate tm import --keep`.
tm-tmx-body = nav elementa body, tātad nav arī vienību
    .hint = Eksportējiet datni vēlreiz no rīka, kas to izveidojis.
tm-tmx-no-srclang = elementā header nav norādīta avotvaloda
    .hint = Par avottekstu pieņemts katras vienības pirmais teksts. Ja tas nav pareizi, pievienojiet „srclang”.
tm-tmx-srclang = „{ $lang }” nav avotvaloda
    .hint = Rakstiet valodas birku, piemēram, „en” vai „pt-BR”, vai „*all*”. Par avottekstu pieņemts vienības pirmais teksts.
tm-tmx-element = elementam „{ $element }” šeit nav vietas, un tas ir izlaists
    .hint = Pārbaudiet, vai tajā ir tulkojums; ja ir, lieciet to tur, kur TMX 1.4 tas paredzēts.
tm-tmx-large = vienība ir lielāka par { $limit } MB
    .hint = Pārbaudiet, vai datne nav bojāta: varbūt trūkst beigu birkas.
tm-tmx-cut-off = datne beidzas pirms sava gala
    .hint = Tā aprauta pārsūtot vai nav pabeigta. Iegūstiet to vēlreiz no sākotnējā avota.
tm-tmx-unclosed = vienība ir izlaista: pirms tās beigām sākas cita
    .hint = Pievienojiet tās beigu birku „</tu>” vai izņemiet vienību.
tm-tmx-broken = vienība ir izlaista šā iemesla dēļ
    .hint = Izlabojiet to vai izņemiet un importējiet datni vēlreiz: jau zināmo otrreiz nepievieno.
tm-tmx-character = rakstzīme { $code } XML nav atļauta; tā pārņemta, kāda ir
    .hint = Izņemiet to no teksta: citas programmas datni noraidīs.
tm-tmx-unit = vienība ir izlaista: tajā jābūt vismaz diviem tekstiem, bet ir { $count }
    .hint = Pievienojiet trūkstošo vai izņemiet vienību.
tm-tmx-no-lang = teksts ir izlaists: tā valoda nav norādīta
    .hint = Pievienojiet „xml:lang”.
tm-tmx-lang = teksts ir izlaists: „{ $lang }” nav zināma valoda
    .hint = Atribūtā „xml:lang” rakstiet valodas birku, piemēram, „de” vai „pt-BR”.
tm-tmx-no-seg = teksts (valoda „{ $lang }”) ir izlaists: tajā nav „seg”
    .hint = Pievienojiet tekstu vai izņemiet „tuv”.
tm-tmx-empty = teksts (valoda „{ $lang }”) ir izlaists: tas ir tukšs
    .hint = Pievienojiet tekstu vai izņemiet „tuv”.
tm-tmx-date = atribūta „{ $attribute }” vērtība „{ $value }” nav datums un nav ņemta vērā
    .hint = Rakstiet to kā 20260316T120000Z.
tm-tmx-inline = „{ $element }” nav TMX iekļautais elements; pārņemts tā teksts
    .hint = Marķējumam lietojiet „bpt” un „ept”, „ph” vai „it”.
tm-tmx-unpaired = elementam „{ $element }” ar i="{ $i }" tekstā nav pāra; tas pieņemts par izolētu kodu
    .hint = Pāra sākumam un beigām dodiet vienu un to pašu „i” vai lietojiet „it”.
tm-tmx-no-i = elementam „{ $element }” trūkst „i”; tas pieņemts par izolētu kodu
    .hint = Pāra sākumam un beigām dodiet vienu un to pašu „i”.
tm-tmx-pos = elementam „it” trūkst „pos” vai tas nav ne „begin”, ne „end”; tas pieņemts par vietturi
    .hint = Rakstiet pos="begin" vai pos="end".
tm-tmx-codes = īpašība „{ $property }” neatbilst teksta kodiem un nav ņemta vērā
    .hint = Ja teksts ir labots ar nolūku, nekas nav jādara; citādi eksportējiet to vēlreiz.
