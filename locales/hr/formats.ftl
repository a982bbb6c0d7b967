# Što javljaju čitači izvornih formata.

## Markdown: pogreške

md-utf16 = datoteka je u UTF-16, a ne u UTF-8
    .hint = Spremite je u UTF-8; uređivači to nazivaju „kodiranje”.
md-binary = datoteka sadržava bajt NUL i zato nije tekst
    .hint = Provjerite je li to datoteka Markdown. Ako je tekst u UTF-16, spremite je u UTF-8.
md-utf8 = bajt { $byte } ovdje nije valjan UTF-8
    .hint = Spremite datoteku u UTF-8; vjerojatno je u starijem kodiranju kao što je Windows-1252.
md-other-source = dokument je učitan iz druge verzije ove datoteke
    .hint = Ponovno učitajte datoteku i tek je onda zapišite.

## Markdown: nalazi

md-empty = datoteka je prazna
    .hint = Napišite nešto ili izostavite datoteku iz projekta.
md-no-text = u datoteci nema ničega što bi se moglo prevesti
    .hint = Ako je tako i zamišljeno, izostavite je iz projekta.
md-control = tekst sadržava kontrolni znak { $code }, koji drugi formati ne mogu zadržati
    .hint = Uklonite ga; uređivači ga prikazuju kad se uključe nevidljivi znakovi.
md-yaml = zaglavlje s metapodacima nije valjan YAML: { syntax-reason }
    .hint = Ispravite ga; dotad se ništa u njemu ne prevodi.
md-toml = zaglavlje s metapodacima nije valjan TOML: { syntax-reason }
    .hint = Ispravite ga; dotad se ništa u njemu ne prevodi.
syntax-reason = { $reason ->
    [unquoted] tekst ovdje mora biti u ravnim navodnicima
    [quotes] navodnici nisu zatvoreni ili iza njih nešto stoji
    [doubled] taj ključ već postoji
    [no-value] nedostaje vrijednost
    [equals] između ključa i njegove vrijednosti stoji „=”
    [key] ključ bez navodnika ima samo slova od A do Z bez dijakritičkih znakova, znamenke, „-” i „_”
    [bracket] zagrada nema para
    [comma] zarez nedostaje ili je suvišan
    [value] to nije ni broj, ni datum, ni „true” ili „false”
    [escape] „\” ovdje ne započinje ništa poznato; sam se znak piše „\\”
    [rest] u ovom retku ne smije više ništa stajati
    [indent] redak nije uvučen kao reci kojima pripada
    [tab] reci se uvlače samo razmacima, a ne tabulatorima
    [colon] ovdje ne može početi ključ; tekst s dvotočkom mora biti u navodnicima
    [line] redak nema ključ s dvotočkom
    [sign] tekst koji počinje tim znakom mora biti u navodnicima
   *[other] ovdje stoji nešto čemu tu nije mjesto
}
md-heading-skipped = naslov razine { $level } slijedi iza naslova razine { $before }
    .hint = Čitači zaslona najavljuju razine: svaku razinu upotrijebite samo neposredno ispod više razine.
md-image-without-text = slika nema zamjenski tekst
    .hint = U zagradama opišite što slika prikazuje, za čitatelje koji je ne vide.
md-nested-images = u zamjenskim su tekstovima slike ugniježđene dublje od { $depth } razina; najdublje se ne prevode
    .hint = Pišite zamjenske tekstove bez slika.
md-too-deep = popisi i navodi ugniježđeni su dublje od { $depth } razina; najdublji se slažu na istoj razini
    .hint = Provjerite je li takvo gniježđenje namjerno.
md-table-surplus = „{ $text }” stoji iza zadnjeg stupca tablice pa se nikad ne prikazuje
    .hint = Dodajte tablici još jedan stupac ili napišite \| gdje crta pripada tekstu.
md-table-rule = broj ćelija u retku ispod zaglavlja tablice je { $cells }, a u zaglavlju { $columns }, pa tablica ostaje običan tekst
    .hint = Dajte retku jednako ćelija kao zaglavlju.
md-never-closed = ništa ne zatvara „{ $mark }”, pa sve što slijedi pripada tomu i ne prevodi se
    .hint = Napišite { $end } u zaseban redak ondje gdje treba završiti.
md-definition-list = redak s dvotočkom na početku nije definicija, nego nastavlja tekst iznad sebe
    .hint = Upotrijebite popis, tablicu ili pojam podebljanim slovima s objašnjenjem iza njega.
md-front-open = datoteka počinje s --- i poljima koja ništa ne završava, pa su ona tekst
    .hint = Napišite --- u zaseban redak ispod zadnjeg polja.
md-key-doubled = ključ „{ $key }” naveden je dvaput
    .hint = Ostavite samo jedan.
md-footnote-undefined = nema bilješke „{ $label }”
    .hint = Dodajte njezin tekst ([^{ $label }]: …) ili uklonite upućivanje.
md-footnote-unused = ništa ne upućuje na bilješku „{ $label }”
    .hint = Dodajte upućivanje ([^{ $label }]) na pravo mjesto ili je uklonite.
md-footnote-doubled = bilješka „{ $label }” već je definirana; ovaj se tekst nikad ne prikazuje
    .hint = Dajte joj zasebnu oznaku.
md-missing-reference = poveznica upućuje na „{ $label }”, što nije definirano, pa ostaje običan tekst
    .hint = Dodajte definiciju ([{ $label }]: adresa) ili ispravite oznaku.
md-instruction-unclear = komentar počinje kao uputa prevoditeljima, ali ne sadržava ništa razumljivo: { $text }
    .hint = Napišite <!-- vulgate translate="no" -->, max-length="60" ili note="…".
md-instruction-unknown = prevoditeljima se ne može zadati „{ $name }”
    .hint = Upotrijebite translate="no", max-length="60" ili note="…".
md-instruction-value = { $name } ne može biti „{ $value }”
    .hint = translate je „no” ili „yes”, max-length je broj znakova, a note je tekst.
md-instruction-unused = iza ove upute prevoditeljima nema bloka
    .hint = Stavite komentar u zaseban redak ispred bloka na koji se odnosi.
md-instruction-place = uputa prevoditeljima nalazi se unutar bloka HTML-a pa se ni na što ne odnosi
    .hint = Stavite je u zaseban redak ispred bloka.
