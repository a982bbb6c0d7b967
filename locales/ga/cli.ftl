# Na rudaí a deir líne na n-orduithe féin.

## Lipéid na dtorthaí, roimh idirstad

cli-error = earráid
cli-warning = rabhadh
cli-note = nóta
cli-hint = leid
cli-rule = riail

## An áit i gcomhad ina bhfuil toradh: “brief.xlf:42 (aonad u-3f, teascán s1)”

cli-place-unit = aonad { $unit }
cli-place-segment = aonad { $unit }, teascán { $segment }

## An líne dheireanach de thuarascáil: “2 earráid, rabhadh amháin”

cli-count-errors =
    { $count ->
        [one] earráid amháin
        [two] { $count } earráid
        [few] { $count } earráid
        [many] { $count } n-earráid
       *[other] { $count } earráid
    }
cli-count-warnings =
    { $count ->
        [one] rabhadh amháin
        [two] { $count } rabhadh
        [few] { $count } rabhadh
        [many] { $count } rabhadh
       *[other] { $count } rabhadh
    }
cli-count-notes =
    { $count ->
        [one] nóta amháin
        [two] { $count } nóta
        [few] { $count } nóta
        [many] { $count } nóta
       *[other] { $count } nóta
    }

## Ceannteidil na cabhrach

cli-heading-usage = Úsáid:
cli-heading-commands = Orduithe
cli-heading-arguments = Argóintí
cli-heading-options = Roghanna
cli-heading-global = Roghanna ginearálta
cli-heading-examples = Samplaí:
cli-heading-name = Ainm
cli-heading-synopsis = Achoimre
cli-heading-description = Cur síos

## Focail na cabhrach

cli-command-help = Taispeáin an chabhair seo, nó cabhair ordaithe
cli-flag-help = Taispeáin an chabhair seo
cli-flag-version = Taispeáin an leagan
cli-help-values = [luachanna: { $values }]
cli-help-default = [réamhshocrú: { $value }]

## Ionadchoinneálaithe, i gceannlitreacha: “vulgate build [ROGHANNA] [DOICIMÉAD]...”

cli-value-options = ROGHANNA
cli-value-command = ORDÚ
cli-value-count = LÍON
cli-value-dir = FILLTEÁN
cli-value-edition = EAGRÁN
cli-value-doc = DOICIMÉAD
cli-value-file = COMHAD
cli-value-format = FORMÁID
cli-value-id = ID
cli-value-kind = CINEÁL
cli-value-name = AINM
cli-value-out = ASCHUR
cli-value-replacement = IONADAÍ
cli-value-rules = RIALACHA
cli-value-score = SCÓR
cli-value-shell = BLAOSC
cli-value-tag = CLIB
cli-value-text = TÉACS
cli-value-translation = AISTRIÚCHÁN
cli-value-version = LEAGAN
cli-value-when = CATHAIN

## Lochtanna

cli-output-closed = níl aon duine ag léamh an aschuir níos mó
    .hint = Rith an t-ordú arís gan stop a chur lena aschur.
cli-environment-seconds = ní féidir “{ $value }” a bheith san athróg thimpeallachta { $name }
    .hint = Tabhair líon soicindí di, nó bain í.
cli-output-failed = ní féidir an t-aschur a scríobh: { system-reason }
    .hint = Seiceáil an diosca nó an clár a dtéann an t-aschur chuige.
