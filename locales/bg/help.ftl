# Помощта на командния ред. Идентификаторите следват пътя на командата: help-tm-import е какво прави
# "vulgate tm import", help-tm-import-keep — какво прави опцията ѝ --keep. Примерите се показват
# каквито са, по един на ред: превежда се само това, което следва "#".

help-vulgate = Превод на програмни документи с преводна памет и издаването им на всеки език на ЕС
help-vulgate-examples =
    vulgate init briefings && cd briefings    # проект с образец, готов за създаване
    vulgate export --lang de                  # XLIFF за преводача
    vulgate import returned/brief.xlf         # приемане на готовия файл
    vulgate build --strict                    # PDF; грешка, ако нещо не е преведено

## Опции на всяка команда

help-global-project = Папка на проекта [по подразбиране: най-близката нагоре, в която има vulgate.toml]
help-global-json = Отчет като един обект JSON на стандартния изход
help-global-quiet = Показване само на резултати, предупреждения и грешки
help-global-color = Цветове в изхода
help-global-lang-ui = Език на съобщенията [по подразбиране: този на системата]

## init

help-init = Създаване на нов проект с кратък информационен документ, готов за издаване
help-init-dir = Папка за него; създава се, ако липсва
help-init-examples =
    vulgate init briefings

## repair

help-repair = Поправяне на текст от PDF или четене на PDF, с обосновка за всяка промяна
help-repair-file = Markdown, обикновен текст или PDF
help-repair-output = Файл за записване [по подразбиране: стандартният изход]
help-repair-in-place = Промяна на самия файл
help-repair-diff = Показване на промените като разлики вместо текста, когато не се записва файл
help-repair-all = Да се направят и съмнителните промени
help-repair-interactive = Въпрос за всяка съмнителна промяна
help-repair-examples =
    vulgate repair brief.md --diff             # какво би се променило и защо
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # решение за съмнителното

## segment

help-segment = Показване как файловете се разделят на сегменти
help-segment-files = Файлове във всеки формат, който Vulgate чете
help-segment-jsonl = Четене на редове {"{"}"lang":…,"text":…{"}"} от стандартния вход и отговор {"{"}"segments":[…]{"}"} на всеки
help-segment-lang = Език на текста [по подразбиране: изходният език на проекта или en]
help-segment-srx = Правилата на този файл SRX вместо правилата на проекта
help-segment-explain = Посочване на решаващото правило за всяко място, където може да свършва изречение
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Работа с преводната памет

help-tm-import = Добавяне на преводи в паметта от файлове TMX или XLIFF
help-tm-import-files = Файлове TMX или XLIFF
help-tm-import-keep = Запазване на копие в tm/ и вписването му във vulgate.toml, за да може паметта да се създаде отново от текст
help-tm-import-collection = Име на колекцията, към която принадлежат [по подразбиране: името на файла]
help-tm-import-provenance = Кой стои зад преводите; по-добрите се предлагат първи
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Записване на паметта като TMX
help-tm-export-output = Файл за записване [по подразбиране: стандартният изход]
help-tm-export-lang = Само тези езици; може да се повтаря
help-tm-export-collection = Само тази колекция
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Отговор на сегменти с техните съвпадения, ред по ред
help-tm-match-text = Сегменти, всеки в кавички
help-tm-match-from = Език на сегментите
help-tm-match-to = Език, на който се превежда
help-tm-match-min = Най-малко сходство на съвпадението преди приспадане на наказателните точки, от 1 до 100
help-tm-match-limit = Най-много съвпадения за сегмент; 0 за всички
help-tm-match-jsonl = Четене на редове {"{"}"text":…{"}"} от стандартния вход и отговор {"{"}"matches":[…]{"}"} на всеки
help-tm-match-explain = Обяснение на оценката на всяко съвпадение: различните лексеми и всяко приспадане
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Търсене на текст в паметта, на всеки език
help-tm-search-text = Думи или "израз", с главни или малки букви; * и ? заместват букви на дума
help-tm-search-lang = Търсене само на тези езици; може да се повтаря
help-tm-search-limit = Най-много показани записи; 0 за всички
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Изброяване на това, което стои в паметта няколко пъти или по няколко начина
help-tm-duplicates-conflicts = Текстове с няколко превода вместо с един и същ няколко пъти
help-tm-duplicates-lang = Само преводи на тези езици; може да се повтаря
help-tm-duplicates-limit = Най-много показани текстове; 0 за всички
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Замяна на текст в преводите на паметта
help-tm-edit-text = Текст, както стои в преводите
help-tm-edit-replacement = Текст, който да застане на негово място
help-tm-edit-lang = Език на преводите
help-tm-edit-collection = Само в тази колекция
help-tm-edit-document = Само в този документ
help-tm-edit-dry-run = Показване какво би се променило, без промяна
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Премахване на преводи от паметта
help-tm-delete-text = Какво съдържа текстът им или оригиналът му, както при „tm search“
help-tm-delete-lang = Език на този текст
help-tm-delete-collection = Само в тази колекция
help-tm-delete-document = Само в този документ
help-tm-delete-dry-run = Показване какво би се премахнало, без промяна
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Преброяване на съдържанието на паметта
help-tm-verify = Проверка дали паметта е изправна и съвпада с текстовите си файлове
help-tm-rebuild = Създаване на паметта наново от translations/ и tm/

