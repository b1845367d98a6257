package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every known draw, and those of a second folder named by the system property draw.vectors. */
class KnownDrawsTest {
    private static final List<String> FILES = List.of("vectors.json", "log.json", "records.json");

    private static final Map<String, BiConsumer<JsonNode, KnownDraws>> CHECKS = checks();

    private static Map<String, BiConsumer<JsonNode, KnownDraws>> checks() {
        Map<String, BiConsumer<JsonNode, KnownDraws>> checks = new HashMap<>(VectorChecks.BY_ENTRY);
        checks.putAll(LogChecks.BY_ENTRY);
        checks.putAll(ChainChecks.BY_ENTRY);
        checks.putAll(PseudonymChecks.BY_ENTRY);
        checks.putAll(StandingChecks.BY_ENTRY);
        checks.putAll(EntryChecks.BY_ENTRY);
        checks.putAll(SchemeChecks.BY_ENTRY);
        return checks;
    }

    @TestFactory
    Stream<DynamicTest> everyKnownValueIsComputed() {
        return KnownDraws.all()
                .flatMap(draws -> FILES.stream()
                        .flatMap(file -> draws.entries(file).stream())
                        .map(entry -> dynamicTest(
                                draws.name() + " " + entry.getKey(),
                                () -> check(entry.getKey(), entry.getValue(), draws))));
    }

    private static void check(String name, JsonNode entry, KnownDraws draws) {
        BiConsumer<JsonNode, KnownDraws> check = CHECKS.get(name);
        if (check == null) {
            fail("entry " + name + " is unknown (expected: one that is checked here)");
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
                .map(draws -> dynamicTest(draws.name(), () -> {
                    Outcome outcome = draws.outcome(draws.announcement(), draws.seedText());

                    assertThat(outcome.fullText()).isEqualTo(draws.text("demo/outcome.txt"));
                    assertThat(Outcome.parse(Suite.SHA256, outcome.fullText())).isEqualTo(outcome);
                    assertThat(draws.frame().roots())
                            .isEqualTo(draws.announcement().roots());
                    assertThat(draws.announcement().text()).isEqualTo(draws.text("demo/announcement.txt"));
                }));
    }

    @Test
    void aFolderWithoutTheFilesIsNoFolderOfKnownDraws(@TempDir Path empty) {
        KnownDraws nothing = KnownDraws.in(empty);

        FILES.forEach(file -> assertThatThrownBy(() -> nothing.entries(file)).hasMessageContaining(file));
    }

    @Test
    void ourFolderHasEveryEntryThatIsChecked() {
        Set<String> names = FILES.stream()
                .flatMap(file -> KnownDraws.ours().entries(file).stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(names).isEqualTo(CHECKS.keySet());
    }
}
