# Earráidí an chórais oibriúcháin. Is é { $path } an comhad, agus is iad { $reason } focail an chórais féin.

io-not-found = níl aon chomhad “{ $path }” ann
    .hint = Seiceáil an litriú, agus an fillteán ina bhfuil tú.
io-denied = ní féidir “{ $path }” a léamh nó a scríobh: { $reason }
    .hint = Seiceáil ceadanna an chomhaid agus a fhillteáin.
io-full = tá an diosca lán; níor scríobhadh “{ $path }”
    .hint = Saor spás éigin agus rith an t-ordú arís; níor fágadh aon rud leathscríofa.
io-is-directory = is fillteán é “{ $path }”, ní comhad
    .hint = Ainmnigh comhad atá ann.
io-is-device = is gléas é “{ $path }”, ní comhad
    .hint = Ainmnigh comhad.
io-other = “{ $path }”: { $reason }
    .hint = Bain triail eile as; má tharlaíonn sé arís, seiceáil an diosca.