## terms

help-terms = Терминологичните бази на проекта: понятия, техните определения и термини
help-terms-import = Добавяне на терминологична база от TBX или CSV към проекта
help-terms-import-files = Файлове TBX или таблици CSV с колона за всеки език
help-terms-import-name = Име на терминологичната база, файл в terms/ [по подразбиране: името на файла]
help-terms-import-replace = Поставяне на мястото на терминологична база със същото име
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Записване на всички терминологични бази в един файл
help-terms-export-format = Формат за записване
help-terms-export-output = Файл за записване [по подразбиране: стандартният изход]
help-terms-export-lang = Само тези езици; може да се повтаря
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Търсене на понятия по термините им, с определения
help-terms-search-text = Част от термин, с главни или малки букви
help-terms-search-from = Език на текста [по подразбиране: всеки]
help-terms-search-to = Показвани езици; може да се повтаря [по подразбиране: езиците на проекта]
help-terms-search-limit = Най-много показани понятия; 0 за всички
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Изброяване на възможни термини от документите, които липсват в терминологичната база
help-terms-extract-documents = Документи по име [по подразбиране: всички]
help-terms-extract-min = Колко пъти най-малко да се среща кандидатът за термин
help-terms-extract-limit = Най-много показани кандидати за термини; 0 за всички
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Записване на файлове XLIFF за преводачи, със съвпадения от паметта
help-export-documents = Документи по име [по подразбиране: всички]
help-export-lang = Езици, на които се превежда; може да се повтаря [по подразбиране: всички на проекта]
help-export-xliff = Версия на XLIFF
help-export-pseudo = Попълване на файловете с псевдопревод, за проверка на оформлението преди превода
help-export-into = Вместо това попълване на преводите в този файл на друг инструмент, в неговата разновидност
help-export-output = Папка за записване [по подразбиране: out/xliff в проекта]; с --into — файлът [по подразбиране: същият]
help-export-examples =
    vulgate export                            # всеки документ, всеки език
    vulgate export water --lang de,fr         # един документ на два езика
    vulgate export --xliff 1.2 -o to-agency   # за инструменти, които четат само XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # обратно в инструмента, от който идва файлът

## import

