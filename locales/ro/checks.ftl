# Constatările verificărilor calității traducerilor. Valoarea spune care este situația, `.hint` ce
# este de făcut, `.explain` ce caută verificarea și când poate fi ignorată.

check-blank = segmentul are o traducere, dar aceasta este goală
    .hint = Traduceți segmentul sau readuceți-l în starea „initial” dacă nu este încă gata.
    .explain =
        Caută segmentele a căror traducere este goală, deși textul-sursă nu este gol.

        Exemplu: textul-sursă este „A second wall.”, iar traducerea nu conține nimic sau conține
        doar spații.

        Nu se ignoră niciodată: textul publicat ar avea o lacună.

# $kind: ce este în neregulă cu codul. $code este codul așa cum îl vede traducătorul.
check-codes =
    { $kind ->
        [missing] codul { $code } lipsește
        [doubled] codul { $code } apare de mai multe ori decât în textul-sursă
        [added] codul { $code } nu apare în textul-sursă
        [order] codul { $code } a fost mutat dincolo de alt cod, ceea ce nu este permis
        [nesting] codul { $code } nu este deschis și închis corect
       *[dropped] formatarea { $code } din textul-sursă nu este folosită
    }
    .hint =
        { $kind ->
            [missing] Puneți-l înapoi la locul lui în frază.
            [doubled] Păstrați-l o singură dată.
            [added] Ștergeți-l.
            [order] Puneți codurile în ordinea din textul-sursă.
            [nesting] Închideți fiecare cod deschis, începând cu ultimul.
           *[dropped] Aplicați-o cuvintelor corespunzătoare, cu excepția cazului în care ați omis-o intenționat.
        }
    .explain =
        Compară codurile interne (caractere aldine, linkuri, note de subsol, imagini) ale
        traducerii cu cele ale textului-sursă. O notă de subsol sau o imagine trebuie să apară
        o singură dată; niciun cod nu poate fi inventat; fragmentele marcate trebuie închise și
        nu trebuie să se intersecteze. Pierderea unor caractere aldine sau a unui link duce doar
        la o observație.

        Exemplu: textul-sursă se încheie cu nota de subsol 3, traducerea nu.

        O observație poate fi ignorată dacă limba nu cere evidențiere în acel loc. O eroare nu
        se ignoră niciodată.

# $character este punctul de cod, $near textul din jur.
check-forbidden = traducerea conține caracterul { $character }, lângă „{ $near }”
    .hint = Ștergeți-l sau introduceți litera care s-a pierdut acolo.
    .explain =
        Caută caracterele pe care niciun text nu ar trebui să le conțină: caractere de control,
        caractere de uz privat, un marcaj al ordinii octeților în interiorul textului și U+FFFD,
        care apare acolo unde un program nu a putut citi o literă.

        Exemplu: „pr□cis” în loc de „précis”.

        Nu se ignoră niciodată: programul de paginare nu are semne pentru aceste caractere.

# $before și $now sunt textul-sursă vechi și cel nou.
check-stale = textul-sursă s-a schimbat, dar traducerea nu
    .hint = Textul-sursă era „{ $before }”, iar acum este „{ $now }”. Actualizați traducerea.
    .explain =
        Caută segmentele al căror text-sursă a fost modificat, în timp ce traducerea este încă
        cea a textului vechi.

        Exemplu: „12 weeks” a devenit „eight weeks”, iar traducerea spune în continuare
        douăsprezece.

        Poate fi ignorată dacă modificarea nu schimbă nimic în traducere, de exemplu o virgulă.

check-same-as-source = traducerea este identică cu textul-sursă
    .hint = Traduceți textul. Dacă trebuie să rămână așa, marcați-l ca text care nu se traduce.
    .explain =
        Caută traducerile care repetă textul-sursă cuvânt cu cuvânt. Sunt necesare cel puțin
        două cuvinte mai lungi cu litere mici, astfel încât numele, numerele și adresele sunt
        lăsate deoparte.

        Exemplu: „Executive summary in bullets” în textul francez.

        Poate fi ignorată pentru citatele și titlurile citate în limba originală.

