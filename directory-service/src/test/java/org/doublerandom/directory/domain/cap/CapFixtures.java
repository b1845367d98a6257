package org.doublerandom.directory.domain.cap;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** Rules of the fictional county. */
public final class CapFixtures {
    public static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    public static final CapRule.Act WRITTEN =
            new CapRule.Act(new PersonId("p-admin"), Instant.parse("2024-01-02T01:00:00Z"));
    public static final CapRule.Act CONFIRMED =
            new CapRule.Act(new PersonId("p-second"), Instant.parse("2024-01-03T01:00:00Z"));

    private CapFixtures() {}

    public static CapRule written(String id, CapTerms terms) {
        return CapRule.written(new CapRuleId(id), HOME, terms, "青市监发〔2024〕1号", FROM, null, WRITTEN);
    }

    public static CapRule inForce(String id, CapTerms terms) {
        return written(id, terms).confirmed(CONFIRMED);
    }

    /** Of all kinds, whatever is inspected. */
    public static CapTerms atMost(int times, @Nullable Integer days, CapTerms.Level level) {
        return new CapTerms(Set.of(), Set.of(), level, CapTerms.Treatment.COUNTED_CAPPED, times, days);
    }

    public static CapTerms of(CapTerms.Treatment treatment, InspectionKind... kinds) {
        return new CapTerms(Set.of(kinds), Set.of(), CapTerms.Level.ACROSS, treatment, null, null);
    }
}
