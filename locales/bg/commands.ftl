# Какво казват подкомандите за работата си.

## vulgate init

init-in-the-way = този файл пречи; нищо не беше записано
    .hint = Изберете друга папка или преместете файла.
init-done = В „{ $folder }“ има проект с примерен информационен документ и преводите му. Създайте изданията с: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = този ред от входа не е какъвто се очаква
    .hint = Всеки ред е обект JSON с ключ „text“; входът на командата е описан във „vulgate help“.
jsonl-half-character = „{ $escape }“ е само половин знак
    .hint = Напишете двете половини една след друга или самия знак.

# Място, където може да свършва изречение: думите около него, какво е станало и защо.
segment-break = разделяне
segment-no-break = без разделяне
segment-by-rule = { $group }, правило { $number }, ред { $line }
segment-by-setting = { $key } от vulgate.toml
segment-by-hard-break = твърд нов ред
segment-by-none = тук никое правило не разделя
segment-gave-up = правило { $number } изисква тук твърде много стъпки

## vulgate export

export-progress = Експортиране
export-head-file = Файл
export-head-segments = Сегменти
export-head-accepted = Преведени
export-head-filled = От паметта
export-head-matched = Със съвпадения
export-head-changed = Променени

export-unimported =
    този файл е променен след експортирането му: { $count ->
        [one] един готов превод в него още не е записан
       *[other] { $count } готови превода в него още не са записани
    }; той беше оставен както е
    .hint = Първо го импортирайте или го преместете; „-o“ експортира в друга папка.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] попълнен е един превод
       *[other] попълнени са { $filled } превода
    }, { $unchanged } както преди, { $missing } липсват, { $locked } са заключени или не се превеждат.
export-into-language = файлът не казва на какъв език се превежда
    .hint = Посочете езика с „--lang“. Проектът има: { $known }.
export-into-foreign = файлът е на „{ $lang }“, а проектът не се превежда на този език
    .hint = Проектът има: { $known }.

## vulgate import

import-progress = Импортиране
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] взет е един превод
       *[other] взети са { $accepted } превода
    }, { $unchanged } както преди, { $unfinished } не са завършени.
import-moved = „{ $former }“ вече е „{ $path }“, тъй като документът е преименуван.
import-no-document = в този файл няма документ, който може да се използва
    .hint = Вижте какво е казано за него по-горе или експортирайте документа отново.
import-unknown = този файл е на „{ $original }“, който не е документ на този проект и няма общо изречение с никой от документите му
    .hint = Проектът има: { $known }. Импортирайте файла в проекта, от който е експортиран, или само в паметта с „vulgate tm import“.
import-nothing-common = този файл е на друг „{ $original }“: няма общо изречение с документа на този проект
    .hint = Импортирайте го в проекта, от който е експортиран, или само в паметта с „vulgate tm import“.
import-other-name = този файл е на „{ $original }“, но изреченията му са на „{ $document }“, затова е отнесен към него
    .hint = Ако документът е преименуван, всичко е наред.
import-source-language = този файл е превод от „{ $found }“, а „{ $document }“ е написан на „{ $expected }“
    .hint = Нищо не беше записано. Импортирайте го само в паметта с „vulgate tm import“.
import-into-source-language = според този файл той е преведен на „{ $lang }“, което е езикът на оригинала му; нищо не е записано
    .hint = Поправете целевия език („trgLang“ или „target-language“) и го внесете отново.
import-region = този файл е на „{ $found }“; беше взет като „{ $lang }“, единствения подходящ език на проекта
    .hint = Не е нужно да правите нищо.
import-lowered = превод в състояние „{ $former }“ беше заменен с превод в състояние „{ $state }“
    .hint = Ако файлът е от по-ранен етап, импортирайте отново по-късния.
import-pseudo =
    този файл съдържа псевдопреводи; { $count ->
        [one] един действителен превод на „{ $lang }“ би се изгубил
       *[other] { $count } действителни превода на „{ $lang }“ биха се изгубили
    }
    .hint = Нищо не беше записано. Изпробвайте оформлението в копие на проекта или импортирайте файла на преводача.
import-no-target-language = този файл не казва на какъв език се превежда
    .hint = Впишете езика в него (trgLang в XLIFF 2, target-language в 1.2) и го импортирайте отново.
import-foreign-language =
    този файл е на „{ $lang }“, а проектът не се превежда на този език; { $count ->
        [one] единственият му готов превод отиде
       *[other] { $count } негови готови превода отидоха
    } само в паметта
    .hint = Езиците на проекта са: { $known }. Ако трябва да има и този, добавете „{ $lang }“ към „project.targets“ във vulgate.toml и импортирайте отново.

## vulgate align

align-done = { $paired } от { $units } единици имат съответствие. Прегледайте „{ $path }“ и след това го импортирайте.

## vulgate build

build-progress = Създаване
build-done =
    { $count ->
        [0] Нищо не беше създадено.
        [one] В „{ $folder }“ има един файл.
       *[other] В „{ $folder }“ има { $count } файла.
    }
