package org.doublerandom.local.backup;

/** A backup cannot be made or used; nothing was changed. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String why) {
        super(why);
    }
}
