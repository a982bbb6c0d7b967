# Errors of the operating system. { $path } is the file, { $reason } a kind of error, { $code } the system's number of it.

io-not-found = there is no file “{ $path }”
    .hint = Check the spelling, and the folder you are in.
io-denied = “{ $path }” cannot be read or written: { system-reason }
    .hint = Check the permissions of the file and of its folder.
io-full = the disk is full; “{ $path }” was not written
    .hint = Free some space and run the command again; nothing was left half-written.
io-is-directory = “{ $path }” is a folder, not a file
    .hint = Name a file in it.
io-is-device = “{ $path }” is a device, not a file
    .hint = Name a file.
io-other = “{ $path }”: { system-reason }
    .hint = Try again; if it happens again, check the disk.
system-reason = { $reason ->
    [denied] access is not permitted
    [read-only] there is write protection
    [missing] there is no such folder
    [not-folder] a part of the path is a file, not a folder
    [exists] there is something of this name already
    [name] the name is too long or not allowed here
    [full] the disk is full
    [quota] the space that you may use is used up
    [busy] another program is using it
    [time] the system took too long to answer
    [network] the connection to the network is lost
    [memory] there is not enough memory
    [end] the data end too early
    [content] the data are not what they should be
    [seek] it can only be read or written from beginning to end, as a pipe can
    [disk] the disk reports a fault
    [unknown] the system does not say why
   *[other] error { $code } of the system
}
