# Dak li jirrappurtaw il-qarrejja tal-formati tas-sors.

## Markdown: żbalji

md-utf16 = il-fajl huwa UTF-16, mhux UTF-8
    .hint = Issejvjah bħala UTF-8; l-edituri jsejħu dan “kodifikazzjoni” (encoding).
md-binary = il-fajl fih byte NUL, u għalhekk mhuwiex test
    .hint = Ivverifika li huwa fajl Markdown. Jekk huwa test f’UTF-16, issejvjah bħala UTF-8.
md-utf8 = il-byte { $byte } mhuwiex UTF-8 validu hawnhekk
    .hint = Issejvja l-fajl bħala UTF-8; x’aktarx li huwa f’kodifikazzjoni eqdem bħal Windows-1252.
md-other-source = id-dokument inqara minn verżjoni oħra ta’ dan il-fajl
    .hint = Erġa’ aqra l-fajl, imbagħad iktbu.

## Markdown: sejbiet

md-empty = il-fajl huwa vojt
    .hint = Ikteb xi ħaġa, jew ħalli l-fajl barra mill-proġett.
md-no-text = il-fajl ma fih xejn x’jiġi tradott
    .hint = Ħallih barra mill-proġett jekk dan huwa maħsub.
md-control = it-test fih il-karattru ta’ kontroll { $code }, li formati oħra ma jistgħux iżommu
    .hint = Neħħih; l-edituri juruh meta l-karattri inviżibbli jsiru viżibbli.
md-yaml = il-metadata tal-bidu mhijiex YAML valida: { syntax-reason }
    .hint = Ikkoreġiha; sa dakinhar xejn minnha ma jiġi tradott.
md-toml = il-metadata tal-bidu mhijiex TOML valida: { syntax-reason }
    .hint = Ikkoreġiha; sa dakinhar xejn minnha ma jiġi tradott.
syntax-reason = { $reason ->
    [unquoted] hawnhekk it-test irid ikun bejn virgoletti dritti
    [quotes] il-virgoletti mhumiex magħluqa, jew hemm xi ħaġa warajhom
    [doubled] din iċ-ċavetta diġà tinsab hemm
    [no-value] il-valur huwa nieqes
    [equals] bejn ċavetta u l-valur tagħha jinkiteb “=”
    [key] ċavetta mingħajr virgoletti jkollha biss l-ittri minn A sa Z, ċifri, “-” u “_”
    [bracket] parentesi ma għandhiex sieħba
    [comma] hemm virgola nieqsa jew waħda żejda
    [value] dan la huwa numru, la data u lanqas “true” jew “false”
    [escape] “\” hawnhekk ma tibda xejn magħruf; is-sinjal innifsu jinkiteb “\\”
    [rest] ma jista’ jkun hemm xejn aktar f’din il-linja
    [indent] il-linja mhijiex indentata bħal dawk li tappartjeni għalihom
    [tab] il-linji jiġu indentati biss bi spazji, mhux b’tabulazzjonijiet
    [colon] hawnhekk ma tistax tibda ċavetta; test b’żewġ punti jrid ikun bejn virgoletti
    [line] il-linja ma għandhiex ċavetta b’żewġ punti
    [sign] test li jibda b’dan is-sinjal irid ikun bejn virgoletti
   *[other] hawnhekk hemm xi ħaġa li postha mhuwiex hawn
}
md-heading-skipped = intestatura tal-livell { $level } tiġi wara waħda tal-livell { $before }
    .hint = Il-qarrejja tal-iskrin iħabbru l-livelli: uża kull livell biss taħt dak li jiġi eżatt fuqu.
md-image-without-text = l-immaġni ma għandhiex test alternattiv
    .hint = Għid bejn il-parentesijiet x’turi l-immaġni, għall-qarrejja li ma jarawhiex.
md-nested-images = hemm immaġnijiet f’testi alternattivi f’fond ta’ aktar minn { $depth }; l-aktar interni ma jiġux tradotti
    .hint = Ikteb testi alternattivi mingħajr immaġnijiet.
md-too-deep = il-listi u l-kwotazzjonijiet huma mdaħħla f’xulxin f’fond ta’ aktar minn { $depth }; l-aktar interni jitqiegħdu fuq livell wieħed
    .hint = Iċċekkja jekk dan huwiex maħsub.
md-table-surplus = “{ $text }” jinsab wara l-aħħar kolonna tat-tabella, u għalhekk ma jintwera qatt
    .hint = Żid kolonna mat-tabella, jew ikteb \| fejn il-linja wieqfa tkun parti mit-test.
md-table-rule = l-għadd ta’ ċelloli fil-linja taħt l-intestatura ta’ tabella huwa { $cells } u fl-intestatura { $columns }, u għalhekk it-tabella tibqa’ test sempliċi
    .hint = Agħti lil-linja daqs kemm għandha ċelloli l-intestatura.
md-never-closed = xejn ma jagħlaq “{ $mark }”, għalhekk dak kollu li jiġi wara jagħmel parti minnu u ma jiġix tradott
    .hint = Ikteb { $end } fuq linja għaliha fejn għandu jintemm.
md-definition-list = linja li tibda b’żewġ punti mhijiex definizzjoni, iżda tkompli t-test ta’ fuqha
    .hint = Uża lista, tabella, jew it-terminu b’tipa grassa bl-ispjegazzjoni warajh.
md-front-open = il-fajl jibda b’--- u b’oqsma li xejn ma jtemmhom, u għalhekk huma test
    .hint = Ikteb --- f’linja waħedha taħt l-aħħar qasam.
md-key-doubled = iċ-ċavetta “{ $key }” tidher darbtejn
    .hint = Ħalli waħda biss.
md-footnote-undefined = ma hemmx nota f’qiegħ il-paġna “{ $label }”
    .hint = Żid it-test tagħha ([^{ $label }]: …), jew neħħi r-referenza.
md-footnote-unused = xejn ma jirreferi għan-nota f’qiegħ il-paġna “{ $label }”
    .hint = Żid referenza ([^{ $label }]) fejn imissha, jew neħħi n-nota.
md-footnote-doubled = in-nota f’qiegħ il-paġna “{ $label }” diġà ġiet iddefinita qabel; dan it-test qatt ma jintwera
    .hint = Agħtiha tikketta tagħha stess.
md-missing-reference = il-link jirreferi għal “{ $label }”, li mhuwiex iddefinit, u għalhekk jibqa’ test sempliċi
    .hint = Żid definizzjoni ([{ $label }]: indirizz), jew ikkoreġi t-tikketta.
md-instruction-unclear = il-kumment jibda bħal istruzzjoni lit-tradutturi, iżda ma jgħid xejn li jinftiehem: { $text }
    .hint = Ikteb <!-- vulgate translate="no" -->, max-length="60" jew note="…".
md-instruction-unknown = lit-tradutturi ma tistax tingħata l-istruzzjoni “{ $name }”
    .hint = Uża translate="no", max-length="60" jew note="…".
md-instruction-value = { $name } ma jistax ikun “{ $value }”
    .hint = translate huwa “no” jew “yes”, max-length għadd ta’ karattri, note test.
md-instruction-unused = wara din l-istruzzjoni lit-tradutturi ma hemm ebda blokka
    .hint = Poġġi l-kumment fuq linja għalih qabel il-blokka li dwarha huwa.
md-instruction-place = hemm istruzzjoni lit-tradutturi ġewwa blokka HTML, u għalhekk ma tirreferi għal xejn
    .hint = Poġġiha fuq linja għaliha qabel il-blokka.
