package org.doublerandom.draw.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** Told before anything is random, not after the dice: among how many a draw can choose. */
class PossibleInspectorsTest {
    private static final List<StratumRule> STRATA = List.of(new StratumRule(new StratumCode("ALL"), 300, 1, 2));
    private static final List<Slot> SLOTS = List.of(new Slot("FOOD"), Slot.ANYBODY);
    private static final String ROSTER =
            "I1\t*\tFOOD\t9\t0\nI2\t330102\tFOOD\t9\t0\nI3\t*\t-\t9\t0\nI4\t*\tFOOD\t0\t0\n";

    private static PossibleInspectors of(String pool, String roster, String conflicts) {
        FrameFiles files = new FrameFiles(bytes(pool), bytes(roster), bytes(conflicts));
        return PossibleInspectors.of(Frame.read(Suite.SHA256, files, 16), STRATA, SLOTS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void areThoseWhoServeTheAreaFitThePlaceAndMayStillBeSent() {
        // Two know food there, three may go at all; in the other area one and two.
        assertThat(of("T1\t330102\tALL\t0\t-\n", ROSTER, "")).isEqualTo(new PossibleInspectors(2, 1));
        assertThat(of("T1\t330103\tALL\t0\t-\n", ROSTER, "")).isEqualTo(new PossibleInspectors(1, 2));
    }

    @Test
    void theRecusedAreNone() {
        assertThat(of("T1\t330102\tALL\t0\t-\n", ROSTER, "I1\tT1\nI3\tT1\n")).isEqualTo(new PossibleInspectors(1, 2));
        assertThat(of("T1\t330103\tALL\t0\t-\n", ROSTER, "I1\tT1\n")).isEqualTo(new PossibleInspectors(0, 2));
    }

    @Test
    void eachOfManyWithTheSameTraitsCountsAndOnlyTheRecusedForItself() {
        String three = "T1\t330102\tALL\t0\t-\nT2\t330102\tALL\t0\t-\nT3\t330102\tALL\t0\t-\n";

        assertThat(of(three, ROSTER, "")).isEqualTo(new PossibleInspectors(2, 3));
        assertThat(of(three, ROSTER, "I1\tT2\n")).isEqualTo(new PossibleInspectors(1, 4));
        assertThat(of(three, ROSTER, "I1\tT1\nI1\tT2\nI1\tT3\n")).isEqualTo(new PossibleInspectors(1, 6));
        assertThat(of(three, ROSTER, "I4\tT1\n")).isEqualTo(new PossibleInspectors(2, 3));
    }

    @Test
    void onlyPlacesOfTheEligibleCount() {
        String excluded = "T1\t330103\tALL\t0\tCLOSED\nT2\t330103\tALL\t2\t-\nT3\t330103\tNONE\t0\t-\n";

        assertThat(of(excluded, ROSTER, "")).isEqualTo(new PossibleInspectors(0, 0));
        assertThat(of(excluded + "T4\t330102\tALL\t1\t-\n", ROSTER, "")).isEqualTo(new PossibleInspectors(2, 1));
    }
}
