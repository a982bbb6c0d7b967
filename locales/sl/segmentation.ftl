# Pravila za povedi (SRX). $number šteje pravila datoteke od 1. $reason pove, zakaj regularnega
# izraza ni mogoče uporabiti; $what je mesto v njem ali sporočilo samega pogona.

seg-not-srx = to ni SRX: zunanji element je „{ $name }“, ne „srx“
    .hint = Navedite datoteko s pravili segmentiranja v formatu SRX 2.0.
seg-version = neznana različica SRX „{ $version }“; bere se kot 2.0
    .hint = Nastavite version="2.0" v elementu srx.
seg-missing = manjka element „{ $name }“
    .hint = SRX 2.0 zahteva header ter body z elementoma languagerules in maprules.
seg-only-first = <{ $parent }> ima več kot en element <{ $element }>; uporabi se samo prvi
    .hint = Vse potrebno združite v prvem, druge pa odstranite.
seg-value = atribut { $attribute } ne more biti „{ $value }“; uporabi se privzeta vrednost
    .hint = Dovoljena sta yes in no, za vrsto elementa formathandle pa start, end in isolated.
seg-group-twice = dva seznama pravil imata ime „{ $name }“; jeziki uporabljajo drugega
    .hint = Dajte vsakemu svoj languagerulename.
seg-rule-break = pravilo { $number } je izpuščeno: njegov break ni ne yes ne no, temveč „{ $value }“
    .hint = Nastavite break="yes" ali break="no".
seg-rule-empty = pravilo { $number } nima ničesar ne pred prelomom ne za njim, zato velja povsod
    .hint = Izpolnite beforebreak ali afterbreak ali odstranite pravilo.
seg-rule-unusable = pravilo { $number } je izpuščeno: { $reason ->
    [seg-regex-syntax] regularni izraz je nepopoln ali napačen pri „{ $what }“
    [seg-regex-depth] ima več kot { $what } ravni ugnezdenih skupin
    [seg-regex-count] šteje predaleč, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ ni podprto
    [seg-regex-code-point] „{ $what }“ ni številka nobenega znaka
    [seg-regex-property] „{ $what }“ ni ime nobenega razreda znakov
    [seg-regex-size] njegovi regularni izrazi so preobsežni
   *[seg-regex-engine] orodje za regularne izraze tega ne more obdelati
}
    .hint = Popravite pravilo; medtem se uporabljajo druga.
seg-rule-steps = pravilo { $number } na nekaterih mestih zahteva preveč korakov in se šteje, da tam ne velja
    .hint = Njegove regularne izraze zapišite brez ponovitev v ponovitvah; mesta pokaže „vulgate segment --explain“.
seg-map-group = languagemap navaja pravila „{ $name }“, ki jih ni
    .hint = Uporabite languagerulename katerega od seznamov pravil v tej datoteki.
seg-no-map = jeziku „{ $lang }“ ne ustreza noben languagemap, zato se njegova besedila ne delijo
    .hint = Dodajte languagemap, katerega languagepattern mu ustreza, na primer .* za vse jezike.
seg-map-pattern = languagepattern „{ $pattern }“ je izpuščen: { $reason ->
    [seg-regex-syntax] regularni izraz je nepopoln ali napačen pri „{ $what }“
    [seg-regex-depth] ima več kot { $what } ravni ugnezdenih skupin
    [seg-regex-count] šteje predaleč, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ ni podprto
    [seg-regex-code-point] „{ $what }“ ni številka nobenega znaka
    [seg-regex-property] „{ $what }“ ni ime nobenega razreda znakov
    [seg-regex-size] regularni izraz je preobsežen
   *[seg-regex-engine] orodje za regularne izraze tega ne more obdelati
}
    .hint = Napišite regularni izraz za jezikovne oznake, na primer en.* za angleščino.
