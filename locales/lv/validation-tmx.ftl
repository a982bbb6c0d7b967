# TMX atbilstība. Datni, rindu un vietu specifikācijā pievieno programma.

validate-tmx-namespace = sakne ir nosaukumvietā „{ $namespace }”; TMX tādas nav
    .hint = Izņemiet atribūtu xmlns.
validate-tmx-version = TMX versijas „{ $version }” nav
    .hint = Rakstiet 1.4 vai versiju, kuras noteikumus datne ievēro: 1.1, 1.2 vai 1.3.
validate-tmx-encoding = datnē deklarēts kodējums „{ $encoding }”; TMX kodējums ir UTF-8, UTF-16 vai ASCII
    .hint = Saglabājiet to kā UTF-8 un deklarējiet šo kodējumu.
validate-tmx-date = atribūta „{ $attribute }” vērtība „{ $value }” nav ISO 8601 datums
    .hint = Rakstiet to kā YYYYMMDDThhmmssZ, piemēram, 20240503T100000Z.
validate-tmx-srclang = avotvaloda „{ $value }” nav ne valodas birka, ne *all*
    .hint = Rakstiet birku ar defisēm, piemēram, en-GB, vai *all*, ja avotvaloda var būt jebkura valoda.
validate-tmx-tuid = identifikators „{ $value }” ir tukšs vai tajā ir atstarpes
    .hint = Rakstiet to bez atstarpēm vai izlaidiet.
validate-tmx-source-missing = neviens šīs vienības variants nav avotvalodā „{ $lang }”
    .hint = Izlabojiet varianta vai srclang valodu; ja avotvaloda var būt jebkura valoda, iestatiet srclang uz *all*.
validate-tmx-code-doubled = citam šī segmenta atverošajam kodam jau ir numurs i="{ $number }"
    .hint = Katram segmenta kodu pārim dodiet savu numuru.
validate-tmx-code-unopened = aizverošajam kodam i="{ $number }" šajā segmentā pirms tā nav atverošā koda
    .hint = Pievienojiet <bpt> vai pārveidojiet šo kodu par <it> ar pos="end".
validate-tmx-code-unclosed = atverošajam kodam i="{ $number }" šajā segmentā aiz tā nav aizverošā koda
    .hint = Pievienojiet <ept> vai pārveidojiet šo kodu par <it> ar pos="begin".
validate-tmx-base-missing = elements map norāda kodu, bet kodējumā nav pateikts, kuru kodējumu tas papildina
    .hint = Nosauciet šo kodējumu atribūtā „base”.
validate-tmx-map-nothing = šis map par savu rakstzīmi neko nepasaka
    .hint = Norādiet vienu no šiem: code, ent un subst.
validate-tmx-code = „{ $value }” nav kods
    .hint = Rakstiet #x un heksadecimālos ciparus, piemēram, #x80.
validate-tmx-ascii = atribūta „{ $attribute }” vērtībā „{ $value }” ir rakstzīmes ārpus ASCII
    .hint = Rakstiet to ar ASCII rakstzīmēm.
