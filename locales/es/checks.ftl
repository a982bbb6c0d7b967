# Resultados de los controles de calidad de las traducciones. El valor dice qué ocurre, `.hint` qué
# hacer, `.explain` qué busca el control y cuándo puede ignorarse.

check-blank = el segmento tiene una traducción, pero está vacía
    .hint = Traduzca el segmento, o devuélvalo al estado «initial» si aún no está hecho.
    .explain =
        Busca los segmentos cuya traducción está vacía aunque el texto de origen no lo esté.

        Ejemplo: el texto de origen es «A second wall.» y la traducción no contiene nada o solo
        espacios.

        No se ignora nunca: el texto publicado tendría un hueco.

# $kind: qué le ocurre al código. $code es el código tal como lo ve el traductor.
check-codes =
    { $kind ->
        [missing] falta el código { $code }
        [doubled] el código { $code } aparece más veces que en el texto de origen
        [added] el código { $code } no aparece en el texto de origen
        [order] el código { $code } se ha movido más allá de otro código, lo que no está permitido
        [nesting] el código { $code } no está bien abierto y cerrado
       *[dropped] no se ha usado el formato { $code } del texto de origen
    }
    .hint =
        { $kind ->
            [missing] Vuelva a ponerlo en su lugar de la frase.
            [doubled] Consérvelo una sola vez.
            [added] Suprímalo.
            [order] Ponga los códigos en el orden del texto de origen.
            [nesting] Cierre todos los códigos abiertos, empezando por el último.
           *[dropped] Aplíquelo a las palabras correspondientes, salvo que lo haya omitido a propósito.
        }
    .explain =
        Compara los códigos internos (negritas, enlaces, notas a pie de página, imágenes) de la
        traducción con los del texto de origen. Una nota a pie de página o una imagen debe
        figurar una sola vez; no puede inventarse ningún código; los tramos deben estar
        cerrados y no cruzarse. Una negrita o un enlace perdidos solo dan lugar a una
        observación.

        Ejemplo: el texto de origen termina con la nota a pie de página 3 y la traducción no.

        Una observación puede ignorarse si la lengua no necesita énfasis en ese lugar. Un
        error, nunca.

# $character es el punto de código, $near el texto que lo rodea.
check-forbidden = la traducción contiene el carácter { $character }, cerca de «{ $near }»
    .hint = Suprímalo, o escriba la letra que se perdió en ese lugar.
    .explain =
        Busca los caracteres que ningún texto debería contener: caracteres de control,
        caracteres de uso privado, una marca de orden de bytes en medio del texto y U+FFFD, que
        figura donde un programa no pudo leer una letra.

        Ejemplo: «pr□cis» en lugar de «précis».

        No se ignora nunca: el compositor no tiene ningún signo para estos caracteres.

# $before y $now son el texto de origen anterior y el actual.
check-stale = el texto de origen ha cambiado, pero la traducción no
    .hint = El texto de origen era «{ $before }» y ahora es «{ $now }». Actualice la traducción.
    .explain =
        Busca los segmentos cuyo texto de origen se modificó mientras que la traducción sigue
        siendo la del texto anterior.

        Ejemplo: «12 weeks» pasó a ser «eight weeks», y la traducción sigue diciendo doce.

        Puede ignorarse si el cambio no afecta a la traducción, como en el caso de una coma.

check-same-as-source = la traducción es igual al texto de origen
    .hint = Traduzca el texto. Si debe quedar como está, márquelo como texto que no se traduce.
    .explain =
        Busca las traducciones que repiten palabra por palabra el texto de origen. Se exigen al
        menos dos palabras más bien largas en minúsculas, de modo que los nombres, los números
        y las direcciones quedan al margen.

        Ejemplo: «Executive summary in bullets» en el texto francés.

        Puede ignorarse para las citas y los títulos que se citan en la lengua original.

