# Reguli de segmentare (SRX). $number numără regulile unui fișier de la 1. $reason spune de ce nu poate
# fi folosită o expresie regulată; $what, locul din ea sau cuvintele motorului.

seg-not-srx = acesta nu este SRX: elementul rădăcină este „{ $name }”, nu „srx”
    .hint = Indicați un fișier cu reguli de segmentare în SRX 2.0.
seg-version = versiune SRX necunoscută: „{ $version }”; este citită ca 2.0
    .hint = Puneți version="2.0" la elementul srx.
seg-missing = elementul „{ $name }” lipsește
    .hint = SRX 2.0 cere un header și un body cu languagerules și maprules.
seg-only-first = <{ $parent }> are mai mult de un element <{ $element }>; se folosește numai primul
    .hint = Reuniți în primul ceea ce este necesar și eliminați-le pe celelalte.
seg-value = atributul { $attribute } nu poate fi „{ $value }”; se folosește valoarea implicită
    .hint = Sunt permise yes și no, iar pentru tipul unui formathandle, start, end și isolated.
seg-group-twice = două liste de reguli se numesc „{ $name }”; limbile o folosesc pe a doua
    .hint = Dați fiecăreia un languagerulename propriu.
seg-rule-break = regula { $number } este omisă: valoarea break nu este nici yes, nici no, ci „{ $value }”
    .hint = Puneți break="yes" sau break="no".
seg-rule-empty = regula { $number } nu are nimic nici înaintea tăieturii, nici după ea, astfel încât se potrivește oriunde
    .hint = Completați beforebreak sau afterbreak ori eliminați regula.
seg-rule-unusable = regula { $number } este omisă: { $reason ->
    [seg-regex-syntax] expresia regulată este incompletă sau greșită la „{ $what }”
    [seg-regex-depth] are grupuri imbricate mai adânc decât nivelul { $what }
    [seg-regex-count] numără prea departe, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nu este acceptat
    [seg-regex-code-point] „{ $what }” nu este numărul niciunui caracter
    [seg-regex-property] „{ $what }” nu este numele niciunei clase de caractere
    [seg-regex-size] expresiile ei regulate sunt prea mari
   *[seg-regex-engine] motorul de expresii regulate nu îl poate prelucra
}
    .hint = Corectați regula; între timp se folosesc celelalte.
seg-rule-steps = regula { $number } necesită în unele locuri prea mulți pași și se consideră că acolo nu se potrivește
    .hint = Scrieți expresiile ei regulate fără repetări în interiorul repetărilor; „vulgate segment --explain” arată locurile.
seg-map-group = un languagemap desemnează regulile „{ $name }”, care nu există
    .hint = Folosiți languagerulename al unei liste de reguli din acest fișier.
seg-no-map = niciun languagemap nu se potrivește limbii „{ $lang }”, astfel încât textele ei nu se taie
    .hint = Adăugați un languagemap al cărui languagepattern i se potrivește, de exemplu .* pentru toate limbile.
seg-map-pattern = languagepattern „{ $pattern }” este omis: { $reason ->
    [seg-regex-syntax] expresia regulată este incompletă sau greșită la „{ $what }”
    [seg-regex-depth] are grupuri imbricate mai adânc decât nivelul { $what }
    [seg-regex-count] numără prea departe, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nu este acceptat
    [seg-regex-code-point] „{ $what }” nu este numărul niciunui caracter
    [seg-regex-property] „{ $what }” nu este numele niciunei clase de caractere
    [seg-regex-size] expresia regulată este prea mare
   *[seg-regex-engine] motorul de expresii regulate nu îl poate prelucra
}
    .hint = Scrieți o expresie regulată pentru etichete de limbă, precum en.* pentru engleză.
