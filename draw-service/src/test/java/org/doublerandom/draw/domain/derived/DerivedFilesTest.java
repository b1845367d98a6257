package org.doublerandom.draw.domain.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.draw.domain.terms.RankRange;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class DerivedFilesTest {
    private static final String POOL =
            "R1\t330102\tA\t1\t-\nR2\t330103001\tB\t0\t-\nR3\t330102\tA\t0\tCLOSED\n" + "R4\t330102\tA\t2\t-\n";
    private static final String ROSTER = "I1\t*\tFOOD,FIRE\t9\t0\n";
    private static final FrameFiles FILES =
            new FrameFiles(bytes(POOL), bytes(ROSTER), bytes("I1\tR1\nI1\tR3\nI1\tR4\n"));

    @Test
    void theDrawnAreTheNextPoolAndNothingElseOfTheFilesChanges() {
        FrameFiles next = StruckFiles.OPEN.of(FILES.pieces(), Set.of(new TargetId("R4"), new TargetId("R2")));

        assertThat(text(next.pool())).isEqualTo("R2\t330103001\tSTRUCK\t0\t-\nR4\t330102\tSTRUCK\t2\t-\n");
        assertThat(text(next.roster())).isEqualTo(ROSTER);
        assertThat(text(next.conflicts())).isEqualTo("I1\tR4\n");
    }

    @Test
    void allOfTheNextPoolAreDrawnWhateverTheirHits() {
        FrameFiles next = StruckFiles.PSEUDONYMOUS.of(FILES.pieces(), Set.of(new TargetId("R1"), new TargetId("R4")));

        Allocation allocation = Allocation.of(
                List.of(StruckFiles.PSEUDONYMOUS.rule()),
                Frame.read(Suite.SHA256, next, 16).pool());

        assertThat(allocation.take()).isEqualTo(2);
        assertThat(StruckFiles.OPEN.rule().code()).isEqualTo(new StratumCode("STRUCK"));
    }

    @Test
    void eachSubBatchTakesItsRanksAndTheLastAllFurtherOnes() {
        TargetSample order = new TargetSample(List.of(
                new StratumSample(new StratumCode("W"), List.of(drawn("R4"), drawn("R1"), drawn("R2")), List.of())));
        List<RankRange> ranges = List.of(new RankRange(1, 1), new RankRange(2, 2));

        assertThat(text(new SubBatchPool(ranges, 1).of(order, FILES.pieces().pool())))
                .isEqualTo("R4\t330102\tA\t2\t-\n");
        assertThat(text(new SubBatchPool(ranges, 2).of(order, FILES.pieces().pool())))
                .isEqualTo("R1\t330102\tA\t1\t-\nR2\t330103001\tB\t0\t-\n");
        assertThat(new SubBatchPool(ranges, 2).nameUnder(new PlanName("2026.L1.B1-2")))
                .isEqualTo(new PlanName("2026.L1.B1.R2"));
        assertThatThrownBy(() -> new SubBatchPool(ranges, 3)).hasMessageContaining("1 to 2");
    }

    @Test
    void ranksThatNobodyHasLeaveAnEmptyPool() {
        TargetSample nobody = new TargetSample(List.of());
        List<RankRange> ranges = List.of(new RankRange(1, 5), new RankRange(6, 9));

        assertThat(new SubBatchPool(ranges, 1).of(nobody, FILES.pieces().pool()))
                .isEmpty();
        assertThat(new SubBatchPool(ranges, 2).of(nobody, FILES.pieces().pool()))
                .isEmpty();
    }

    private static DrawnTarget drawn(String id) {
        return new DrawnTarget(new TargetId(id), new Ticket(Digest.of(id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }
}
