# Regoli għas-sentenzi (SRX). $number jgħodd ir-regoli ta’ fajl minn 1. $reason jgħid għaliex
# espressjoni regolari ma tistax tintuża; $what huwa l-post fiha, jew il-kliem tal-magna stess.

seg-not-srx = dan mhuwiex SRX: l-element l-aktar estern huwa “{ $name }”, mhux “srx”
    .hint = Agħti fajl ta’ regoli tas-segmentazzjoni f’SRX 2.0.
seg-version = verżjoni mhux magħrufa “{ $version }” ta’ SRX; tinqara bħala 2.0
    .hint = Issettja version="2.0" fuq l-element srx.
seg-missing = l-element “{ $name }” huwa nieqes
    .hint = SRX 2.0 jeżiġi header, u body b’languagerules u maprules.
seg-only-first = <{ $parent }> għandu aktar minn <{ $element }> wieħed; jintuża biss l-ewwel wieħed
    .hint = Qiegħed dak li hemm bżonn fl-ewwel wieħed u neħħi l-oħrajn.
seg-value = l-attribut { $attribute } ma jistax ikun “{ $value }”; jintuża l-valur predefinit tiegħu
    .hint = Permessi huma yes u no, u għat-tip ta’ formathandle start, end u isolated.
seg-group-twice = żewġ listi ta’ regoli jissejħu “{ $name }”; il-lingwi jużaw it-tieni waħda
    .hint = Agħti lil kull waħda languagerulename tagħha stess.
seg-rule-break = ir-regola { $number } titħalla barra: il-break tagħha mhuwiex la yes u lanqas no, iżda “{ $value }”
    .hint = Issettja break="yes" jew break="no".
seg-rule-empty = ir-regola { $number } ma għandha xejn qabel il-qasma u xejn warajha, u għalhekk tgħodd kullimkien
    .hint = Imla beforebreak jew afterbreak, jew neħħi r-regola.
seg-rule-unusable = ir-regola { $number } titħalla barra: { $reason ->
    [seg-regex-syntax] l-espressjoni regolari mhijiex kompluta jew hija ħażina f’“{ $what }”
    [seg-regex-depth] għandha gruppi ġewwa gruppi f’fond ta’ aktar minn { $what }
    [seg-regex-count] tgħodd ’il bogħod wisq, “{ $what }”
    [seg-regex-unsupported] “{ $what }” mhuwiex appoġġat
    [seg-regex-code-point] “{ $what }” mhuwiex in-numru ta’ ebda karattru
    [seg-regex-property] “{ $what }” mhuwiex l-isem ta’ ebda klassi ta’ karattri
    [seg-regex-size] l-espressjonijiet regolari tagħha huma kbar wisq
   *[seg-regex-engine] il-programm għall-espressjonijiet regolari ma jistax jipproċessah
}
    .hint = Ikkoreġi r-regola; sadanittant jintużaw l-oħrajn.
seg-rule-steps = ir-regola { $number } teħtieġ wisq passi f’xi postijiet u titqies li ma tgħoddx hemmhekk
    .hint = Ikteb l-espressjonijiet regolari tagħha mingħajr repetizzjonijiet ġewwa repetizzjonijiet; “vulgate segment --explain” juri l-postijiet.
seg-map-group = languagemap isemmi r-regoli “{ $name }”, li ma jeżistux
    .hint = Uża l-languagerulename ta’ lista ta’ regoli ta’ dan il-fajl.
seg-no-map = l-ebda languagemap ma jaqbel mal-lingwa “{ $lang }”, u għalhekk it-testi tagħha ma jinqasmux
    .hint = Żid languagemap li l-languagepattern tiegħu jaqbel magħha, bħal .* għal-lingwi kollha.
seg-map-pattern = il-languagepattern “{ $pattern }” jitħalla barra: { $reason ->
    [seg-regex-syntax] l-espressjoni regolari mhijiex kompluta jew hija ħażina f’“{ $what }”
    [seg-regex-depth] għandu gruppi ġewwa gruppi f’fond ta’ aktar minn { $what }
    [seg-regex-count] jgħodd ’il bogħod wisq, “{ $what }”
    [seg-regex-unsupported] “{ $what }” mhuwiex appoġġat
    [seg-regex-code-point] “{ $what }” mhuwiex in-numru ta’ ebda karattru
    [seg-regex-property] “{ $what }” mhuwiex l-isem ta’ ebda klassi ta’ karattri
    [seg-regex-size] l-espressjoni regolari hija kbira wisq
   *[seg-regex-engine] il-programm għall-espressjonijiet regolari ma jistax jipproċessah
}
    .hint = Ikteb espressjoni regolari fuq tikketti ta’ lingwi, bħal en.* għall-Ingliż.
