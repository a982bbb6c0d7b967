# XLIFF: ce spune greșit un fișier returnat și ce s-a întâmplat cu acel lucru. Programul adaugă
# fișierul, linia, unitatea și segmentul.

## Fișierul

exchange-not-xliff = elementul rădăcină este „{ $element }”, nu „xliff”
    .hint = Verificați dacă este fișierul returnat de traducător.
exchange-version = versiunea „{ $version }” de XLIFF nu este cunoscută
    .hint = Salvați fișierul ca XLIFF 1.2, 2.0, 2.1 sau 2.2.
exchange-namespace = spațiul de nume „{ $namespace }” nu este cel din XLIFF { $version }
    .hint = Atributele „version” și „xmlns” ale primului element trebuie să concorde.

## Elemente și atribute

exchange-attribute-missing = elementului „{ $element }” îi lipsește atributul „{ $attribute }”
    .hint = XLIFF îl cere; salvați din nou fișierul cu instrumentul care l-a creat sau adăugați atributul.
exchange-attribute-value = „{ $value }” nu este o valoare pentru atributul „{ $attribute }” al elementului „{ $element }”
    .hint = Folosiți una dintre valorile pe care XLIFF le prevede pentru el.
exchange-element-missing = elementului „{ $parent }” îi lipsește un element „{ $element }”
    .hint = XLIFF îl cere; este posibil ca fișierul să fi fost editat manual.
exchange-element-unknown = XLIFF nu are un element „{ $element }” în „{ $parent }”
    .hint = Eliminați-l sau puneți-l într-un spațiu de nume propriu.
exchange-id-doubled = alt element „{ $element }” are deja identificatorul „{ $id }”
    .hint = Identificatorii sunt unici; este posibil ca partea să fi fost lipită de două ori. Păstrați doar una.
exchange-language = „{ $element }” declară limba „{ $found }”, dar fișierul declară „{ $expected }”
    .hint = Faceți ca cele două să concorde.
exchange-binary = unitatea binară „{ $id }” este ignorată
    .hint = Imaginile și alte fișiere nu se traduc aici.
exchange-sub-kept = { $count ->
        [one] un cod conține text de tradus, care rămâne în cod
        [few] { $count } coduri conțin text de tradus, care rămâne în coduri
       *[other] { $count } de coduri conțin text de tradus, care rămâne în coduri
    }
    .hint = Traduceți textul din interiorul codurilor, de exemplu descrierea unei imagini, în instrumentul care a creat fișierul.
exchange-match-ref = o corespondență trimite la „{ $ref }”, care nu se află în niciun segment al acestei unități
    .hint = Corespondența este omisă.

## Codurile dintr-un fișier

exchange-code-doubled-id = două coduri din textul-sursă au identificatorul „{ $id }”
    .hint = Identificatorii codurilor sunt unici într-o unitate; este posibil ca fișierul să fi fost editat manual.
exchange-code-unclosed = codul „{ $id }” este deschis și nu este închis în această unitate
    .hint = Adăugați-i sfârșitul sau marcați-l ca izolat.
exchange-code-unopened = sfârșitul codului „{ $id }” se află acolo unde codul nu este deschis
    .hint = Puneți începutul codului înaintea sfârșitului sau marcați sfârșitul ca izolat.
exchange-code-alone = codul „{ $id }” are un singur capăt în această unitate
    .hint = Unele instrumente scriu codurile astfel; nu trebuie făcut nimic dacă textul-sursă arată la fel.
exchange-data-missing = un cod trimite la datele originale „{ $data }”, care nu există
    .hint = Este posibil ca fișierul să fi fost editat manual: exportați-l din nou și traduceți noua versiune.

## Stări

exchange-state-assumed = { $count ->
        [one] un segment nu este declarat ca tradus, dar traducerea sa diferă de textul-sursă: este considerat tradus
        [few] { $count } segmente nu sunt declarate ca traduse, dar traducerile lor diferă de textul-sursă: sunt considerate traduse
       *[other] { $count } de segmente nu sunt declarate ca traduse, dar traducerile lor diferă de textul-sursă: sunt considerate traduse
    }
    .hint = Unde nu este corect, stabiliți starea în instrument sau goliți traducerea.
exchange-state-unknown = starea „{ $state }” nu este cunoscută; segmentul este considerat tradus
    .hint = Dacă nu este terminat, stabiliți în instrument una dintre stările din XLIFF.
