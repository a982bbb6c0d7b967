# Съответствие на TMX. Програмата добавя файла и реда, както и мястото в спецификацията.

validate-tmx-namespace = коренът е в пространството от имена „{ $namespace }“; TMX няма такова
    .hint = Премахнете атрибута xmlns.
validate-tmx-version = няма версия „{ $version }“ на TMX
    .hint = Напишете 1.4 или версията, чиито правила спазва файлът: 1.1, 1.2 или 1.3.
validate-tmx-encoding = файлът декларира кодирането „{ $encoding }“; TMX е UTF-8, UTF-16 или ASCII
    .hint = Запишете го като UTF-8 и декларирайте това кодиране.
validate-tmx-date = „{ $value }“ в „{ $attribute }“ не е дата по ISO 8601
    .hint = Напишете я като YYYYMMDDThhmmssZ, например 20240503T100000Z.
validate-tmx-srclang = изходният език „{ $value }“ не е нито езиков етикет, нито *all*
    .hint = Напишете етикет с дефиси, например en-GB, или *all*, ако всеки език може да бъде изходен.
validate-tmx-tuid = идентификаторът „{ $value }“ е празен или съдържа интервали
    .hint = Напишете го без интервали или го пропуснете.
validate-tmx-source-missing = никой вариант на тази единица не е на изходния ѝ език „{ $lang }“
    .hint = Поправете езика на вариант или на srclang; задайте srclang на *all*, ако всеки език може да бъде изходен.
validate-tmx-code-doubled = друг отварящ код на този сегмент вече има номер i="{ $number }"
    .hint = Дайте на всяка двойка кодове в сегмента собствен номер.
validate-tmx-code-unopened = затварящият код i="{ $number }" няма отварящ код преди себе си в този сегмент
    .hint = Добавете <bpt> или направете този код <it> с pos="end".
validate-tmx-code-unclosed = отварящият код i="{ $number }" няма затварящ код след себе си в този сегмент
    .hint = Добавете <ept> или направете този код <it> с pos="begin".
validate-tmx-base-missing = елемент map дава код, но кодирането не казва кое друго разширява
    .hint = Посочете онова кодиране в атрибута „base“.
validate-tmx-map-nothing = този елемент map не казва нищо за знака си
    .hint = Дайте едно от code, ent и subst.
validate-tmx-code = „{ $value }“ не е код
    .hint = Напишете #x и шестнадесетични цифри, например #x80.
validate-tmx-ascii = „{ $value }“ в „{ $attribute }“ съдържа знаци извън ASCII
    .hint = Напишете го със знаци от ASCII.
