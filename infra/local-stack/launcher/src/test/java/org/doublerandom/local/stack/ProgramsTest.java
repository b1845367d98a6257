package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.local.topics.BrokerLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    private static final String PATIENT = "exec sleep 300";

    private static final Instant BEGUN = Instant.now();
    private static final InstantSource TWENTY_TIMES_AS_FAST =
            () -> BEGUN.plus(Duration.between(BEGUN, Instant.now()).multipliedBy(20));

    @TempDir
    Path root;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final Set<String> unready = ConcurrentHashMap.newKeySet();
    private Installation home;
    private Programs programs;

    @BeforeEach
    void programsThatAreShells() {
        home = new Installation(root);
        Logs logs = new Logs(home.logs());
        Supervised.Starting shell = (program, port) -> {
            Path log = logs.begin(program.name());
            String script = scripts.getOrDefault(program.name(), PATIENT);
            Process process = new ProcessBuilder("sh", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new RunningProgram(program, port, process, log);
        };
        Readiness readiness = new Readiness(() -> BrokerLogin.ofTheStack("none")) {
            @Override
            String reason(RunningProgram running) {
                return unready.contains(running.program().name()) ? "mongo {}" : "";
            }
        };
        programs = new Programs(home, shell, readiness, TWENTY_TIMES_AS_FAST, new PrintStream(told, true));
    }

    @AfterEach
    void stop() {
        programs.stop();
    }

    @Test
    void whatIsKilledIsStartedAgainOnItsPortAndTheRestGoesOn() throws IOException, InterruptedException {
        start(Program.STORE, Program.IDENTITY);
        Standing store = standing("store");
        Standing identity = standing("identity");

        kill("store");

        await().untilAsserted(() -> assertThat(standing("store").restarts()).isEqualTo(1));
        await().untilAsserted(
                        () -> assertThat(standing("store").pid()).isPositive().isNotEqualTo(store.pid()));
        assertThat(standing("store").port()).isEqualTo(store.port());
        assertThat(standing("identity").pid()).isEqualTo(identity.pid());
        await().untilAsserted(() -> assertThat(told()).contains("store has ended with exit status 137", "1 of 5"));
    }

    @Test
    void whatDiesFiveTimesIsSaidLoudlyAndTheRestGoesOn() throws IOException, InterruptedException {
        start(Program.STORE, Program.IDENTITY);
        scripts.put("identity", "echo no signing key; exit 3");

        kill("identity");

        await().untilAsserted(() -> assertThat(told()).contains("!!! identity HAS ENDED 5 TIMES", "| no signing key"));
        assertThat(standing("identity").ready()).isFalse();
        assertThat(standing("identity").reason()).contains("given up");
        assertThat(standing("store").ready()).isTrue();

        scripts.remove("identity");
        programs.restart("identity");

        assertThat(standing("identity").ready()).isTrue();
    }

    @Test
    void whatIsPlayedIsBrokenOffOnlyWhenSomethingIsGivenUp() throws IOException, InterruptedException {
        scripts.put("plan-service", "exit 3");
        start(Program.STORE);
        assertThatThrownBy(() -> start(Program.SERVICES.get(1)))
                .isInstanceOf(ProgramEnded.class)
                .hasMessageContaining("plan-service has ended 5 times");

        assertThatThrownBy(() ->
                        programs.whileNoneIsGivenUp(() -> await().forever().until(() -> false)))
                .hasMessageContaining("plan-service was given up");
    }

    @Test
    void aRestartThatIsAskedForIsNoDeath() throws IOException, InterruptedException {
        start(Program.IDENTITY);
        long before = standing("identity").pid();

        programs.restart("identity");

        assertThat(standing("identity").pid()).isNotEqualTo(before);
        assertThat(told()).doesNotContain("has ended");
        assertThatThrownBy(() -> programs.restart("identiy"))
                .hasMessageContaining("no such program (expected: one of [identity])");
    }

    @Test
    void whoIsNotReadySaysWhy() throws IOException, InterruptedException {
        start(Program.IDENTITY);
        unready.add("identity");

        assertThat(standing("identity"))
                .extracting(Standing::ready, Standing::reason)
                .containsExactly(false, "mongo {}");
    }

    @Test
    void theOthersAreStoppedBeforeTheBrokerAndTheBrokerBeforeTheStore() throws IOException, InterruptedException {
        Path order = root.resolve("order");
        for (Program program : Program.all()) {
            scripts.put(
                    program.name(),
                    "trap 'echo %s >> %s; exit 0' TERM; echo up; while :; do sleep 0.05; done"
                            .formatted(program.name(), order));
        }
        start(Program.STORE, Program.BROKER, Program.IDENTITY);
        await().untilAsserted(() -> {
            for (String name : List.of("store", "broker", "identity")) {
                assertThat(home.logs().resolve(name + ".log")).content().contains("up\n");
            }
        });

        programs.stop();

        assertThat(order).content().isEqualTo("identity\nbroker\nstore\n");
        assertThat(home.local().resolve("processes")).isEmptyFile();
    }

    @Test
    void leftoversOfAKilledLauncherAreEndedAndNobodyElses() throws IOException, InterruptedException {
        start(Program.STORE, Program.IDENTITY);
        List<ProcessHandle> left = List.of(process("store"), process("identity"));
        Process other = new ProcessBuilder("sleep", "300").start();
        home.writePrivately(
                home.local().resolve("processes"),
                Installation.lines(home.local().resolve("processes")).get(0) + "\n"
                        + Installation.lines(home.local().resolve("processes")).get(1) + "\n"
                        + "gateway " + other.pid() + " 2020-01-01T00:00:00Z\n");

        new Leftovers(home, new PrintStream(told, true)).end();

        assertThat(left).noneMatch(ProcessHandle::isAlive);
        assertThat(other.isAlive()).isTrue();
        assertThat(told()).contains("ending identity of a start that was broken off");
        other.destroyForcibly();
    }

    @Test
    void aLeftoverThatWasNotNotedYetIsKnownByItsProgram() throws IOException {
        String forEver = "while :; do sleep 0.05; done";
        String own = home.local().resolve("apps/identity-0a1b2c3d.jar").toString();
        String anothers =
                root.resolve("other/.local/apps/identity-0a1b2c3d.jar").toString();
        Process left = new ProcessBuilder("sh", "-c", forEver, "-jar", own).start();
        Process other = new ProcessBuilder("sh", "-c", forEver, "-jar", anothers).start();

        new Leftovers(home, new PrintStream(told, true)).end();

        assertThat(left.isAlive()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    private void start(Program... wave) throws IOException, InterruptedException {
        Map<Program, Integer> ports = new LinkedHashMap<>();
        for (Program program : wave) {
            ports.put(program, 18100 + ports.size());
        }
        programs.startWave(ports);
    }

    private void kill(String name) throws InterruptedException {
        process(name).destroyForcibly();
    }

    private ProcessHandle process(String name) throws InterruptedException {
        return ProcessHandle.of(standing(name).pid()).orElseThrow();
    }

    private Standing standing(String name) throws InterruptedException {
        return programs.standings().stream()
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
