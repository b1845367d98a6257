package org.doublerandom.draw.domain.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class PseudonymousFilesTest {
    private static final StratumCode A = new StratumCode("A");
    private static final StratumCode B = new StratumCode("B");
    private static final StratumRule RULE_OF_A = new StratumRule(A, 500, 1, 2);
    private static final Salt SALT = new Salt("ab".repeat(32));
    private static final FrameFiles FILES = files(
            "T1\t330102003\tA\t1\t-\nT2\t330102\tA\t2\t-\nT3\t330102\tB\t0\t-\nT4\t330103\tA\t0\tCLOSED\n",
            "I1\t33010200\tFOOD,ELEVATOR\t3\t0\nI10\t*\t-\t3\t0\nI2\t3301\tB,A\t3\t1\n",
            "I1\tT4\nI2\tT1\n");

    @Test
    void cutsAreasAndUnitsToTheCountyAndHidesHits() {
        FrameFiles hidden = files().of(FILES);

        assertThat(text(hidden.pool()))
                .contains(pseudonym("T1") + "\t330102\tS2\t0\t-\n")
                .doesNotContain("003");
        assertThat(text(hidden.roster()))
                .isEqualTo("I1\t330102\tFOOD,ELEVATOR\t3\t0\nI10\t*\t-\t3\t0\nI2\t3301\tB,A\t3\t1\n");
    }

    @Test
    void marksWhoeverIsNotEligibleTheSameWay() {
        assertThat(text(files().of(FILES).pool()))
                .contains(pseudonym("T2") + "\t330102\tS2\t0\tX\n") // too many hits
                .contains(pseudonym("T3") + "\t330102\tS1\t0\tX\n") // of a stratum not drawn from
                .contains(pseudonym("T4") + "\t330103\tS2\t0\tX\n"); // excluded
    }

    @Test
    void recusesFromThePseudonyms() {
        assertThat(text(files().of(FILES).conflicts()))
                .isEqualTo("I1\t" + pseudonym("T4") + "\nI2\t" + pseudonym("T1") + "\n");
    }

    @Test
    void needsASaltForEachTarget() {
        PseudonymousFiles files =
                new PseudonymousFiles(new Pseudonyms(Suite.SHA256, Map.of()), codes("S2", "S1"), List.of(RULE_OF_A));

        assertThatThrownBy(() -> files.of(FILES)).hasMessageContaining("T1");
    }

    @Test
    void neutralCodesAreNumberedFromOne() {
        assertThatThrownBy(() -> codes("S2", "S3")).hasMessageContaining("S1 to S2");
        assertThatThrownBy(() -> codes("S1", "S1")).hasMessageContaining("each once");
    }

    private static PseudonymousFiles files() {
        Map<TargetId, Salt> salts = Map.of(
                new TargetId("T1"), SALT, new TargetId("T2"), SALT, new TargetId("T3"), SALT, new TargetId("T4"), SALT);
        return new PseudonymousFiles(new Pseudonyms(Suite.SHA256, salts), codes("S2", "S1"), List.of(RULE_OF_A));
    }

    private static NeutralCodes codes(String a, String b) {
        return new NeutralCodes(Map.of(A, new StratumCode(a), B, new StratumCode(b)));
    }

    private static TargetId pseudonym(String id) {
        return Pseudonyms.of(Suite.SHA256, SALT, new TargetId(id));
    }

    private static FrameFiles files(String pool, String roster, String conflicts) {
        return new FrameFiles(bytes(pool), bytes(roster), bytes(conflicts));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }
}
