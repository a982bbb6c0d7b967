# Mondatokra bontás szabályai (SRX). A $number a fájl szabályainak sorszáma 1-től. A $reason azt mondja meg, miért nem
# használható egy reguláris kifejezés; a $what a helye benne, vagy magának a motornak a szavai.

seg-not-srx = ez nem SRX: a legkülső elem „{ $name }”, nem „srx”
    .hint = SRX 2.0 formátumú szegmentálási szabályfájlt adjon meg.
seg-version = ismeretlen SRX-verzió: „{ $version }”; a beolvasás 2.0 szerint történik
    .hint = Állítsa be az srx elemen: version="2.0".
seg-missing = hiányzik egy elem: „{ $name }”
    .hint = Az SRX 2.0 megköveteli a header elemet, valamint a body elemet, benne a languagerules és maprules elemmel.
seg-only-first = <{ $parent }>: egynél több <{ $element }> van benne; csak az első érvényes
    .hint = Foglalja össze a szükségeset az elsőben, és törölje a többit.
seg-value = { $attribute }: az attribútum értéke nem lehet „{ $value }”; az alapértelmezése érvényes
    .hint = Megengedett érték a yes és a no, a formathandle típusánál pedig a start, az end és az isolated.
seg-group-twice = két szabálylista neve „{ $name }”; a nyelvekre a második érvényes
    .hint = Adjon mindegyiknek saját languagerulename értéket.
seg-rule-break = { $number }. szabály kihagyva: a break értéke nem yes és nem no, hanem „{ $value }”
    .hint = Állítsa be: break="yes" vagy break="no".
seg-rule-empty = { $number }. szabály: a törés előtt és után sincs semmi, ezért mindenhol illeszkedik
    .hint = Töltse ki a beforebreak vagy az afterbreak elemet, vagy vegye ki a szabályt.
seg-rule-unusable = { $number }. szabály kihagyva: { $reason ->
    [seg-regex-syntax] a reguláris kifejezés hiányos vagy hibás, itt: „{ $what }”
    [seg-regex-depth] { $what } szintnél mélyebben egymásba ágyazott csoportok vannak benne
    [seg-regex-count] túl nagy ismétlésszám: „{ $what }”
    [seg-regex-unsupported] „{ $what }” nem támogatott
    [seg-regex-code-point] „{ $what }” nem egy karakter száma
    [seg-regex-property] „{ $what }” nem karakterosztály neve
    [seg-regex-size] a reguláris kifejezései túl nagyok
   *[seg-regex-engine] a reguláris kifejezések feldolgozója nem tudja kezelni
}
    .hint = Javítsa ki a szabályt; addig a többi érvényes.
seg-rule-steps = { $number }. szabály: egyes helyeken túl sok lépést igényel, ezért ott nem illeszkedőnek számít
    .hint = A reguláris kifejezéseiben ne legyen ismétlés ismétlésen belül; a helyeket a „vulgate segment --explain” mutatja meg.
seg-map-group = egy languagemap ezeket a szabályokat nevezi meg: „{ $name }”, de ilyenek nincsenek
    .hint = A fájl egyik szabálylistájának languagerulename értékét használja.
seg-no-map = egyetlen languagemap sem illik erre a nyelvre: „{ $lang }”, ezért a szövegei nem kerülnek felosztásra
    .hint = Vegyen fel egy languagemap elemet, amelynek languagepattern értéke illik rá, például .* minden nyelvhez.
seg-map-pattern = languagepattern kihagyva: „{ $pattern }”: { $reason ->
    [seg-regex-syntax] a reguláris kifejezés hiányos vagy hibás, itt: „{ $what }”
    [seg-regex-depth] { $what } szintnél mélyebben egymásba ágyazott csoportok vannak benne
    [seg-regex-count] túl nagy ismétlésszám: „{ $what }”
    [seg-regex-unsupported] „{ $what }” nem támogatott
    [seg-regex-code-point] „{ $what }” nem egy karakter száma
    [seg-regex-property] „{ $what }” nem karakterosztály neve
    [seg-regex-size] a reguláris kifejezés túl nagy
   *[seg-regex-engine] a reguláris kifejezések feldolgozója nem tudja kezelni
}
    .hint = Nyelvi címkékre illő reguláris kifejezést írjon, az angolra például ezt: en.*
