package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample is told while all its processes are killed, three at a time, and its launcher twice. */
@ExtendWith(KilledInstallation.class)
class KillTest {
    private final Remains remains;

    KillTest(Remains remains) {
        this.remains = remains;
    }

    @Test
    void nothingIsLostNothingHappensTwiceNothingStandsStill() {
        assertThat(Examination.of(remains.installation())).isEmpty();
    }

    @Test
    void eachProcessDiedAndTheSampleWasFinishedByTheNextStart() {
        assertThat(remains.died()).containsExactlyInAnyOrderElementsOf(Processes.ALL);
        assertThat(remains.starts()).isEqualTo(3);
    }

    @Test
    void itWasTheWholeSample() {
        assertThat(remains.installation().store("directory").all("targets")).hasSize(2000);
        assertThat(remains.installation().store("inspection").all("inspections"))
                .hasSizeGreaterThanOrEqualTo(39);
        assertThat(remains.installation().acknowledged()).hasSizeGreaterThan(400);
    }
}
