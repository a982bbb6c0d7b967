# SRX-tiedoston vaatimustenmukaisuus. Ohjelma lisää tiedoston, rivin ja kohdan eritelmässä.
# Säännöllisten lausekkeiden virheet ovat tiedostossa segmentation.ftl.

validate-srx-namespace = juurielementin nimiavaruus on ”{ $namespace }”, joka ei ole tämän SRX-version nimiavaruus
    .hint = Kirjoita version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = toisella sääntöluettelolla on jo nimi ”{ $name }”
    .hint = Anna kullekin sääntöluettelolle oma languagerulename.
validate-srx-name-unknown = sääntöluetteloa nimeltä ”{ $name }” ei ole
    .hint = Käytä jonkin tässä tiedostossa olevan luettelon languagerulename-arvoa; isot ja pienet kirjaimet erotetaan.
validate-srx-handles = tämä on neljäs formathandle; niitä saa olla enintään kolme
    .hint = Säilytä yksi kutakin arvoa start, end ja isolated kohti.
validate-srx-handle-doubled = arvolla ”{ $type }” on jo toinen formathandle
    .hint = Säilytä se, jota tarkoitetaan.
validate-srx-rule-nowhere = tämä sääntö ei kuvaa mitään kohtaa
    .hint = Anna sille beforebreak, afterbreak tai molemmat.
