package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.protocol.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every known draw, and those of a second folder named by the system property draw.vectors. */
class KnownDrawsTest {
    /** SM3, strikes, changes, whole chains, ordering draws and pseudonyms come with later versions. */
    private static final Set<String> LATER = Set.of(
            "V01", "V14", "L04", "L06", "L08", "L09", "L10", "L11", "L12", "L13", "L16", "L17", "L18", "L20", "L21");

    private static final Map<String, BiConsumer<JsonNode, KnownDraws>> CHECKS = checks();

    private static Map<String, BiConsumer<JsonNode, KnownDraws>> checks() {
        Map<String, BiConsumer<JsonNode, KnownDraws>> checks = new HashMap<>(VectorChecks.BY_ENTRY);
        checks.putAll(LogChecks.BY_ENTRY);
        return checks;
    }

    @TestFactory
    Stream<DynamicTest> everyKnownValueIsComputed() {
        return KnownDraws.all()
                .flatMap(draws -> Stream.of("vectors.json", "log.json")
                        .flatMap(file -> draws.entries(file).stream())
                        .filter(entry -> !LATER.contains(entry.getKey()))
                        .map(entry -> dynamicTest(
                                draws.name() + " " + entry.getKey(),
                                () -> check(entry.getKey(), entry.getValue(), draws))));
    }

    private static void check(String name, JsonNode entry, KnownDraws draws) {
        BiConsumer<JsonNode, KnownDraws> check = CHECKS.get(name);
        if (check == null) {
            fail("entry " + name + " is unknown (expected: one that is checked here or comes later)");
        } else {
            try {
                check.accept(entry, draws);
            } catch (AssertionError e) {
                // Build reports number dynamic tests; the entry must be in the message.
                throw new AssertionError(draws.name() + " " + name + ": " + e.getMessage(), e);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theDemoGivesItsOutcomeByteForByte() {
        return KnownDraws.all()
                .filter(draws -> !draws.text("demo/outcome.txt").isEmpty())
                .map(draws -> dynamicTest(draws.name(), () -> {
                    Outcome outcome = draws.outcome(draws.announcement(), draws.seedText());

                    assertThat(outcome.fullText()).isEqualTo(draws.text("demo/outcome.txt"));
                    assertThat(Outcome.parse(outcome.fullText())).isEqualTo(outcome);
                    assertThat(draws.frame().roots())
                            .isEqualTo(draws.announcement().roots());
                    assertThat(draws.announcement().text()).isEqualTo(draws.text("demo/announcement.txt"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> ourOwnFolderIsNotEmpty() {
        return Stream.of("vectors.json", "log.json")
                .map(file -> dynamicTest(
                        file, () -> assertThat(KnownDraws.ours().entries(file)).hasSizeGreaterThan(15)));
    }
}
