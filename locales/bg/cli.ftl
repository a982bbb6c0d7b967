# Какво казва самият команден ред.

## Етикети на констатациите, преди двоеточие

cli-error = грешка
cli-warning = предупреждение
cli-note = бележка
cli-hint = съвет
cli-rule = правило

## Къде във файла е констатацията: „brief.xlf:42 (единица u-3f, сегмент s1)“

cli-place-unit = единица { $unit }
cli-place-segment = единица { $unit }, сегмент { $segment }

## Последният ред на отчета: „2 грешки, 1 предупреждение“

cli-count-errors =
    { $count ->
        [one] { $count } грешка
       *[other] { $count } грешки
    }
cli-count-warnings =
    { $count ->
        [one] { $count } предупреждение
       *[other] { $count } предупреждения
    }
cli-count-notes =
    { $count ->
        [one] { $count } бележка
       *[other] { $count } бележки
    }

## Заглавия на помощта

cli-heading-usage = Употреба:
cli-heading-commands = Команди
cli-heading-arguments = Аргументи
cli-heading-options = Опции
cli-heading-global = Общи опции
cli-heading-examples = Примери:
cli-heading-name = Име
cli-heading-synopsis = Синтаксис
cli-heading-description = Описание

## Думи на помощта

cli-command-help = Показване на тази помощ или на помощта за команда
cli-flag-help = Показване на тази помощ
cli-flag-version = Показване на версията
cli-help-values = [стойности: { $values }]
cli-help-default = [по подразбиране: { $value }]

## Заместители, с главни букви: „vulgate build [ОПЦИИ] [ДОКУМЕНТ]...“

cli-value-options = ОПЦИИ
cli-value-command = КОМАНДА
cli-value-count = БРОЙ
cli-value-dir = ПАПКА
cli-value-edition = ИЗДАНИЕ
cli-value-doc = ДОКУМЕНТ
cli-value-file = ФАЙЛ
cli-value-format = ФОРМАТ
cli-value-id = ИДЕНТИФИКАТОР
cli-value-kind = ВИД
cli-value-name = ИМЕ
cli-value-out = ИЗХОД
cli-value-replacement = ЗАМЯНА
cli-value-rules = ПРАВИЛА
cli-value-score = ОЦЕНКА
cli-value-shell = ОБВИВКА
cli-value-tag = ЕТИКЕТ
cli-value-text = ТЕКСТ
cli-value-translation = ПРЕВОД
cli-value-version = ВЕРСИЯ
cli-value-when = КОГА

## Неизправности

cli-output-closed = никой вече не чете изхода
    .hint = Изпълнете командата отново, без да прекъсвате изхода ѝ.
cli-environment-seconds = променливата на средата { $name } не може да бъде „{ $value }“
    .hint = Задайте ѝ брой секунди или я премахнете.
cli-output-failed = изходът не може да бъде записан: { system-reason }
    .hint = Проверете диска или програмата, към която отива изходът.
