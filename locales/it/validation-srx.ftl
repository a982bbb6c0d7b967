# Conformità a SRX. Il programma aggiunge file e riga, e il punto della specifica. Ciò che non va
# nelle espressioni regolari è in segmentation.ftl.

validate-srx-namespace = la radice è nello spazio dei nomi «{ $namespace }», che non è quello della sua versione di SRX
    .hint = Scrivere version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = un altro elenco di regole ha già il nome «{ $name }»
    .hint = Dare a ogni elenco di regole un languagerulename proprio.
validate-srx-name-unknown = nessun elenco di regole ha il nome «{ $name }»
    .hint = Usare il languagerulename di un elenco di questo file; le maiuscole contano.
validate-srx-handles = questo è il quarto formathandle; al massimo sono tre
    .hint = Tenerne uno ciascuno per start, end e isolated.
validate-srx-handle-doubled = un altro formathandle vale già per «{ $type }»
    .hint = Tenere quello voluto.
validate-srx-rule-nowhere = questa regola non descrive alcuna posizione
    .hint = Darle un beforebreak, un afterbreak o entrambi.
