package org.doublerandom.publication.application.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.RecordFixtures.*;

import org.doublerandom.publication.domain.InMemoryRecord;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.DrawNotAnnounced;
import org.doublerandom.publication.domain.draw.DrawNotVoid;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.junit.jupiter.api.Test;

class KeepRecordTest {
    private final InMemoryRecord.InMemoryPlans plans = new InMemoryRecord.InMemoryPlans();
    private final InMemoryRecord.InMemoryDraws draws = new InMemoryRecord.InMemoryDraws();

    @Test
    void aLaterVersionOfAPlanLeavesTheEarlierReadable() {
        var keep = new KeepPlanVersion(plans);
        keep.keep(aPlan(1));
        keep.keep(aPlan(2));
        keep.keep(aPlan(1));

        assertThat(plans.find(PLAN).orElseThrow().versions()).containsExactly(aVersion(1), aVersion(2));
    }

    @Test
    void anItemThatWasKeptWithoutAuthorityIsInForceNoMoreOnceItIsWithdrawn() {
        var items = new InMemoryRecord.InMemoryItems();
        PublicItem.Withdrawal first = new PublicItem.Withdrawal("REPEALED", null, MORNING);
        items.keepFormer(anItem(null, "KEY"));
        var keep = new KeepItem(items);

        keep.withdraw(AUTHORITY.code(), FOOD.id(), first);
        keep.withdraw(AUTHORITY.code(), FOOD.id(), new PublicItem.Withdrawal("MERGED", null, MORNING));

        assertThat(items.find(AUTHORITY.code(), FOOD.id()))
                .hasValueSatisfying(item -> assertThat(item.withdrawal()).isEqualTo(first))
                .hasValueSatisfying(item -> assertThat(item.authority()).isEqualTo(AUTHORITY.code()));
    }

    @Test
    void aDrawIsShownFromItsAnnouncementToItsOutcomeAndRepeatsChangeNothing() {
        new ShowAnnouncedDraw(draws).show(anAnnouncedDraw());
        new ShowOutcome(draws).show(DRAW, anOutcome());
        new ShowAnnouncedDraw(draws).show(anAnnouncedDraw());
        new ShowOutcome(draws).show(DRAW, anOutcome());

        assertThat(draws.find(DRAW)).containsInstanceOf(CompletedDraw.class);
    }

    @Test
    void anOutcomeWithoutAnnouncementIsMissingAFact() {
        assertThatThrownBy(() -> new ShowOutcome(draws).show(DRAW, anOutcome())).isInstanceOf(DrawNotAnnounced.class);
    }

    @Test
    void aDepositThatTurnsUpIsShownWithTheDrawThatIsVoidForIt() {
        var show = new ShowFoundDeposit(draws);
        new ShowAnnouncedDraw(draws).show(anAnnouncedDraw());
        assertThatThrownBy(() -> show.show(DRAW, 1)).isInstanceOf(DrawNotVoid.class);
        new ShowVoidRecord(draws).show(identity(), aVoidRecord());

        show.show(DRAW, 1);
        show.show(DRAW, 1);

        assertThat(draws.find(DRAW))
                .contains(anAnnouncedDraw().voidBy(aVoidRecord()).found(1));
        show.showEntry(DRAW, 1);
        assertThat(draws.find(DRAW))
                .contains(anAnnouncedDraw().voidBy(aVoidRecord()).foundEntry(1));
    }

    @Test
    void aDrawMayBeGivenUpBeforeItsAnnouncement() {
        new ShowVoidRecord(draws).show(identity(), aVoidRecord());

        assertThat(draws.find(DRAW)).containsInstanceOf(VoidedDraw.class);
    }
}
