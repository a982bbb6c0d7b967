# Miks fail ei ole korrektne XML. Iga teade on reegel, mida on rikutud; programm lisab faili, rea ja
# veeru.

xml-encoding-unknown = kodeering „{ $encoding }“ ei ole teada
    .hint = Salvestage fail kodeeringus UTF-8 ja nimetage esimesel real UTF-8 või ärge nimetage kodeeringut.
xml-encoding-malformed = siinsed baidid ei ole { $encoding }
    .hint = Salvestage fail uuesti kodeeringus UTF-8 või märkige selle kodeering esimesele reale (sageli windows-1252 või windows-1257); kui see saabus e-postiga või laaditi alla, hankige see veel kord.
xml-encoding-declared = faili järgi on selle kodeering { $declared }, kuid tegelikult on see { $encoding } ja nii see ka loeti
    .hint = Märkige esimesele reale { $encoding } või jätke kodeering märkimata.
xml-encoding-changed = kirjutatud UTF-8-kodeeringus: nimedes, kommentaarides või juhistes on märke, mida kodeeringus { $encoding } ei ole
    .hint = Teatage faili saajale, et see on nüüd UTF-8-kodeeringus; seda ütleb ka selle esimene rida.
xml-empty = selles failis ei ole ühtki elementi: see ei ole XML
    .hint = Kontrollige, kas see on mõeldud fail ja ega see ei ole tühi.
xml-truncated = fail lõpeb elemendi „{ $element }“ sees, mis algab real { $opened }
    .hint = Fail on tõenäoliselt katkenud: hankige see uuesti sealt, kust see tuli.
xml-unclosed = siin algav märgend, kommentaar, jaotis või juhis jääb sulgemata
    .hint = Fail on tõenäoliselt katkenud või puudub jutumärk või „>“.
xml-markup = märgile „<“ järgneb midagi, mis ei ole märgistus
    .hint = Kirjutage tavalise märgi „<“ asemel „&lt;“.
xml-ampersand = „&“ ei alusta viidet, mis lõpeb märgiga „;“
    .hint = Kirjutage tavalise märgi „&“ asemel „&amp;“.
xml-entity = olem „{ $name }“ ei ole deklareeritud
    .hint = Kirjutage märk ise või selle number, näiteks „&#160;“.
xml-char-reference = „&{ $reference };“ ei tähista ühtki XMLi märki
    .hint = Kirjutage XML 1.0-s lubatud märgi number või jätke see välja.
xml-character = märk { $code } ei ole XML 1.0-s lubatud
    .hint = Eemaldage see; see on juhtmärk või ei ole üldse märk.
xml-second-root = element „{ $element }“ on pärast dokumendi lõppu
    .hint = Dokumendis on üks kõige välimine element: kaks faili võivad olla kokku pandud.
xml-text-before = esimese elemendi ees on tekst
    .hint = Kontrollige, kas see on XML-fail, ja eemaldage see, mis eelneb esimesele märgile „<“.
xml-text-after = pärast dokumendi lõppu on tekst
    .hint = Eemaldage see, mis järgneb viimasele lõpumärgendile.
xml-text-outside = siin on tekst kohas, kus võivad olla ainult elemendid; see jäeti välja
    .hint = Pange see õigesse kohta või eemaldage see.
xml-more = veel samasuguseid vigu: { $count }; viimane on real { $line }
    .hint = Parandage need nagu esimene.
xml-cdata-end = tekstis on „]]>“
    .hint = Kirjutage „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ sulgeb rea { $opened } märgendi „<{ $expected }>“
    .hint = Sulgege iga element tema enda nimega märgendiga, kõige sisemine kõigepealt.
xml-tag-unopened = „</{ $found }>“ ei sulge midagi
    .hint = Eemaldage see või pange selle algusmärgend sinna, kus element algab.
xml-name = „{ $name }“ ei ole nimi
    .hint = Nimi algab tähe või märgiga „_“ ja selles on ülimalt üks „:“; selle ees ei tohi olla tühikut.
xml-attribute-twice = atribuut „{ $name }“ on kaks korda
    .hint = Jätke neist üks.
xml-attribute-space = atribuudi „{ $name }“ ees ei ole tühikut
    .hint = Pange selle ette tühik.
xml-attribute-no-value = atribuudil „{ $name }“ ei ole väärtust
    .hint = Kirjutage see kujul { $name }="…".
xml-attribute-unquoted = atribuudi „{ $name }“ väärtus ei ole jutumärkides
    .hint = Kirjutage see kujul { $name }="…".
xml-attribute-less-than = atribuudi väärtuses on „<“
    .hint = Kirjutage „&lt;“; või puudub selle ees jutumärk.
xml-prefix = eesliide „{ $prefix }“ ei ole deklareeritud
    .hint = Deklareerige selle nimeruum sellel või ümbritseval elemendil kujul xmlns:{ $prefix }="…".
xml-namespace = eesliidet „{ $prefix }“ ei saa siduda nimeruumiga „{ $namespace }“
    .hint = Eesliited xml ja xmlns ning nende nimeruumid on kindlad ja igal eesliitel peab olema nimeruum.
xml-comment-hyphens = kommentaaris on „--“ või selle lõpus „-“
    .hint = Pange kriipsude vahele tühik.
xml-declaration = XMLi deklaratsioon on vale
    .hint = Kirjutage <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XMLi deklaratsioon ei ole päris faili alguses
    .hint = Eemaldage see, mis sellele eelneb, või deklaratsioon ise.
xml-doctype-place = DOCTYPE on pärast esimest elementi või on teine
    .hint = Jätke üks, esimese elemendi ette.
xml-doctype-entities = fail deklareerib oma olemeid, mida vastu ei võeta
    .hint = Asendage need tekstiga, mida need tähistavad, ja eemaldage deklaratsioonid.
xml-too-large = failis on rohkem elemente ja tekste, kui saab loendada
    .hint = Jagage see mitmeks failiks.
xml-depth = elemendid on üksteise sees enam kui { $limit } taset
    .hint = Ükski seda liiki fail ei vaja seda; kontrollige, kust see pärineb.
