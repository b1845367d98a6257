package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path root;

    @TempDir
    Path claims;

    private final Set<Integer> busy = new HashSet<>();

    @Test
    void everyNameHasItsOwn() {
        Ports ports = ports();

        assertThat(List.of(ports.of("store"), ports.of("broker"), ports.of("store")))
                .containsExactly(18100, 18101, 18100);
    }

    @Test
    void aBusyOneIsPassedOver() {
        busy.add(18100);

        assertThat(ports().of("store")).isEqualTo(18101);
    }

    @Test
    void theNextStartKeepsThem() {
        try (Ports first = ports()) {
            first.of("store");
            first.of("broker");
            first.keep();
        }

        assertThat(ports().of("broker")).isEqualTo(18101);
    }

    @Test
    void aKeptOneThatIsBusyNowIsReplacedByOneThatNobodyHas() {
        try (Ports first = ports()) {
            first.of("store");
            first.of("broker");
            first.keep();
        }
        busy.add(18100);

        assertThat(ports().of("store")).isEqualTo(18102);
    }

    @Test
    void whatAnotherInstallationHasTakenIsPassedOverAlthoughNobodyListensThereYet() {
        Ports other = ports(root.resolve("other"));
        other.of("store");

        assertThat(ports().of("store")).isEqualTo(18101);

        other.close();
        assertThat(ports().of("store")).isEqualTo(18100);
    }

    @Test
    void thePortThatSomebodyChoseIsRefusedIfAnotherInstallationHasIt() {
        ports(root.resolve("other")).assign("gateway", 8080);

        assertThatThrownBy(() -> ports().assign("gateway", 8080))
                .isInstanceOf(PortInUse.class)
                .hasMessageContaining("Port 8080 is in use", "--port 8081");
    }

    private Ports ports(Path other) {
        return new Ports(new Installation(other), new Claims(claims), port -> !busy.contains(port));
    }

    private Ports ports() {
        return new Ports(new Installation(root), new Claims(claims), port -> !busy.contains(port));
    }
}
