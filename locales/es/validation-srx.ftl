# Conformidad con SRX. El programa añade el archivo, la línea y el lugar de la especificación. Lo que
# falla en las expresiones regulares está en segmentation.ftl.

validate-srx-namespace = la raíz está en el espacio de nombres «{ $namespace }», que no es el de su versión de SRX
    .hint = Escriba version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = otra lista de reglas tiene ya el nombre «{ $name }»
    .hint = Dé a cada lista de reglas un languagerulename propio.
validate-srx-name-unknown = ninguna lista de reglas tiene el nombre «{ $name }»
    .hint = Use el languagerulename de una lista de este archivo; las mayúsculas cuentan.
validate-srx-handles = este es el cuarto formathandle; puede haber tres como máximo
    .hint = Conserve uno para start, otro para end y otro para isolated.
validate-srx-handle-doubled = otro formathandle es ya para «{ $type }»
    .hint = Conserve el que se quiere.
validate-srx-rule-nowhere = esta regla no describe ninguna posición
    .hint = Dele un beforebreak, un afterbreak o ambos.
