# Om SRX följs. Programmet lägger till fil och rad, och stället i specifikationen. Vad som är fel
# med reguljära uttryck står i segmentation.ftl.

validate-srx-namespace = rotelementet är i namnrymden ”{ $namespace }”, som inte är den för dess version av SRX
    .hint = Skriv version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = en annan regellista har redan namnet ”{ $name }”
    .hint = Ge varje regellista ett eget languagerulename.
validate-srx-name-unknown = ingen regellista har namnet ”{ $name }”
    .hint = Använd languagerulename för en lista i den här filen; stora och små bokstäver skiljer sig.
validate-srx-handles = detta är det fjärde formathandle; högst tre är tillåtna
    .hint = Behåll ett vardera för start, end och isolated.
validate-srx-handle-doubled = ett annat formathandle är redan för ”{ $type }”
    .hint = Behåll det som avses.
validate-srx-rule-nowhere = den här regeln beskriver inget ställe
    .hint = Ge den ett beforebreak, ett afterbreak eller båda.
