package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A table is larger than any that is imported at once. */
@Refusal(Kind.TOO_LARGE)
public final class UploadTooLarge extends RuntimeException {
    public UploadTooLarge(long most) {
        super("more than " + most + " bytes (expected: at most that many in one table)");
    }
}
