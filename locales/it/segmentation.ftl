# Regole di segmentazione (SRX). $number conta le regole di un file da 1. $reason dice perché
# un’espressione regolare non si può usare; $what il punto in essa, o le parole del motore.

seg-not-srx = questo non è SRX: l’elemento radice è «{ $name }», non «srx»
    .hint = Indicare un file di regole di segmentazione in SRX 2.0.
seg-version = versione di SRX sconosciuta: «{ $version }»; è letta come 2.0
    .hint = Impostare version="2.0" nell’elemento srx.
seg-missing = manca l’elemento «{ $name }»
    .hint = SRX 2.0 esige un header, e un body con languagerules e maprules.
seg-only-first = <{ $parent }> ha più di un <{ $element }>; si usa solo il primo
    .hint = Riunire nel primo quanto serve e togliere gli altri.
seg-value = l’attributo { $attribute } non può essere «{ $value }»; si usa il valore predefinito
    .hint = Sono ammessi yes e no e, per il tipo di un formathandle, start, end e isolated.
seg-group-twice = due elenchi di regole si chiamano «{ $name }»; le lingue usano il secondo
    .hint = Dare a ciascuno un languagerulename proprio.
seg-rule-break = la regola { $number } è tralasciata: il suo break non è né yes né no, ma «{ $value }»
    .hint = Impostare break="yes" o break="no".
seg-rule-empty = la regola { $number } non ha nulla prima della divisione né dopo, e così vale ovunque
    .hint = Compilare beforebreak o afterbreak, o togliere la regola.
seg-rule-unusable = la regola { $number } è tralasciata: { $reason ->
    [seg-regex-syntax] l’espressione regolare è incompleta o sbagliata in «{ $what }»
    [seg-regex-depth] ha più di { $what } gruppi annidati
    [seg-regex-count] conta troppo lontano, «{ $what }»
    [seg-regex-unsupported] «{ $what }» non è supportato
    [seg-regex-code-point] «{ $what }» non è il numero di alcun carattere
    [seg-regex-property] «{ $what }» non è il nome di alcuna classe di caratteri
    [seg-regex-size] le sue espressioni regolari sono troppo grandi
   *[seg-regex-engine] il motore delle espressioni regolari non riesce a elaborarlo
}
    .hint = Correggere la regola; nel frattempo si usano le altre.
seg-rule-steps = la regola { $number } richiede in alcuni punti troppi passi e si considera che lì non valga
    .hint = Scriverne le espressioni regolari senza ripetizioni dentro ripetizioni; «vulgate segment --explain» mostra i punti.
seg-map-group = un languagemap indica le regole «{ $name }», che non esistono
    .hint = Usare il languagerulename di un elenco di regole di questo file.
seg-no-map = nessun languagemap corrisponde alla lingua «{ $lang }», perciò i suoi testi non sono divisi
    .hint = Aggiungere un languagemap il cui languagepattern le corrisponda, come .* per tutte le lingue.
seg-map-pattern = il languagepattern «{ $pattern }» è tralasciato: { $reason ->
    [seg-regex-syntax] l’espressione regolare è incompleta o sbagliata in «{ $what }»
    [seg-regex-depth] ha più di { $what } gruppi annidati
    [seg-regex-count] conta troppo lontano, «{ $what }»
    [seg-regex-unsupported] «{ $what }» non è supportato
    [seg-regex-code-point] «{ $what }» non è il numero di alcun carattere
    [seg-regex-property] «{ $what }» non è il nome di alcuna classe di caratteri
    [seg-regex-size] l’espressione regolare è troppo grande
   *[seg-regex-engine] il motore delle espressioni regolari non riesce a elaborarlo
}
    .hint = Scrivere un’espressione regolare sui tag di lingua, come en.* per l’inglese.
