# Conformiteit van SRX. Het programma voegt bestand en regel toe, en de plaats in de specificatie.
# Wat er mis is met reguliere expressies, staat in segmentation.ftl.

validate-srx-namespace = het hoofdelement is in de naamruimte “{ $namespace }”, die niet die van zijn SRX-versie is
    .hint = Schrijf version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = een andere lijst van segmentatieregels heeft al de naam “{ $name }”
    .hint = Geef elke lijst van segmentatieregels een eigen languagerulename.
validate-srx-name-unknown = geen enkele lijst van segmentatieregels heeft de naam “{ $name }”
    .hint = Gebruik de languagerulename van een lijst van dit bestand; let op hoofdletters.
validate-srx-handles = dit is de vierde formathandle; meer dan drie zijn niet toegestaan
    .hint = Houd er telkens één voor start, end en isolated.
validate-srx-handle-doubled = een andere formathandle is al voor “{ $type }”
    .hint = Houd die welke is bedoeld.
validate-srx-rule-nowhere = deze segmentatieregel beschrijft geen plaats
    .hint = Geef hem een beforebreak, een afterbreak of beide.