exchange-target-copied = { $count ->
        [one] o traducere este o copie a textului-sursă, fără stare: este considerată nefăcută
        [few] { $count } traduceri sunt copii ale textelor-sursă, fără stare: sunt considerate nefăcute
       *[other] { $count } de traduceri sunt copii ale textelor-sursă, fără stare: sunt considerate nefăcute
    }
    .hint = Unde copia este traducerea, dați-i o stare sau aprobați-o în instrument.

exchange-target-suggested = { $count ->
        [one] o traducere este o propunere pe care nu a confirmat-o nimeni: este considerată nefăcută
        [few] { $count } traduceri sunt propuneri pe care nu le-a confirmat nimeni: sunt considerate nefăcute
       *[other] { $count } de traduceri sunt propuneri pe care nu le-a confirmat nimeni: sunt considerate nefăcute
    }
    .hint = Confirmați în instrument ceea ce este corect și importați din nou fișierul.
exchange-target-rejected = { $count ->
        [one] o traducere a fost respinsă de un revizor: este considerată nefăcută
        [few] { $count } traduceri au fost respinse de un revizor: sunt considerate nefăcute
       *[other] { $count } de traduceri au fost respinse de un revizor: sunt considerate nefăcute
    }
    .hint = Corectați-le și confirmați-le în instrument, apoi importați din nou fișierul.
exchange-target-outside = o parte din textul traducerii se află în afara segmentelor marcate; rămâne unde este: „{ $text }”
    .hint = Mutați-o în segmentul căruia îi aparține.
exchange-order-waits = aceste fraze au fost puse în altă ordine, dar nu toate sunt traduse; cele traduse păstrează ordinea textului-sursă
    .hint = Nu se pierde nimic. Traduceți restul unității și importați din nou pentru ca noua ordine să fie valabilă.

## Alte instrumente

exchange-flavour = fișierul provine din { $tool }: stările, corespondențele și comentariile sale sunt înțelese
    .hint = Tot ce mai păstrează instrumentul, de exemplu istoricul segmentelor, rămâne în fișierul lui.
exchange-tool = fișierul provine din { $tool } și este citit ca orice XLIFF
    .hint = Revedeți stările, pe care instrumentele le folosesc în moduri diferite.
exchange-locked = { $count ->
        [one] un segment este blocat: traducerea sa este preluată, blocarea nu se păstrează
        [few] { $count } segmente sunt blocate: traducerile lor sunt preluate, blocările nu se păstrează
       *[other] { $count } de segmente sunt blocate: traducerile lor sunt preluate, blocările nu se păstrează
    }
    .hint = Nu trebuie făcut nimic; un segment blocat fără traducere este considerat ca segment care nu se traduce.
exchange-locked-unfinished = { $count ->
        [one] un segment este blocat, dar nu este terminat: traducerea sa nu este preluată
        [few] { $count } segmente sunt blocate, dar nu sunt terminate: traducerile lor nu sunt preluate
       *[other] { $count } de segmente sunt blocate, dar nu sunt terminate: traducerile lor nu sunt preluate
    }
    .hint = Dacă traducerea este corectă, confirmați-o în instrument și importați din nou fișierul.
exchange-deleted-text = { $count ->
        [one] este omis un fragment de text șters printr-o modificare urmărită
        [few] sunt omise { $count } fragmente de text șterse prin modificări urmărite
       *[other] sunt omise { $count } de fragmente de text șterse prin modificări urmărite
    }
    .hint = Dacă nu este corect, acceptați sau respingeți modificările în instrument.

exchange-fill-codes = codurile traducerii nu se potrivesc cu acest fișier
    .hint = Traduceți acest segment în instrumentul care a creat fișierul.

## Îmbinarea

exchange-older-source = „{ $document }” s-a schimbat de când a fost exportat acest fișier
    .hint = Ceea ce se mai potrivește este preluat; restul este enumerat și ajunge în memorie.
exchange-source-changed = textul-sursă al acestui segment s-a schimbat între timp: { $change }
    .hint = Traducerea ajunge doar în memorie; exportați din nou documentul pentru a o obține ca o corespondență.
exchange-unit-gone = documentul nu mai are această unitate: „{ $text }”
    .hint = Traducerea ei ajunge doar în memorie.
exchange-units-missing = din acest fișier lipsesc unități ale documentului: { $count } din { $all }
    .hint = Traducerile lor rămân cum erau. Dacă fișierul trebuie să fie complet, cereți-l din nou.
