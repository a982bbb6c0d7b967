# Грешки във vulgate.toml и в папката на проекта.

config-syntax = това не е валиден TOML: { syntax-reason }
    .hint = Поправете реда; синтаксисът е описан на https://toml.io.
config-missing-key = липсва ключът „{ $key }“
    .hint = Добавете го; всички ключове са описани в docs/configuration.md.
config-unknown-key-near = няма ключ „{ $key }“
    .hint = Имате предвид „{ $nearest }“?
config-unknown-key = няма ключ „{ $key }“
    .hint = Известни тук: { $known }.
config-wrong-type =
    „{ $key }“ трябва да бъде { $expected ->
        [string] текст в кавички
        [integer] цяло число
        [number] число
        [boolean] true или false
        [array] списък в квадратни скоби
       *[object] таблица
    }, а не { $found ->
        [string] текст
        [integer] цяло число
        [number] число
        [boolean] true или false
        [date] дата
        [array] списък
       *[object] таблица
    }
    .hint = В docs/configuration.md има пример за всеки ключ.
config-empty-list = „{ $key }“ е празен
    .hint = Дайте поне една стойност.
config-out-of-range = „{ $key }“ трябва да бъде между { $least } и { $most }
    .hint = Променете числото.
config-contrast = „{ $key }“ почти не се чете върху { $ground }: контрастът е { $contrast } към 1
    .hint = WCAG 2.2 изисква 4,5 към 1: изберете по-тъмен цвят или по-светъл фон.
config-unknown-value = „{ $key }“ не може да бъде „{ $value }“
    .hint = Изберете едно от следните: { $known }.
config-pattern = „{ $key }“ не може да бъде „{ $value }“
    .hint = Трябва да има вида { $pattern }; в docs/configuration.md има пример.
config-unknown-check-near = няма проверка „{ $value }“
    .hint = Имате предвид „{ $nearest }“?
config-unknown-check = няма проверка „{ $value }“
    .hint = Проверките са известни на „vulgate check --explain ID“; повече в docs/configuration.md.
config-unknown-language = „{ $value }“ в „{ $key }“ не е езиков етикет
    .hint = Напишете етикет по BCP 47 на език от ISO 639, например „de“ или „pt-BR“.
config-path-outside = пътят „{ $value }“ в „{ $key }“ води извън проекта
    .hint = Напишете път от папката на проекта, с „/“ и без „..“.

project-not-found = няма vulgate.toml нито в „{ $folder }“, нито в някоя папка над нея
    .hint = Отидете в папката на проекта си, посочете я с --project или създайте проект с „vulgate init“.
project-not-text = vulgate.toml не е текст в UTF-8
    .hint = Запишете го като UTF-8.
project-no-documents = по образеца „{ $pattern }“ не се намира документ
    .hint = Проверете „project.documents“ във vulgate.toml.
project-no-memory = паметта „{ $file }“ от „tm.collections“ липсва
    .hint = Поставете файла там или го премахнете от vulgate.toml.
press-no-fonts = на образеца „{ $pattern }“ от „pdf.fonts.files“ не отговаря нито един файл
    .hint = Поставете шрифтовете там или поправете образеца.
press-no-template = шаблонът „{ $file }“ от „pdf.template“ липсва
    .hint = Поставете файла там или го премахнете от vulgate.toml.
press-template-large = папката на шаблона съдържа повече от { $files ->
        [one] { $files } файл
       *[other] { $files } файла
    } или { $megabytes } MiB
    .hint = Дръжте шаблона и всичко, което му е нужно, в отделна папка.
project-no-format = „{ $path }“ не е във формат, който Vulgate чете
    .hint = Известни разширения: { $known }.
project-same-name = „{ $path }“ и „{ $other }“ биха се наричали еднакво: „{ $name }“
    .hint = Преименувайте единия файл: преводите се пазят под това име.
project-name-of-edition = „{ $path }“ носи името на чернова или на двуезично издание на „{ $other }“
    .hint = Дайте друго име на един от двата файла.
project-unknown-document-near = в този проект няма документ „{ $name }“
    .hint = Имате предвид „{ $nearest }“?
project-unknown-document = в този проект няма документ „{ $name }“
    .hint = Проектът има: { $known }.
project-path-outside = пътят „{ $path }“ води извън проекта
    .hint = Посочете документ на проекта; списък дава „vulgate status“.
project-language-not-target = проектът не се превежда на „{ $lang }“
    .hint = Езиците му са: { $known }. Ако трябва, добавете „{ $lang }“ към „project.targets“ във vulgate.toml.
