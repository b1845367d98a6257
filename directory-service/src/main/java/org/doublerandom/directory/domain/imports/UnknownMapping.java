package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such mapping. */
@Refusal(Kind.UNKNOWN)
public final class UnknownMapping extends Refused {
    public UnknownMapping(MappingName name) {
        super(name.value());
    }
}
