# Conformiteit van TBX. Het programma voegt bestand en regel toe, en de plaats in de norm.

validate-tbx-namespace = het hoofdelement is in de naamruimte “{ $namespace }” in plaats van “{ $expected }”
    .hint = Een martif-element heeft geen naamruimte; een tbx-element heeft xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = “{ $name }” is geen naam van een dialect van TBX
    .hint = Schrijf er een die met TBX- begint, zoals TBX-Basic.
validate-tbx-date = “{ $value }” is geen datum
    .hint = Schrijf jaar, maand en dag, zoals 2024-05-03.
validate-tbx-language-doubled = het begrip heeft al een afdeling voor de taal “{ $lang }”
    .hint = Zet de termen van beide afdelingen in één.
validate-tbx-target-unknown = geen enkel element van het document heeft de id “{ $target }”
    .hint = Verbeter het verwijzingsdoel, of voeg toe waarnaar het verwijst.
validate-tbx-target-web = het verwijzingsdoel “{ $target }” is geen webadres
    .hint = Schrijf een adres dat met https:// of http:// begint.
validate-tbx-target-missing = deze verwijzing heeft geen doel
    .hint = Voeg het attribuut “target” toe.
validate-tbx-style-dct = een bestand in de stijl dct schrijft gegevenscategorieën als elementen van hun modules, niet als dit attribuut
    .hint = Schrijf het element van de categorie, zoals min:partOfSpeech, of stel style="dca" in.
validate-tbx-style-dca = een bestand in de stijl dca heeft geen elementen van andere naamruimten
    .hint = Schrijf de categorie als attribuut, zoals termNote type="partOfSpeech", of stel style="dct" in.
validate-tbx-category-empty = het type is leeg
    .hint = Noem een gegevenscategorie.
validate-tbx-category = het dialect heeft geen gegevenscategorie “{ $name }” voor dit element
    .hint = Gebruik een categorie van het dialect; let op hoofdletters.
validate-tbx-module = het dialect heeft geen gegevenscategorie “{ $name }” in de naamruimte “{ $namespace }”
    .hint = Gebruik een categorie van het dialect in de naamruimte van de module ervan.
validate-tbx-level = “{ $name }” mag niet op dit niveau van een item staan
    .hint = Verplaats het naar het item, de taal of de term waar het bij mag horen.
validate-tbx-value = “{ $value }” is geen waarde van “{ $name }”, dat deze waarden heeft: { $values }
    .hint = Gebruik een van deze waarden.
