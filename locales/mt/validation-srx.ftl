# Konformità ma’ SRX. Il-programm iżid il-fajl u l-linja, u l-post fl-ispeċifikazzjoni. Dak li hu
# ħażin fl-espressjonijiet regolari jinsab f’segmentation.ftl.

validate-srx-namespace = l-għerq huwa fl-ispazju tal-ismijiet “{ $namespace }”, li mhuwiex dak tal-verżjoni tiegħu ta’ SRX
    .hint = Ikteb version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = lista oħra ta’ regoli diġà għandha l-isem “{ $name }”
    .hint = Agħti lil kull lista ta’ regoli languagerulename tagħha stess.
validate-srx-name-unknown = l-ebda lista ta’ regoli ma għandha l-isem “{ $name }”
    .hint = Uża l-languagerulename ta’ lista ta’ dan il-fajl; l-ittri kbar jgħoddu.
validate-srx-handles = dan huwa r-raba’ formathandle; il-massimu huwa tlieta
    .hint = Żomm wieħed għal kull wieħed minn start, end u isolated.
validate-srx-handle-doubled = formathandle ieħor diġà huwa għal “{ $type }”
    .hint = Żomm dak li hu maħsub.
validate-srx-rule-nowhere = din ir-regola ma tiddeskrivi l-ebda pożizzjoni
    .hint = Agħtiha beforebreak, afterbreak jew it-tnejn.
