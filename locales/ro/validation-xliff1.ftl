# Ce spune un fișier XLIFF de versiunea 1.0, 1.1 sau 1.2 contrar specificației sale. Programul adaugă
# fișierul, linia, unitatea și locul din specificație.

## Rădăcina

xliff1-namespace-missing = XLIFF { $version } are un spațiu de nume, iar acest fișier nu are niciunul
    .hint = Scrieți xmlns="{ $namespace }" în primul element.
xliff1-version-older = spațiul de nume este cel din XLIFF 1.2, dar versiunea este „{ $version }”
    .hint = Scrieți version="1.2", dacă nu cumva un instrument o cere pe alta.
xliff1-extension-after-files = „{ $element }” se află după ultimul „file”
    .hint = Elementele din alte spații de nume stau aici înaintea unui „file”; mutați-l la început.

## Ce identifică și ce trimite la acel lucru

xliff1-id-doubled = valoarea „{ $id }” a atributului { $attribute } din „{ $element }” este deja folosită, la linia { $line }
    .hint = Este unică într-un „file”; dați uneia dintre cele două altă valoare.
xliff1-tool-unknown = valoarea „{ $id }” a atributului { $attribute } din „{ $element }” nu este a niciunui instrument din antet
    .hint = Adăugați un „tool” cu acest identificator la antetul aceluiași „file” sau corectați identificatorul.
xliff1-phase-unknown = valoarea „{ $id }” a atributului { $attribute } din „{ $element }” nu este a niciunei faze din antet
    .hint = Adăugați un „phase” cu acest nume la antetul aceluiași „file” sau corectați numele.
xliff1-unit-unknown = valoarea „{ $id }” a atributului { $attribute } din „{ $element }” nu este identificatorul niciunei unități din acest fișier
    .hint = Trimiteți la un „trans-unit” sau „bin-unit” din același „file” sau omiteți atributul.

## Atribute

xliff1-language = „{ $element }” declară limba „{ $found }”, dar atributul { $attribute } al fișierului este „{ $expected }”
    .hint = Faceți ca cele două să concorde; limbile pot fi diferite numai în interiorul elementului „alt-trans”.
xliff1-mime-type = „{ $value }” nu este un tip media
    .hint = Începeți cu unul dintre: { $classes }; pot urma o bară oblică și un subtip.
xliff1-reformat = „{ $value }” spune da sau nu și enumeră și atribute
    .hint = Scrieți doar „yes” sau „no” ori doar atributele care se pot schimba.

## Segmente

xliff1-segment-without-mid = un segment din „seg-source” nu are mid
    .hint = Dați-i unul, pentru ca traducerea lui să poată fi găsită.
xliff1-segment-doubled = două segmente au mid „{ $mid }”
    .hint = Dați fiecărui segment dintr-un „seg-source” un mid propriu.
xliff1-segment-unknown = „{ $element }” trimite la un segment „{ $mid }”, pe care „seg-source” nu îl are
    .hint = Folosiți mid al unui segment din elementul „seg-source” alăturat sau adăugați acolo segmentul.
xliff1-segmented-otherwise = fără marcajele sale, „seg-source” nu are același text ca „source”
    .hint = Segmentați textul-sursă așa cum este; textul nu se modifică în niciunul dintre ele.

## Coduri

xliff1-rid-doubled = alt „{ $element }” din acest text are rid „{ $rid }”
    .hint = Dați fiecărei perechi de coduri un rid propriu.
xliff1-begin-without-end = niciun „{ $end }” nu încheie elementul „{ $element }” cu { $attribute } „{ $id }”
    .hint = Adăugați-i sfârșitul în același text sau folosiți „it” ori „x” pentru un cod care stă singur.
xliff1-end-without-begin = elementul „{ $element }” cu { $attribute } „{ $id }” nu încheie niciun „{ $begin }”
    .hint = Adăugați-i începutul în același text sau folosiți „it” ori „x” pentru un cod care stă singur.
xliff1-end-first = elementul „{ $element }” cu { $attribute } „{ $id }” se află înaintea elementului său „{ $begin }”
    .hint = Puneți începutul codului înaintea sfârșitului.
xliff1-cloned = codul „{ $id }” apare de două ori în textul-țintă și nu poate fi clonat
    .hint = Eliminați unul dintre ele sau puneți clone="yes" în textul-sursă.
xliff1-code-id-shared = două coduri diferite din acest text au identificatorul „{ $id }”
    .hint = Dați fiecăruia un identificator propriu, altfel instrumentele nu le pot deosebi.
