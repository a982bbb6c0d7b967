# Regras de segmentação (SRX). $number conta as regras de um ficheiro a partir de 1. $reason diz por
# que razão uma expressão regular não pode ser utilizada; $what, o lugar nela ou as palavras do motor.

seg-not-srx = isto não é SRX: o elemento raiz é «{ $name }», não «srx»
    .hint = Indique um ficheiro de regras de segmentação em SRX 2.0.
seg-version = versão de SRX desconhecida: «{ $version }»; é lida como 2.0
    .hint = Ponha version="2.0" no elemento srx.
seg-missing = falta o elemento «{ $name }»
    .hint = SRX 2.0 exige um header, e um body com languagerules e maprules.
seg-only-first = <{ $parent }> tem mais de um <{ $element }>; só o primeiro é utilizado
    .hint = Reúna no primeiro o que for necessário e retire os outros.
seg-value = o atributo { $attribute } não pode ser «{ $value }»; é utilizado o valor predefinido
    .hint = São permitidos yes e no e, para o tipo de um formathandle, start, end e isolated.
seg-group-twice = duas listas de regras chamam-se «{ $name }»; as línguas utilizam a segunda
    .hint = Dê a cada uma um languagerulename próprio.
seg-rule-break = a regra { $number } é omitida: o seu break não é nem yes nem no, mas «{ $value }»
    .hint = Ponha break="yes" ou break="no".
seg-rule-empty = a regra { $number } não tem nada antes do corte nem depois, pelo que se aplica em toda a parte
    .hint = Preencha beforebreak ou afterbreak, ou retire a regra.
seg-rule-unusable = a regra { $number } é omitida: { $reason ->
    [seg-regex-syntax] a expressão regular está incompleta ou errada em «{ $what }»
    [seg-regex-depth] tem mais de { $what } grupos encaixados
    [seg-regex-count] conta demasiado longe, «{ $what }»
    [seg-regex-unsupported] «{ $what }» não é suportado
    [seg-regex-code-point] «{ $what }» não é o número de nenhum carácter
    [seg-regex-property] «{ $what }» não é o nome de nenhuma classe de caracteres
    [seg-regex-size] as suas expressões regulares são demasiado grandes
   *[seg-regex-engine] o motor de expressões regulares não consegue processá-lo
}
    .hint = Corrija a regra; entretanto são utilizadas as outras.
seg-rule-steps = a regra { $number } exige demasiados passos em alguns lugares e considera-se que aí não se aplica
    .hint = Escreva as suas expressões regulares sem repetições dentro de repetições; «vulgate segment --explain» mostra os lugares.
seg-map-group = um languagemap designa as regras «{ $name }», que não existem
    .hint = Utilize o languagerulename de uma lista de regras deste ficheiro.
seg-no-map = nenhum languagemap corresponde à língua «{ $lang }», pelo que os seus textos não são cortados
    .hint = Acrescente um languagemap cujo languagepattern lhe corresponda, como .* para todas as línguas.
seg-map-pattern = o languagepattern «{ $pattern }» é omitido: { $reason ->
    [seg-regex-syntax] a expressão regular está incompleta ou errada em «{ $what }»
    [seg-regex-depth] tem mais de { $what } grupos encaixados
    [seg-regex-count] conta demasiado longe, «{ $what }»
    [seg-regex-unsupported] «{ $what }» não é suportado
    [seg-regex-code-point] «{ $what }» não é o número de nenhum carácter
    [seg-regex-property] «{ $what }» não é o nome de nenhuma classe de caracteres
    [seg-regex-size] a expressão regular é demasiado grande
   *[seg-regex-engine] o motor de expressões regulares não consegue processá-lo
}
    .hint = Escreva uma expressão regular sobre etiquetas de língua, como en.* para o inglês.
