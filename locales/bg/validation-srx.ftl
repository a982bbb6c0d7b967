# Съответствие на SRX. Програмата добавя файла и реда, както и мястото в спецификацията.
# Грешките в регулярните изрази са в segmentation.ftl.

validate-srx-namespace = коренът е в пространството от имена „{ $namespace }“, което не е на неговата версия на SRX
    .hint = Напишете version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = друг списък с правила вече има името „{ $name }“
    .hint = Дайте на всеки списък с правила собствен languagerulename.
validate-srx-name-unknown = никой списък с правила няма името „{ $name }“
    .hint = Използвайте languagerulename на списък от този файл; главните и малките букви се различават.
validate-srx-handles = това е четвъртият formathandle; допускат се най-много три
    .hint = Запазете по един за start, end и isolated.
validate-srx-handle-doubled = вече има друг formathandle за „{ $type }“
    .hint = Запазете този, който имате предвид.
validate-srx-rule-nowhere = това правило не описва никаква позиция
    .hint = Добавете beforebreak, afterbreak или и двете.
