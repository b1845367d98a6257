package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownFolder;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every known draw, and those of a second folder named by the system property draw.vectors. */
class KnownDrawsTest {
    private static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> CHECKS = Stream.of(
                    VectorChecks.BY_SHAPE,
                    LogChecks.BY_SHAPE,
                    ChainChecks.BY_SHAPE,
                    PseudonymChecks.BY_SHAPE,
                    StandingChecks.BY_SHAPE,
                    EntryChecks.BY_SHAPE,
                    SchemeChecks.BY_SHAPE)
            .flatMap(checks -> checks.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @TestFactory
    Stream<DynamicTest> everyKnownValueIsComputed() {
        return KnownDraws.all().flatMap(draws -> draws.folder().entries().map(entry -> checking(entry, draws)));
    }

    private static DynamicTest checking(KnownEntry entry, KnownDraws draws) {
        return dynamicTest(draws.folder().name() + " " + entry.name(), () -> check(entry, draws));
    }

    private static void check(KnownEntry entry, KnownDraws draws) {
        try {
            Objects.requireNonNull(CHECKS.get(entry.shape())).accept(entry, draws);
        } catch (AssertionError | RuntimeException e) {
            // Build reports number dynamic tests; the entry must be in the message.
            throw new AssertionError(draws.folder().name() + " " + entry.name() + ": " + e.getMessage(), e);
        }
    }

    @TestFactory
    Stream<DynamicTest> theDemoGivesItsOutcomeByteForByte() {
        return KnownDraws.all()
                .map(draws -> dynamicTest(draws.folder().name(), () -> {
                    Outcome outcome = draws.outcome(draws.announcement(), draws.seedText());

                    assertThat(outcome.fullText()).isEqualTo(draws.text("demo/outcome.txt"));
                    assertThat(Outcome.parse(Suite.SHA256, outcome.fullText())).isEqualTo(outcome);
                    assertThat(draws.frame().roots())
                            .isEqualTo(draws.announcement().roots());
                    assertThat(draws.announcement().text()).isEqualTo(draws.text("demo/announcement.txt"));
                }));
    }

    /** Other texts, suites, pages, seeds, strata and slots than ours, under names that nobody here knows. */
    @TestFactory
    Stream<DynamicTest> whatNobodyHasSeenIsTakenFromTheEntry() {
        KnownDraws draws = new KnownDraws(KnownFolder.unseen());

        return draws.folder().entries("vectors.json").stream().map(entry -> checking(entry, draws));
    }

    @Test
    void everyShapeIsChecked() {
        assertThat(CHECKS).containsOnlyKeys(KnownShape.values());
    }
}
