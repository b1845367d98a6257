package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.examine.Snapshot;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examination is examined: each planted fault is found, in words that say which it is. */
@ExtendWith(KilledInstallation.class)
class PlantedFaultsTest {
    private final Snapshot installation;

    PlantedFaultsTest(Remains remains) {
        this.installation = remains.installation();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFound(Fault fault) {
        List<String> before = Examination.of(installation);

        List<String> found = Examination.of(fault.plantedIn(installation));

        assertThat(found)
                .filteredOn(finding -> !before.contains(finding))
                .anyMatch(finding -> finding.contains(fault.words()));
    }
}