exchange-joined-by-code = un cod a fost mutat în alt segment, astfel încât segmentele sunt acum unul singur
    .hint = Nu trebuie făcut nimic; următorul export le are unite.
exchange-note-deleted = nota „{ $text }” a fost ștearsă și este scoasă din înregistrare
    .hint = Nu trebuie făcut nimic; scrieți-o din nou dacă mai este necesară.
exchange-resegmented = instrumentul traducătorului a împărțit sau a unit aici segmente; limitele sale sunt preluate
    .hint = Nu trebuie făcut nimic.
exchange-resegmented-unfinished = aici au fost împărțite sau unite segmente, dar o parte din ceea ce este deja înregistrat a revenit neterminată
    .hint = Înregistrarea rămâne așa cum este, iar segmentele terminate ajung în memorie; traduceți restul unității și importați din nou.
exchange-target-blank = traducerea este goală, deși textul-sursă nu este gol
    .hint = Segmentul este considerat netradus.
exchange-locked-changed = acest text nu trebuie tradus, dar s-a întors modificat; rămâne așa cum este: „{ $text }”
    .hint = Dacă trebuie tradus, precizați acest lucru în document.
exchange-space-lost = instrumentul a unit rânduri sau spații pe care sursa acestui segment le separă
    .hint = Verificați sfârșiturile de rând și spațiile traducerii.
exchange-sentences-touch = în traducere o frază începe imediat după alta, fără spațiul din textul-sursă: „{ $text }”
    .hint = Puneți acolo un spațiu, dacă lipsește.
exchange-translated-twice = fișierul are două traduceri ale acestui segment; cealaltă, din rândul { $line }, nu este preluată: „{ $text }”
    .hint = Hotărâți care este corectă și ștergeți-o pe cealaltă din fișier.
exchange-character = traducerea are caracterul { $character }, pe care textul-sursă nu îl are și pe care XML nu îl admite
    .hint = Ștergeți-l din traducere; este un caracter de control.
exchange-code-missing = codul „{ $code }” ({ $id }) lipsește din traducere
    .hint = Puneți-l înapoi la locul lui, cu excepția cazului în care a fost omis intenționat și poate lipsi.
exchange-code-edited = codul „{ $code }” ({ $id }) a fost editat; se folosește marcajul documentului
    .hint = Pentru a avea alte adrese ale linkurilor într-o limbă, stabiliți link-destinations = "translate" sub [markdown] în vulgate.toml; restul marcajului se modifică în document.
exchange-code-doubled = codul „{ $code }” ({ $id }) apare de două ori în traducere și poate apărea o singură dată
    .hint = Eliminați unul dintre cele două.
exchange-code-taken = codul „{ $code }” ({ $id }) aparține segmentului „{ $segment }”, care nu este încă tradus, astfel încât apare de două ori
    .hint = Traduceți și acel segment sau lăsați codul acolo.
exchange-code-foreign = codul „{ $code }” nu este în textul-sursă
    .hint = Eliminați-l; se pot folosi doar codurile din textul-sursă.
exchange-code-close-first = sfârșitul codului „{ $code }” ({ $id }) se află înaintea începutului său sau fără acesta
    .hint = Puneți începutul înaintea sfârșitului, în jurul cuvintelor de care ține.
exchange-code-crossing = codul „{ $code }” ({ $id }) se încheie în interiorul altui cod, care a început în el
    .hint = Închideți mai întâi codul interior.
exchange-code-half = codul „{ $code }” ({ $id }) începe în traducere și nu se încheie
    .hint = Puneți-i înapoi sfârșitul.

## vulgate xliff

exchange-modify-version = numai XLIFF 2.0, 2.1 și 2.2 pot fi modificate astfel
    .hint = Convertiți mai întâi fișierul XLIFF 1.2: `vulgate xliff convert --to 2.1`; și înapoi cu `--to 1.2`.
exchange-modify-overlap = două modificări privesc același loc din fișier
    .hint = Nu s-a scris nimic. Vă rugăm să semnalați acest lucru, atașând fișierul.
exchange-modify-where = nu se spune unde ajung fișierele modificate
    .hint = Indicați un dosar cu „-o” sau modificați chiar fișierele cu „--in-place”.
exchange-modify-same-name = două fișiere ar fi scrise ca „{ $path }”
    .hint = Modificați-le pe rând, cu câte un dosar pentru fiecare.
