furniture-contents = Съдържание
furniture-author = Издател: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Ключови думи
furniture-version = Версия { $version }
furniture-members = Членове

furniture-page = Страница { $page } от { $total }
furniture-footnote = Бележка под линия { $number }
furniture-footnote-back = Обратно към текста от бележка под линия { $number }
furniture-notes = Бележки
furniture-figure = Фигура { $number }
furniture-table = Таблица { $number }
furniture-call-out-note = Бележка
furniture-call-out-tip = Съвет
furniture-call-out-important = Важно
furniture-call-out-warning = Предупреждение
furniture-call-out-caution = Внимание
furniture-call-out-summary = Обобщение
furniture-task-done = Изпълнено
furniture-task-open = За изпълнение
furniture-skip = Към основното съдържание
furniture-languages = Езици
furniture-documents = Всички документи

furniture-draft = Чернова
furniture-untranslated =
    { $count ->
        [one] Едно изречение все още не е преведено. То е отбелязано и е представено на { $language } език.
       *[other] { $count } изречения все още не са преведени. Те са отбелязани и са представени на { $language } език.
    }
furniture-untranslated-passage = Все още непреведено
furniture-share = Преведено: { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Език на оригинала
furniture-colophon-translation = Превод
furniture-colophon-not-reviewed = непроверен
furniture-colophon-reviewed = проверен
furniture-colophon-reviewed-share = проверен на { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Лиценз
furniture-colophon-contact = За контакт
furniture-outdated = Изречения, преведени от по-ранна версия на текста: { $count }
furniture-outdated-passage = Преведено от по-ранна версия
furniture-unreviewed = Изречения, които още не са проверени: { $count }
furniture-unreviewed-passage = Още не е проверено
furniture-reviewed = Проверено
furniture-final = Окончателно
furniture-unfinished = Незавършено
furniture-locked = Не се превежда
furniture-bilingual = Двуезично издание
furniture-segment = Сегмент
furniture-state = Състояние
furniture-note = Бележка: { $note }
furniture-former = По-ранна версия:
furniture-role = { $role ->
        [title] Заглавие на документа
        [metadata] Данни за документа
        [heading] Заглавие { $level }
        [paragraph] Абзац
        [list-item] Елемент на списък
        [quote] Цитат
        [table-header] Заглавие на колона
        [table-cell] Клетка на таблица
        [footnote] Бележка под линия
        [caption] Надпис
        [alt-text] Описание на изображение
        [link-title] Пояснение на връзка
        [link-destination] Адрес на връзка
        [html] Текст в HTML
       *[other] Текст
    }

furniture-language-bg = български
furniture-language-cs = чешки
furniture-language-da = датски
furniture-language-de = немски
furniture-language-el = гръцки
furniture-language-en = английски
furniture-language-es = испански
furniture-language-et = естонски
furniture-language-fi = фински
furniture-language-fr = френски
furniture-language-ga = ирландски
furniture-language-hr = хърватски
furniture-language-hu = унгарски
furniture-language-it = италиански
furniture-language-lt = литовски
furniture-language-lv = латвийски
furniture-language-mt = малтийски
furniture-language-nl = нидерландски
furniture-language-pl = полски
furniture-language-pt = португалски
furniture-language-ro = румънски
furniture-language-sk = словашки
furniture-language-sl = словенски
furniture-language-sv = шведски
