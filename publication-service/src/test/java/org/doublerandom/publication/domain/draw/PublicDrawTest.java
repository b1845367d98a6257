package org.doublerandom.publication.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.RecordFixtures.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicDrawTest {
    @Test
    void anAnnouncedDrawIsCompletedByItsOutcome() {
        assertThat(anAnnouncedDraw().complete(anOutcome()))
                .isEqualTo(new CompletedDraw(identity(), anAnnouncedDraw().announced(), anOutcome(), List.of()));
    }

    @Test
    void aDrawThatHasEndedStaysAsItIs() {
        PublicDraw completed = anAnnouncedDraw().complete(anOutcome());
        PublicDraw voided = anAnnouncedDraw().voidBy(aVoidRecord());

        assertThat(completed.voidBy(aVoidRecord())).isSameAs(completed);
        assertThat(completed.complete(anOutcome())).isSameAs(completed);
        assertThat(voided.complete(anOutcome())).isSameAs(voided);
        assertThat(voided.voidBy(aVoidRecord())).isSameAs(voided);
    }

    @Test
    void aVoidDrawKeepsItsAnnouncement() {
        assertThat(anAnnouncedDraw().voidBy(aVoidRecord()).announcement())
                .contains(anAnnouncedDraw().announced());
    }

    @Test
    void theGradeOfDepositsAndDiceStatesItsLimit() {
        assertThat(new Grade("LD").limit())
                .contains("whoever can read the deposits, together with two witnesses; both key holders together");
        assertThat(new Grade("L3").limit()).isEmpty();
    }

    @Test
    void theGradeOfDepositsAloneStatesItsOwn() {
        Grade grade = new Grade("L1");

        assertThat(grade.limit()).hasValueSatisfying(limit -> assertThat(limit).startsWith("all parties together"));
        assertThat(grade.limitInChinese())
                .hasValueSatisfying(limit -> assertThat(limit).contains("最后寄存的一方"));
        assertThat(grade.sourcesInChinese()).contains("不掷骰");
        assertThat(new Grade("L3").sourcesInChinese()).isEmpty();
    }

    @Test
    void whatAlteredADrawStandsBesideTheOutcomeInTheOrderOfTheLog() {
        Alteration strike = anAlteration("strike", "CLOSED");
        Alteration change = anAlteration("change", "RECUSAL");

        PublicDraw altered = anAnnouncedDraw()
                .complete(anOutcome())
                .alter(strike)
                .alter(change)
                .alter(strike);

        assertThat(((CompletedDraw) altered).alterations()).containsExactly(strike, change);
        assertThat(((CompletedDraw) altered).outcome()).isEqualTo(anOutcome());
        assertThatThrownBy(() -> anAnnouncedDraw().alter(strike)).isInstanceOf(DrawNotCompleted.class);
    }

    private static Alteration anAlteration(String kind, String reason) {
        Instant at = Instant.parse("2024-04-18T02:00:00Z");
        return new Alteration(kind, reason, "DRAW1 " + kind + "\nEND\n", "0".repeat(64), at);
    }

    @Test
    void theReasonOfAnAlterationIsSaidInChineseWhereItIsKnown() {
        assertThat(anAlteration("strike", "MOVED").reasonInChinese()).contains("已迁出");
        assertThat(anAlteration("strike", "FLOODED").reasonInChinese()).isEmpty();
    }
}
