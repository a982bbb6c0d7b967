# Asiakirjan ja muualla tehdyn käännöksen kohdistaminen.

align-language = käännös näyttää olevan toista kieltä: { $found } eikä { $lang }
    .hint = Anna oikea tiedosto tai oikea kieli valitsimella ”--lang”.
align-source-alone = käännöksessä ei ole vastinetta kohdalle ”{ $text }”
    .hint = Käännä se kirjoitetussa tiedostossa tai korjaa käännöksen järjestys ja kohdista uudelleen.
align-translation-alone = asiakirjassa ei ole vastinetta kohdalle ”{ $text }”
    .hint = Se jätettiin pois. Jos se kuuluu asiakirjaan, korjaa käännöksen järjestys tai merkinnät ja kohdista uudelleen.
align-codes-dropped =
    { $count ->
        [one] yhdellä käännöksen muotoilumerkinnällä ei ole vastinetta asiakirjassa, joten se jätettiin pois
       *[other] { $count } käännöksen muotoilumerkinnällä ei ole vastinetta asiakirjassa, joten ne jätettiin pois
    }
    .hint = Teksti on täydellinen; vertaa lihavointeja, kursiiveja ja linkkejä lähtötekstiin.
