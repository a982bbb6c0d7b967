# Conformità a TMX. Il programma aggiunge file e riga, e il punto della specifica.

validate-tmx-namespace = la radice è nello spazio dei nomi «{ $namespace }»; TMX non ne ha
    .hint = Togliere l’attributo xmlns.
validate-tmx-version = TMX non ha una versione «{ $version }»
    .hint = Scrivere 1.4, o la versione di cui il file segue le regole: 1.1, 1.2 o 1.3.
validate-tmx-encoding = il file dichiara la codifica «{ $encoding }»; TMX è in UTF-8, UTF-16 o ASCII
    .hint = Salvarlo in UTF-8 e dichiarare questa codifica.
validate-tmx-date = «{ $value }» in «{ $attribute }» non è una data ISO 8601
    .hint = Scriverla come AAAAMMGGThhmmssZ, per esempio 20240503T100000Z.
validate-tmx-srclang = la lingua di partenza «{ $value }» non è né un tag di lingua né *all*
    .hint = Scrivere un tag con trattini, come en-GB, o *all* se qualsiasi lingua può essere quella di partenza.
validate-tmx-tuid = l’identificativo «{ $value }» è vuoto o contiene spazi
    .hint = Scriverlo senza spazi, o ometterlo.
validate-tmx-source-missing = nessuna variante di questa unità è nella sua lingua di partenza, «{ $lang }»
    .hint = Correggere la lingua di una variante o quella di srclang; impostare srclang su *all* se qualsiasi lingua può essere quella di partenza.
validate-tmx-code-doubled = un altro codice di apertura di questo segmento ha già il numero i="{ $number }"
    .hint = Dare a ogni coppia di codici di un segmento un numero proprio.
validate-tmx-code-unopened = il codice di chiusura i="{ $number }" non ha un codice di apertura prima di sé in questo segmento
    .hint = Aggiungere il <bpt>, o fare di questo codice un <it> con pos="end".
validate-tmx-code-unclosed = il codice di apertura i="{ $number }" non ha un codice di chiusura dopo di sé in questo segmento
    .hint = Aggiungere lo <ept>, o fare di questo codice un <it> con pos="begin".
validate-tmx-base-missing = un map indica un codice, ma la codifica non dice quale altra estende
    .hint = Indicare quella codifica nell’attributo «base».
validate-tmx-map-nothing = questo map non dice nulla del suo carattere
    .hint = Indicare uno tra code, ent e subst.
validate-tmx-code = «{ $value }» non è un codice
    .hint = Scrivere #x e cifre esadecimali, come #x80.
validate-tmx-ascii = «{ $value }» in «{ $attribute }» ha caratteri fuori di ASCII
    .hint = Scriverlo con caratteri ASCII.
