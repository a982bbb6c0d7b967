## Folha de rosto

furniture-contents = Índice
furniture-author = Publicado por: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Palavras-chave
furniture-version = Versão { $version }
furniture-members = Membros

## Rodapés e etiquetas

furniture-page = Página { $page } de { $total }
furniture-footnote = Nota de rodapé { $number }
furniture-footnote-back = Voltar ao texto a partir da nota de rodapé { $number }
furniture-notes = Notas
furniture-figure = Figura { $number }
furniture-table = Quadro { $number }
furniture-call-out-note = Nota
furniture-call-out-tip = Sugestão
furniture-call-out-important = Importante
furniture-call-out-warning = Aviso
furniture-call-out-caution = Cuidado
furniture-call-out-summary = Síntese
furniture-task-done = Concluído
furniture-task-open = Por fazer
furniture-skip = Saltar para o conteúdo principal
furniture-languages = Línguas
furniture-documents = Todos os documentos

## Estado da tradução

furniture-draft = Versão provisória
furniture-untranslated =
    { $count ->
        [one] Há uma frase que ainda não foi traduzida. Está assinalada e figura em { $language }.
        [many] Há { $count } frases que ainda não foram traduzidas. Estão assinaladas e figuram em { $language }.
       *[other] Há { $count } frases que ainda não foram traduzidas. Estão assinaladas e figuram em { $language }.
    }
furniture-untranslated-passage = Ainda não traduzido
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } traduzido
furniture-colophon-original = Língua original
furniture-colophon-translation = Tradução
furniture-colophon-not-reviewed = não revista
furniture-colophon-reviewed = revista
furniture-colophon-reviewed-share = revista a { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licença
furniture-colophon-contact = Contacto
furniture-outdated = Frases traduzidas de uma versão anterior do texto: { $count }
furniture-outdated-passage = Traduzido de uma versão anterior
furniture-unreviewed = Frases ainda não revistas: { $count }
furniture-unreviewed-passage = Ainda não revisto
furniture-reviewed = Revisto
furniture-final = Definitivo
furniture-unfinished = Inacabado
furniture-locked = Não traduzir
furniture-bilingual = Edição bilingue
furniture-segment = Segmento
furniture-state = Estado
furniture-note = Observação: { $note }
furniture-former = Versão anterior:
furniture-role = { $role ->
        [title] Título do documento
        [metadata] Dados do documento
        [heading] Título { $level }
        [paragraph] Parágrafo
        [list-item] Elemento de lista
        [quote] Citação
        [table-header] Cabeçalho de coluna
        [table-cell] Célula de quadro
        [footnote] Nota de rodapé
        [caption] Legenda
        [alt-text] Descrição de imagem
        [link-title] Dica de hiperligação
        [link-destination] Endereço de hiperligação
        [html] Texto em HTML
       *[other] Texto
    }

## Nomes das línguas, na forma que se segue a «em»

furniture-language-bg = búlgaro
furniture-language-cs = checo
furniture-language-da = dinamarquês
furniture-language-de = alemão
furniture-language-el = grego
furniture-language-en = inglês
furniture-language-es = espanhol
furniture-language-et = estónio
furniture-language-fi = finlandês
furniture-language-fr = francês
furniture-language-ga = irlandês
furniture-language-hr = croata
furniture-language-hu = húngaro
furniture-language-it = italiano
furniture-language-lt = lituano
furniture-language-lv = letão
furniture-language-mt = maltês
furniture-language-nl = neerlandês
furniture-language-pl = polaco
furniture-language-pt = português
furniture-language-ro = romeno
furniture-language-sk = eslovaco
furniture-language-sl = esloveno
furniture-language-sv = sueco
