# Ciò che un file XLIFF di versione 1.0, 1.1 o 1.2 dice contro la sua specifica. Il programma
# aggiunge file, riga, unità e il punto della specifica.

## La radice

xliff1-namespace-missing = XLIFF { $version } ha uno spazio dei nomi, e questo file non ne ha
    .hint = Scrivere xmlns="{ $namespace }" nel primo elemento.
xliff1-version-older = lo spazio dei nomi è quello di XLIFF 1.2, ma la versione è «{ $version }»
    .hint = Scrivere version="1.2", salvo che uno strumento la voglia diversa.
xliff1-extension-after-files = «{ $element }» sta dopo l’ultimo «file»
    .hint = Qui gli elementi di altri spazi dei nomi stanno prima di un «file»; spostarlo all’inizio.

## Ciò che identifica, e ciò che vi rinvia

xliff1-id-doubled = il valore «{ $id }» di { $attribute } in «{ $element }» è già usato, nella riga { $line }
    .hint = È univoco in un «file»; dare a uno dei due un altro valore.
xliff1-tool-unknown = il valore «{ $id }» di { $attribute } in «{ $element }» non è quello di alcuno strumento dell’intestazione
    .hint = Aggiungere un «tool» con questo identificativo all’intestazione dello stesso «file», o correggere l’identificativo.
xliff1-phase-unknown = il valore «{ $id }» di { $attribute } in «{ $element }» non è quello di alcuna fase dell’intestazione
    .hint = Aggiungere un «phase» con questo nome all’intestazione dello stesso «file», o correggere il nome.
xliff1-unit-unknown = il valore «{ $id }» di { $attribute } in «{ $element }» non è l’identificativo di alcuna unità di questo file
    .hint = Rinviare a un «trans-unit» o a un «bin-unit» dello stesso «file», o omettere l’attributo.

## Attributi

xliff1-language = «{ $element }» dichiara la lingua «{ $found }», ma { $attribute } del file è «{ $expected }»
    .hint = Far concordare le due indicazioni; solo all’interno di «alt-trans» le lingue possono essere diverse.
xliff1-mime-type = «{ $value }» non è un tipo di media
    .hint = Cominciare con uno di questi: { $classes }; possono seguire una barra e un sottotipo.
xliff1-reformat = «{ $value }» dice sì o no ed elenca anche attributi
    .hint = Scrivere solo «yes» o «no», oppure solo gli attributi che possono cambiare.

## Segmenti

xliff1-segment-without-mid = un segmento di «seg-source» non ha un mid
    .hint = Dargliene uno, così che se ne possa trovare la traduzione.
xliff1-segment-doubled = due segmenti hanno il mid «{ $mid }»
    .hint = Dare a ogni segmento di un «seg-source» un mid proprio.
xliff1-segment-unknown = «{ $element }» rinvia a un segmento «{ $mid }», che «seg-source» non ha
    .hint = Usare il mid di un segmento del «seg-source» accanto, o aggiungervi quel segmento.
xliff1-segmented-otherwise = senza le sue marche «seg-source» ha un testo diverso da «source»
    .hint = Segmentare il testo di partenza com’è; in nessuno dei due si cambia il testo.

## Codici

xliff1-rid-doubled = un altro «{ $element }» di questo testo ha il rid «{ $rid }»
    .hint = Dare a ogni coppia di codici un rid proprio.
xliff1-begin-without-end = nessun «{ $end }» termina l’elemento «{ $element }» con { $attribute } «{ $id }»
    .hint = Aggiungerne la fine nello stesso testo, o usare «it» o «x» per un codice che sta da solo.
xliff1-end-without-begin = l’elemento «{ $element }» con { $attribute } «{ $id }» non termina alcun «{ $begin }»
    .hint = Aggiungerne l’inizio nello stesso testo, o usare «it» o «x» per un codice che sta da solo.
xliff1-end-first = l’elemento «{ $element }» con { $attribute } «{ $id }» sta prima del suo «{ $begin }»
    .hint = Mettere l’inizio del codice prima della fine.
xliff1-cloned = il codice «{ $id }» compare due volte nel testo di arrivo e non può essere clonato
    .hint = Togliere uno dei due, o impostare clone="yes" nel testo di partenza.
xliff1-code-id-shared = due codici diversi di questo testo hanno l’identificativo «{ $id }»
    .hint = Dare a ciascuno un identificativo proprio, o gli strumenti non possono distinguerli.