build-unchanged = Никое издание не е променено; нищо не беше създадено отново.
build-reused = { $count ->
        [one] Едно от { $all } издания не е променено и не беше създадено отново.
       *[other] { $count } от { $all } издания не са променени и не бяха създадени отново.
    }
# Таблицата, която записва --summary.
summary-title = Пълни издания: { $complete } от { $all }
summary-document = Документ
summary-complete = Пълни
summary-incomplete = Непълни (непреведени сегменти)
summary-not-built = Несъздадени

build-incomplete =
    { $count ->
        [one] един сегмент няма актуален превод на „{ $lang }“; отбелязан е в резултата
       *[other] { $count } сегмента нямат актуален превод на „{ $lang }“; отбелязани са в резултата
    }
    .hint = „vulgate export --lang { $lang }“ ги записва за преводача; „--strict“ ги изброява.
build-removed = това издание от по-раншно създаване беше премахнато, защото не е актуално
    .hint = Преведете липсващото и създайте изданието отново.
build-left-over = това издание от предишно изграждане вече не е на никой документ и език на проекта
    .hint = Изтрийте го, ако не бива да се публикува.
build-untranslated = не е преведено на „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ го записва за преводача.
build-changed = променено, след като е преведено на „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ го записва за преводача, с предишния превод.
build-without-pdf = тази програма е компилирана без набор на PDF
    .hint = Компилирайте я с функцията „pdf“ или изберете „--format html,source“.
build-no-bilingual = не е създадено двуезично издание на „{ $lang }“, езика на изходния текст
build-edition-format = във формата на автора има само окончателно издание
    .hint = Добавете „--edition final“ или изберете „--format pdf“ или „html“.

## vulgate status

status-percent = { $count }%
status-head-document = Документ
status-head-language = Език
status-head-done = Готово
status-head-segments = Сегменти
status-head-translated = Преведени
status-head-reviewed = Прегледани
status-head-final = Окончателни
status-head-changed = Променени
status-head-missing = Липсващи
status-head-words = Думи

## vulgate analyse

analyse-head-in-context = В контекст
analyse-head-exact = Точни
analyse-head-repeated = Повторени
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Нови
analyse-all = Всички документи

## vulgate check

check-nothing-found =
    { $count ->
        [one] Проверен е един превод, не е намерено нищо.
       *[other] Проверени са { $count } превода, не е намерено нищо.
    }
check-fixed = „{ $found }“ вече е „{ $wanted }“ ({ $check })
check-unknown = няма проверка „{ $id }“
    .hint = Проверките са: { $known }.
check-unknown-near = няма проверка „{ $id }“
    .hint = Имате предвид „{ $nearest }“?

## vulgate tm

tm-export-done = { $count } единици са записани в „{ $path }“.
tm-export-unknown = в паметта няма колекция „{ $name }“
    .hint = Колекциите ѝ са: { $known }.
tm-export-character = знакът { $code } не е допустим в XML; на негово място беше записан „�“ в „{ $text }“
    .hint = Премахнете го с „vulgate tm edit“ или там, откъдето идва текстът, и запишете файла отново.
tm-import-progress = Импортиране
tm-import-done = { $path }: { $units ->
        [one] прочетена е една единица
       *[other] прочетени са { $units } единици
    }, { $added ->
        [one] един нов превод
       *[other] { $added } нови превода
    } в колекцията „{ $collection }“.
tm-import-kept = { $path }: { $units } единици, запазени като „{ $file }“ и вписани във vulgate.toml.
tm-import-not-kept = импортираното е само в базата данни: няма да го има в ново копие на проекта
    .hint = Импортирайте го с „--keep“, за да го има като текст в tm/.
tm-import-name = „{ $name }“ не може да бъде име на колекция
    .hint = Изберете друго с „--collection“: най-много { $limit } знака, без нови редове и управляващи знаци, без / \ : * ? " < > |, без интервал или точка в краищата и без имена на устройства в Windows като CON.
tm-import-exists = вече има друга памет с това име; тя не беше заменена
    .hint = Дайте на новата собствено име с „--collection“ или първо изтрийте „{ $file }“.
tm-import-settings = „{ $file }“ не можа да бъде добавен в края на vulgate.toml, защото „tm.collections“ там е записано в друг вид
    .hint = Напишете списъка като таблици [[tm.collections]] или сами добавете файла към него.
tm-import-language = „{ $lang }“ не е език на този проект; текстовете на него все пак се пазят
    .hint = Добавете го към „project.targets“ във vulgate.toml, ако искате да превеждате на този език.
tm-match-none = Няма съвпадение с { $min } или повече.
tm-match-kind =
    { $kind ->
        [in-context] в контекст
        [exact] точно
        [near-exact] същите думи
        [fuzzy] подобно
       *[pivot] чрез друг език
    }
