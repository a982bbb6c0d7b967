# Ciò che `vulgate validate` trova in qualsiasi formato.

validate-format = <{ $element }> non è la radice di un formato che si possa controllare qui
    .hint = Si possono controllare XLIFF 1.2 e da 2.0 a 2.2, TMX, SRX e TBX. Il suo spazio dei nomi è «{ $namespace }»: verificare che non contenga un errore di battitura.
validate-sound = { $path }: { $format }, conforme
validate-warned = { $path }: { $format }, conforme, con { $warnings ->
    [one] un avviso
   *[other] { $warnings } avvisi
}
validate-ill-formed = { $path }: non è XML ben formato, quindi non è conforme a nulla
validate-broken = { $path }: { $format }, non conforme: { $errors ->
    [one] una violazione
   *[other] { $errors } violazioni
}

validate-element-unexpected = <{ $element }> non può stare in <{ $parent }>
    .hint = Toglierlo, spostarlo al suo posto, o correggerne il nome o lo spazio dei nomi.
validate-element-order = <{ $element }> viene dopo <{ $other }> in <{ $parent }>, ma va prima
    .hint = Spostarlo prima dell’altro.
validate-element-too-early = <{ $element }> viene prima di <{ $other }> in <{ $parent }>, ma va dopo
    .hint = Spostarlo dopo l’altro.
validate-element-repeated = <{ $parent }> ha più <{ $element }> di quanti può averne
    .hint = Lasciarne uno, o mettere gli altri al loro posto.
validate-element-missing = a <{ $element }> manca ciò che deve contenere: { $child }
    .hint = Aggiungerlo, o togliere l’elemento incompleto.
validate-text = <{ $element }> contiene testo, «{ $text }», dove possono stare solo elementi
    .hint = Togliere il testo, o spostarlo in un elemento destinato al testo.
validate-not-empty = <{ $element }> deve essere vuoto, ma contiene spazi
    .hint = Scriverlo come un unico tag che si chiude da sé.
validate-attribute-missing = a <{ $element }> manca l’attributo { $attribute }
    .hint = Aggiungere l’attributo.
validate-attribute-unexpected = <{ $element }> non può avere l’attributo { $attribute }
    .hint = Toglierlo, o correggerne il nome o lo spazio dei nomi.
validate-value-nmtoken = { $attribute }="{ $value }" in <{ $element }> non è un token di nome (NMTOKEN)
    .hint = Usare solo lettere, cifre, punti, trattini, trattini bassi e due punti, senza spazi.
validate-value-nmtokens = { $attribute }="{ $value }" in <{ $element }> non è un elenco di token di nome (NMTOKENS)
    .hint = Separare i token con spazi; ognuno è fatto di lettere, cifre, punti, trattini, trattini bassi e due punti.
validate-value-name = { $attribute }="{ $value }" in <{ $element }> non è un nome
    .hint = Cominciare con una lettera o un trattino basso, e proseguire con lettere, cifre, punti, trattini e trattini bassi.
validate-value-iri = { $attribute }="{ $value }" in <{ $element }> non è un indirizzo
    .hint = Scrivere % come %25 se non seguono due cifre esadecimali, e usare # una volta al massimo.
validate-value-lang = { $attribute }="{ $value }" in <{ $element }> non è un tag di lingua
    .hint = Usare un tag BCP 47, come en, pt-PT o sr-Latn.
validate-value-integer = { $attribute }="{ $value }" in <{ $element }> non è un numero intero
    .hint = Scrivere solo cifre.
validate-value-integer-from = { $attribute }="{ $value }" in <{ $element }> non è un numero intero da { $from } in su
    .hint = Scrivere solo cifre, e non meno di { $from }.
validate-value-integer-range = { $attribute }="{ $value }" in <{ $element }> non è un numero intero da { $from } a { $to }
    .hint = Scegliere un numero entro questi limiti.
validate-value-decimal = { $attribute }="{ $value }" in <{ $element }> non è un numero
    .hint = Scrivere cifre, con un punto prima dei decimali.
validate-value-decimal-range = { $attribute }="{ $value }" in <{ $element }> non è un numero da { $from } a { $to }
    .hint = Scegliere un numero entro questi limiti, con un punto prima dei decimali.
validate-value-choice = { $attribute }="{ $value }" in <{ $element }> non è nessuno dei valori definiti
    .hint = Sono questi: { $values }.
validate-value-choices = { $attribute }="{ $value }" in <{ $element }> ha un valore che non è definito
    .hint = Sono definiti: { $values }. Più valori si separano con spazi.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" in <{ $element }> non è né un valore definito né uno con un prefisso
    .hint = Sono definiti: { $values }. I valori propri hanno un prefisso e i due punti, come my:value.
validate-value-prefixed = { $attribute }="{ $value }" in <{ $element }> non è un valore con un prefisso proprio
    .hint = Scrivere un prefisso proprio, i due punti e il valore, senza spazi; il prefisso xlf è riservato.
validate-value-date-time = { $attribute }="{ $value }" in <{ $element }> non è una data con ora
    .hint = Scriverla come 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" in <{ $element }> non è una data con ora
    .hint = Scriverla come 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" in <{ $element }> non è una data
    .hint = Scriverla come 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" in <{ $element }> non è un tipo di media
    .hint = Scrivere tipo e sottotipo, come image/png.
validate-value-unicode = { $attribute }="{ $value }" in <{ $element }> non è un punto di codice
    .hint = Scrivere #x e cifre esadecimali, come #xF8FF.
validate-id-doubled = un altro elemento ha già l’identificativo «{ $id }»
    .hint = Gli identificativi sono univoci nel documento; cambiarne uno, e ciò che vi rinvia.
validate-value-coordinates = { $attribute }="{ $value }" in <{ $element }> non sono coordinate
    .hint = Scrivere quattro numeri separati da punto e virgola, # per quello che non è noto: 10;20;#;30.
