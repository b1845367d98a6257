package org.doublerandom.system.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.system.mutant.Mutant.Change;
import org.doublerandom.system.mutant.Mutant.GuardingTest;
import org.doublerandom.system.mutant.NamedTest.Verdict;
import org.doublerandom.system.mutant.Workbench.Ending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service in which a fraud is planted fails the test that guards against it, and without the fraud passes it. One of them alone:
 * {@code infra/system-tests/mutant <name>}.
 */
@Tag("full")
class MutantsTest {
    private static final Map<GuardingTest, Ending> HONEST = new HashMap<>();

    @TempDir
    private Path folder;

    static List<Mutant> mutants() throws IOException {
        String one = System.getProperty("mutant", "");
        List<Mutant> mutants = Mutant.all().stream()
                .filter(mutant -> one.isEmpty() || mutant.name().equals(one))
                .toList();
        assertThat(mutants).as("mutants named " + one).isNotEmpty();
        return mutants;
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isFoundOutByItsTest(Mutant mutant) throws IOException, InterruptedException {
        Workbench workbench = new Workbench(folder);
        Ending honest = HONEST.get(mutant.test());
        if (honest == null) {
            honest = workbench.runWithout(mutant.test());
            HONEST.put(mutant.test(), honest);
        }
        assertThat(honest.verdict()).as("without the fraud: " + honest.output()).isEqualTo(Verdict.PASSED);

        assertThat(workbench.compile(mutant)).isEmpty();
        Ending planted = workbench.runWith(mutant);

        assertThat(planted.verdict())
                .as(mutant.plants() + ": " + planted.output())
                .isEqualTo(Verdict.FAILED);
    }

    /** What this test says of the others it could not say if it took everything for a failure. */
    @Test
    void isNotFoundOutIfItChangesNothing() throws IOException, InterruptedException {
        Mutant mutant = Mutant.all().get(0);
        List<Change> nothing = mutant.changes().stream()
                .map(change -> new Change(change.source(), change.before(), change.before()))
                .toList();
        Mutant harmless = new Mutant("harmless", mutant.fraud(), mutant.plants(), mutant.test(), nothing);
        GuardingTest absent = new GuardingTest(
                mutant.test().module(), mutant.test().type(), mutant.test().method() + "NotThere");
        Workbench workbench = new Workbench(folder);

        assertThat(workbench.compile(harmless)).isEmpty();
        assertThat(workbench.runWith(harmless).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(workbench.runWithout(absent).verdict()).isEqualTo(Verdict.NEITHER);
    }
}
