package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path root;

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
        Ports first = ports();
        first.of("store");
        first.of("broker");
        first.keep();

        assertThat(ports().of("broker")).isEqualTo(18101);
    }

    @Test
    void aKeptOneThatIsBusyNowIsReplacedByOneThatNobodyHas() {
        Ports first = ports();
        first.of("store");
        first.of("broker");
        first.keep();
        busy.add(18100);

        assertThat(ports().of("store")).isEqualTo(18102);
    }

    private Ports ports() {
        return new Ports(new Installation(root), port -> !busy.contains(port));
    }
}