exchange-modify-order = pozițiile traducerilor din această unitate se contrazic; unitatea rămâne așa cum este
    .hint = Fiecare „order” este un număr de la 1 la numărul segmentelor și nu există două la fel.
exchange-modify-moves = această unitate rămâne așa cum este: traducerile ei au o ordine proprie, iar un segment fără traducere ar trebui să își spună poziția
    .hint = Traduceți mai întâi întreaga unitate.
exchange-join-order = traducerea are aceste fraze în altă ordine decât textul-sursă; au fost unite în ordinea traducerii
    .hint = Cu „--keep-order”, astfel de segmente rămân separate.
exchange-join-codes = aceste segmente rămân separate: dacă ar fi unite, un cod s-ar încheia înainte de a începe
    .hint = Puneți mai întâi codurile în ordine, în textul-sursă și în traducere.
exchange-join-prefixes = aceste segmente rămân separate: folosesc același prefix pentru spații de nume diferite
    .hint = Declarați fiecare spațiu de nume o singură dată, la elementul „xliff”.
exchange-join-attribute = segmentele unite aici diferă prin „{ $name }”; se păstrează cel al primului
    .hint = Dacă celelalte contează, stabiliți-le la locul lor.
exchange-join-untranslated = numai o parte din segmentele unite aici avea traducere
    .hint = Traduceți restul.
exchange-join-gap = din traducere lipsește ceea ce se află între segmentele unite aici
    .hint = Adăugați de mână sau, înainte de unire, dați fiecărui „ignorable” un „target”.
exchange-split-target = textul-sursă are aici { $source } fraze, iar traducerea { $target ->
        [one] una
        [few] { $target }
       *[other] { $target }
    }; segmentul rămâne întreg
    .hint = Numai traducătorul poate spune care merg împreună: împărțiți-l în instrument.
exchange-split-codes = segmentul rămâne întreg: textul-sursă și traducerea ar avea același cod în părți diferite
    .hint = Numai traducătorul poate spune ce părți merg împreună: împărțiți-l în instrument.
exchange-split-large = segmentul rămâne întreg: depășește { $limit } MB
    .hint = Împărțiți textul în documentul din care provine fișierul.
exchange-strip-kept = adnotarea „{ $id }” rămâne, deoarece altceva are nevoie de ea
    .hint = Trimite la ea o propunere dintr-o memorie sau o intrare din glosar ori declară un spațiu de nume.
exchange-split-done = { $path }: { $count ->
        [one] un segment în plus.
        [few] { $count } segmente în plus.
       *[other] { $count } de segmente în plus.
    }
exchange-join-done = { $path }: { $count ->
        [one] un segment în minus.
        [few] { $count } segmente în minus.
       *[other] { $count } de segmente în minus.
    }
exchange-strip-done = { $path }: { $count ->
        [one] un element sau atribut eliminat.
        [few] { $count } elemente sau atribute eliminate.
       *[other] { $count } de elemente sau atribute eliminate.
    }
exchange-rewrite-done = { $path } este scris.

## vulgate xliff convert

convert-kept = „{ $name }” nu are echivalent în XLIFF { $version } ({ $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }): este păstrat acolo unde alte instrumente îl ignoră
    .hint = Convertit înapoi, fișierul îl are din nou. Unui instrument care are nevoie de el trebuie să i se dea originalul.
convert-dropped = „{ $name }” nu poate fi păstrat în XLIFF { $version } ({ $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }): este omis
    .hint = Dacă este important, păstrați fișierul original și exprimați-l altfel în cel nou.
convert-module = „{ $name }” este al unui modul în XLIFF { $version } și era înainte o extensie ({ $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }): trebuie să fie așa cum cere modulul
    .hint = Validați noul fișier; ceea ce se semnalează trebuie corectat sau scos.
convert-renamed = „{ $name }” nu este un identificator permis de XLIFF { $version } sau este deja folosit ({ $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }): există unul nou
    .hint = Nu trebuie făcut nimic; convertit înapoi, fișierul are din nou vechii identificatori.
convert-character = { $count ->
        [one] un caracter de control devine un cod în text
        [few] { $count } caractere de control devin coduri în text
       *[other] { $count } de caractere de control devin coduri în text
    }: XLIFF { $version } nu poate conține astfel de caractere
    .hint = Traducătorii trebuie să păstreze aceste coduri; convertite înapoi, sunt din nou caractere.