check-untranslated-part = un pasaje del texto de origen figura tal cual en la traducción: «…{ $text }…»
    .hint = Tradúzcalo; algunas herramientas ponen la traducción nueva delante del texto que había.
    .explain =
        Busca seis palabras seguidas que son iguales en el texto de origen y en la traducción,
        en su mayoría palabras corrientes en minúsculas. Los nombres, los títulos, las
        direcciones y las notas a pie de página quedan al margen. Una cita que debe quedar en su
        lengua no es un error.
# $kind mixed: $word es la palabra, $letter su letra ajena, $code el punto de código.
check-script =
    { $kind ->
        [mixed] en «{ $word }», la letra «{ $letter }» ({ $code }) pertenece a otro alfabeto
       *[whole] la traducción no está escrita en el alfabeto de su lengua
    }
    .hint =
        { $kind ->
            [mixed] Escriba de nuevo la letra con el teclado de la lengua.
           *[whole] Compruebe que es la lengua correcta y traduzca el segmento.
        }
    .explain =
        Busca letras de otro alfabeto: una «E» latina en una palabra cirílica o griega parece
        correcta, pero una búsqueda no la encuentra y un lector de pantalla la lee mal. También
        encuentra los textos que no están en absoluto en el alfabeto de su lengua.

        Ejemplo: «Eвропа» con una primera letra latina.

        Puede ignorarse para los nombres que mezclan alfabetos a propósito.

check-hidden = hay un carácter invisible en la traducción ({ $code })
    .hint = Suprímalo; si no lo encuentra, escriba de nuevo las palabras que lo rodean.
    .explain =
        Busca caracteres que nadie ve: controles del sentido de la escritura, espacios sin
        ancho, marcas de orden de bytes. Llegan con el texto copiado; algunos cambian la
        lectura de una frase, todos estorban la búsqueda y la división de palabras. Lo que
        también tiene el texto de origen queda al margen.

