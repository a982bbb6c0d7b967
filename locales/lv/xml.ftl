# Kāpēc datne nav pareizi veidots XML. Katrs ziņojums ir pārkāptais noteikums; datni, rindu un
# sleju pievieno programma.

xml-encoding-unknown = kodējums „{ $encoding }” nav zināms
    .hint = Saglabājiet datni kā UTF-8 un pirmajā rindā norādiet UTF-8 vai nekādu kodējumu.
xml-encoding-malformed = šeit baiti nav { $encoding }
    .hint = Saglabājiet datni vēlreiz kā UTF-8 vai norādiet tās kodējumu pirmajā rindā (bieži windows-1257 vai windows-1252); ja tā saņemta pa e-pastu vai lejupielādēta, iegūstiet to vēlreiz.
xml-encoding-declared = datnē norādīts { $declared }, bet tā ir { $encoding } un tā arī nolasīta
    .hint = Tās pirmajā rindā norādiet { $encoding } vai nenorādiet kodējumu.
xml-encoding-changed = ierakstīts kā UTF-8: nosaukumos, komentāros vai instrukcijās ir rakstzīmes, kuru nav kodējumā { $encoding }
    .hint = Informējiet saņēmēju, ka datne tagad ir UTF-8; to norāda arī tās pirmā rinda.
xml-empty = šajā datnē nav elementa: tas nav XML
    .hint = Pārbaudiet, vai tā ir iecerētā datne un vai tā nav tukša.
xml-truncated = datne beidzas elementā „{ $element }”, kas sākas { $opened }. rindā
    .hint = Datne droši vien ir aprauta: iegūstiet to vēlreiz no sākotnējā avota.
xml-unclosed = tas, kas šeit sākas (birka, komentārs, sadaļa vai instrukcija), nekur netiek aizvērts
    .hint = Datne droši vien ir aprauta, vai trūkst pēdiņas vai „>”.
xml-markup = aiz „<” nav marķējuma
    .hint = Parastu „<” rakstiet kā „&lt;”.
xml-ampersand = „&” nesāk atsauci, kas beigtos ar „;”
    .hint = Parastu „&” rakstiet kā „&amp;”.
xml-entity = entītija „{ $name }” nav deklarēta
    .hint = Rakstiet pašu rakstzīmi vai tās numuru, piemēram, „&#160;”.
xml-char-reference = „&{ $reference };” neapzīmē nevienu XML rakstzīmi
    .hint = Rakstiet tādas rakstzīmes numuru, ko XML 1.0 atļauj, vai izlaidiet to.
xml-character = rakstzīme { $code } XML 1.0 nav atļauta
    .hint = Izņemiet to; tā ir vadības rakstzīme vai vispār nav rakstzīme.
xml-second-root = elements „{ $element }” ir aiz dokumenta beigām
    .hint = Dokumentam ir viens saknes elements: varbūt ir apvienotas divas datnes.
xml-text-before = pirms pirmā elementa ir teksts
    .hint = Pārbaudiet, vai tā ir XML datne, un izņemiet to, kas ir pirms pirmā „<”.
xml-text-after = aiz dokumenta beigām ir teksts
    .hint = Izņemiet to, kas ir aiz pēdējās beigu birkas.
xml-text-outside = šeit ir teksts, kur drīkst būt tikai elementi; tas ir izlaists
    .hint = Lieciet to īstajā vietā vai izņemiet.
xml-more = citas šādas kļūdas: { $count }; pēdējā ir { $line }. rindā
    .hint = Labojiet tās tāpat kā pirmo.
xml-cdata-end = tekstā ir „]]>”
    .hint = Rakstiet „]]&gt;”.
xml-tag-mismatch = „</{ $found }>” aizver „<{ $expected }>”, kas ir { $opened }. rindā
    .hint = Aizveriet katru elementu ar tā paša nosaukuma birku, iekšējo vispirms.
xml-tag-unopened = „</{ $found }>” neko neaizver
    .hint = Izņemiet to vai ielieciet sākuma birku tur, kur elements sākas.
xml-name = „{ $name }” nav nosaukums
    .hint = Nosaukums sākas ar burtu vai „_”, un tajā ir ne vairāk kā viens „:”; pirms tā nedrīkst būt atstarpes.
xml-attribute-twice = atribūts „{ $name }” ir norādīts divreiz
    .hint = Atstājiet vienu no tiem.
xml-attribute-space = pirms atribūta „{ $name }” nav atstarpes
    .hint = Ielieciet pirms tā atstarpi.
xml-attribute-no-value = atribūtam „{ $name }” nav vērtības
    .hint = Rakstiet to kā { $name }="…".
xml-attribute-unquoted = atribūta „{ $name }” vērtība nav pēdiņās
    .hint = Rakstiet to kā { $name }="…".
xml-attribute-less-than = atribūta vērtībā ir „<”
    .hint = Rakstiet „&lt;”; vai arī pirms tā trūkst pēdiņas.
xml-prefix = prefikss „{ $prefix }” nav deklarēts
    .hint = Deklarējiet tā nosaukumvietu šajā vai aptverošajā elementā: xmlns:{ $prefix }="…".
xml-namespace = prefiksu „{ $prefix }” nevar saistīt ar „{ $namespace }”
    .hint = Prefiksi xml un xmlns un to nosaukumvietas ir nemaināmas, un prefiksam vajag nosaukumvietu.
xml-comment-hyphens = komentārā ir „--” vai tā beigās ir „-”
    .hint = Ielieciet atstarpi starp defisēm.
xml-declaration = XML deklarācija ir nepareiza
    .hint = Rakstiet <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XML deklarācija nav pašā datnes sākumā
    .hint = Izņemiet to, kas ir pirms tās, vai pašu deklarāciju.
xml-doctype-place = DOCTYPE ir aiz pirmā elementa vai jau otrais
    .hint = Atstājiet vienu, pirms pirmā elementa.
xml-doctype-entities = datnē deklarētas savas entītijas, kādas netiek pieņemtas
    .hint = Aizstājiet tās ar tekstu, ko tās apzīmē, un izņemiet deklarācijas.
xml-too-large = datnē ir vairāk elementu un tekstu, nekā var saskaitīt
    .hint = Sadaliet to vairākās datnēs.
xml-depth = elementi ir ligzdoti dziļāk par { $limit } līmeņiem
    .hint = Nevienai šāda veida datnei tas nav vajadzīgs; pārbaudiet, no kurienes tā nākusi.
