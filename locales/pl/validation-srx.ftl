# Zgodność z SRX. Program dodaje plik i wiersz oraz miejsce w specyfikacji. O błędach
# w wyrażeniach regularnych mówi segmentation.ftl.

validate-srx-namespace = element główny należy do przestrzeni nazw „{ $namespace }”, która nie jest przestrzenią jego wersji SRX
    .hint = Wpisz version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = inna lista reguł nosi już nazwę „{ $name }”
    .hint = Nadaj każdej liście reguł własną wartość languagerulename.
validate-srx-name-unknown = żadna lista reguł nie nosi nazwy „{ $name }”
    .hint = Użyj wartości languagerulename jednej z list tego pliku; wielkość liter ma znaczenie.
validate-srx-handles = to czwarty element formathandle; dozwolone są najwyżej trzy
    .hint = Pozostaw po jednym dla start, end i isolated.
validate-srx-handle-doubled = inny element formathandle dotyczy już „{ $type }”
    .hint = Pozostaw właściwy.
validate-srx-rule-nowhere = ta reguła nie opisuje żadnego miejsca
    .hint = Dodaj do niej beforebreak, afterbreak lub oba elementy.
