# L-allinjament ta’ dokument ma’ traduzzjoni li saret xi mkien ieħor.

align-language = it-traduzzjoni tidher li hi b’lingwa oħra: { $found } minflok { $lang }
    .hint = Semmi l-fajl it-tajjeb, jew il-lingwa t-tajba b’“--lang”.
align-source-alone = fit-traduzzjoni ma hemm xejn li jikkorrispondi għal “{ $text }”
    .hint = Ittraduċih fil-fajl li nkiteb, jew sewwi l-ordni tat-traduzzjoni u erġa’ allinja.
align-translation-alone = fid-dokument ma hemm xejn li jikkorrispondi għal “{ $text }”
    .hint = Tħalla barra. Jekk jagħmel parti mid-dokument, sewwi l-ordni jew l-immarkar tat-traduzzjoni u erġa’ allinja.
align-codes-dropped =
    { $count ->
        [one] immarkar wieħed tat-traduzzjoni ma jikkorrispondi għal xejn fid-dokument u tħalla barra
        [2] żewġ immarkari tat-traduzzjoni ma jikkorrispondu għal xejn fid-dokument u tħallew barra
        [few] { $count } immarkari tat-traduzzjoni ma jikkorrispondu għal xejn fid-dokument u tħallew barra
        [many] { $count }-il immarkar tat-traduzzjoni ma jikkorrispondu għal xejn fid-dokument u tħallew barra
       *[other] { $count } immarkar tat-traduzzjoni ma jikkorrispondu għal xejn fid-dokument u tħallew barra
    }
    .hint = It-test huwa sħiħ; qabbel il-grassett, il-korsiv u l-links mas-sors.
