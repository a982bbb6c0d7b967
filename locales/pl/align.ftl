# Łączenie dokumentu w pary z tłumaczeniem sporządzonym gdzie indziej.

align-language = tłumaczenie wydaje się być w innym języku: { $found } zamiast { $lang }
    .hint = Podaj właściwy plik albo właściwy język opcją „--lang”.
align-source-alone = w tłumaczeniu nic nie odpowiada tekstowi „{ $text }”
    .hint = Przetłumacz go w zapisanym pliku albo popraw kolejność w tłumaczeniu i połącz ponownie.
align-translation-alone = w dokumencie nic nie odpowiada tekstowi „{ $text }”
    .hint = Tekst pominięto. Jeżeli należy do dokumentu, popraw kolejność lub znaczniki w tłumaczeniu i połącz ponownie.
align-codes-dropped =
    { $count ->
        [one] jeden znacznik tłumaczenia nie ma odpowiednika w dokumencie i został pominięty
        [few] { $count } znaczniki tłumaczenia nie mają odpowiednika w dokumencie i zostały pominięte
        [many] { $count } znaczników tłumaczenia nie ma odpowiednika w dokumencie i zostało pominiętych
       *[other] { $count } znacznika tłumaczenia nie ma odpowiednika w dokumencie i zostało pominięte
    }
    .hint = Tekst jest kompletny; porównaj pogrubienie, kursywę i odsyłacze z tekstem źródłowym.
