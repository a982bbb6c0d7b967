# Zhoda s SRX. Program dopĺňa súbor a riadok a miesto v špecifikácii. O chybách v regulárnych
# výrazoch hovorí segmentation.ftl.

validate-srx-namespace = koreňový prvok patrí do menného priestoru „{ $namespace }“, ktorý nezodpovedá jeho verzii SRX
    .hint = Napíšte version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = názov „{ $name }“ už má iný zoznam pravidiel
    .hint = Dajte každému zoznamu pravidiel vlastnú hodnotu languagerulename.
validate-srx-name-unknown = žiadny zoznam pravidiel nemá názov „{ $name }“
    .hint = Použite hodnotu languagerulename niektorého zoznamu v tomto súbore; na veľkosti písmen záleží.
validate-srx-handles = toto je štvrtý prvok formathandle; povolené sú najviac tri
    .hint = Ponechajte po jednom pre start, end a isolated.
validate-srx-handle-doubled = pre „{ $type }“ už existuje iný prvok formathandle
    .hint = Ponechajte ten správny.
validate-srx-rule-nowhere = toto pravidlo neopisuje žiadne miesto
    .hint = Doplňte doň beforebreak, afterbreak alebo oboje.
