# SRXi nõuetele vastavus. Programm lisab faili ja rea ning koha spetsifikatsioonis. Mis on valesti
# regulaaravaldistega, on failis segmentation.ftl.

validate-srx-namespace = juurelement on nimeruumis „{ $namespace }“, mis ei ole selle SRXi versiooni oma
    .hint = Kirjutage version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = teisel reegliloendil on juba nimi „{ $name }“
    .hint = Andke igale reegliloendile oma languagerulename.
validate-srx-name-unknown = ühelgi reegliloendil ei ole nime „{ $name }“
    .hint = Kasutage selle faili mõne loendi atribuuti languagerulename; suur- ja väiketähti eristatakse.
validate-srx-handles = see on neljas formathandle; lubatud on ülimalt kolm
    .hint = Jätke igaühe jaoks üks: start, end ja isolated.
validate-srx-handle-doubled = teine formathandle on juba „{ $type }“ jaoks
    .hint = Jätke see, mis on mõeldud.
validate-srx-rule-nowhere = see reegel ei kirjelda ühtki kohta
    .hint = Andke sellele beforebreak, afterbreak või mõlemad.
