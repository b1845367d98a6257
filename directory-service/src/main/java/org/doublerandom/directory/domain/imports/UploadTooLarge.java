package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A table is larger than any that is imported at once. */
@Refusal(Kind.TOO_LARGE)
public final class UploadTooLarge extends Refused {
    public UploadTooLarge(long most) {
        super(most);
    }
}
