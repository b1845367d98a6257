package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such import. */
@Refusal(Kind.UNKNOWN)
public final class UnknownImport extends Refused {
    public UnknownImport(ImportId id) {
        super(id.value());
    }
}
