# TMXi nõuetele vastavus. Programm lisab faili ja rea ning koha spetsifikatsioonis.

validate-tmx-namespace = juurelement on nimeruumis „{ $namespace }“; TMXil nimeruumi ei ole
    .hint = Eemaldage atribuut xmlns.
validate-tmx-version = TMXil ei ole versiooni „{ $version }“
    .hint = Kirjutage 1.4 või versioon, mille reegleid fail järgib: 1.1, 1.2 või 1.3.
validate-tmx-encoding = fail deklareerib kodeeringu „{ $encoding }“; TMX on UTF-8, UTF-16 või ASCII
    .hint = Salvestage see kodeeringus UTF-8 ja deklareerige see.
validate-tmx-date = „{ $value }“ atribuudis „{ $attribute }“ ei ole ISO 8601 kuupäev
    .hint = Kirjutage see kujul YYYYMMDDThhmmssZ, näiteks 20240503T100000Z.
validate-tmx-srclang = lähtekeel „{ $value }“ ei ole keelekood ega *all*
    .hint = Kirjutage sidekriipsudega keelekood, näiteks en-GB, või *all*, kui lähtekeel võib olla mis tahes keel.
validate-tmx-tuid = tunnus „{ $value }“ on tühi või sisaldab tühimärke
    .hint = Kirjutage see ilma tühikuteta või jätke see ära.
validate-tmx-source-missing = ükski selle üksuse variant ei ole selle lähtekeeles „{ $lang }“
    .hint = Parandage variandi keel või srclang; määrake srclang väärtuseks *all*, kui lähtekeel võib olla mis tahes keel.
validate-tmx-code-doubled = selle segmendi teisel avaval koodil on juba number i="{ $number }"
    .hint = Andke segmendi igale koodipaarile oma number.
validate-tmx-code-unopened = sulgeva koodi i="{ $number }" ees ei ole selles segmendis avavat koodi
    .hint = Lisage <bpt> või tehke sellest koodist <it>, millel on pos="end".
validate-tmx-code-unclosed = avava koodi i="{ $number }" järel ei ole selles segmendis sulgevat koodi
    .hint = Lisage <ept> või tehke sellest koodist <it>, millel on pos="begin".
validate-tmx-base-missing = element map annab atribuudi code, aga kodeering ei ütle, millist ta laiendab
    .hint = Nimetage see kodeering atribuudis „base“.
validate-tmx-map-nothing = see map ei ütle oma märgi kohta midagi
    .hint = Andke üks järgmistest: code, ent ja subst.
validate-tmx-code = „{ $value }“ ei ole kood
    .hint = Kirjutage #x ja kuueteistkümnendnumbrid, näiteks #x80.
validate-tmx-ascii = „{ $value }“ atribuudis „{ $attribute }“ sisaldab märke väljastpoolt ASCIId
    .hint = Kirjutage see ASCII märkidega.