help-import = Проверка на готови XLIFF, вписване в translations/ и добавяне в паметта
help-import-files = Файлове XLIFF от всяка версия
help-import-dry-run = Само проверка, без промяна
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Създаване на готов за импортиране XLIFF от документ и съществуващия му превод
help-align-document = Документ по име
help-align-translation = Преводът му, във всеки формат, който Vulgate чете
help-align-lang = Език на превода
help-align-output = Файл за записване [по подразбиране: където би го записал export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Създаване на документите на всеки език: като PDF, като HTML, във формата на автора
help-build-documents = Документи по име [по подразбиране: всички]
help-build-lang = Езици за създаване; може да се повтаря [по подразбиране: изходният и всички на проекта]
help-build-format = Какво да се създаде; може да се повтаря
help-build-edition = Издания: за читатели, работни или за проверка; може да се повтаря
help-build-strict = Грешка, ако нещо не е преведено, и изброяването му
help-build-fresh = Ново създаване на всичко, включително на непромененото
help-build-report = Вид на отчета
help-build-summary = Добавяне към този файл на таблица в Markdown със създаденото, например за страницата на задача в CI
help-build-output = Папка за записване [по подразбиране: out в проекта]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html води до всички страници
    vulgate build --strict                    # за непрекъсната интеграция (CI)

## status

help-status = Показване докъде е преведен всеки документ
help-status-documents = Документи по име [по подразбиране: всички]
help-status-lang = Показвани езици; може да се повтаря [по подразбиране: всички на проекта]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Преброяване на думите за превод според това колко от тях знае паметта
help-analyse-documents = Документи по име [по подразбиране: всички]
help-analyse-lang = Преброявани езици; може да се повтаря [по подразбиране: всички на проекта]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Проверка на качеството на преводите
help-check-documents = Документи по име [по подразбиране: всички]
help-check-lang = Езици за проверка; може да се повтаря [по подразбиране: всички на проекта]
help-check-format = Вид на отчета [по подразбиране: text, или json с --json]
help-check-fix = Поправя в записите това, което има една правилна форма: интервали, а числа и дати по правилата на проекта
help-check-explain = Обяснение на проверка
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # до редовете на заявка за обединяване
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Проверка дали файловете съответстват на XLIFF, TMX, SRX или TBX
help-validate-files = Файлове от всяка версия на тези формати
help-validate-format = Вид на отчета [по подразбиране: text, или json с --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Промяна на файлове XLIFF като с инструмент CAT, без друга намеса, или преобразуване

help-xliff-split = Разделяне на сегменти на изречения по правилата на проекта
help-xliff-split-files = Файлове XLIFF, версия 2.0, 2.1 или 2.2
help-xliff-split-output = Файл за записване или папка за няколко [по подразбиране: стандартният изход]
help-xliff-split-in-place = Промяна на самите файлове
help-xliff-split-srx = Правилата на този файл SRX вместо правилата на проекта
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Съединяване на сегментите на всяка единица, доколкото файлът позволява
help-xliff-join-files = Файлове XLIFF, версия 2.0, 2.1 или 2.2
help-xliff-join-output = Файл за записване или папка за няколко [по подразбиране: стандартният изход]
help-xliff-join-in-place = Промяна на самите файлове
help-xliff-join-keep-order = Да остане отделно това, което в превода е в друг ред
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Премахване на анотации или разширения
help-xliff-strip-files = Файлове XLIFF, версия 2.0, 2.1 или 2.2
help-xliff-strip-output = Файл за записване или папка за няколко [по подразбиране: стандартният изход]
help-xliff-strip-in-place = Промяна на самите файлове
help-xliff-strip-annotations = Анотации от всички типове
help-xliff-strip-custom-annotations = Анотации от типове извън стандарта
help-xliff-strip-extensions = Елементи и атрибути извън стандарта
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Четене на файлове и повторното им записване, байт по байт, за проверка дали може да се работи с тях
help-xliff-rewrite-files = Файлове XLIFF, версия 2.0, 2.1 или 2.2
help-xliff-rewrite-output = Файл за записване или папка за няколко [по подразбиране: стандартният изход]
help-xliff-rewrite-in-place = Промяна на самите файлове
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Преобразуване на файлове от всеки инструмент между XLIFF 1.2 и 2.x, с посочване какво не се побира в другата версия
help-xliff-convert-files = Файлове XLIFF от всяка версия
help-xliff-convert-to = Версия, към която да се преобразува
help-xliff-convert-output = Файл за записване или папка за няколко [по подразбиране: стандартният изход]
help-xliff-convert-in-place = Промяна на самите файлове
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Извеждане на схемата JSON на vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Извеждане на скрипт, с който обвивката довършва команди
help-completions-shell = Обвивката
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Записване на страниците на ръководството
help-manual-dir = Папка за тях; създава се, ако липсва
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
