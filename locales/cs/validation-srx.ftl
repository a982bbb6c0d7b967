# Shoda s SRX. Program doplňuje soubor a řádek a místo ve specifikaci. O chybách v regulárních
# výrazech hovoří segmentation.ftl.

validate-srx-namespace = kořenový prvek patří do jmenného prostoru „{ $namespace }“, který neodpovídá jeho verzi SRX
    .hint = Napište version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = název „{ $name }“ již má jiný seznam pravidel
    .hint = Dejte každému seznamu pravidel vlastní hodnotu languagerulename.
validate-srx-name-unknown = žádný seznam pravidel nemá název „{ $name }“
    .hint = Použijte hodnotu languagerulename některého seznamu v tomto souboru; na velikosti písmen záleží.
validate-srx-handles = toto je čtvrtý prvek formathandle; povoleny jsou nejvýše tři
    .hint = Ponechte po jednom pro start, end a isolated.
validate-srx-handle-doubled = pro „{ $type }“ již existuje jiný prvek formathandle
    .hint = Ponechte ten správný.
validate-srx-rule-nowhere = toto pravidlo nepopisuje žádné místo
    .hint = Doplňte do něj beforebreak, afterbreak nebo obojí.
