package org.doublerandom.draw.domain.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.voiding.InspectorGroup;
import org.doublerandom.draw.domain.voiding.Relief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidenedFilesTest {
    private static final String POOL = "R1\t330102\tALL\t0\t-\nR2\t330102\tALL\t0\t-\nR3\t330102\tALL\t0\t-\n";
    private static final String STRUCK = "R1\t330102\tSTRUCK\t0\t-\nR3\t330102\tSTRUCK\t0\t-\n";
    private static final String ROSTER = "I1\t*\tFOOD\t3\t1\nI2\t3301\tFIRE,FOOD\t999998\t0\n";
    private static final String CONFLICTS = "I1\tR1\n";

    private static final Relief RELIEF =
            new Relief(2, List.of(), List.of(new InspectorGroup("3301", "FOOD"), new InspectorGroup("*", "-")));

    private static FrameFiles with(String roster, String conflicts) {
        FrameFiles struck = new FrameFiles(bytes(STRUCK), bytes(ROSTER), bytes(CONFLICTS));
        return new WidenedFiles(struck, RELIEF)
                .with(new FrameFiles(bytes(POOL), bytes(roster), bytes(conflicts)).pieces());
    }

    @Test
    void capsAreRaisedAlikeAndGroupsComeWithTheirConflicts() {
        String roster = "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\nI3\t3301\tFOOD\t8\t4\nI4\t*\t-\t8\t0\n";

        FrameFiles next = with(roster, "I1\tR1\nI1\tR2\nI3\tR2\nI3\tR3\n");

        assertThat(text(next.pool())).isEqualTo(STRUCK);
        assertThat(text(next.roster())).isEqualTo(roster);
        assertThat(text(next.conflicts())).isEqualTo("I1\tR1\nI3\tR3\n");
    }

    @Test
    void nobodyNeedBeAdded() {
        FrameFiles next = with("I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\n", CONFLICTS);

        assertThat(text(next.conflicts())).isEqualTo(CONFLICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I1\t*\tFOOD\t5\t1\n",
                "I1\t*\tFOOD\t3\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\n",
                "I1\t*\tFOOD\t6\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\n",
                "I1\t3301\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\n",
                "I1\t*\tFOOD,FIRE\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\n",
                "I1\t*\tFOOD\t5\t0\nI2\t3301\tFIRE,FOOD\t999999\t0\n",
                "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\nI3\t33\tFOOD\t8\t0\n",
                "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\nI3\t3301\tFIRE\t8\t0\n",
                "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\nI3\t*\tFOOD\t8\t0\n"
            })
    void everythingElseInTheRosterIsRefused(String roster) {
        assertThatThrownBy(() -> with(roster, CONFLICTS)).isInstanceOf(RosterDoesNotFollow.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I1\tR1\nI1\tR3\n", "I1\tR1\nI2\tR3\n", "I1\tR3\n"})
    void noConflictOfThoseBeforeComesOrGoes(String conflicts) {
        String roster = "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t999999\t0\nI4\t*\t-\t8\t0\n";

        assertThatThrownBy(() -> with(roster, conflicts)).isInstanceOf(RosterDoesNotFollow.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }
}
