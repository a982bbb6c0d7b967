# Úsáid mhícheart ar líne na n-orduithe. Is é $help an t-ordú a thaispeánann an chabhair, agus $near
# an focal a bhí i gceist is dócha, nó “none”.

usage-command-unknown = níl aon ordú “{ $name }” ann
    .hint =
        { $near ->
            [none] Liostaíonn `{ $help }` na horduithe.
           *[other] An raibh `{ $near }` i gceist agat? Liostaíonn `{ $help }` na horduithe.
        }
usage-argument-unknown = argóint gan choinne { $argument }
    .hint =
        { $near ->
            [none] Liostaíonn `{ $help }` a nglacann an t-ordú leis.
           *[other] An raibh `{ $near }` i gceist agat? Liostaíonn `{ $help }` a nglacann an t-ordú leis.
        }
usage-argument-missing = in easnamh: { $arguments }
    .hint = Cuir a bhfuil in easnamh leis; míníonn `{ $help }` cad é.
usage-value-missing = tá luach ag teastáil ó { $argument }
    .hint = Scríobh an luach i ndiaidh na rogha; deir `{ $help }` cé na cinn atá ann.
usage-value-unknown = ní luach de { $argument } é “{ $value }”
    .hint =
        { $near ->
            [none] Na luachanna is féidir: { $known }.
           *[other] An raibh `{ $near }` i gceist agat? Na luachanna is féidir: { $known }.
        }
usage-value-language = ní clib teanga é “{ $value }”, in { $argument }
    .hint = Scríobh clib, de, pt-BR nó sr-Latn mar shampla; tá tuilleadh in `{ $help }`.
usage-value-number = ní slánuimhir é “{ $value }”, in { $argument }
    .hint = Scríobh slánuimhir; míníonn `{ $help }` a brí.
usage-value-bounds = tá { $value } lasmuigh de na teorainneacha do { $argument }
    .hint = Scríobh uimhir ó { $least } go { $most }; míníonn `{ $help }` a brí.
usage-value-refused = ní oireann “{ $value }” do { $argument }
    .hint = Féach `{ $help }` chun a fháil amach cad leis a nglacann sé.
usage-conflict = ní féidir { $argument } agus { $other } a úsáid le chéile
    .hint = Fág ceann acu ar lár; míníonn `{ $help }` cad a dhéanann gach ceann.
usage-not-unicode = ní téacs Unicode argóint
    .hint = Clóscríobh arís í, nó socraigh an teirminéal go UTF-8; liostaíonn `{ $help }` a nglacann an t-ordú leis.
usage-other = úsáid mhícheart de { $argument }
    .hint = Féach `{ $help }` chun a fháil amach conas é a úsáid.
