package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A witness added after the announcement: by approver and draw officer for the third entry, or by the supervisor alone, who
 * comes from outside the bureau, as if the scheme had named him (protocol §6).
 *
 * @param second absent of whom the supervisor added
 */
public record AddedWitness(
        NamedWitness witness,
        Instant at,
        PersonId by,
        @Nullable PersonId second) {
    private static final String NOBODY = "-";

    public AddedWitness {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (second != null && by.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "added by: " + by + " " + second + " (expected: two different persons, ascending)");
        }
    }

    boolean countsAsNamed() {
        return second == null;
    }

    /** Its line in the readings text, the LF included. */
    public String line() {
        return "added " + witness + " " + at + " " + by + " " + (second == null ? NOBODY : second) + "\n";
    }

    static @Nullable PersonId second(String name) {
        return name.equals(NOBODY) ? null : new PersonId(name);
    }

    /** What goes out as an event with the addition, so that it cannot be replaced afterwards. */
    public Digest digest(Suite suite) {
        return suite.of(line());
    }
}
