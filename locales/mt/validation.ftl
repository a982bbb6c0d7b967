# Dak li `vulgate validate` isib fi kwalunkwe format.

validate-format = <{ $element }> mhuwiex l-għerq ta’ format li jista’ jiġi ċċekkjat hawnhekk
    .hint = Jistgħu jiġu ċċekkjati XLIFF 1.2 u minn 2.0 sa 2.2, TMX, SRX u TBX. L-ispazju tal-ismijiet tiegħu huwa “{ $namespace }”: iċċekkja li ma fihx żball tat-tajpjar.
validate-sound = { $path }: { $format }, konformi
validate-warned = { $path }: { $format }, konformi, b’{ $warnings ->
    [one] twissija waħda
    [2] żewġ twissijiet
    [few] { $warnings } twissijiet
    [many] { $warnings }-il twissija
   *[other] { $warnings } twissija
}
validate-ill-formed = { $path }: mhuwiex XML iffurmat sew, u għalhekk mhu konformi ma’ xejn
validate-broken = { $path }: { $format }, mhux konformi: { $errors ->
    [one] ksur wieħed
    [2] żewġ każijiet ta’ ksur
    [few] { $errors } każijiet ta’ ksur
    [many] { $errors }-il każ ta’ ksur
   *[other] { $errors } każ ta’ ksur
}

validate-element-unexpected = <{ $element }> ma jistax ikun ġewwa <{ $parent }>
    .hint = Neħħih, mexxih fejn imissu, jew ikkoreġi ismu jew l-ispazju tal-ismijiet tiegħu.
validate-element-order = <{ $element }> jiġi wara <{ $other }> f’<{ $parent }>, iżda postu qablu
    .hint = Mexxih ’il quddiem.
validate-element-too-early = <{ $element }> jiġi qabel <{ $other }> f’<{ $parent }>, iżda postu warajh
    .hint = Mexxih lura.
validate-element-repeated = <{ $parent }> għandu aktar <{ $element }> milli jista’ jkollu
    .hint = Ħalli wieħed, jew poġġi l-oħrajn fejn imisshom.
validate-element-missing = <{ $element }> huwa nieqes minn dak li jrid ikun fih: { $child }
    .hint = Żidu, jew neħħi l-element li mhuwiex komplut.
validate-text = <{ $element }> fih test, “{ $text }”, fejn jista’ jkun hemm biss elementi
    .hint = Neħħi t-test, jew mexxih f’element għat-test.
validate-not-empty = <{ $element }> irid ikun vojt, iżda fih spazju abjad
    .hint = Iktbu bħala tikketta waħda li tagħlaq lilha nfisha.
validate-attribute-missing = <{ $element }> ma għandux l-attribut { $attribute }
    .hint = Żid l-attribut.
validate-attribute-unexpected = <{ $element }> ma jistax ikollu l-attribut { $attribute }
    .hint = Neħħih, jew ikkoreġi ismu jew l-ispazju tal-ismijiet tiegħu.
validate-value-nmtoken = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex token ta’ isem (NMTOKEN)
    .hint = Uża biss ittri, ċifri, punti, singijiet, linji ta’ taħt u żewġ punti, mingħajr spazji.
validate-value-nmtokens = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex lista ta’ tokens ta’ ismijiet (NMTOKENS)
    .hint = Issepara t-tokens bi spazji; kull wieħed magħmul minn ittri, ċifri, punti, singijiet, linji ta’ taħt u żewġ punti.
validate-value-name = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex isem
    .hint = Ibda b’ittra jew linja ta’ taħt, u kompli b’ittri, ċifri, punti, singijiet u linji ta’ taħt.
validate-value-iri = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex indirizz
    .hint = Ikteb % bħala %25 sakemm ma jsegwux żewġ ċifri eżadeċimali, u uża # mhux aktar minn darba.
validate-value-lang = { $attribute }="{ $value }" fuq <{ $element }> mhijiex tikketta ta’ lingwa
    .hint = Uża tikketta ta’ BCP 47, bħal en, pt-PT jew sr-Latn.
validate-value-integer = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex numru sħiħ
    .hint = Ikteb ċifri biss.
validate-value-integer-from = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex numru sħiħ minn { $from } ’il fuq
    .hint = Ikteb ċifri biss, u mhux inqas minn { $from }.
validate-value-integer-range = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex numru sħiħ minn { $from } sa { $to }
    .hint = Agħżel numru f’dawn il-limiti.
validate-value-decimal = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex numru
    .hint = Ikteb ċifri, b’punt qabel id-deċimali.
validate-value-decimal-range = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex numru minn { $from } sa { $to }
    .hint = Agħżel numru f’dawn il-limiti, b’punt qabel id-deċimali.
validate-value-choice = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex wieħed mill-valuri ddefiniti
    .hint = Dawn huma: { $values }.
validate-value-choices = { $attribute }="{ $value }" fuq <{ $element }> għandu valur li mhuwiex iddefinit
    .hint = Definiti: { $values }. Diversi jiġu separati bi spazji.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex la valur iddefinit u lanqas wieħed bi prefiss
    .hint = Definiti: { $values }. Valuri tiegħek għandhom prefiss u żewġ punti, bħal my:value.
validate-value-prefixed = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex valur bi prefiss tiegħu
    .hint = Ikteb prefiss tiegħek, żewġ punti u l-valur, mingħajr spazji; il-prefiss xlf huwa meħud.
validate-value-date-time = { $attribute }="{ $value }" fuq <{ $element }> mhijiex data bil-ħin
    .hint = Iktibha bħala 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" fuq <{ $element }> mhijiex data bil-ħin
    .hint = Iktibha bħala 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" fuq <{ $element }> mhijiex data
    .hint = Iktibha bħala 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex tip ta’ media
    .hint = Ikteb it-tip u s-sottotip, bħal image/png.
validate-value-unicode = { $attribute }="{ $value }" fuq <{ $element }> mhuwiex punt tal-kodiċi
    .hint = Ikteb #x u ċifri eżadeċimali, bħal #xF8FF.
validate-id-doubled = element ieħor diġà għandu l-identifikatur “{ $id }”
    .hint = L-identifikaturi huma uniċi fid-dokument; ibdel wieħed, u dak li jirreferi għalih.
validate-value-coordinates = { $attribute }="{ $value }" fuq <{ $element }> mhumiex koordinati
    .hint = Ikteb erba’ numri separati bi punt u virgola, # għal wieħed li mhuwiex magħruf: 10;20;#;30.
