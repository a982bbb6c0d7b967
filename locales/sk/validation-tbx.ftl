# Zhoda s TBX. Program dopĺňa súbor a riadok a miesto v norme.

validate-tbx-namespace = koreňový prvok patrí do menného priestoru „{ $namespace }“ namiesto „{ $expected }“
    .hint = Prvok martif nemá menný priestor; prvok tbx má xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ nie je názov dialektu TBX
    .hint = Napíšte názov, ktorý sa začína na TBX-, napríklad TBX-Basic.
validate-tbx-date = „{ $value }“ nie je dátum
    .hint = Napíšte rok, mesiac a deň, napríklad 2024-05-03.
validate-tbx-language-doubled = pojem už má oddiel pre jazyk „{ $lang }“
    .hint = Termíny z oboch oddielov dajte do jedného.
validate-tbx-target-unknown = žiadny prvok dokumentu nemá identifikátor „{ $target }“
    .hint = Opravte cieľ alebo doplňte to, na čo odkazuje.
validate-tbx-target-web = cieľ „{ $target }“ nie je webová adresa
    .hint = Napíšte adresu, ktorá sa začína na https:// alebo http://.
validate-tbx-target-missing = tento odkaz nemá cieľ
    .hint = Doplňte atribút „target“.
validate-tbx-style-dct = súbor v štýle dct zapisuje dátové kategórie ako prvky ich modulov, nie ako tento atribút
    .hint = Napíšte prvok kategórie, napríklad min:partOfSpeech, alebo nastavte style="dca".
validate-tbx-style-dca = súbor v štýle dca nemá prvky z iných menných priestorov
    .hint = Napíšte kategóriu ako atribút, napríklad termNote type="partOfSpeech", alebo nastavte style="dct".
validate-tbx-category-empty = typ je prázdny
    .hint = Uveďte dátovú kategóriu.
validate-tbx-category = dialekt nemá pre tento prvok dátovú kategóriu „{ $name }“
    .hint = Použite kategóriu daného dialektu; na veľkosti písmen záleží.
validate-tbx-module = dialekt nemá dátovú kategóriu „{ $name }“ v mennom priestore „{ $namespace }“
    .hint = Použite kategóriu daného dialektu v mennom priestore jej modulu.
validate-tbx-level = „{ $name }“ nesmie stáť na tejto úrovni hesla
    .hint = Presuňte to k heslu, jazyku alebo termínu, ku ktorému to môže patriť.
validate-tbx-value = „{ $value }“ nie je hodnota „{ $name }“; možné hodnoty: { $values }
    .hint = Použite jednu z týchto hodnôt.
