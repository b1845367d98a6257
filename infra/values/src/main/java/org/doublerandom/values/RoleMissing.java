package org.doublerandom.values;

import java.util.List;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The person may see what this is about, or that there is such a list, but has no role to do it. */
@Refusal(Kind.NOT_ALLOWED)
public final class RoleMissing extends Refused {
    public RoleMissing(Person person, List<Role> expected) {
        super(person.id(), person.roles(), expected);
    }
}
