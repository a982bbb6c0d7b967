# Какво намира `vulgate validate` във всеки формат.

validate-format = <{ $element }> не е корен на формат, който може да се провери тук
    .hint = Проверяват се XLIFF 1.2 и от 2.0 до 2.2, TMX, SRX и TBX. Пространството му от имена е „{ $namespace }“: проверете го за печатна грешка.
validate-sound = { $path }: { $format }, съответства
validate-warned = { $path }: { $format }, съответства, с { $warnings ->
    [one] едно предупреждение
   *[other] { $warnings } предупреждения
}
validate-ill-formed = { $path }: неправилно структуриран XML, така че не съответства на нищо
validate-broken = { $path }: { $format }, не съответства: { $errors ->
    [one] едно нарушение
   *[other] { $errors } нарушения
}

validate-element-unexpected = <{ $element }> не може да стои в <{ $parent }>
    .hint = Премахнете го, преместете го там, където му е мястото, или поправете името му или пространството му от имена.
validate-element-order = <{ $element }> идва след <{ $other }> в <{ $parent }>, а мястото му е преди него
    .hint = Преместете го напред.
validate-element-too-early = <{ $element }> идва преди <{ $other }> в <{ $parent }>, а мястото му е след него
    .hint = Преместете го назад.
validate-element-repeated = <{ $parent }> има повече <{ $element }>, отколкото е позволено
    .hint = Оставете един или поставете другите там, където им е мястото.
validate-element-missing = в <{ $element }> липсва задължително съдържание: { $child }
    .hint = Добавете го или премахнете непълния елемент.
validate-text = <{ $element }> съдържа текст, „{ $text }“, където може да има само елементи
    .hint = Премахнете текста или го преместете в елемент за текст.
validate-not-empty = <{ $element }> трябва да е празен, а съдържа интервали
    .hint = Напишете го като един самозатварящ се таг.
validate-attribute-missing = на <{ $element }> липсва атрибутът { $attribute }
    .hint = Добавете атрибута.
validate-attribute-unexpected = <{ $element }> не може да има атрибута { $attribute }
    .hint = Премахнете го или поправете името му или пространството му от имена.
validate-value-nmtoken = { $attribute }="{ $value }" на <{ $element }> не е лексема за име (name token)
    .hint = Използвайте само букви, цифри, точки, дефиси, долни черти и двоеточия, без интервали.
validate-value-nmtokens = { $attribute }="{ $value }" на <{ $element }> не е списък от лексеми за имена (name token)
    .hint = Разделете лексемите с интервали; всяка се състои от букви, цифри, точки, дефиси, долни черти и двоеточия.
validate-value-name = { $attribute }="{ $value }" на <{ $element }> не е име
    .hint = Започнете с буква или долна черта и продължете с букви, цифри, точки, дефиси и долни черти.
validate-value-iri = { $attribute }="{ $value }" на <{ $element }> не е адрес
    .hint = Напишете % като %25, освен ако следват две шестнадесетични цифри, и използвайте # най-много веднъж.
validate-value-lang = { $attribute }="{ $value }" на <{ $element }> не е езиков етикет
    .hint = Използвайте етикет по BCP 47, например en, pt-PT или sr-Latn.
validate-value-integer = { $attribute }="{ $value }" на <{ $element }> не е цяло число
    .hint = Напишете само цифри.
validate-value-integer-from = { $attribute }="{ $value }" на <{ $element }> не е цяло число от { $from } нагоре
    .hint = Напишете само цифри и не по-малко от { $from }.
validate-value-integer-range = { $attribute }="{ $value }" на <{ $element }> не е цяло число от { $from } до { $to }
    .hint = Изберете число в тези граници.
validate-value-decimal = { $attribute }="{ $value }" на <{ $element }> не е число
    .hint = Напишете цифри, с точка пред десетичните знаци.
validate-value-decimal-range = { $attribute }="{ $value }" на <{ $element }> не е число от { $from } до { $to }
    .hint = Изберете число в тези граници, с точка пред десетичните знаци.
validate-value-choice = { $attribute }="{ $value }" на <{ $element }> не е никоя от определените стойности
    .hint = Те са: { $values }.
validate-value-choices = { $attribute }="{ $value }" на <{ $element }> има стойност, която не е определена
    .hint = Определени са: { $values }. Няколко се разделят с интервали.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" на <{ $element }> не е нито определена стойност, нито стойност с представка
    .hint = Определени са: { $values }. Вашите собствени стойности имат представка и двоеточие, например my:value.
validate-value-prefixed = { $attribute }="{ $value }" на <{ $element }> не е стойност със собствена представка
    .hint = Напишете собствена представка, двоеточие и стойността, без интервали; представката xlf е заета.
validate-value-date-time = { $attribute }="{ $value }" на <{ $element }> не е дата с час
    .hint = Напишете я като 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" на <{ $element }> не е дата с час
    .hint = Напишете я като 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" на <{ $element }> не е дата
    .hint = Напишете я като 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" на <{ $element }> не е тип медия
    .hint = Напишете тип и подтип, например image/png.
validate-value-unicode = { $attribute }="{ $value }" на <{ $element }> не е кодова позиция
    .hint = Напишете #x и шестнадесетични цифри, например #xF8FF.
validate-id-doubled = друг елемент вече има идентификатора „{ $id }“
    .hint = Идентификаторите са единствени в документа; преименувайте единия и всичко, което препраща към него.
validate-value-coordinates = { $attribute }="{ $value }" на <{ $element }> не са координати
    .hint = Напишете четири числа, разделени с точка и запетая, с # за неизвестно: 10;20;#;30.
