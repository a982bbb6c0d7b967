# Kaj sporočajo bralniki izvornih formatov.

## Markdown: napake

md-utf16 = datoteka je v UTF-16, ne v UTF-8
    .hint = Shranite jo v UTF-8; urejevalniki temu pravijo „kodiranje“.
md-binary = datoteka vsebuje bajt NUL, zato ni besedilo
    .hint = Preverite, ali je to datoteka Markdown. Če je besedilo v UTF-16, jo shranite v UTF-8.
md-utf8 = bajt { $byte } tu ni veljaven UTF-8
    .hint = Shranite datoteko v UTF-8; verjetno je v starejšem kodiranju, kot je Windows-1252.
md-other-source = dokument je bil prebran iz druge različice te datoteke
    .hint = Datoteko znova preberite in jo šele nato zapišite.

## Markdown: ugotovitve

md-empty = datoteka je prazna
    .hint = Napišite kaj ali datoteko izpustite iz projekta.
md-no-text = v datoteki ni ničesar, kar bi bilo mogoče prevesti
    .hint = Če je tako mišljeno, jo izpustite iz projekta.
md-control = besedilo ima krmilni znak { $code }, ki ga druge oblike ne morejo hraniti
    .hint = Odstranite ga; urejevalniki ga pokažejo, ko so nevidni znaki vidni.
md-yaml = glava z metapodatki ni veljaven YAML: { syntax-reason }
    .hint = Popravite jo; dotlej se v njej nič ne prevaja.
md-toml = glava z metapodatki ni veljaven TOML: { syntax-reason }
    .hint = Popravite jo; dotlej se v njej nič ne prevaja.
syntax-reason = { $reason ->
    [unquoted] besedilo mora biti tu v ravnih narekovajih
    [quotes] narekovaji niso zaprti ali pa jim nekaj sledi
    [doubled] ta ključ je že naveden
    [no-value] manjka vrednost
    [equals] med ključem in njegovo vrednostjo stoji „=“
    [key] ključ brez narekovajev ima samo črke od A do Z brez strešic, števke, „-“ in „_“
    [bracket] oklepaj nima para
    [comma] vejica manjka ali pa je odveč
    [value] to ni ne število ne datum ne „true“ ali „false“
    [escape] „\“ tu ne začenja ničesar znanega; sam znak se piše „\\“
    [rest] v tej vrstici ne sme biti ničesar več
    [indent] vrstica ni zamaknjena kot vrstice, h katerim spada
    [tab] vrstice se zamikajo samo s presledki, ne s tabulatorji
    [colon] tu se ne more začeti ključ; besedilo z dvopičjem mora biti v narekovajih
    [line] v vrstici ni ključa z dvopičjem
    [sign] besedilo, ki se začne s tem znakom, mora biti v narekovajih
   *[other] tu je nekaj, kar sem ne spada
}
md-heading-skipped = naslov ravni { $level } sledi naslovu ravni { $before }
    .hint = Bralniki zaslona napovedujejo ravni: vsako uporabite le neposredno pod višjo.
md-image-without-text = slika nima nadomestnega besedila
    .hint = V oklepaju opišite, kaj slika prikazuje, za bralce, ki je ne vidijo.
md-nested-images = v nadomestnih besedilih so slike ugnezdene več kot { $depth } ravni globoko; najgloblje se ne prevedejo
    .hint = Nadomestna besedila pišite brez slik.
md-too-deep = seznami in navedki so ugnezdeni več kot { $depth } ravni globoko; najgloblji so postavljeni na isto raven
    .hint = Preverite, ali je tako gnezdenje mišljeno.
md-table-surplus = „{ $text }“ stoji za zadnjim stolpcem preglednice, zato se nikoli ne prikaže
    .hint = Dodajte preglednici stolpec ali napišite \|, kjer je črta del besedila.
md-table-rule = število celic v vrstici pod glavo preglednice je { $cells }, v glavi pa { $columns }, zato preglednica ostane navadno besedilo
    .hint = Vrstica naj ima toliko celic kot glava.
md-never-closed = nič ne zapira „{ $mark }“, zato vse, kar sledi, spada zraven in se ne prevaja
    .hint = Napišite { $end } v svojo vrstico tam, kjer naj se konča.
md-definition-list = vrstica z dvopičjem na začetku ni opredelitev, ampak nadaljuje besedilo nad njo
    .hint = Uporabite seznam, preglednico ali krepko zapisan izraz z razlago za njim.
md-front-open = datoteka se začne z --- in polji, ki jih nič ne zaključi, zato so besedilo
    .hint = Napišite --- v svojo vrstico pod zadnjim poljem.
md-key-doubled = ključ „{ $key }“ je naveden dvakrat
    .hint = Pustite samo enega.
md-footnote-undefined = sprotne opombe „{ $label }“ ni
    .hint = Dodajte njeno besedilo ([^{ $label }]: …) ali odstranite sklic.
md-footnote-unused = na sprotno opombo „{ $label }“ se nič ne sklicuje
    .hint = Dodajte sklic ([^{ $label }]) na pravo mesto ali jo odstranite.
md-footnote-doubled = sprotna opomba „{ $label }“ je že opredeljena; to besedilo se nikoli ne prikaže
    .hint = Dajte ji svojo oznako.
md-missing-reference = povezava se sklicuje na „{ $label }“, kar ni opredeljeno, zato ostane navadno besedilo
    .hint = Dodajte opredelitev ([{ $label }]: naslov) ali popravite oznako.
md-instruction-unclear = komentar se začne kot navodilo prevajalcem, vendar ne pove nič razumljivega: { $text }
    .hint = Napišite <!-- vulgate translate="no" -->, max-length="60" ali note="…".
md-instruction-unknown = prevajalcem ni mogoče sporočiti „{ $name }“
    .hint = Uporabite translate="no", max-length="60" ali note="…".
md-instruction-value = { $name } ne more biti „{ $value }“
    .hint = translate je „no“ ali „yes“, max-length število znakov, note besedilo.
md-instruction-unused = temu navodilu prevajalcem ne sledi noben blok
    .hint = Komentar postavite v svojo vrstico pred blok, na katerega se nanaša.
md-instruction-place = navodilo prevajalcem je znotraj bloka HTML, zato se ne nanaša na nič
    .hint = Postavite ga v svojo vrstico pred blok.
