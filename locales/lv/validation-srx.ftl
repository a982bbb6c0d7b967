# SRX atbilstība. Datni, rindu un vietu specifikācijā pievieno programma. Kas nav kārtībā ar
# regulārajām izteiksmēm, norādīts segmentation.ftl.

validate-srx-namespace = sakne ir nosaukumvietā „{ $namespace }”, kas nav šīs SRX versijas nosaukumvieta
    .hint = Rakstiet version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = citam noteikumu sarakstam jau ir nosaukums „{ $name }”
    .hint = Piešķiriet katram noteikumu sarakstam savu languagerulename.
validate-srx-name-unknown = nevienam noteikumu sarakstam nav nosaukuma „{ $name }”
    .hint = Lietojiet šīs datnes saraksta languagerulename; lielos un mazos burtus šķir.
validate-srx-handles = šis ir ceturtais formathandle; drīkst būt ne vairāk kā trīs
    .hint = Atstājiet pa vienam: start, end un isolated.
validate-srx-handle-doubled = tipam „{ $type }” jau ir cits formathandle
    .hint = Atstājiet to, kas vajadzīgs.
validate-srx-rule-nowhere = šis noteikums neapraksta nevienu vietu
    .hint = Pievienojiet tam beforebreak, afterbreak vai abus.
