# Amit a forrásformátumok olvasói jelentenek.

## Markdown: hibák

md-utf16 = a fájl UTF-16, nem UTF-8
    .hint = Mentse UTF-8-ként; a szerkesztőkben ez a „kódolás”.
md-binary = a fájlban NUL bájt van, tehát nem szöveg
    .hint = Ellenőrizze, hogy Markdown-fájl-e. Ha UTF-16-os szöveg, mentse UTF-8-ként.
md-utf8 = a { $byte } bájt itt nem érvényes UTF-8
    .hint = Mentse a fájlt UTF-8-ként; valószínűleg régebbi kódolású, például Windows-1252.
md-other-source = a dokumentum beolvasása a fájl egy másik változatából történt
    .hint = Olvassa be újra a fájlt, azután írja ki.

## Markdown: megállapítások

md-empty = a fájl üres
    .hint = Írjon bele valamit, vagy hagyja ki a fájlt a projektből.
md-no-text = a fájlban nincs lefordítható szöveg
    .hint = Hagyja ki a projektből, ha ez a szándék.
md-control = a szövegben { $code } vezérlőkarakter áll, amelyet más formátumok nem tudnak tárolni
    .hint = Vegye ki; a szerkesztők megmutatják, ha a láthatatlan karakterek láthatók.
md-yaml = a bevezető adatok (front matter) nem érvényes YAML: { syntax-reason }
    .hint = Javítsa ki; addig semmi sem lesz benne lefordítva.
md-toml = a bevezető adatok (front matter) nem érvényes TOML: { syntax-reason }
    .hint = Javítsa ki; addig semmi sem lesz benne lefordítva.
syntax-reason = { $reason ->
    [unquoted] itt a szövegnek egyenes idézőjelek között kell állnia
    [quotes] az idézőjel nincs lezárva, vagy áll még utána valami
    [doubled] ez a kulcs már szerepel
    [no-value] hiányzik az érték
    [equals] a kulcs és az értéke között „=” áll
    [key] az idézőjel nélküli kulcsban csak az A–Z betűk, számjegyek, „-” és „_” állhat
    [bracket] pár nélküli zárójel
    [comma] hiányzik egy vessző, vagy eggyel több van
    [value] ez nem szám, nem dátum, és nem is „true” vagy „false”
    [escape] a „\” itt semmi ismertet nem vezet be; maga a jel így írandó: „\\”
    [rest] ebben a sorban több már nem állhat
    [indent] a sor nincs úgy behúzva, mint azok, amelyekhez tartozik
    [tab] sorokat csak szóközzel lehet behúzni, tabulátorral nem
    [colon] itt nem kezdődhet kulcs; a kettőspontot tartalmazó szövegnek idézőjelek között kell állnia
    [line] a sorban nincs kulcs kettősponttal
    [sign] az ezzel a jellel kezdődő szövegnek idézőjelek között kell állnia
   *[other] itt olyasmi áll, ami nem ide való
}
md-heading-skipped = { $before }. szintű címsor után { $level }. szintű következik
    .hint = A képernyőolvasók bemondják a szinteket: minden szintet csak a közvetlenül felette lévő alatt használjon.
md-image-without-text = a képnek nincs helyettesítő szövege
    .hint = Írja a szögletes zárójelek közé, mit ábrázol a kép, azoknak az olvasóknak, akik nem látják.
md-nested-images = a helyettesítő szövegekben { $depth } szintnél mélyebben is vannak képek; a legbelsők nem lesznek lefordítva
    .hint = A helyettesítő szövegekbe ne tegyen képet.
md-too-deep = a listák és idézetek { $depth } szintnél mélyebben vannak egymásba ágyazva; a legbelsők egy szintre kerülnek
    .hint = Ellenőrizze, hogy szándékos-e az egymásba ágyazás.
md-table-surplus = „{ $text }” a táblázat utolsó oszlopa mögött áll, ezért sosem jelenik meg
    .hint = Adjon a táblázathoz még egy oszlopot, vagy írjon \| jelet, ahol a vonal a szöveg része.
md-table-rule = a táblázat fejléce alatti sorban { $cells } cella van, a fejlécben { $columns }, ezért a táblázat egyszerű szöveg marad
    .hint = A sornak annyi cellája legyen, mint a fejlécnek.
md-never-closed = semmi sem zárja le ezt: „{ $mark }”, ezért minden, ami utána következik, hozzá tartozik, és nem kerül fordításra
    .hint = Írja külön sorba, ahol véget kell érnie: { $end }
md-definition-list = a kettősponttal kezdődő sor nem meghatározás, hanem a fölötte álló szöveg folytatása
    .hint = Használjon listát, táblázatot vagy félkövér kifejezést, mögötte a magyarázattal.
md-front-open = a fájl --- jellel és olyan mezőkkel kezdődik, amelyeket semmi sem zár le, ezért szövegnek számítanak
    .hint = Írjon --- jelet külön sorba az utolsó mező alá.
md-key-doubled = a(z) „{ $key }” kulcs kétszer szerepel
    .hint = Csak az egyiket hagyja meg.
md-footnote-undefined = nincs „{ $label }” lábjegyzet
    .hint = Adja meg a szövegét ([^{ $label }]: …), vagy törölje a hivatkozást.
md-footnote-unused = semmi sem hivatkozik erre a lábjegyzetre: „{ $label }”
    .hint = Tegyen hivatkozást ([^{ $label }]) oda, ahová való, vagy törölje a lábjegyzetet.
md-footnote-doubled = „{ $label }” lábjegyzet korábban már szerepel; ez a szöveg sosem jelenik meg
    .hint = Adjon neki saját címkét.
md-missing-reference = a hivatkozás címkéje „{ $label }”, ez azonban nincs megadva, ezért egyszerű szöveg marad
    .hint = Adja meg a címkét ([{ $label }]: cím), vagy javítsa ki.
md-instruction-unclear = a megjegyzés úgy kezdődik, mint egy utasítás a fordítóknak, de nincs benne semmi érthető: { $text }
    .hint = Írja ezt: <!-- vulgate translate="no" -->, max-length="60" vagy note="…".
md-instruction-unknown = nincs ilyen utasítás a fordítóknak: „{ $name }”
    .hint = Ezeket használja: translate="no", max-length="60" vagy note="…".
md-instruction-value = { $name } értéke nem lehet „{ $value }”
    .hint = A translate értéke „no” vagy „yes”, a max-length karakterszám, a note szöveg.
md-instruction-unused = ezt a fordítóknak szóló utasítást nem követi szövegblokk
    .hint = A megjegyzést külön sorba tegye, azelé a blokk elé, amelyre vonatkozik.
md-instruction-place = egy fordítóknak szóló utasítás HTML-blokkon belül áll, így nem vonatkozik semmire
    .hint = Tegye külön sorba, a blokk elé.
