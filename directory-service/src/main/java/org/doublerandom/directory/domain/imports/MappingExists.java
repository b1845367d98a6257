package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Under a name stands what it says until it is removed: imports tell by which name they were read. */
@Refusal(Kind.CONFLICT)
public final class MappingExists extends Refused {
    MappingExists(MappingName name) {
        super(name.value());
    }
}
