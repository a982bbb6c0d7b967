# Reguły podziału na zdania (SRX). $number to numer reguły w pliku, od 1. $reason mówi, dlaczego
# nie można użyć wyrażenia regularnego; $what to miejsce w nim albo słowa samego silnika.

seg-not-srx = to nie jest SRX: elementem głównym jest „{ $name }”, a nie „srx”
    .hint = Podaj plik z regułami segmentacji w formacie SRX 2.0.
seg-version = nieznana wersja SRX „{ $version }”; plik jest odczytywany jako 2.0
    .hint = Ustaw version="2.0" w elemencie srx.
seg-missing = brakuje elementu „{ $name }”
    .hint = SRX 2.0 wymaga elementu header oraz elementu body z elementami languagerules i maprules.
seg-only-first = <{ $parent }> zawiera więcej niż jeden element <{ $element }>; używany jest tylko pierwszy
    .hint = Umieść to, co potrzebne, w pierwszym, a pozostałe usuń.
seg-value = atrybut { $attribute } nie może mieć wartości „{ $value }”; użyto wartości domyślnej
    .hint = Dopuszczalne są yes i no, a dla type elementu formathandle start, end i isolated.
seg-group-twice = dwie listy reguł noszą nazwę „{ $name }”; języki używają drugiej
    .hint = Nadaj każdej własną wartość languagerulename.
seg-rule-break = reguła { $number } została pominięta: jej break nie ma wartości ani yes, ani no, lecz „{ $value }”
    .hint = Ustaw break="yes" lub break="no".
seg-rule-empty = reguła { $number } nie ma nic ani przed granicą, ani po niej, pasuje więc wszędzie
    .hint = Wypełnij beforebreak lub afterbreak albo usuń regułę.
seg-rule-unusable = reguła { $number } została pominięta: { $reason ->
    [seg-regex-syntax] wyrażenie regularne jest niepełne lub błędne w miejscu „{ $what }”
    [seg-regex-depth] ma więcej poziomów zagnieżdżonych grup niż { $what }
    [seg-regex-count] liczba powtórzeń jest zbyt duża, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nie jest obsługiwane
    [seg-regex-code-point] „{ $what }” nie jest numerem żadnego znaku
    [seg-regex-property] „{ $what }” nie jest nazwą żadnej klasy znaków
    [seg-regex-size] jej wyrażenia regularne są zbyt duże
   *[seg-regex-engine] mechanizm wyrażeń regularnych nie może tego przetworzyć
}
    .hint = Popraw regułę; na razie stosowane są pozostałe.
seg-rule-steps = reguła { $number } wymaga w niektórych miejscach zbyt wielu kroków i uznaje się, że tam nie pasuje
    .hint = Napisz jej wyrażenia regularne bez powtórzeń wewnątrz powtórzeń; miejsca pokazuje „vulgate segment --explain”.
seg-map-group = element languagemap wskazuje reguły „{ $name }”, które nie istnieją
    .hint = Użyj wartości languagerulename jednej z list reguł tego pliku.
seg-no-map = żaden element languagemap nie pasuje do języka „{ $lang }”, więc jego teksty nie są dzielone
    .hint = Dodaj languagemap, którego languagepattern do niego pasuje, np. .* dla wszystkich języków.
seg-map-pattern = wzorzec languagepattern „{ $pattern }” został pominięty: { $reason ->
    [seg-regex-syntax] wyrażenie regularne jest niepełne lub błędne w miejscu „{ $what }”
    [seg-regex-depth] ma więcej poziomów zagnieżdżonych grup niż { $what }
    [seg-regex-count] liczba powtórzeń jest zbyt duża, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nie jest obsługiwane
    [seg-regex-code-point] „{ $what }” nie jest numerem żadnego znaku
    [seg-regex-property] „{ $what }” nie jest nazwą żadnej klasy znaków
    [seg-regex-size] wyrażenie regularne jest zbyt duże
   *[seg-regex-engine] mechanizm wyrażeń regularnych nie może tego przetworzyć
}
    .hint = Wpisz wyrażenie regularne dla znaczników języka, na przykład en.* dla angielskiego.
