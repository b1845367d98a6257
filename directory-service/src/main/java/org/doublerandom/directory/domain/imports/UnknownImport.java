package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such import. */
@Refusal(Kind.UNKNOWN)
public final class UnknownImport extends RuntimeException {
    public UnknownImport(ImportId id) {
        super("import " + id.value() + " (expected: one that was ordered)");
    }
}
