package org.doublerandom.values;

import java.util.List;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The person may see what this is about, or that there is such a list, but has no role to do it. */
@Refusal(Kind.NOT_ALLOWED)
public final class RoleMissing extends RuntimeException {
    public RoleMissing(Person person, List<Role> expected) {
        super("roles of " + person.id() + ": " + person.roles() + " (expected: one of " + expected + ")");
    }
}
