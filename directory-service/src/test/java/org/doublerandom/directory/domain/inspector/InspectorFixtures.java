package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** Officers of the fictional county 青禾县. */
public final class InspectorFixtures {
    /** When everybody was written. */
    public static final Instant NOW = Instant.parse("2024-04-15T01:00:00Z");

    private InspectorFixtures() {}

    public static InspectorId inspectorId(int n) {
        return new InspectorId("IAAAAAA" + (char) ('A' + n / 26) + (char) ('A' + n % 26));
    }

    public static ListedInspector anInspector(int n, String unit, String... tags) {
        return inspector(n, unit, "0000000" + n, tags);
    }

    public static ListedInspector aTrainee(int n) {
        return inspector(n, "*", null);
    }

    /** Without a certificate, as he needs none. */
    public static ListedInspector anExpert(int n) {
        return inspector(n, "*", null, "EXPERT");
    }

    /** The same one, whose certificate counts on that day for the last time. */
    public static ListedInspector certifiedUntil(ListedInspector entry, LocalDate last) {
        InspectorFacts facts = entry.facts();
        return new ListedInspector(
                entry.id(),
                new InspectorFacts(
                        facts.person(),
                        facts.name(),
                        facts.unit(),
                        facts.unitName(),
                        new Certificate("33010001", "浙江省人民政府", new Span(null, last)),
                        facts.tags(),
                        facts.cap(),
                        facts.items(),
                        facts.loan()));
    }

    private static ListedInspector inspector(int n, String unit, @Nullable String certificate, String... tags) {
        return new ListedInspector(
                inspectorId(n),
                new InspectorFacts(
                        new PersonId("p-" + n),
                        "检查员" + n,
                        new Unit(unit),
                        "综合执法大队",
                        certificate == null ? null : new Certificate(certificate, null, Span.ALWAYS),
                        Stream.of(tags).map(Tag::new).toList(),
                        6,
                        List.of(),
                        null));
    }

    public static Inspector fresh(ListedInspector entry) {
        return new Inspector(entry.id(), entry.facts(), List.of(), List.of(), NOW);
    }
}
