# Konformità ma’ TBX. Il-programm iżid il-fajl u l-linja, u l-post fl-istandard.

validate-tbx-namespace = l-għerq huwa fl-ispazju tal-ismijiet “{ $namespace }” minflok “{ $expected }”
    .hint = Element martif ma għandux spazju tal-ismijiet; element tbx għandu xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = “{ $name }” mhuwiex isem ta’ djalett ta’ TBX
    .hint = Ikteb wieħed li jibda b’TBX-, bħal TBX-Basic.
validate-tbx-date = “{ $value }” mhijiex data
    .hint = Ikteb is-sena, ix-xahar u l-jum, bħal 2024-05-03.
validate-tbx-language-doubled = il-kunċett diġà għandu taqsima għal-lingwa “{ $lang }”
    .hint = Poġġi t-termini taż-żewġ taqsimiet f’waħda.
validate-tbx-target-unknown = l-ebda element tad-dokument ma għandu l-identifikatur “{ $target }”
    .hint = Ikkoreġi l-mira, jew żid dak li tirreferi għalih.
validate-tbx-target-web = il-mira “{ $target }” mhijiex indirizz fuq il-web
    .hint = Ikteb indirizz li jibda b’https:// jew http://.
validate-tbx-target-missing = din ir-referenza ma għandhiex mira
    .hint = Żid l-attribut “target”.
validate-tbx-style-dct = fajl tal-istil dct jikteb il-kategoriji tad-data bħala elementi tal-moduli tagħhom, mhux bħala dan l-attribut
    .hint = Ikteb l-element tal-kategorija, bħal min:partOfSpeech, jew issettja style="dca".
validate-tbx-style-dca = fajl tal-istil dca ma għandux elementi ta’ spazji tal-ismijiet oħra
    .hint = Ikteb il-kategorija bħala attribut, bħal termNote type="partOfSpeech", jew issettja style="dct".
validate-tbx-category-empty = it-tip huwa vojt
    .hint = Semmi kategorija tad-data.
validate-tbx-category = id-djalett ma għandux kategorija tad-data “{ $name }” għal dan l-element
    .hint = Uża kategorija tad-djalett; l-ittri kbar jgħoddu.
validate-tbx-module = id-djalett ma għandux kategorija tad-data “{ $name }” fl-ispazju tal-ismijiet “{ $namespace }”
    .hint = Uża kategorija tad-djalett fl-ispazju tal-ismijiet tal-modulu tagħha.
validate-tbx-level = “{ $name }” ma jistax jinsab f’dan il-livell ta’ entrata
    .hint = Mexxih għall-entrata, il-lingwa jew it-terminu li jista’ jappartjeni għalihom.
validate-tbx-value = “{ $value }” mhuwiex valur ta’ “{ $name }”, li għandu dawn: { $values }
    .hint = Uża wieħed minn dawn il-valuri.