check-untranslated-part = un pasaj din textul-sursă apare ca atare în traducere: „…{ $text }…”
    .hint = Traduceți-l; unele instrumente pun traducerea nouă înaintea textului care era acolo.
    .explain =
        Caută șase cuvinte la rând care sunt aceleași în textul-sursă și în traducere, în
        majoritate cuvinte obișnuite cu litere mici. Numele, titlurile, adresele și notele de
        subsol sunt lăsate deoparte. Un citat care trebuie să rămână în limba sa nu este o
        greșeală.
# $kind mixed: $word este cuvântul, $letter litera străină, $code punctul de cod.
check-script =
    { $kind ->
        [mixed] în „{ $word }”, litera „{ $letter }” ({ $code }) aparține altui alfabet
       *[whole] traducerea nu este scrisă cu alfabetul limbii sale
    }
    .hint =
        { $kind ->
            [mixed] Introduceți din nou litera cu tastatura limbii.
           *[whole] Verificați dacă limba este cea corectă și traduceți segmentul.
        }
    .explain =
        Caută literele din alt alfabet: un „E” latin într-un cuvânt chirilic sau grecesc pare
        corect, dar nu este găsit de o căutare și este citit greșit de un cititor de ecran.
        Găsește și textele care nu sunt deloc scrise cu alfabetul limbii lor.

        Exemplu: „Eвропа” cu prima literă latină.

        Poate fi ignorată pentru numele care amestecă intenționat alfabete.

check-hidden = traducerea conține un caracter invizibil ({ $code })
    .hint = Ștergeți-l; dacă nu îl găsiți, introduceți din nou cuvintele din jurul lui.
    .explain =
        Caută caracterele pe care nu le vede nimeni: comenzi ale direcției de scriere, spații
        fără lățime, marcaje ale ordinii octeților. Ele vin odată cu textul copiat; unele
        schimbă citirea unei fraze, toate împiedică găsirea textului și despărțirea în silabe.
        Ceea ce conține și textul-sursă este lăsat deoparte.

