# Shoda s TBX. Program doplňuje soubor a řádek a místo v normě.

validate-tbx-namespace = kořenový prvek patří do jmenného prostoru „{ $namespace }“ místo „{ $expected }“
    .hint = Prvek martif nemá jmenný prostor; prvek tbx má xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ není název dialektu TBX
    .hint = Napište název začínající TBX-, například TBX-Basic.
validate-tbx-date = „{ $value }“ není datum
    .hint = Napište rok, měsíc a den, například 2024-05-03.
validate-tbx-language-doubled = pojem již má oddíl pro jazyk „{ $lang }“
    .hint = Termíny z obou oddílů dejte do jednoho.
validate-tbx-target-unknown = žádný prvek dokumentu nemá identifikátor „{ $target }“
    .hint = Opravte cíl, nebo doplňte to, na co odkazuje.
validate-tbx-target-web = cíl „{ $target }“ není webová adresa
    .hint = Napište adresu začínající https:// nebo http://.
validate-tbx-target-missing = tento odkaz nemá cíl
    .hint = Doplňte atribut „target“.
validate-tbx-style-dct = soubor ve stylu dct zapisuje datové kategorie jako prvky jejich modulů, nikoli jako tento atribut
    .hint = Napište prvek kategorie, například min:partOfSpeech, nebo nastavte style="dca".
validate-tbx-style-dca = soubor ve stylu dca nemá prvky z jiných jmenných prostorů
    .hint = Napište kategorii jako atribut, například termNote type="partOfSpeech", nebo nastavte style="dct".
validate-tbx-category-empty = typ je prázdný
    .hint = Uveďte datovou kategorii.
validate-tbx-category = dialekt nemá pro tento prvek datovou kategorii „{ $name }“
    .hint = Použijte kategorii daného dialektu; na velikosti písmen záleží.
validate-tbx-module = dialekt nemá datovou kategorii „{ $name }“ ve jmenném prostoru „{ $namespace }“
    .hint = Použijte kategorii daného dialektu ve jmenném prostoru jejího modulu.
validate-tbx-level = „{ $name }“ nesmí stát na této úrovni hesla
    .hint = Přesuňte to k heslu, jazyku nebo termínu, ke kterému to může patřit.
validate-tbx-value = „{ $value }“ není hodnota „{ $name }“; možné hodnoty: { $values }
    .hint = Použijte jednu z těchto hodnot.
