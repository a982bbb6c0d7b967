# SRX atitiktis. Failą, eilutę ir specifikacijos vietą prideda programa. Kas negerai su
# reguliariosiomis išraiškomis, nurodyta segmentation.ftl.

validate-srx-namespace = šaknis priskirta vardų erdvei „{ $namespace }“, o tai ne šios SRX versijos vardų erdvė
    .hint = Rašykite version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = kitas taisyklių sąrašas jau vadinasi „{ $name }“
    .hint = Suteikite kiekvienam taisyklių sąrašui atskirą languagerulename.
validate-srx-name-unknown = taisyklių sąrašo „{ $name }“ nėra
    .hint = Naudokite šio failo sąrašo languagerulename; didžiosios ir mažosios raidės skiriamos.
validate-srx-handles = tai ketvirtasis formathandle; leidžiama ne daugiau kaip trys
    .hint = Palikite po vieną start, end ir isolated.
validate-srx-handle-doubled = tipui „{ $type }“ jau skirtas kitas formathandle
    .hint = Palikite tą, kurio reikia.
validate-srx-rule-nowhere = ši taisyklė neaprašo jokios vietos
    .hint = Pridėkite beforebreak, afterbreak arba abu.
