package org.doublerandom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Build build;

    @BeforeEach
    void aTreeThatHasBeenBuilt() throws IOException {
        build = new Build(root, new PrintStream(told, true, StandardCharsets.UTF_8));
        write("pom.xml", "<project/>");
        write(".mvn/maven.config", "-B");
        for (String module :
                Stream.concat(Build.LIBRARIES.stream(), Build.PROGRAMS.stream()).toList()) {
            write(module + "/pom.xml", "<project/>");
            write(module + "/src/main/java/A.java", "class A {}");
            write(module + "/target/a.jar", "");
        }
    }

    @Test
    void nothingIsBuiltWhenNothingHasChanged() throws IOException {
        Map<String, String> before = build.fingerprints();

        assertThat(build.plan(before, build.fingerprints()).modules()).isEmpty();
    }

    @Test
    void aChangedServiceIsBuiltAlone() throws IOException {
        Map<String, String> before = build.fingerprints();
        write("plan-service/src/main/java/A.java", "class A { int a; }");

        assertThat(build.plan(before, build.fingerprints())).isEqualTo(new Build.Plan(List.of("plan-service"), false));
    }

    @Test
    void aChangedTestBuildsNothing() throws IOException {
        Map<String, String> before = build.fingerprints();
        write("plan-service/src/test/java/ATest.java", "class ATest {}");

        assertThat(build.plan(before, build.fingerprints()).modules()).isEmpty();
    }

    @Test
    void aFileThatIsRenamedIsAChange() throws IOException {
        Map<String, String> before = build.fingerprints();
        Path file = root.resolve("draw-service/src/main/java/A.java");
        Files.move(file, file.resolveSibling("B.java"));

        assertThat(build.plan(before, build.fingerprints()).modules()).containsExactly("draw-service");
    }

    @Test
    void aChangedLibraryBuildsWhateverMayUseIt() throws IOException {
        Map<String, String> before = build.fingerprints();
        write("infra/service-starter/src/main/java/A.java", "class A { int a; }");

        assertThat(build.plan(before, build.fingerprints())).isEqualTo(new Build.Plan(Build.PROGRAMS, false));
    }

    @Test
    void aChangedPomBuildsEverythingFromScratch() throws IOException {
        Map<String, String> before = build.fingerprints();
        write("infra/gateway/pom.xml", "<project><version/></project>");

        assertThat(build.plan(before, build.fingerprints())).isEqualTo(new Build.Plan(Build.PROGRAMS, true));
    }

    @Test
    void aProgramWhoseJarIsGoneIsBuilt() throws IOException {
        Map<String, String> before = build.fingerprints();
        Files.delete(root.resolve("infra/identity/target/a.jar"));

        assertThat(build.plan(before, build.fingerprints()).modules()).containsExactly("infra/identity");
    }

    @Test
    void classesOfARemovedSourceDoNotStay() throws IOException {
        write("plan-service/target/classes/org/Old.class", "");

        build.removeClasses("plan-service");

        assertThat(root.resolve("plan-service/target/classes")).doesNotExist();
        assertThat(root.resolve("plan-service/target/a.jar")).exists();
    }

    @Test
    void theFirstBuildOfACloneHasNothingToRemove() throws IOException {
        for (String module :
                Stream.concat(Build.LIBRARIES.stream(), Build.PROGRAMS.stream()).toList()) {
            Files.delete(root.resolve(module + "/target/a.jar"));
            Files.delete(root.resolve(module + "/target"));
        }

        assertThat(build.plan(Map.of(), build.fingerprints())).isEqualTo(new Build.Plan(Build.PROGRAMS, false));
    }

    @Test
    void ofAllThatMavenSaysALinePerModuleIsLeft() {
        Build.Progress progress = new Build.Progress(new PrintStream(told, true, StandardCharsets.UTF_8));

        Stream.of(
                        "[INFO] Scanning for projects...",
                        "[INFO] Building infra: contracts 0.1.0-SNAPSHOT                         [2/16]",
                        "[INFO] --- resources:3.5.0:resources (default-resources) @ contracts ---",
                        "[INFO] Building jar: /x/target/contracts-0.1.0-SNAPSHOT.jar",
                        "[INFO] Building plan-service 0.1.0-SNAPSHOT                            [13/16]",
                        "[INFO] Reactor Summary for x 0.1.0-SNAPSHOT:",
                        "[INFO] BUILD SUCCESS")
                .forEach(progress::read);

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(" +2/16 +infra: contracts +[0-9.]+ s");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
