# Mida XLIFFi versiooni 1.0, 1.1 või 1.2 fail oma spetsifikatsiooni vastu eksides ütleb. Programm
# lisab faili, rea, üksuse ja koha spetsifikatsioonis.

## Juurelement

xliff1-namespace-missing = XLIFFi versioonil { $version } on nimeruum, aga selles failis seda ei ole
    .hint = Kirjutage esimesse elementi xmlns="{ $namespace }".
xliff1-version-older = nimeruum on XLIFF 1.2 oma, aga versioon on „{ $version }“
    .hint = Kirjutage version="1.2", kui mõni tööriist ei nõua teisiti.
xliff1-extension-after-files = „{ $element }“ on pärast viimast elementi „file“
    .hint = Teiste nimeruumide elemendid on siin elemendi „file“ ees; viige see algusesse.

## Mis identifitseerib ja mis sellele viitab

xliff1-id-doubled = elemendi „{ $element }“ atribuudi { $attribute } väärtus „{ $id }“ on juba võetud, real { $line }
    .hint = See on elemendis „file“ ainuline; andke neist ühele teine.
xliff1-tool-unknown = elemendi „{ $element }“ atribuudi { $attribute } väärtus „{ $id }“ ei tähista ühtki päises olevat tööriista
    .hint = Lisage sama elemendi „file“ päisesse „tool“, millel on see ID, või parandage ID.
xliff1-phase-unknown = elemendi „{ $element }“ atribuudi { $attribute } väärtus „{ $id }“ ei tähista ühtki päises olevat etappi
    .hint = Lisage sama elemendi „file“ päisesse „phase“, millel on see nimi, või parandage nimi.
xliff1-unit-unknown = elemendi „{ $element }“ atribuudi { $attribute } väärtus „{ $id }“ ei ole ühegi selle faili üksuse ID
    .hint = Viidake sama elemendi „file“ elemendile „trans-unit“ või „bin-unit“ või jätke atribuut ära.

## Atribuudid

xliff1-language = elemendi „{ $element }“ keeleks on märgitud „{ $found }“, aga faili { $attribute } on „{ $expected }“
    .hint = Viige need kooskõlla; keeled tohivad erineda ainult elemendis „alt-trans“.
xliff1-mime-type = „{ $value }“ ei ole meediatüüp
    .hint = Alustage ühega järgmistest: { $classes }; järgneda võivad kaldkriips ja alamtüüp.
xliff1-reformat = „{ $value }“ ütleb jah või ei ja loetleb ühtlasi atribuute
    .hint = Kirjutage ainult „yes“ või „no“ või ainult atribuudid, mis tohivad muutuda.

## Segmendid

xliff1-segment-without-mid = elemendi „seg-source“ segmendil ei ole atribuuti mid
    .hint = Andke see, et segmendi tõlke saaks üles leida.
xliff1-segment-doubled = kahel segmendil on mid „{ $mid }“
    .hint = Andke elemendi „seg-source“ igale segmendile oma mid.
xliff1-segment-unknown = „{ $element }“ viitab segmendile „{ $mid }“, mida elemendis „seg-source“ ei ole
    .hint = Kasutage kõrval oleva elemendi „seg-source“ mõne segmendi atribuuti mid või lisage see segment sinna.
xliff1-segmented-otherwise = ilma märgenditeta on „seg-source“ teistsugune kui „source“
    .hint = Segmentige lähtetekst nii, nagu see on; teksti ei muudeta kummaski.

## Koodid

xliff1-rid-doubled = selle teksti teisel elemendil „{ $element }“ on rid „{ $rid }“
    .hint = Andke igale koodipaarile oma rid.
xliff1-begin-without-end = ükski „{ $end }“ ei lõpeta elementi „{ $element }“, mille { $attribute } on „{ $id }“
    .hint = Lisage selle lõpp samasse teksti või kasutage üksi seisva koodi jaoks elementi „it“ või „x“.
xliff1-end-without-begin = „{ $element }“, mille { $attribute } on „{ $id }“, ei lõpeta ühtki elementi „{ $begin }“
    .hint = Lisage selle algus samasse teksti või kasutage üksi seisva koodi jaoks elementi „it“ või „x“.
xliff1-end-first = „{ $element }“, mille { $attribute } on „{ $id }“, on oma elemendi „{ $begin }“ ees
    .hint = Pange koodi algus selle lõpu ette.
xliff1-cloned = kood „{ $id }“ on sihttekstis kaks korda ja seda ei tohi kloonida
    .hint = Eemaldage neist üks või märkige lähteteksti clone="yes".
xliff1-code-id-shared = selle teksti kahel eri koodil on ID „{ $id }“
    .hint = Andke kummalegi oma ID, muidu ei saa tööriistad neid eristada.
