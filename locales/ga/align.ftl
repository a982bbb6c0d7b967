# Doiciméad a ailíniú le haistriúchán a rinneadh in áit eile.

align-language = is cosúil go bhfuil an t-aistriúchán i dteanga eile: { $found } in ionad { $lang }
    .hint = Ainmnigh an comhad ceart, nó an teanga cheart le “--lang”.
align-source-alone = níl aon rud san aistriúchán a fhreagraíonn do “{ $text }”
    .hint = Aistrigh é sa chomhad a scríobhadh, nó ceartaigh ord an aistriúcháin agus ailínigh arís.
align-translation-alone = níl aon rud sa doiciméad a fhreagraíonn do “{ $text }”
    .hint = Fágadh ar lár é. Má bhaineann sé leis an doiciméad, ceartaigh ord nó marcáil an aistriúcháin agus ailínigh arís.
align-codes-dropped =
    { $count ->
        [one] níl macasamhail sa doiciméad ag marcáil amháin san aistriúchán agus fágadh ar lár í
        [two] níl macasamhail sa doiciméad ag { $count } mharcáil san aistriúchán agus fágadh ar lár iad
        [few] níl macasamhail sa doiciméad ag { $count } mharcáil san aistriúchán agus fágadh ar lár iad
        [many] níl macasamhail sa doiciméad ag { $count } marcáil san aistriúchán agus fágadh ar lár iad
       *[other] níl macasamhail sa doiciméad ag { $count } marcáil san aistriúchán agus fágadh ar lár iad
    }
    .hint = Tá an téacs iomlán; cuir an cló trom, an cló iodálach agus na naisc i gcomparáid leis an mbunleagan.
