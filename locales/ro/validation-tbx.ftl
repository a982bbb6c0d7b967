# Conformitatea cu TBX. Programul adaugă fișierul, linia și locul din standard.

validate-tbx-namespace = rădăcina se află în spațiul de nume „{ $namespace }” în loc de „{ $expected }”
    .hint = Un element martif nu are spațiu de nume; un element tbx are xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }” nu este numele unui dialect TBX
    .hint = Scrieți unul care începe cu TBX-, precum TBX-Basic.
validate-tbx-date = „{ $value }” nu este o dată
    .hint = Scrieți anul, luna și ziua, de exemplu 2024-05-03.
validate-tbx-language-doubled = conceptul are deja o secțiune pentru limba „{ $lang }”
    .hint = Reuniți termenii ambelor secțiuni într-una singură.
validate-tbx-target-unknown = niciun element al documentului nu are identificatorul „{ $target }”
    .hint = Corectați destinația sau adăugați elementul la care trimite.
validate-tbx-target-web = destinația „{ $target }” nu este o adresă web
    .hint = Scrieți o adresă care începe cu https:// sau http://.
validate-tbx-target-missing = această trimitere nu are destinație
    .hint = Adăugați atributul „target”.
validate-tbx-style-dct = un fișier în stilul dct scrie categoriile de date ca elemente ale modulelor lor, nu prin acest atribut
    .hint = Scrieți elementul categoriei, precum min:partOfSpeech, sau puneți style="dca".
validate-tbx-style-dca = un fișier în stilul dca nu are elemente din alte spații de nume
    .hint = Scrieți categoria ca atribut, precum termNote type="partOfSpeech", sau puneți style="dct".
validate-tbx-category-empty = tipul este gol
    .hint = Indicați o categorie de date.
validate-tbx-category = dialectul nu are nicio categorie de date „{ $name }” pentru acest element
    .hint = Folosiți o categorie a dialectului; majusculele contează.
validate-tbx-module = dialectul nu are nicio categorie de date „{ $name }” în spațiul de nume „{ $namespace }”
    .hint = Folosiți o categorie a dialectului din spațiul de nume al modulului ei.
validate-tbx-level = „{ $name }” nu poate sta la acest nivel al unei intrări
    .hint = Mutați-l la intrarea, limba sau termenul de care poate ține.
validate-tbx-value = „{ $value }” nu este o valoare pentru „{ $name }”, care are următoarele: { $values }
    .hint = Folosiți una dintre aceste valori.
