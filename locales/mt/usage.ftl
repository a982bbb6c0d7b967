# Użu ħażin tal-linja tal-kmand. $help huwa l-kmand li juri l-għajnuna, $near il-kelma li
# x’aktarx kienet maħsuba, jew “none”.

usage-command-unknown = ma hemmx kmand “{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` jelenka l-kmandi.
           *[other] Ridt tgħid `{ $near }`? `{ $help }` jelenka l-kmandi.
        }
usage-argument-unknown = argument mhux mistenni { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` jelenka dak li jieħu l-kmand.
           *[other] Ridt tgħid `{ $near }`? `{ $help }` jelenka dak li jieħu l-kmand.
        }
usage-argument-missing = nieqes: { $arguments }
    .hint = Żid dak li hu nieqes; `{ $help }` jgħid x’inhu.
usage-value-missing = { $argument } jeħtieġ valur
    .hint = Ikteb il-valur wara l-għażla; `{ $help }` jgħid liema hemm.
usage-value-unknown = “{ $value }” mhuwiex valur ta’ { $argument }
    .hint =
        { $near ->
            [none] Il-valuri possibbli: { $known }.
           *[other] Ridt tgħid `{ $near }`? Il-valuri possibbli: { $known }.
        }
usage-value-language = “{ $value }” mhijiex tikketta ta’ lingwa, f’{ $argument }
    .hint = Ikteb tikketta bħal de, pt-BR jew sr-Latn; `{ $help }` jgħid aktar.
usage-value-number = “{ $value }” mhuwiex numru sħiħ, f’{ $argument }
    .hint = Ikteb numru sħiħ; `{ $help }` jgħid xi jfisser.
usage-value-bounds = { $value } huwa barra mil-limiti għal { $argument }
    .hint = Ikteb numru minn { $least } sa { $most }; `{ $help }` jgħid xi jfisser.
usage-value-refused = “{ $value }” ma jgħoddx għal { $argument }
    .hint = Ara `{ $help }` għal dak li jieħu.
usage-conflict = { $argument } u { $other } jeskludu lil xulxin
    .hint = Ħalli barra wieħed minnhom; `{ $help }` jgħid x’jagħmel kull wieħed.
usage-not-unicode = argument mhuwiex test Unicode
    .hint = Erġa’ ikteb l-argument, jew issettja t-terminal għal UTF-8; `{ $help }` jelenka dak li jieħu l-kmand.
usage-other = użu ħażin ta’ { $argument }
    .hint = Ara `{ $help }` għal kif jintuża.
