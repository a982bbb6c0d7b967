# Erros do sistema operativo. { $path } é o ficheiro, { $reason } as palavras do próprio sistema.

io-not-found = não existe o ficheiro «{ $path }»
    .hint = Verifique a ortografia e a pasta em que se encontra.
io-denied = não é possível ler ou escrever «{ $path }»: { $reason }
    .hint = Verifique as permissões do ficheiro e da sua pasta.
io-full = o disco está cheio; «{ $path }» não foi escrito
    .hint = Liberte espaço e execute de novo o comando; nada ficou meio escrito.
io-is-directory = «{ $path }» é uma pasta, não um ficheiro
    .hint = Indique um ficheiro dessa pasta.
io-is-device = «{ $path }» é um dispositivo, não um ficheiro
    .hint = Indique um ficheiro.
io-other = «{ $path }»: { $reason }
    .hint = Tente de novo; se voltar a acontecer, verifique o disco.
