package org.doublerandom.system.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.system.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known frauds can all still be planted; that each is found out then, {@link MutantsTest} shows. */
class EveryFraudHasAMutantTest {
    private static final List<String> FRAUDS = List.of(
            "friend dropped",
            "listed twice",
            "last never drawn",
            "systematic sampling",
            "truncated tickets",
            "modulo bias",
            "ties by position",
            "size chosen afterwards",
            "class changed after commitment",
            "reveal after close",
            "re-roll by void",
            "re-roll by batch",
            "re-roll by a twin line",
            "re-roll by edition",
            "re-roll by restore",
            "filter unseen",
            "early entry",
            "stopping the dice",
            "preview before confirm",
            "pool shrunk by illness on the day",
            "order-of-entry bias",
            "past rewritten",
            "deposit chosen after seeing the others",
            "deposit after close",
            "missing deposit that lets off",
            "lying about time",
            "void by law by one alone",
            "void by law behind a check-in",
            "void by law without evidence");

    @TempDir
    private Path folder;

    static List<Mutant> mutants() throws IOException {
        return Mutant.all();
    }

    @Test
    void eachOfThe29() throws IOException {
        assertThat(FRAUDS).hasSize(29);
        assertThat(mutants().stream().map(Mutant::fraud).distinct()).containsExactlyInAnyOrderElementsOf(FRAUDS);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void itCanStillBePlantedAndItsTestIsThere(Mutant mutant) throws IOException {
        Mutant.GuardingTest test = mutant.test();
        String source = test.module() + "/src/test/java/" + test.file().replace('.', '/') + ".java";

        assertThat(ProjectRoot.path().resolve(source)).content().contains("void " + test.method() + "(");
        assertThat(mutant.planted().keySet())
                .allSatisfy(changed -> assertThat(changed).startsWith(test.module() + "/src/main/"));
        assertThat(new Workbench(folder).compile(mutant)).isEmpty();
    }

    /** Who reads what is stopped by what, finds the test and the mutant beside each other. */
    @ParameterizedTest
    @MethodSource("mutants")
    void itStandsInTheTableOfFrauds(Mutant mutant) throws IOException {
        String type = mutant.test().file().replaceFirst(".*\\.", "");

        assertThat(Files.readAllLines(ProjectRoot.path().resolve("infra/docs/frauds.md")))
                .anySatisfy(row ->
                        assertThat(row).contains("`" + mutant.name() + "`").contains("`" + type + "`"));
    }

    @Test
    void whatIsNotThereOrThereTwiceIsNotReplaced() {
        Mutant.Change change = new Mutant.Change("Draw.java", "a();\n", "b();\n");

        assertThat(change.in("x();\na();\n")).isEqualTo("x();\nb();\n");
        assertThatThrownBy(() -> change.in("x();\n")).hasMessageContaining("Draw.java");
        assertThatThrownBy(() -> change.in("a();\na();\n")).hasMessageContaining("Draw.java");
    }
}
