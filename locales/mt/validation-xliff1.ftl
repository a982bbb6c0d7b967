# Fejn fajl XLIFF tal-verżjoni 1.0, 1.1 jew 1.2 imur kontra l-ispeċifikazzjoni tiegħu. Il-programm
# iżid il-fajl, il-linja, l-unità u l-post tal-ispeċifikazzjoni.

## L-għerq

xliff1-namespace-missing = XLIFF { $version } għandu spazju tal-ismijiet, u dan il-fajl ma għandux
    .hint = Ikteb xmlns="{ $namespace }" fl-ewwel element.
xliff1-version-older = l-ispazju tal-ismijiet huwa dak ta’ XLIFF 1.2, iżda l-verżjoni hija “{ $version }”
    .hint = Ikteb version="1.2", sakemm għodda ma tridx mod ieħor.
xliff1-extension-after-files = “{ $element }” jinsab wara l-aħħar “file”
    .hint = Elementi ta’ spazji tal-ismijiet oħra hawnhekk jinsabu qabel “file”; mexxih għall-bidu.

## Dak li jidentifika, u dak li jirreferi għalih

xliff1-id-doubled = l-attribut { $attribute } “{ $id }” ta’ “{ $element }” diġà huwa meħud, fil-linja { $line }
    .hint = Huwa uniku f’“file”; agħti ieħor lil wieħed mit-tnejn.
xliff1-tool-unknown = l-attribut { $attribute } “{ $id }” ta’ “{ $element }” mhuwiex ta’ ebda għodda fil-header
    .hint = Żid “tool” b’dan l-identifikatur mal-header tal-istess “file”, jew ikkoreġi l-identifikatur.
xliff1-phase-unknown = l-attribut { $attribute } “{ $id }” ta’ “{ $element }” mhuwiex ta’ ebda fażi fil-header
    .hint = Żid “phase” b’dan l-isem mal-header tal-istess “file”, jew ikkoreġi l-isem.
xliff1-unit-unknown = l-attribut { $attribute } “{ $id }” ta’ “{ $element }” mhuwiex l-identifikatur ta’ ebda unità f’dan il-fajl
    .hint = Irreferi għal “trans-unit” jew “bin-unit” tal-istess “file”, jew ħalli barra l-attribut.

## Attributi

xliff1-language = il-lingwa ta’ “{ $element }” hija indikata bħala “{ $found }”, iżda l-attribut { $attribute } tal-fajl huwa “{ $expected }”
    .hint = Ġib it-tnejn jaqblu; il-lingwi jistgħu jkunu differenti biss ġewwa “alt-trans”.
xliff1-mime-type = “{ $value }” mhuwiex tip ta’ media
    .hint = Ibda b’wieħed minn { $classes }; jistgħu jsegwu linja djagonali u sottotip.
xliff1-reformat = “{ $value }” jgħid “yes” jew “no” u jelenka wkoll attributi
    .hint = Ikteb “yes” jew “no” waħedhom, jew biss l-attributi li jistgħu jinbidlu.

## Segmenti

xliff1-segment-without-mid = segment ta’ “seg-source” ma għandux mid
    .hint = Agħtih wieħed, biex tkun tista’ tinstab it-traduzzjoni tiegħu.
xliff1-segment-doubled = żewġ segmenti għandhom il-mid “{ $mid }”
    .hint = Agħti lil kull segment ta’ “seg-source” mid tiegħu stess.
xliff1-segment-unknown = “{ $element }” jirreferi għal segment “{ $mid }”, li “seg-source” ma għandux
    .hint = Uża l-mid ta’ segment tas-“seg-source” ta’ ħdejh, jew żid dak is-segment hemm.
xliff1-segmented-otherwise = mingħajr il-marki tiegħu, “seg-source” jinqara mod ieħor minn “source”
    .hint = Issegmenta s-sors kif inhu; it-test ma jinbidel fl-ebda wieħed.

## Kodiċijiet

xliff1-rid-doubled = “{ $element }” ieħor ta’ dan it-test għandu r-rid “{ $rid }”
    .hint = Agħti lil kull par kodiċijiet rid tiegħu stess.
xliff1-begin-without-end = l-ebda “{ $end }” ma jtemm l-element “{ $element }” bl-attribut { $attribute } “{ $id }”
    .hint = Żid it-tmiem tiegħu fl-istess test, jew uża “it” jew “x” għal kodiċi waħdani.
xliff1-end-without-begin = l-element “{ $element }” bl-attribut { $attribute } “{ $id }” ma jtemm l-ebda “{ $begin }”
    .hint = Żid il-bidu tiegħu fl-istess test, jew uża “it” jew “x” għal kodiċi waħdani.
xliff1-end-first = l-element “{ $element }” bl-attribut { $attribute } “{ $id }” jinsab qabel il-“{ $begin }” tiegħu
    .hint = Poġġi l-bidu tal-kodiċi qabel it-tmiem tiegħu.
xliff1-cloned = il-kodiċi “{ $id }” jidher darbtejn fit-traduzzjoni u ma jistax jiġi kklonat
    .hint = Neħħi wieħed mit-tnejn, jew ħalli s-sors jgħid clone="yes".
xliff1-code-id-shared = żewġ kodiċijiet differenti ta’ dan it-test għandhom l-identifikatur “{ $id }”
    .hint = Agħti lil kull wieħed identifikatur tiegħu stess, inkella l-għodod ma jagħrfuhomx minn xulxin.