tm-match-penalty =
    { $kind ->
        [numbers] числа
        [case] главни и малки букви
        [punctuation] препинателни знаци или интервали
        [codes] кодове
        [adapted] адаптирано, непрегледано
        [collection] колекцията
        [provenance] произходът
        [regional] друг вариант на езика
       *[pivot] чрез друг език
    }
tm-search-done =
    { $count ->
        [0] Нищо не е намерено.
        [one] Намерено е едно място.
       *[other] Намерени са { $count } места.
    }
tm-search-quote = кавичката в следния текст не е затворена: { $text }
    .hint = Затворете я или я премахнете: думите между две кавички се търсят една след друга.
tm-search-empty = няма какво да се търси
    .hint = Въведете дума, част от дума или израз в кавички.
tm-stats-collection = Колекция
tm-stats-provenance = Произход
tm-stats-penalty = Приспадане
tm-stats-units = Единици
tm-stats-variants = Преводи
tm-stats-pair = Езици
tm-stats-year = Последна промяна
tm-stats-undated = без дата
tm-duplicates-done =
    { $count ->
        [0] Никой текст няма два пъти един и същ превод.
        [one] Един текст има два пъти един и същ превод.
       *[other] { $count } текста имат два пъти един и същ превод.
    }
tm-conflicts-done =
    { $count ->
        [0] Никой текст няма повече от един превод.
        [one] Един текст има повече от един превод.
       *[other] { $count } текста имат повече от един превод.
    }
tm-edit-would =
    { $count ->
        [0] Нищо не е намерено; нищо не би се променило.
        [one] Един превод би се променил. Без „--dry-run“ се променя.
       *[other] { $count } превода биха се променили. Без „--dry-run“ се променят.
    }
tm-delete-would =
    { $count ->
        [0] Нищо не е намерено; нищо не би било премахнато.
        [one] Един превод би бил премахнат. Без „--dry-run“ се премахва.
       *[other] { $count } превода биха били премахнати. Без „--dry-run“ се премахват.
    }
tm-delete-done =
    { $count ->
        [0] Нищо не е намерено; нищо не е променено.
        [one] Премахнат е един превод.
       *[other] Премахнати са { $count } превода.
    }
tm-edit-done =
    { $count ->
        [0] Нищо не е намерено; нищо не е променено.
        [one] Променен е един превод.
       *[other] Променени са { $count } превода.
    }
tm-edit-empty = текстът за замяна е празен
    .hint = Посочете текста, както стои в преводите.
tm-edit-alike =
    { $count ->
        [one] един превод съдържа този текст в друг правопис и остава какъвто е
       *[other] { $count } превода съдържат този текст в друг правопис и остават каквито са
    }
    .hint = За да го промените и там, посочете текста със същите главни букви, ударения и апострофи.
tm-edit-source = няма превод на „{ $lang }“ с този текст: той стои само в изходни текстове
    .hint = „tm edit“ променя преводи; посочете езика им с „--lang“. Изходен текст се променя в неговия документ.
tm-edit-blank =
    { $count ->
        [one] един превод би останал без никакъв текст и не беше променен
       *[other] { $count } превода биха останали без никакъв текст и не бяха променени
    }
    .hint = Премахнете го с „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] намерен е и един превод на документ, който остана какъвто е
       *[other] намерени са и { $count } превода на документ, които останаха каквито са
    }
    .hint = Променете го в XLIFF на документа, както би направил преводачът, и го импортирайте.
tm-verify-behind = паметта не съдържа този текст в сегашния му вид
    .hint = Не е нужно да правите нищо: следващата команда, която използва паметта, го включва.
tm-verify-behind-many = текстове, които паметта не съдържа в сегашния им вид: { $count }, сред тях и този
    .hint = Не е нужно да правите нищо: следващата команда, която използва паметта, ги включва.
tm-verify-sound = Паметта е изправна: { $count } единици.
tm-rebuild-done = Паметта е създадена наново: { $units } единици, { $variants } превода.
tm-rebuild-lost =
    { $count ->
        [one] един превод беше само в базата данни и е изгубен
       *[other] { $count } превода бяха само в базата данни и са изгубени
    }
    .hint = Импортирайте ги отново, с „--keep“, за да ги има като текст.
tm-rebuild-aside = базата данни беше повредена; тя е запазена като „{ $path }“
    .hint = Каквото стоеше само в нея и не можа да се прочете, липсва сега: импортирайте го отново. Изтрийте копието, когато вече не ви трябва.

## Документи

cli-renamed = „{ $document }“ използва преводите на „{ $former }“, който вече не е документ
    .hint = Ако е преименуван, не е нужно да правите нищо: следващото импортиране премества всеки превод към новото име.
cli-regional = сегменти, които „{ $lang }“ взема от „{ $language }“: { $count }
    .hint = Ако вариантът казва същото, не е нужно да се прави нищо. „vulgate export --lang { $lang }“ ги записва за преводача.
cli-nothing-to-translate = в този документ няма текст за превод
    .hint = Ако трябва да има, проверете дали файлът е правилният.
