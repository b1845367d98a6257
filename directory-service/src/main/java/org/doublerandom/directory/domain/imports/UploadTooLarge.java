package org.doublerandom.directory.domain.imports;

/** A table is larger than any that is imported at once. */
public final class UploadTooLarge extends RuntimeException {
    public UploadTooLarge(long most) {
        super("more than " + most + " bytes (expected: at most that many in one table)");
    }
}