check-term-missing = «{ $term }» es «{ $expected }» en la base terminológica, y la traducción no lo emplea
    .hint = Emplee el término de la base terminológica, o añada a ella el empleado como admitido.
    .explain =
        Busca en el texto de origen los términos de las bases terminológicas del proyecto
        (terms/*.tbx), y en la traducción uno de los que el concepto tiene allí, en cualquier
        forma. Los términos desaconsejados o sustituidos no cuentan.

        Puede ignorarse cuando una frase queda mejor sin el término.

        Ejemplo: «public consultation» traducido sin «öffentliche Konsultation».

check-term-forbidden = «{ $term }» no debería traducirse por «{ $used }»{ $count ->
        [0] {""}
       *[other] {" "}sino por «{ $better }»
    }
    .hint = Emplee otro término; `vulgate terms search` muestra los que hay.
    .explain =
        Busca en la traducción los términos que la base terminológica declara desaconsejados o
        sustituidos, cuando el texto de origen tiene un término del mismo concepto.

        Ejemplo: «Regelung» por «regulation», cuando la base terminológica quiere
        «Verordnung».

# $source y $target son los números en cuestión, tal como están escritos; uno puede estar vacío.
check-numbers =
    { $kind ->
        [missing] falta el número { $source } del texto de origen
        [added] el número { $target } no aparece en el texto de origen
        [kept] el número { $source } del texto de origen se escribe { $expected } en esta lengua; tal como está, es otro número
       *[changed] el texto de origen tiene { $source } y la traducción { $target }
    }
    .hint = Compare los números con el texto de origen; escríbalos con los separadores de su lengua.
    .explain =
        Compara los valores de todos los números, sean cuales sean sus separadores y su orden:
        «38,000» equivale a «38 000» y a «38.000»; «6.10.1958», a «6 October 1958»;
        «Article 14(2)», a «Artikel 14 Absatz 2». Hasta doce, los números pueden escribirse con
        letras. Un número que figura, pero menos veces que en el texto de origen, solo da lugar
        a una observación.

        Ejemplo: «38,000» en un texto alemán significa treinta y ocho.

        Puede ignorarse cuando la frase no necesita ningún número, o necesita uno más.

check-url-email = la dirección { $address } del texto de origen falta o es distinta
    .hint = Copie la dirección del texto de origen; solo puede cambiar la lengua que contiene.
    .explain =
        Busca las direcciones web y de correo electrónico del texto de origen que la traducción
        no tiene. El código de lengua dentro de una dirección puede ser distinto.

        Ejemplo: «us@dat.example» por «us@data.example».

        Puede ignorarse si la página tiene otra dirección en esta lengua y usted la ha abierto.

check-max-length = la traducción tiene { $count } caracteres y puede tener como máximo { $most }
    .hint = Acórtela, o pida al autor un límite más alto.
    .explain =
        El autor del documento limita la longitud de algunos textos con max-length, en un
        comentario antes del bloque o bajo [markdown] en vulgate.toml. Todos los segmentos del
        texto se cuentan juntos, con los espacios que los separan.
# $target y $expected son longitudes en caracteres.
check-length =
    { $kind ->
        [short] la traducción es muy corta: { $target } caracteres, cuando lo habitual son unos { $expected }
       *[long] la traducción es muy larga: { $target } caracteres, cuando lo habitual son unos { $expected }
    }
    .hint = Compruebe que es la traducción de este segmento y que está completa.
    .explain =
        Compara la longitud de la traducción con lo habitual entre las dos lenguas. Solo se
        examinan los segmentos más bien largos, y solo cuentan las grandes diferencias.

        Ejemplo: falta la mitad de un párrafo.

        Puede ignorarse si la lengua lo dice realmente con tanta brevedad, o tiene que explicar
        un término.

# $source y $target son los signos; vacío si no hay ninguno.
check-end-punctuation =
    { $kind ->
        [added] la traducción termina con «{ $target }» y el texto de origen sin signo
        [missing] el texto de origen termina con «{ $source }» y la traducción sin signo
       *[changed] el texto de origen termina con «{ $source }» y la traducción con «{ $target }»
    }
    .hint = Termínela como termina el texto de origen, con los signos de su lengua.
    .explain =
        Compara el último signo de la traducción con el del texto de origen, cada uno según los
        signos de su lengua: una pregunta griega termina con «;». Los paréntesis y comillas de
        cierre, así como los puntos de las abreviaturas y de los ordinales, no cuentan.

        Ejemplo: el texto de origen pregunta «Who reads it?» y la traducción termina con un
        punto.

        Puede ignorarse si su lengua termina de otro modo un texto así.

check-brackets = el signo «{ $bracket }» no tiene pareja
    .hint = Añada el otro paréntesis o corchete, o suprima este.
    .explain =
        Busca los paréntesis y corchetes de la traducción que se abren y no se cierran, o se
        cierran y no se abren, cuando los del texto de origen van todos por parejas. El rótulo
        de una lista, «a)», no cuenta.

        Ejemplo: «the budget (in euro».

        Puede ignorarse para los signos que solo parecen paréntesis.

# $mark es la comilla, $near el texto que la rodea, $own las comillas propias de la lengua.
check-quotes =
    { $kind ->
        [straight] comillas rectas cerca de «{ $near }»
        [backwards] la comilla { $mark } abre una cita, cerca de «{ $near }»
       *[foreign] la comilla { $mark } no se usa en esta lengua, cerca de «{ $near }»
    }
    .hint = Use las comillas { $own }.
    .explain =
        Busca las comillas que la lengua de la traducción no usa, o usa al revés. Las comillas
        rectas solo dan lugar a una observación. Las comillas simples no se examinan, porque la
        mayoría son apóstrofos.

        Ejemplo: “so” en un texto alemán, que escribe „so“.

        Puede ignorarse dentro de una cita en otra lengua.

check-percent =
    { $kind ->
        [breaks] hay un espacio normal entre el número y el signo cerca de «{ $near }», donde la línea puede partirse
       *[joined] no hay espacio antes del signo de porcentaje cerca de «{ $near }»
    }
    .hint = Ponga un espacio de no separación (U+00A0).
    .explain =
        Examina el espacio entre un número y «%», «€» u otro signo monetario. El Libro de
        Estilo Interinstitucional de la Unión Europea exige un espacio de no separación en casi
        todas las lenguas; si el uso de una lengua no lo pone, también se acepta.

        Ejemplo: «59» al final de una línea y «%» al principio de la siguiente.

        Puede ignorarse cuando el texto no se compone nunca.

check-spaces =
    { $kind ->
        [leading-lost] el texto de origen empieza con un espacio y la traducción no
        [leading-added] la traducción empieza con un espacio y el texto de origen no
        [trailing-lost] el texto de origen termina con un espacio y la traducción no
        [trailing-added] la traducción termina con un espacio y el texto de origen no
        [double] dos espacios seguidos cerca de «{ $near }»
        [before-stop] un espacio antes de una coma o un punto cerca de «{ $near }»
        [before-tall] un espacio antes de un signo de puntuación cerca de «{ $near }»
        [french] un espacio normal antes de un signo de puntuación cerca de «{ $near }», donde la línea puede partirse
       *[bracket] un espacio en el lado interior de un paréntesis o corchete cerca de «{ $near }»
    }
    .hint =
        { $kind ->
            [leading-lost] Añada el espacio.
            [trailing-lost] Añada el espacio.
            [french] Ponga un espacio de no separación (U+00A0 o U+202F).
           *[other] Suprima el espacio.
        }
    .explain =
        Busca los espacios duplicados, perdidos o mal situados, y los espacios normales antes
        de los signos que en francés van separados.

        Ejemplo: «uno , dos».

        Puede ignorarse para las columnas alineadas con espacios.

check-conventions = en lugar de «{ $found }» aquí se escribe «{ $wanted }» (convenciones: { $profile })
    .hint = Escríbalo así o elija las otras convenciones en [project] de vulgate.toml.
    .explain =
        Compara la escritura de números, fechas, ordinales, porcentajes, comillas y notas con
        las convenciones que indica [project] en vulgate.toml: eu es el Libro de Estilo
        Interinstitucional de la Unión Europea; cldr, el uso del país. Si no se indica ninguna,
        solo se señala lo que no figura en ninguna de las dos.

        Ejemplo: «16 Oktober» en un texto alemán, que escribe «16. Oktober».

        Puede ignorarse en nombres, códigos y citas.

check-repeated-word = la palabra «{ $word }» figura dos veces seguidas
    .hint = Suprima una de las dos.
    .explain =
        Busca una palabra que figura dos veces seguidas con solo un espacio en medio, cuando el
        texto de origen no repite ninguna. Las parejas que produce la gramática, como «nous
        nous», quedan al margen.

        Ejemplo: «in the the text».

        Puede ignorarse cuando se quieren las dos palabras.

check-capitalisation = la traducción empieza con minúscula: «{ $word }»
    .hint = Empiece con mayúscula, como el texto de origen.
    .explain =
        Busca los títulos, párrafos, elementos de lista y notas que empiezan con minúscula
        cuando el texto de origen empieza con mayúscula.

        Ejemplo: «es besteht die Pflicht.» por «The duty exists.»

        Puede ignorarse cuando sus normas de estilo piden minúsculas, por ejemplo en las
        listas.

# $other es el otro texto de origen o de destino, $unit el identificador de la unidad donde figura.
check-inconsistent =
    { $kind ->
        [targets] el mismo texto de origen se traduce por «{ $other }» en { $unit }
       *[sources] la misma traducción corresponde a otro texto de origen en { $unit }: «{ $other }»
    }
    .hint =
        { $kind ->
            [targets] Elija una de las dos traducciones, salvo que el contexto exija ambas.
           *[sources] Compruebe que no se ha copiado en el segmento equivocado.
        }
    .explain =
        Busca, en un documento, un texto de origen que tiene dos traducciones en la misma
        función, y una traducción de dos textos de origen que tienen poco en común.

        Ejemplo: el título «The gap» es una vez «Die Kluft» y otra «Die Lücke».

        Puede ignorarse cuando la gramática o el contexto exigen palabras distintas.
