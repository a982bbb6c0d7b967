# Earráidí an chórais oibriúcháin. Is é { $path } an comhad, is é { $reason } cineál na hearráide, agus is é { $code } a huimhir sa chóras.

io-not-found = níl aon chomhad “{ $path }” ann
    .hint = Seiceáil an litriú, agus an fillteán ina bhfuil tú.
io-denied = ní féidir “{ $path }” a léamh nó a scríobh: { system-reason }
    .hint = Seiceáil ceadanna an chomhaid agus a fhillteáin.
io-full = tá an diosca lán; níor scríobhadh “{ $path }”
    .hint = Saor spás éigin agus rith an t-ordú arís; níor fágadh aon rud leathscríofa.
io-is-directory = is fillteán é “{ $path }”, ní comhad
    .hint = Ainmnigh comhad atá ann.
io-is-device = is gléas é “{ $path }”, ní comhad
    .hint = Ainmnigh comhad.
io-other = “{ $path }”: { system-reason }
    .hint = Bain triail eile as; má tharlaíonn sé arís, seiceáil an diosca.
system-reason = { $reason ->
    [denied] ní cheadaítear rochtain
    [read-only] tá cosaint ar scríobh i bhfeidhm
    [missing] níl a leithéid d’fhillteán ann
    [not-folder] is comhad, ní fillteán, cuid den chonair
    [exists] tá rud éigin den ainm sin ann cheana
    [name] tá an t-ainm rófhada nó ní cheadaítear anseo é
    [full] tá an diosca lán
    [quota] tá an spás a tugadh duit ídithe
    [busy] tá ríomhchlár eile á úsáid
    [time] níor fhreagair an córas in am
    [network] cailleadh an nasc leis an líonra
    [memory] níl go leor cuimhne ag an ríomhaire
    [end] stopann na sonraí róluath
    [content] níl na sonraí mar ba chóir
    [seek] ní féidir léamh ná scríobh ach ó thús go deireadh, mar a dhéantar le píopa
    [disk] tuairiscíonn an diosca locht
    [unknown] ní deir an córas cén fáth
   *[other] earráid { $code } ón gcóras
}
