# TBX atitiktis. Failą, eilutę ir standarto vietą prideda programa.

validate-tbx-namespace = šaknis priskirta vardų erdvei „{ $namespace }“, o ne „{ $expected }“
    .hint = Elementas martif vardų erdvės neturi; elementas tbx turi xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }“ nėra TBX dialekto pavadinimas
    .hint = Rašykite pavadinimą, prasidedantį TBX-, pavyzdžiui, TBX-Basic.
validate-tbx-date = „{ $value }“ nėra data
    .hint = Rašykite metus, mėnesį ir dieną, pavyzdžiui, 2024-05-03.
validate-tbx-language-doubled = sąvoka jau turi kalbos „{ $lang }“ skirsnį
    .hint = Abiejų skirsnių terminus sudėkite į vieną.
validate-tbx-target-unknown = dokumente nėra elemento, kurio identifikatorius „{ $target }“
    .hint = Pataisykite target arba pridėkite tai, į ką jis rodo.
validate-tbx-target-web = target reikšmė „{ $target }“ nėra interneto adresas
    .hint = Rašykite adresą, prasidedantį https:// arba http://.
validate-tbx-target-missing = ši nuoroda neturi paskirties vietos
    .hint = Pridėkite atributą „target“.
validate-tbx-style-dct = dct stiliaus faile duomenų kategorijos rašomos kaip jų modulių elementai, o ne kaip šis atributas
    .hint = Rašykite kategorijos elementą, pavyzdžiui, min:partOfSpeech, arba nustatykite style="dca".
validate-tbx-style-dca = dca stiliaus faile nėra kitų vardų erdvių elementų
    .hint = Rašykite kategoriją kaip atributą, pavyzdžiui, termNote type="partOfSpeech", arba nustatykite style="dct".
validate-tbx-category-empty = tipas tuščias
    .hint = Nurodykite duomenų kategoriją.
validate-tbx-category = dialekte nėra šiam elementui skirtos duomenų kategorijos „{ $name }“
    .hint = Naudokite dialekto kategoriją; didžiosios ir mažosios raidės skiriamos.
validate-tbx-module = dialekto vardų erdvėje „{ $namespace }“ nėra duomenų kategorijos „{ $name }“
    .hint = Naudokite dialekto kategoriją jos modulio vardų erdvėje.
validate-tbx-level = „{ $name }“ šiame įrašo lygyje neleidžiama
    .hint = Perkelkite į įrašą, kalbą arba terminą, kuriam tai gali priklausyti.
validate-tbx-value = „{ $value }“ nėra „{ $name }“ reikšmė; galimos reikšmės: { $values }
    .hint = Naudokite vieną iš šių reikšmių.
