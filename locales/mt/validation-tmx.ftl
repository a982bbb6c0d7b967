# Konformità ma’ TMX. Il-programm iżid il-fajl u l-linja, u l-post fl-ispeċifikazzjoni.

validate-tmx-namespace = l-għerq huwa fl-ispazju tal-ismijiet “{ $namespace }”; TMX ma għandux wieħed
    .hint = Neħħi l-attribut xmlns.
validate-tmx-version = TMX ma għandux verżjoni “{ $version }”
    .hint = Ikteb 1.4, jew il-verżjoni li l-fajl iżomm ir-regoli tagħha: 1.1, 1.2 jew 1.3.
validate-tmx-encoding = il-fajl jiddikjara l-kodifikazzjoni “{ $encoding }”; TMX huwa UTF-8, UTF-16 jew ASCII
    .hint = Issejvjah bħala UTF-8 u ddikjara din.
validate-tmx-date = “{ $value }” f’“{ $attribute }” mhijiex data ta’ ISO 8601
    .hint = Iktibha bħala YYYYMMDDThhmmssZ, bħal 20240503T100000Z.
validate-tmx-srclang = il-lingwa tas-sors “{ $value }” mhijiex la tikketta ta’ lingwa u lanqas *all*
    .hint = Ikteb tikketta b’singijiet, bħal en-GB, jew *all* jekk kwalunkwe lingwa tista’ tkun is-sors.
validate-tmx-tuid = l-identifikatur “{ $value }” huwa vojt jew fih spazju abjad
    .hint = Iktbu mingħajr spazji, jew ħallih barra.
validate-tmx-source-missing = l-ebda varjant ta’ din l-unità ma huwa fil-lingwa tas-sors tagħha, “{ $lang }”
    .hint = Ikkoreġi l-lingwa ta’ varjant jew ta’ srclang; issettja srclang għal *all* jekk kwalunkwe lingwa tista’ tkun is-sors.
validate-tmx-code-doubled = kodiċi tal-ftuħ ieħor ta’ dan is-segment diġà għandu n-numru i="{ $number }"
    .hint = Agħti lil kull par kodiċijiet ta’ segment numru tiegħu stess.
validate-tmx-code-unopened = il-kodiċi tal-għeluq i="{ $number }" ma għandux kodiċi tal-ftuħ qablu f’dan is-segment
    .hint = Żid il-<bpt>, jew agħmel dan il-kodiċi <it> b’pos="end".
validate-tmx-code-unclosed = il-kodiċi tal-ftuħ i="{ $number }" ma għandux kodiċi tal-għeluq warajh f’dan is-segment
    .hint = Żid l-<ept>, jew agħmel dan il-kodiċi <it> b’pos="begin".
validate-tmx-base-missing = map jagħti kodiċi, iżda l-kodifikazzjoni ma tgħidx liema waħda testendi
    .hint = Semmi dik il-kodifikazzjoni fl-attribut “base”.
validate-tmx-map-nothing = dan il-map ma jgħid xejn dwar il-karattru tiegħu
    .hint = Agħti wieħed minn code, ent u subst.
validate-tmx-code = “{ $value }” mhuwiex kodiċi
    .hint = Ikteb #x u ċifri eżadeċimali, bħal #x80.
validate-tmx-ascii = “{ $value }” f’“{ $attribute }” fih karattri barra minn ASCII
    .hint = Iktbu b’karattri ta’ ASCII.
