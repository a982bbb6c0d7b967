# Conformidade com SRX. O programa acrescenta o ficheiro, a linha e o lugar da especificação. O que
# está errado nas expressões regulares figura em segmentation.ftl.

validate-srx-namespace = a raiz está no espaço de nomes «{ $namespace }», que não é o da sua versão de SRX
    .hint = Escreva version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = outra lista de regras já tem o nome «{ $name }»
    .hint = Dê a cada lista de regras um languagerulename próprio.
validate-srx-name-unknown = nenhuma lista de regras tem o nome «{ $name }»
    .hint = Utilize o languagerulename de uma lista deste ficheiro; as maiúsculas contam.
validate-srx-handles = este é o quarto formathandle; são três no máximo
    .hint = Mantenha um para start, um para end e um para isolated.
validate-srx-handle-doubled = outro formathandle já é para «{ $type }»
    .hint = Mantenha o que se pretende.
validate-srx-rule-nowhere = esta regra não descreve nenhuma posição
    .hint = Dê-lhe um beforebreak, um afterbreak ou ambos.
