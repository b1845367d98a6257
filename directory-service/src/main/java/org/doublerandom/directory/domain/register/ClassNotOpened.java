package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The digest of a class was made with another key of the service than the present one. */
@Refusal(Kind.CONFLICT)
public final class ClassNotOpened extends Refused {
    ClassNotOpened(TargetId target, LocalDate night) {
        super(target.value(), night);
    }
}
