package org.doublerandom.draw.domain.file;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Roster, conflicts, teams and details are not public (protocol §11). */
@Refusal(value = Kind.NOT_SIGNED_IN, code = "not-signed-in")
public final class FileIsForAuditors extends Refused {
    FileIsForAuditors(String name) {
        super(name);
    }
}
