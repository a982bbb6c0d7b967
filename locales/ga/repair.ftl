### `vulgate repair`: cad a aimsítear, mar aon leis an bhfianaise. Déantar athruithe cinnte; ní dhéantar athruithe amhrasacha ach ar iarratas.

repair-form-feed = baineadh amach fotha foirme, a chuireann deireadh le leathanach
repair-comment = baineadh amach “{ $text }”, a fhágann tiontaire
repair-page-rule = baineadh amach líne idir dhá leathanach, “{ $text }”
repair-page-number = baineadh amach uimhir leathanaigh “{ $text }”: { $count ->
        [0] tá sí san áit a gcríochnaíonn leathanach
        [one] tá sí san áit a gcríochnaíonn leathanach
       *[other] tá sí ar cheann as { $count } in ord ardaitheach, nó tá sí san áit a gcríochnaíonn leathanach
    }
repair-running-head = baineadh amach ceanntásc reatha “{ $text }”: { $count ->
        [one] is é an teideal é, agus uimhir leathanaigh leis nó san áit a gcríochnaíonn leathanach
       *[other] líon na n-uaireanta atá sé ann: { $count }; díobh sin, san áit a gcríochnaíonn leathanach: { $ends }
    }
repair-note = rinneadh fonóta den nóta “{ $mark } { $text }”: tá a mharc i líne { $line }, “{ $word }”
repair-marks-left = { $count ->
        [one] níl aon nóta ag marc nóta amháin: { $marks }
        [two] níl aon nóta ag { $count } mharc nóta: { $marks } …
        [few] níl aon nóta ag { $count } mharc nóta: { $marks } …
        [many] níl aon nóta ag { $count } marc nóta: { $marks } …
       *[other] níl aon nóta ag { $count } marc nóta: { $marks } …
    }
    .hint = Lorg téacs na nótaí sa bhunchomhad, agus cuir leis é mar “[^1]: …”, le “[^1]” in ionad an mhairc.
repair-note-left = níl aon mharc sa téacs ag an nóta “{ $mark }”
    .hint = Scríobh “[^{ $mark }]” san áit cheart agus “[^{ $mark }]:” roimh an nóta.
repair-word-lost = ní dhearnadh athrú, toisc go n-athrófaí focal dá bharr
    .hint = Ceartaigh an áit seo de láimh.
repair-bullet = rinneadh mír liosta den urchar “{ $sign }”
repair-number = cuireadh uimhir liosta “{ $number }” in aice lena ponc
repair-join-list = nascadh liosta a scar deireadh leathanaigh: “{ $before }” | “{ $after }”
repair-join-page-lower = nascadh alt: chríochnaigh leathanach i ndiaidh “{ $before }”, agus leanann “{ $after }” ar aghaidh i gcás íochtair
repair-join-page = nascadh alt: chríochnaigh leathanach san abairt i ndiaidh “{ $before }”; leanann “{ $after }” ar aghaidh
repair-join-lower = nascadh alt: ní chríochnaíonn “{ $before }” aon abairt, agus leanann “{ $after }” ar aghaidh i gcás íochtair
repair-join-word = nascadh alt: ní chríochnaíonn focal deireanach “{ $before }” aon rud in aon áit eile; leanann “{ $after }” ar aghaidh
repair-wrap = cuireadh an líne a thosaíonn le “{ $word }” i ndiaidh na líne os a cionn, ar eagla go dtuigfí mar liosta í
repair-paragraph-short = cuireadh tús le halt ag “{ $after }”: críochnaíonn an líne os a cionn, “{ $before }”, abairt agus tá slí inti don chéad fhocal eile
repair-paragraph-indent = cuireadh tús le halt ag “{ $after }”: tá an líne eangaithe, agus críochnaíonn an ceann os a cionn, “{ $before }”, abairt
repair-paragraph-heading = scaradh “{ $before }” agus “{ $after }” óna chéile: líne ghearr idir dhá alt
repair-edge = scaradh “{ $text }” ón téacs: tá sé san áit a gcríochnaíonn leathanach
repair-table = rinneadh tábla de “{ $text }”, { $rows } × { $columns }: tá na focail i gcolúin
repair-title = rinneadh an teideal de “{ $title }”: { $lines ->
        [one] líne ag an tús nach gcríochnaíonn aon abairt inti
        [two] { $lines } líne ag an tús nach gcríochnaíonn aon abairt iontu
        [few] { $lines } líne ag an tús nach gcríochnaíonn aon abairt iontu
        [many] { $lines } líne ag an tús nach gcríochnaíonn aon abairt iontu
       *[other] { $lines } líne ag an tús nach gcríochnaíonn aon abairt iontu
    }
