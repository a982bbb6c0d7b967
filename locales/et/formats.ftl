# Mida teatatakse lähtevormingute lugemisel.

## Markdown: vead

md-utf16 = fail on UTF-16, mitte UTF-8
    .hint = Salvestage see kodeeringus UTF-8; redaktorites on selle nimi „kodeering“.
md-binary = failis on NUL-bait, seega ei ole see tekst
    .hint = Kontrollige, kas see on Markdown-fail. Kui see on tekst kodeeringus UTF-16, salvestage see kodeeringus UTF-8.
md-utf8 = bait { $byte } ei ole siin kehtiv UTF-8
    .hint = Salvestage fail kodeeringus UTF-8; tõenäoliselt on see vanemas kodeeringus, näiteks Windows-1252.
md-other-source = dokument loeti selle faili teisest versioonist
    .hint = Lugege fail uuesti, seejärel kirjutage see.

## Markdown: leiud

md-empty = fail on tühi
    .hint = Kirjutage midagi või jätke fail projektist välja.
md-no-text = failis ei ole midagi, mida saaks tõlkida
    .hint = Jätke see projektist välja, kui see on nii mõeldud.
md-control = tekstis on juhtmärk { $code }, mida muud vormingud hoida ei saa
    .hint = Eemaldage see; redaktorid näitavad seda, kui nähtamatud märgid nähtavaks tehakse.
md-yaml = metaandmete plokk ei ole kehtiv YAML: { syntax-reason }
    .hint = Parandage see; seni ei tõlgita selles midagi.
md-toml = metaandmete plokk ei ole kehtiv TOML: { syntax-reason }
    .hint = Parandage see; seni ei tõlgita selles midagi.
syntax-reason = { $reason ->
    [unquoted] tekst peab siin olema sirgetes jutumärkides
    [quotes] jutumärgid on sulgemata või nende järel on veel midagi
    [doubled] see võti on juba olemas
    [no-value] väärtus puudub
    [equals] võtme ja selle väärtuse vahel on „=“
    [key] jutumärkideta võtmes on ainult tähed A–Z, numbrid, „-“ ja „_“
    [bracket] sulul ei ole paarilist
    [comma] koma puudub või on liigne
    [value] see ei ole arv, kuupäev, „true“ ega „false“
    [escape] „\“ ei alusta siin midagi tuntut; märk ise kirjutatakse „\\“
    [rest] sellel real ei tohi rohkem midagi olla
    [indent] rida ei ole taandatud nagu read, mille juurde see kuulub
    [tab] ridu taandatakse ainult tühikutega, mitte tabeldusmärkidega
    [colon] siin ei saa võti alata; kooloniga tekst peab olema jutumärkides
    [line] real ei ole kooloniga võtit
    [sign] tekst, mis algab selle märgiga, peab olema jutumärkides
   *[other] siin on midagi, mis siia ei kuulu
}
md-heading-skipped = { $level }. taseme pealkiri järgneb { $before }. taseme pealkirjale
    .hint = Ekraanilugejad teatavad taset: kasutage iga taset ainult sellest ühe võrra kõrgema all.
md-image-without-text = pildil ei ole asendusteksti
    .hint = Öelge sulgude vahel, mida pilt näitab, lugejatele, kes seda ei näe.
md-nested-images = pildid on asendustekstide sees sügavamal kui { $depth } taset; kõige sisemisi ei tõlgita
    .hint = Kirjutage asendustekstid ilma piltideta.
md-too-deep = loendid ja tsitaadid on üksteise sees enam kui { $depth } taset; kõige sisemised pannakse ühele tasemele
    .hint = Kontrollige, kas selline liigendus on mõeldud.
md-table-surplus = „{ $text }“ asub tabeli viimase veeru taga ja seda ei näidata kunagi
    .hint = Lisage tabelile veerg või kirjutage \| seal, kus püstkriips kuulub teksti juurde.
md-table-rule = tabeli päise all oleval real on teine arv lahtreid ({ $cells }) kui päisel ({ $columns }), seega jääb tabel tavaliseks tekstiks
    .hint = Andke reale sama palju lahtreid kui päisel.
md-never-closed = miski ei sulge märgist „{ $mark }“, seega kuulub kõik järgnev selle juurde ja seda ei tõlgita
    .hint = Kirjutage { $end } omaette reale kohta, kus see peab lõppema.
md-definition-list = kooloniga algav rida ei ole määratlus, vaid jätkab selle kohal olevat teksti
    .hint = Kasutage loetelu, tabelit või rasvases kirjas mõistet koos selgitusega selle järel.
md-front-open = fail algab märkidega --- ja väljadega, mida miski ei lõpeta, seega on need tekst
    .hint = Kirjutage --- viimase välja alla omaette reale.
md-key-doubled = võti „{ $key }“ esineb kaks korda
    .hint = Jätke alles ainult üks.
md-footnote-undefined = joonealust märkust „{ $label }“ ei ole
    .hint = Lisage selle tekst ([^{ $label }]: …) või eemaldage viide.
md-footnote-unused = joonealusele märkusele „{ $label }“ ei viita miski
    .hint = Lisage viide ([^{ $label }]) oma kohale või eemaldage märkus.
md-footnote-doubled = joonealune märkus „{ $label }“ on juba varem määratletud; seda teksti ei näidata kunagi
    .hint = Andke sellele oma tähis.
md-missing-reference = link viitab tähisele „{ $label }“, mis ei ole määratletud, seega jääb see tavaliseks tekstiks
    .hint = Lisage määratlus ([{ $label }]: aadress) või parandage tähis.
md-instruction-unclear = kommentaar algab nagu juhis tõlkijatele, aga ei ütle midagi arusaadavat: { $text }
    .hint = Kirjutage <!-- vulgate translate="no" -->, max-length="60" või note="…".
md-instruction-unknown = tõlkijatele ei ole juhist „{ $name }“
    .hint = Kasutage translate="no", max-length="60" või note="…".
md-instruction-value = { $name } ei saa olla „{ $value }“
    .hint = translate on „no“ või „yes“, max-length tähemärkide arv, note tekst.
md-instruction-unused = sellele juhisele tõlkijatele ei järgne ühtki plokki
    .hint = Pange kommentaar omaette reale selle ploki ette, mille kohta see käib.
md-instruction-place = juhis tõlkijatele on HTML-ploki sees, nii et see ei käi millegi kohta
    .hint = Pange see omaette reale ploki ette.
