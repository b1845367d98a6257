package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.doublerandom.verifier.DrawFolder.Said;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A completed draw is void by an order, in no other way, and nothing else is void by that. */
class SetAsideByLawTest {
    private static final String ORDER = "ab".repeat(32);

    @TempDir
    private Path path;

    private DrawFolder voided(String reason, String evidence, boolean isCompleted) {
        DrawFolder folder = DrawFolder.bound(path);
        KnownDraw draw = KnownValues.diced("R04");
        Announcement announcement = draw.announcement();
        Suite suite = announcement.suite();
        String detail = "DRAW1 detail\nsalt " + "5a".repeat(32) + "\nevidence " + evidence + "\nEND\n";
        String log = new String(folder.read("log.txt"), StandardCharsets.US_ASCII);
        String before = isCompleted ? log : log.substring(0, log.indexOf("DRAW1 result"));
        String last = before.substring(isCompleted ? before.indexOf("DRAW1 result") : before.indexOf("DRAW1\n"));
        folder.write("void-detail.txt", detail);
        folder.write(
                "log.txt",
                before + "DRAW1 void\nauthority " + announcement.authority() + "\nprev " + suite.hex(last) + "\nplan "
                        + announcement.plan() + "\nserial " + announcement.serial() + "\nreason " + reason
                        + "\ndetail " + suite.hex(detail) + "\nby p-officer p-supervisor\nEND\n");
        return folder;
    }

    @Test
    void theOrderIsNamedAndTheDrawIsRecomputedAllTheSame() {
        Said said = voided("LAW", ORDER, true).verify("draw");

        assertThat(said.text())
                .contains("set aside by law after it was completed: the order has digest " + ORDER)
                .contains("OPEN  draw of serial 3: bound, void", "ok  outcome.txt");
        assertThat(said.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"READINGS", "INFEASIBLE", "DEPOSIT", "FILES", "WITHDRAWN"})
    void aCompletedDrawIsVoidForNoOtherReason(String reason) {
        Said said = voided(reason, ORDER, true).verify("draw");

        assertThat(said.text()).contains("WRONG  a void of reason " + reason);
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void noOrderOrNoCompletedDrawIsWrong() {
        assertThat(voided("LAW", Suite.ZEROS, true).verify("draw").text())
                .contains("WRONG  void-detail: no order of a court");
        assertThat(voided("LAW", ORDER, false).verify("draw").text()).contains("WRONG  a void of reason LAW");
    }
}
