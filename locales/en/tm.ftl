# The translation memory.

## The database

tm-database-corrupt = the memory is damaged: { $reason }
    .hint = Delete the file; `vulgate tm rebuild` makes it again from the project's text files.
tm-database-foreign = this is a database of another program, not a memory
    .hint = Move it away, or name another file in `vulgate.toml`; `vulgate tm rebuild` then makes a memory from the project's text files.
tm-database-newer = the memory was written by a newer Vulgate (its version is { $version })
    .hint = Update Vulgate. Or delete the file; `vulgate tm rebuild` makes it again from the project's text files.
tm-database-locked = another process has been writing to the memory for too long: { $reason }
    .hint = Wait until it has finished, or end it, and run the command again.
tm-database-denied = the memory cannot be opened or written: { $reason }
    .hint = Check the permissions of the file and of its folder.
tm-database-full = the disk is full; the memory is as it was before: { $reason }
    .hint = Free some space and run the command again.
tm-database-failed = the memory could not be read or written: { $reason }
    .hint = Try again; if it happens again, check the disk.
tm-database-unsound = the memory is not sound: { $reason }
    .hint = Delete the file; `vulgate tm rebuild` makes it again from the project's text files.
