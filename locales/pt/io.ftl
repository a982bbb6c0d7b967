# Erros do sistema operativo. { $path } é o ficheiro, { $reason } o tipo de erro, { $code } o seu número no sistema.

io-not-found = não existe o ficheiro «{ $path }»
    .hint = Verifique a ortografia e a pasta em que se encontra.
io-denied = não é possível ler ou escrever «{ $path }»: { system-reason }
    .hint = Verifique as permissões do ficheiro e da sua pasta.
io-full = o disco está cheio; «{ $path }» não foi escrito
    .hint = Liberte espaço e execute de novo o comando; nada ficou meio escrito.
io-is-directory = «{ $path }» é uma pasta, não um ficheiro
    .hint = Indique um ficheiro dessa pasta.
io-is-device = «{ $path }» é um dispositivo, não um ficheiro
    .hint = Indique um ficheiro.
io-other = «{ $path }»: { system-reason }
    .hint = Tente de novo; se voltar a acontecer, verifique o disco.
system-reason = { $reason ->
    [denied] o acesso não é permitido
    [read-only] há proteção contra escrita
    [missing] não existe tal pasta
    [not-folder] uma parte do caminho é um ficheiro, não uma pasta
    [exists] já existe algo com este nome
    [name] o nome é demasiado longo ou não é permitido aqui
    [full] o disco está cheio
    [quota] o espaço atribuído está esgotado
    [busy] está a ser utilizado por outro programa
    [time] o sistema não respondeu a tempo
    [network] perdeu-se a ligação à rede
    [memory] não há memória suficiente no computador
    [end] os dados acabam antes do fim previsto
    [content] os dados não são o que deviam ser
    [seek] só se pode ler ou escrever do princípio ao fim, como num encadeamento de comandos
    [disk] o disco comunica uma avaria
    [unknown] o sistema não diz porquê
   *[other] erro { $code } do sistema
}