check-term-missing = „{ $term }” este „{ $expected }” în baza terminologică, termen pe care traducerea nu îl conține
    .hint = Folosiți termenul din baza terminologică sau adăugați în aceasta, ca admis, termenul folosit.
    .explain =
        Caută în textul-sursă termenii din bazele terminologice ale proiectului (terms/*.tbx),
        iar în traducere unul dintre cei pe care îi are conceptul acolo, în orice formă. Termenii
        nerecomandați sau înlocuiți nu se iau în considerare.

        Poate fi ignorată atunci când o frază este mai bună fără termen.

        Exemplu: „public consultation” tradus fără „öffentliche Konsultation”.

check-term-forbidden = „{ $term }” nu ar trebui tradus prin „{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}ci prin „{ $better }”
    }
    .hint = Folosiți alt termen; `vulgate terms search` arată ce termeni există.
    .explain =
        Caută în traducere termenii pe care baza terminologică îi declară nerecomandați sau
        înlocuiți, atunci când textul-sursă conține un termen al aceluiași concept.

        Exemplu: „Regelung” pentru „regulation”, deși baza terminologică cere „Verordnung”.

# $source și $target sunt numerele în cauză, așa cum sunt scrise; unul poate lipsi.
check-numbers =
    { $kind ->
        [missing] numărul { $source } din textul-sursă lipsește
        [added] numărul { $target } nu apare în textul-sursă
        [kept] numărul { $source } din textul-sursă se scrie { $expected } în această limbă; așa cum este, e alt număr
       *[changed] textul-sursă are { $source }, iar traducerea { $target }
    }
    .hint = Comparați numerele cu textul-sursă; scrieți-le cu separatorii limbii dumneavoastră.
    .explain =
        Compară valorile tuturor numerelor, indiferent de separatori și de ordine: „38,000”
        este „38 000” și „38.000”, „6.10.1958” este „6 October 1958”, „Article 14(2)” este
        „Artikel 14 Absatz 2”. Numerele până la doisprezece pot fi scrise cu litere. Un număr
        care apare, dar mai rar decât în textul-sursă, duce doar la o observație.

        Exemplu: „38,000” într-un text german înseamnă treizeci și opt.

        Poate fi ignorată atunci când fraza nu are nevoie de niciun număr sau cere unul în plus.

check-url-email = adresa { $address } din textul-sursă lipsește sau este diferită
    .hint = Copiați adresa din textul-sursă; poate diferi doar limba din ea.
    .explain =
        Caută adresele web și de e-mail din textul-sursă pe care traducerea nu le conține. Codul
        de limbă din interiorul unei adrese poate fi diferit.

        Exemplu: „us@dat.example” pentru „us@data.example”.

        Poate fi ignorată dacă pagina are altă adresă în această limbă și ați deschis-o.

check-max-length = numărul de caractere al traducerii este { $count }, iar maximul permis este { $most }
    .hint = Scurtați-o sau cereți-i autorului o limită mai mare.
    .explain =
        Autorul documentului limitează lungimea unor texte prin max-length, într-un comentariu
        dinaintea blocului sau sub [markdown] în vulgate.toml. Toate segmentele textului se
        numără împreună, cu spațiile dintre ele.
# $target și $expected sunt lungimi în caractere.
check-length =
    { $kind ->
        [short] traducerea este foarte scurtă: numărul de caractere este { $target }, față de aproximativ { $expected } în mod obișnuit
       *[long] traducerea este foarte lungă: numărul de caractere este { $target }, față de aproximativ { $expected } în mod obișnuit
    }
    .hint = Verificați dacă este traducerea acestui segment și dacă este completă.
    .explain =
        Compară lungimea traducerii cu ceea ce este obișnuit între cele două limbi. Sunt
        examinate doar segmentele mai lungi și se iau în considerare doar diferențele mari.

        Exemplu: lipsește jumătate de paragraf.

        Poate fi ignorată dacă limba se exprimă cu adevărat atât de scurt sau trebuie să explice
        un termen.

# $source și $target sunt semnele; gol dacă nu există.
check-end-punctuation =
    { $kind ->
        [added] traducerea se încheie cu „{ $target }”, textul-sursă fără semn
        [missing] textul-sursă se încheie cu „{ $source }”, traducerea fără semn
       *[changed] textul-sursă se încheie cu „{ $source }”, traducerea cu „{ $target }”
    }
    .hint = Încheiați-o așa cum se încheie textul-sursă, cu semnele limbii dumneavoastră.
    .explain =
        Compară ultimul semn al traducerii cu cel al textului-sursă, fiecare potrivit semnelor
        limbii sale: o întrebare în greacă se încheie cu „;”. Parantezele și ghilimelele de
        închidere, precum și punctele abrevierilor și ale numeralelor ordinale, nu se iau în
        considerare.

        Exemplu: textul-sursă întreabă „Who reads it?”, traducerea se încheie cu punct.

        Poate fi ignorată dacă limba dumneavoastră încheie altfel un astfel de text.

check-brackets = paranteza „{ $bracket }” nu are pereche
    .hint = Adăugați cealaltă paranteză sau ștergeți-o pe aceasta.
    .explain =
        Caută parantezele din traducere care sunt deschise și neînchise sau închise și
        nedeschise, atunci când cele din textul-sursă au toate pereche. Eticheta unei liste,
        „a)”, nu se ia în considerare.

        Exemplu: „the budget (in euro”.

        Poate fi ignorată pentru semnele care doar seamănă cu niște paranteze.

# $mark este semnul, $near textul din jur, $own ghilimelele proprii limbii.
check-quotes =
    { $kind ->
        [straight] ghilimele drepte lângă „{ $near }”
        [backwards] semnul { $mark } deschide un citat, lângă „{ $near }”
       *[foreign] semnul { $mark } nu se folosește în această limbă, lângă „{ $near }”
    }
    .hint = Folosiți ghilimelele { $own }.
    .explain =
        Caută ghilimelele pe care limba traducerii nu le folosește sau le folosește invers.
        Ghilimelele drepte duc doar la o observație. Ghilimelele simple nu sunt examinate,
        pentru că majoritatea sunt apostrofuri.

        Exemplu: “so” într-un text german, care scrie „so“.

        Poate fi ignorată în interiorul unui citat în altă limbă.

check-percent =
    { $kind ->
        [breaks] între număr și semn este un spațiu obișnuit lângă „{ $near }”, unde rândul se poate rupe
       *[joined] nu există spațiu înaintea semnului procent lângă „{ $near }”
    }
    .hint = Puneți acolo un spațiu neseparator (U+00A0).
    .explain =
        Examinează spațiul dintre un număr și „%”, „€” sau alt simbol monetar. Ghidul de
        redactare interinstituțional al Uniunii Europene cere un spațiu neseparator în aproape
        toate limbile; acolo unde uzul unei limbi nu îl prevede, se acceptă și lipsa lui.

        Exemplu: „59” la sfârșitul unui rând și „%” la începutul următorului.

        Poate fi ignorată dacă textul nu este niciodată paginat.

check-spaces =
    { $kind ->
        [leading-lost] textul-sursă începe cu un spațiu, traducerea nu
        [leading-added] traducerea începe cu un spațiu, textul-sursă nu
        [trailing-lost] textul-sursă se încheie cu un spațiu, traducerea nu
        [trailing-added] traducerea se încheie cu un spațiu, textul-sursă nu
        [double] două spații la rând lângă „{ $near }”
        [before-stop] un spațiu înainte de virgulă sau de punct lângă „{ $near }”
        [before-tall] un spațiu înaintea unui semn de punctuație lângă „{ $near }”
        [french] un spațiu obișnuit înaintea unui semn de punctuație lângă „{ $near }”, unde rândul se poate rupe
       *[bracket] un spațiu pe partea interioară a unei paranteze lângă „{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Adăugați spațiul.
            [trailing-lost] Adăugați spațiul.
            [french] Puneți acolo un spațiu neseparator (U+00A0 sau U+202F).
           *[other] Ștergeți spațiul.
        }
    .explain =
        Caută spațiile dublate, pierdute sau plasate greșit, precum și spațiile obișnuite
        dinaintea semnelor care în franceză sunt precedate de spațiu.

        Exemplu: „unu , doi”.

        Poate fi ignorată pentru coloanele aliniate cu spații.

check-conventions = în loc de „{ $found }” se scrie aici „{ $wanted }” (convenții: { $profile })
    .hint = Scrieți astfel sau alegeți celelalte convenții la [project] în vulgate.toml.
    .explain =
        Compară scrierea numerelor, a datelor, a ordinalelor, a procentelor, a ghilimelelor și a
        notelor cu convențiile indicate la [project] în vulgate.toml: eu este Ghidul de
        redactare interinstituțional al Uniunii Europene, cldr este uzul țării. Dacă nu este
        ales nimic, se găsește numai ceea ce nu prevede niciuna dintre ele.

        Exemplu: „16 Oktober” într-un text german, în care se scrie „16. Oktober”.

        Poate fi ignorată la nume, coduri și citate.

check-repeated-word = cuvântul „{ $word }” apare de două ori la rând
    .hint = Ștergeți unul dintre ele.
    .explain =
        Caută un cuvânt care apare de două ori la rând, doar cu un spațiu între apariții, atunci
        când textul-sursă nu repetă niciunul. Perechile cerute de gramatică, precum „nous nous”,
        sunt lăsate deoparte.

        Exemplu: „in the the text”.

        Poate fi ignorată dacă ambele cuvinte sunt intenționate.

check-capitalisation = traducerea începe cu literă mică: „{ $word }”
    .hint = Începeți cu majusculă, ca textul-sursă.
    .explain =
        Caută titlurile, paragrafele, elementele de listă și notele care încep cu literă mică,
        atunci când textul-sursă începe cu majusculă.

        Exemplu: „es besteht die Pflicht.” pentru „The duty exists.”

        Poate fi ignorată dacă normele dumneavoastră de redactare cer literă mică, de exemplu
        în liste.

# $other este celălalt text-sursă sau text-țintă, $unit identificatorul unității în care apare.
check-inconsistent =
    { $kind ->
        [targets] același text-sursă este tradus prin „{ $other }” în { $unit }
       *[sources] aceeași traducere corespunde altui text-sursă în { $unit }: „{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Alegeți una dintre cele două traduceri, dacă nu cumva contextul le cere pe amândouă.
           *[sources] Verificați să nu fi fost copiată în segmentul greșit.
        }
    .explain =
        Caută, într-un document, un text-sursă care are două traduceri în același rol și o
        traducere pentru două texte-sursă care au puține lucruri în comun.

        Exemplu: titlul „The gap” este o dată „Die Kluft” și o dată „Die Lücke”.

        Poate fi ignorată atunci când gramatica sau contextul cere cuvinte diferite.
