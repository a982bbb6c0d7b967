# Conformità a TBX. Il programma aggiunge file e riga, e il punto della norma.

validate-tbx-namespace = la radice è nello spazio dei nomi «{ $namespace }» invece che in «{ $expected }»
    .hint = Un elemento martif non ha uno spazio dei nomi; un elemento tbx ha xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = «{ $name }» non è il nome di un dialetto di TBX
    .hint = Scriverne uno che comincia con TBX-, come TBX-Basic.
validate-tbx-date = «{ $value }» non è una data
    .hint = Scrivere anno, mese e giorno, come 2024-05-03.
validate-tbx-language-doubled = il concetto ha già una sezione per la lingua «{ $lang }»
    .hint = Riunire in una sola i termini delle due sezioni.
validate-tbx-target-unknown = nessun elemento del documento ha l’identificativo «{ $target }»
    .hint = Correggere la destinazione, o aggiungere ciò a cui rinvia.
validate-tbx-target-web = la destinazione «{ $target }» non è un indirizzo web
    .hint = Scrivere un indirizzo che comincia con https:// o http://.
validate-tbx-target-missing = questo rinvio non ha una destinazione
    .hint = Aggiungere l’attributo «target».
validate-tbx-style-dct = un file di stile dct scrive le categorie di dati come elementi dei loro moduli, non con questo attributo
    .hint = Scrivere l’elemento della categoria, come min:partOfSpeech, o impostare style="dca".
validate-tbx-style-dca = un file di stile dca non ha elementi di altri spazi dei nomi
    .hint = Scrivere la categoria come attributo, come termNote type="partOfSpeech", o impostare style="dct".
validate-tbx-category-empty = il tipo è vuoto
    .hint = Indicare una categoria di dati.
validate-tbx-category = il dialetto non ha una categoria di dati «{ $name }» per questo elemento
    .hint = Usare una categoria del dialetto; le maiuscole contano.
validate-tbx-module = il dialetto non ha una categoria di dati «{ $name }» nello spazio dei nomi «{ $namespace }»
    .hint = Usare una categoria del dialetto nello spazio dei nomi del suo modulo.
validate-tbx-level = «{ $name }» non può stare a questo livello di una voce
    .hint = Spostarlo alla voce, alla lingua o al termine a cui può appartenere.
validate-tbx-value = «{ $value }» non è un valore di «{ $name }», che ha questi: { $values }
    .hint = Usare uno di questi valori.
