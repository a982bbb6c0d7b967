# Skladnost s formatom TBX. Program doda datoteko in vrstico ter mesto v standardu.

validate-tbx-namespace = korenski element je v imenskem prostoru „{ $namespace }“ namesto „{ $expected }“
    .hint = Element martif nima imenskega prostora; element tbx ima xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ ni ime narečja TBX
    .hint = Napišite ime, ki se začne s TBX-, na primer TBX-Basic.
validate-tbx-date = „{ $value }“ ni datum
    .hint = Napišite leto, mesec in dan, na primer 2024-05-03.
validate-tbx-language-doubled = pojem že ima razdelek za jezik „{ $lang }“
    .hint = Termine iz obeh razdelkov združite v enega.
validate-tbx-target-unknown = noben element dokumenta nima id-ja „{ $target }“
    .hint = Popravite cilj ali dodajte tisto, na kar se sklicuje.
validate-tbx-target-web = cilj „{ $target }“ ni spletni naslov
    .hint = Napišite naslov, ki se začne s https:// ali http://.
validate-tbx-target-missing = ta sklic nima cilja
    .hint = Dodajte atribut „target“.
validate-tbx-style-dct = v datoteki sloga dct se podatkovne kategorije pišejo kot elementi svojih modulov, ne kot ta atribut
    .hint = Napišite element kategorije, na primer min:partOfSpeech, ali nastavite style="dca".
validate-tbx-style-dca = datoteka sloga dca nima elementov iz drugih imenskih prostorov
    .hint = Napišite kategorijo kot atribut, na primer termNote type="partOfSpeech", ali nastavite style="dct".
validate-tbx-category-empty = vrsta je prazna
    .hint = Navedite podatkovno kategorijo.
validate-tbx-category = narečje nima podatkovne kategorije „{ $name }“ za ta element
    .hint = Uporabite kategorijo narečja; velike in male črke se razlikujejo.
validate-tbx-module = narečje nima podatkovne kategorije „{ $name }“ v imenskem prostoru „{ $namespace }“
    .hint = Uporabite kategorijo narečja v imenskem prostoru njenega modula.
validate-tbx-level = „{ $name }“ ne sme biti na tej ravni vnosa
    .hint = Premaknite na raven vnosa, jezika ali termina, kamor lahko spada.
validate-tbx-value = „{ $value }“ ni vrednost za „{ $name }“; možne vrednosti so: { $values }
    .hint = Uporabite eno od teh vrednosti.
