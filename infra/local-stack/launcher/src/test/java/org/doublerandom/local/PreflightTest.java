package org.doublerandom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.doublerandom.local.Preflight.Findings;
import org.doublerandom.local.Preflight.Machine;
import org.doublerandom.local.Preflight.Options;
import org.doublerandom.local.Preflight.Sample;
import org.doublerandom.local.stack.Hold;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final long GIB = 1L << 30;
    private static final long GB = 1_000_000_000L;

    @TempDir
    Path root;

    @Test
    void aLaptopMayGoOn() {
        Findings findings = Findings.of(options(), laptop());

        assertThat(findings.refusals()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void aBusyPortIsRefusedWithAnotherOne() {
        Machine busy = new Machine(8 * GIB, OptionalLong.of(5 * GIB), 50 * GB, port -> port != 8080);

        assertThat(Findings.of(options(), busy).refusals())
                .singleElement()
                .asString()
                .contains("Port 8080 is in use", "--port 8081");
        assertThat(Findings.of(options("--port", "9090"), busy).refusals()).isEmpty();
    }

    @Test
    void tooLittleMemoryIsRefused() {
        Machine small = new Machine(5 * GIB, OptionalLong.of(4 * GIB), 50 * GB, port -> true);

        assertThat(Findings.of(options(), small).refusals())
                .singleElement()
                .asString()
                .contains("5.0 GiB", "6.0 GiB", "Remedy");
    }

    @Test
    void tooLittleDiskIsRefused() {
        Machine full = new Machine(8 * GIB, OptionalLong.of(4 * GIB), 2 * GB, port -> true);

        assertThat(Findings.of(options(), full).refusals())
                .singleElement()
                .asString()
                .contains("2000 MB", "3000 MB", "Remedy");
    }

    @Test
    void littleAvailableMemoryIsOnlyAWarning() {
        Machine crowded = new Machine(8 * GIB, OptionalLong.of(3 * GIB), 50 * GB, port -> true);

        Findings findings = Findings.of(options(), crowded);

        assertThat(findings.refusals()).isEmpty();
        assertThat(findings.warnings()).singleElement().asString().contains("3.0 GiB", "3.5 GiB");
    }

    @Test
    void aSystemThatDoesNotTellAvailableMemoryIsNotWarned() {
        Machine silent = new Machine(8 * GIB, OptionalLong.empty(), 50 * GB, port -> true);

        assertThat(Findings.of(options(), silent).warnings()).isEmpty();
    }

    @Test
    void everythingThatStandsInTheWayIsToldAtOnce() {
        Machine poor = new Machine(GIB, OptionalLong.of(GIB), GB, port -> false);

        assertThat(Findings.of(options(), poor).refusals()).hasSize(3);
    }

    @Test
    void theDefaultIsTheSampleOnPort8080() {
        assertThat(options()).isEqualTo(new Options(8080, Sample.YEAR, false, false, false));
        assertThat(options("--once", "--no-sample", "--port", "18080", "--reset"))
                .isEqualTo(new Options(18080, Sample.NONE, true, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--onec", "-p", "8080", "reset", ""})
    void anUnknownOptionIsRefused(String option) {
        assertThatThrownBy(() -> options(option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown option " + option)
                .hasMessageContaining("--help");
    }

    @Test
    void aCountyIsBroughtInWhereItIsAskedForAndNothingElseIs() {
        assertThat(options("--sample", "county").sample()).isEqualTo(Sample.COUNTY);
        assertThatThrownBy(() -> options("--sample", "country")).hasMessageContaining("expected: county");
        assertThatThrownBy(() -> options("--sample")).hasMessageContaining("expected: county");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1", "99999999999"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> options("--port", port)).hasMessageContaining("expected: a number from 1 to 65535");
    }

    @Test
    void aPortThatIsMissingIsRefused() {
        assertThatThrownBy(() -> options("--port")).hasMessageContaining("expected: a number from 1 to 65535");
    }

    @Test
    void aStackThatRunsIsNotBuiltOver() throws IOException, InterruptedException {
        Installation home = new Installation(root);

        try (Hold held = home.hold().orElseThrow()) {
            assertThat(held.folder()).exists();
            assertThat(told("--port", "1"))
                    .contains("is running already", "run stop")
                    .doesNotContain("Port");
        }
    }

    @Test
    void whoeverListensIsNotJudgedBeforeLeftoversAreEnded() throws IOException, InterruptedException {
        try (ServerSocket leftover = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(leftover.getLocalPort());
            assertThat(told("--port", port)).contains("Port " + port + " is in use");

            Files.createDirectories(root.resolve(".local"));
            Files.writeString(root.resolve(".local/processes"), "gateway 1 2024-04-16T01:00:00Z\n");
            assertThat(told("--port", port)).doesNotContain("is in use");

            Files.writeString(root.resolve(".local/processes"), "");
            assertThat(told("--port", port)).contains("is in use");
        }
    }

    private String told(String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(root.toString()));
        arguments.addAll(List.of(options));
        try (OtherJvm preflight = OtherJvm.running(Preflight.class, arguments.toArray(String[]::new))) {
            String told = preflight.output().lines().collect(Collectors.joining("\n"));
            preflight.process().waitFor();
            return told;
        }
    }

    private static Options options(String... arguments) {
        return Options.parse(List.of(arguments));
    }

    private static Machine laptop() {
        return new Machine(8 * GIB, OptionalLong.of(5 * GIB), 50 * GB, port -> true);
    }
}
