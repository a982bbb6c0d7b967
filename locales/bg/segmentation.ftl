# Правила за изреченията (SRX). $number брои правилата на файла от 1. $reason казва защо регулярен израз
# не може да се използва; $what е мястото в него или думите на самата програма за изрази.

seg-not-srx = това не е SRX: най-външният елемент е „{ $name }“, а не „srx“
    .hint = Подайте файл с правила за сегментиране в SRX 2.0.
seg-version = неизвестна версия на SRX „{ $version }“; чете се като 2.0
    .hint = Задайте version="2.0" на елемента srx.
seg-missing = липсва елементът „{ $name }“
    .hint = SRX 2.0 изисква header и body с languagerules и maprules.
seg-only-first = <{ $parent }> има повече от един <{ $element }>; използва се само първият
    .hint = Поставете нужното в първия и премахнете останалите.
seg-value = атрибутът { $attribute } не може да бъде „{ $value }“; използва се стойността по подразбиране
    .hint = Допустими са yes и no, а за типа на formathandle — start, end и isolated.
seg-group-twice = два списъка с правила се наричат „{ $name }“; езиците използват втория
    .hint = Дайте на всеки собствен languagerulename.
seg-rule-break = правило { $number } е пропуснато: неговият break не е нито yes, нито no, а „{ $value }“
    .hint = Задайте break="yes" или break="no".
seg-rule-empty = правило { $number } няма нищо преди и нищо след мястото на разделяне, така че съвпада навсякъде
    .hint = Попълнете beforebreak или afterbreak или премахнете правилото.
seg-rule-unusable = правило { $number } е пропуснато: { $reason ->
    [seg-regex-syntax] регулярният израз е непълен или неправилен при „{ $what }“
    [seg-regex-depth] има групи, вложени на повече от { $what } нива
    [seg-regex-count] броят на повторенията е твърде голям: „{ $what }“
    [seg-regex-unsupported] „{ $what }“ не се поддържа
    [seg-regex-code-point] „{ $what }“ не е номер на знак
    [seg-regex-property] „{ $what }“ не е име на клас знаци
    [seg-regex-size] регулярните му изрази са твърде големи
   *[seg-regex-engine] машината за регулярни изрази не може да го обработи
}
    .hint = Поправете правилото; дотогава се използват останалите.
seg-rule-steps = правило { $number } изисква твърде много стъпки на някои места и се приема, че там не съвпада
    .hint = Напишете регулярните му изрази без повторения в повторения; „vulgate segment --explain“ показва местата.
seg-map-group = елемент languagemap посочва правилата „{ $name }“, които не съществуват
    .hint = Използвайте languagerulename на списък с правила от този файл.
seg-no-map = никой елемент languagemap не съответства на езика „{ $lang }“, затова текстовете му не се разделят
    .hint = Добавете languagemap, чийто languagepattern му съответства, например .* за всички езици.
seg-map-pattern = languagepattern „{ $pattern }“ е пропуснат: { $reason ->
    [seg-regex-syntax] регулярният израз е непълен или неправилен при „{ $what }“
    [seg-regex-depth] има групи, вложени на повече от { $what } нива
    [seg-regex-count] броят на повторенията е твърде голям: „{ $what }“
    [seg-regex-unsupported] „{ $what }“ не се поддържа
    [seg-regex-code-point] „{ $what }“ не е номер на знак
    [seg-regex-property] „{ $what }“ не е име на клас знаци
    [seg-regex-size] регулярният израз е твърде голям
   *[seg-regex-engine] машината за регулярни изрази не може да го обработи
}
    .hint = Напишете регулярен израз за езикови етикети, например en.* за английски.