repair-heading-number = rinneadh ceannteideal leibhéal { $level } de “{ $text }”: líne uimhrithe léi féin agus téacs fúithi
repair-heading-bold = rinneadh ceannteideal leibhéal { $level } de “{ $text }”: líne i gcló trom léi féin agus téacs fúithi
repair-heading-capitals = rinneadh ceannteideal leibhéal { $level } de “{ $text }”: líne i gceannlitreacha agus téacs fúithi
repair-heading-line = rinneadh ceannteideal leibhéal { $level } de “{ $text }”: líne ghearr léi féin nach gcríochnaíonn aon abairt, agus téacs fúithi
repair-hyphen-soft = cuireadh “{ $word }” le chéile: ní thaispeántar an fleiscín ag deireadh na líne ach ansin
repair-hyphen-whole = cuireadh “{ $word }” le chéile: tá sé ina aon phíosa in áit eile sa téacs
repair-hyphen-form = cuireadh “{ $word }” le chéile: tá “{ $form }” in áit eile sa téacs
repair-hyphen-compound = cuireadh “{ $word }” le chéile agus a fhleiscín leis: is mar sin atá sé in áit eile sa téacs
repair-hyphen-own = cuireadh “{ $word }” le chéile agus a fhleiscín leis: baineann sé le focail mar seo
repair-hyphen-halves = cuireadh “{ $word }” le chéile: ní focal sa téacs seo é “{ $half }”
repair-ligature = scaoileadh nasclitir: is ionann “{ $word }” agus “{ $apart }”
repair-link-empty = baineadh amach nasc gan focail chuig “{ $address }”
repair-link-lost = ní théann an nasc “{ $words }” in aon áit: fanann a chuid focal
repair-emphasis = baineadh amach “{ $marks }”, nach gcuireann béim ar aon rud
repair-spaces = rinneadh spás amháin de spásanna i ndiaidh a chéile ({ $count })
repair-indent = baineadh eang na líne, ar eagla go measfaí gur cód í
repair-split-word = cuireadh “{ $word }” le chéile: líon na n-uaireanta atá sé ina aon phíosa sa téacs: { $count }
repair-typo-punctuation = poncaíocht dhúbailte nó san áit mhícheart, fágtha mar atá: “{ $text }”
repair-typo-bracket = lúibín gan pháirtí, fágtha mar atá: “{ $text }”

### An t-ordú

repair-doubtful = amhrasach, fágtha mar atá: { $change }
repair-question = An ndéanfar an t-athrú seo? y = déan, n = ná déan, a = gach ceann eile, q = éirigh as an gceistiú:
repair-no-text = ní téacs é “{ $path }”
    .hint = Tabhair comhad Markdown nó comhad téacs in UTF-8 nó UTF-16.
repair-over-source = chuirfí an toradh in ionad an bhunchomhaid “{ $path }”
    .hint = Ainmnigh comhad eile le “-o”, nó úsáid “--in-place” más é sin atá uait.
repair-sound = { $path }: níl aon rud le deisiú.
repair-done = { $path }: { $count ->
        [one] rinneadh athrú amháin
        [two] rinneadh { $count } athrú
        [few] rinneadh { $count } athrú
        [many] rinneadh { $count } n-athrú
       *[other] rinneadh { $count } athrú
    }{ $doubtful ->
        [0] .
        [one] , áit amhrasach amháin fágtha: féach “--diff --all”, déan cinneadh le “--interactive”.
        [two] , { $doubtful } áit amhrasacha fágtha: féach “--diff --all”, déan cinneadh le “--interactive”.
        [few] , { $doubtful } áit amhrasacha fágtha: féach “--diff --all”, déan cinneadh le “--interactive”.
        [many] , { $doubtful } n-áit amhrasacha fágtha: féach “--diff --all”, déan cinneadh le “--interactive”.
       *[other] , { $doubtful } áit amhrasach fágtha: féach “--diff --all”, déan cinneadh le “--interactive”.
    }
repair-language = Teanga an téacs: { $name } ({ $lang })
repair-suspicious = tá cuma ar “{ $path }” gur as PDF a rinneadh é: { $count ->
        [one] tá damáiste in áit amháin
        [two] tá damáiste in { $count } áit
        [few] tá damáiste in { $count } áit
        [many] tá damáiste in { $count } n-áit
       *[other] tá damáiste in { $count } áit
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}áiteanna amhrasacha: { $doubtful }
    }
    .hint = Breathnaigh orthu le “vulgate repair { $path } --diff”, agus easpórtáil an leagan deisithe.
repair-doubted = tá cuma ar “{ $path }” gur as PDF a rinneadh é; áiteanna amhrasacha: { $doubtful }
    .hint = Breathnaigh orthu le “vulgate repair { $path } --diff --all”, agus easpórtáil an leagan deisithe.
repair-written = Scríofa: { $path }
