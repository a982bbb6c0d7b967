# Conformitatea cu SRX. Programul adaugă fișierul, linia și locul din specificație. Ce este în neregulă
# cu expresiile regulate se află în segmentation.ftl.

validate-srx-namespace = rădăcina se află în spațiul de nume „{ $namespace }”, care nu este cel al versiunii sale de SRX
    .hint = Scrieți version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = altă listă de reguli are deja numele „{ $name }”
    .hint = Dați fiecărei liste de reguli un languagerulename propriu.
validate-srx-name-unknown = nicio listă de reguli nu are numele „{ $name }”
    .hint = Folosiți languagerulename al unei liste din acest fișier; majusculele contează.
validate-srx-handles = acesta este al patrulea formathandle; sunt permise cel mult trei
    .hint = Păstrați câte unul pentru start, end și isolated.
validate-srx-handle-doubled = alt formathandle este deja pentru „{ $type }”
    .hint = Păstrați-l pe cel dorit.
validate-srx-rule-nowhere = această regulă nu descrie nicio poziție
    .hint = Dați-i un beforebreak, un afterbreak sau ambele.
