# Errors of the operating system. { $path } is the file, { $reason } the system's own words.

io-not-found = there is no file “{ $path }”
    .hint = Check the spelling, and the folder you are in.
io-denied = “{ $path }” cannot be read or written: { $reason }
    .hint = Check the permissions of the file and of its folder.
io-full = the disk is full; “{ $path }” was not written
    .hint = Free some space and run the command again; nothing was left half-written.
io-is-directory = “{ $path }” is a folder, not a file
    .hint = Name a file in it.
io-is-device = “{ $path }” is a device, not a file
    .hint = Name a file.
io-other = “{ $path }”: { $reason }
    .hint = Try again; if it happens again, check the disk.