convert-data-character = { $count ->
        [one] un caracter de control din codul nativ devine U+FFFD
        [few] { $count } caractere de control din codul nativ devin U+FFFD
       *[other] { $count } de caractere de control din codul nativ devin U+FFFD
    }: XLIFF { $version } nu poate conține astfel de caractere
    .hint = Folosiți fișierul original pentru a genera documentul tradus.
convert-states = în { $count ->
        [one] o unitate, segmentele diferă
        [few] { $count } unități, segmentele diferă
       *[other] { $count } de unități, segmentele diferă
    } prin starea lor: XLIFF { $version } are una pentru toate, aici cea mai joasă
    .hint = Stările segmentelor se păstrează alături cât timp nimeni nu o schimbă pe cea a unității.
convert-judged = { $count ->
        [one] o traducere este aprobată, respinsă sau doar propusă
        [few] { $count } traduceri sunt aprobate, respinse sau doar propuse
       *[other] { $count } de traduceri sunt aprobate, respinse sau doar propuse
    }: o spune starea lor din XLIFF { $version }
    .hint = Ce este aprobat se află în starea „reviewed”, restul în starea „initial”. Nu trebuie făcut nimic.
convert-sub = { $count ->
        [one] un text din interiorul unui cod devine o unitate separată
        [few] { $count } texte din interiorul unor coduri devin unități separate
       *[other] { $count } de texte din interiorul unor coduri devin unități separate
    }, cum prevede XLIFF { $version }
    .hint = Convertite înapoi, sunt din nou în interiorul codurilor lor, cu traducerile lor.
convert-whole-unit = { $count ->
        [one] o traducere alternativă este pentru o unitate întreagă; ajunge la primul segment
        [few] { $count } traduceri alternative sunt pentru unități întregi; ajung la primele segmente
       *[other] { $count } de traduceri alternative sunt pentru unități întregi; ajung la primele segmente
    }: XLIFF { $version } nu are astfel de traduceri pentru unități
    .hint = Uniți segmentele (vulgate xliff join) dacă alternativele urmează să fie folosite.
convert-no-language = există traduceri, dar nimic nu le indică limba; XLIFF { $version } cere una
    .hint = Acum este „und”; scrieți limba în „trgLang”.
convert-outside = { $count ->
        [one] un fragment de traducere se află în afara segmentelor textului-sursă; ajunge
        [few] { $count } fragmente de traduceri se află în afara segmentelor textelor-sursă; ajung
       *[other] { $count } de fragmente de traduceri se află în afara segmentelor textelor-sursă; ajung
    } la segmentul anterior, deoarece XLIFF { $version } nu are loc pentru așa ceva
    .hint = Revedeți aceste traduceri.
convert-languages = fișierul are părți în mai multe limbi: „{ $found }” și „{ $expected }” ca { $attribute }
    .hint = XLIFF 2 are o singură pereche de limbi pe fișier. Împărțiți fișierul pe limbi și convertiți fiecare parte.
convert-done = { $path } este scris ca XLIFF { $to }.

## Note pentru traducători, scrise în fișier

exchange-note-role = Acesta este { $role ->
        [title] titlul documentului
        [metadata] un fragment din descrierea documentului
        [heading-1] un titlu de nivel 1
        [heading-2] un titlu de nivel 2
        [heading-3] un titlu de nivel 3
        [heading-4] un titlu de nivel 4
        [heading-5] un titlu de nivel 5
        [heading-6] un titlu de nivel 6
        [paragraph] un paragraf
        [list-item] un element de listă
        [quote] un citat
        [table-header] un antet de coloană de tabel
        [table-cell] conținutul unei celule de tabel
        [footnote] textul unei note de subsol
        [caption] textul unei legende
        [alt-text] textul care descrie o imagine pentru cei care nu o pot vedea
        [link-title] textul care apare la indicarea unui link
        [link-destination] textul adresei unui link
        [html] un text din interiorul HTML
       *[other] un fragment de text
    }.
exchange-note-context = { exchange-note-role } Se află sub „{ $heading }”.
exchange-note-length = Lungimea maximă a traducerii, în caractere: { $count }.
exchange-note-term = „{ $term }” este „{ $translations }”.
exchange-note-avoid = „{ $term }” nu ar trebui tradus prin „{ $avoid }”.
exchange-note-definition = „{ $term }”: { $definition }
exchange-note-change = Textul-sursă al segmentului { $segment } s-a schimbat: { $change }
