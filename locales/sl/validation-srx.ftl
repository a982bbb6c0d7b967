# Skladnost s formatom SRX. Program doda datoteko in vrstico ter mesto v specifikaciji. Kaj je
# narobe z regularnimi izrazi, je v segmentation.ftl.

validate-srx-namespace = korenski element je v imenskem prostoru „{ $namespace }“, ki ne pripada njegovi različici SRX
    .hint = Napišite version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = drug seznam pravil že ima ime „{ $name }“
    .hint = Dajte vsakemu seznamu pravil svoj languagerulename.
validate-srx-name-unknown = noben seznam pravil nima imena „{ $name }“
    .hint = Uporabite languagerulename katerega od seznamov v tej datoteki; velike in male črke se razlikujejo.
validate-srx-handles = to je četrti formathandle; dovoljeni so največ trije
    .hint = Obdržite po enega za start, end in isolated.
validate-srx-handle-doubled = drug formathandle že velja za „{ $type }“
    .hint = Obdržite pravega.
validate-srx-rule-nowhere = to pravilo ne opisuje nobenega mesta
    .hint = Dodajte mu beforebreak, afterbreak ali oboje.
