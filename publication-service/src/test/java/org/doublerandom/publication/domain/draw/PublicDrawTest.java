package org.doublerandom.publication.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.RecordFixtures.*;

import org.junit.jupiter.api.Test;

class PublicDrawTest {
    @Test
    void anAnnouncedDrawIsCompletedByItsOutcome() {
        assertThat(anAnnouncedDraw().complete(anOutcome()))
                .isEqualTo(new CompletedDraw(identity(), anAnnouncedDraw().announced(), anOutcome()));
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
        assertThat(new Grade("LD").limit()).contains("whoever can read the deposits, together with two witnesses");
        assertThat(new Grade("L3").limit()).isEmpty();
    }
}
