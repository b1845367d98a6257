package org.doublerandom.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.RecordFixtures.*;
import static org.doublerandom.publication.domain.RecordFixtures.AUTHORITY;

import java.time.Instant;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;

/** What every keeper of plans, schemes, items, bases and draws must do. */
public abstract class RecordContract {
    /** Empty ones. */
    protected abstract Plans plans();

    protected abstract Schemes schemes();

    protected abstract Items items();

    /** Those in which an earlier version has kept this item under its id alone. */
    protected abstract Items formerly(PublicItem item);

    protected abstract Bases bases();

    protected abstract Draws draws();

    @Test
    void aPlanIsKeptWithAllItsVersions() {
        Plans plans = plans();
        plans.keep(aPlan(1).with(aVersion(2)));

        assertThat(plans.find(PLAN)).contains(aPlan(1).with(aVersion(2)));
        plans.keep(aPlan(1).with(aVersion(2)));
        assertThat(plans.newest(PageRequest.first()).rows()).hasSize(1);
    }

    @Test
    void aSchemeIsKeptAsItIs() {
        Schemes schemes = schemes();
        schemes.keep(aScheme());
        schemes.keep(aScheme());

        assertThat(schemes.find(BATCH)).contains(aScheme());
        assertThat(schemes.all()).containsExactly(aScheme());
    }

    @Test
    void anItemIsKeptWithWhatItsListSaysAndWithoutWhatItDoesNot() {
        Items items = items();
        items.keep(anItem("KEY"));

        assertThat(items.find(AUTHORITY.code(), FOOD.id())).contains(anItem("KEY"));
        assertThat(items.find(AUTHORITY.code(), new ItemId("ZJ2017-2"))).isEmpty();
        assertThat(items.find("000001-SAMR", FOOD.id())).isEmpty();
    }

    @Test
    void anItemThatWasKeptWithoutAuthorityIsWithdrawnInItsPlace() {
        Items items = formerly(anItem(null, "KEY"));
        PublicItem.Withdrawal withdrawal = new PublicItem.Withdrawal("REPEALED", null, MORNING);

        PublicItem known = items.find(AUTHORITY.code(), FOOD.id()).orElseThrow();
        items.keep(known.withdrawn(AUTHORITY.code(), withdrawal));

        PublicItem withdrawn = anItem("KEY").withdrawn(AUTHORITY.code(), withdrawal);
        assertThat(items.find(AUTHORITY.code(), FOOD.id())).contains(withdrawn);
        assertThat(items.newest(PageRequest.first()).rows()).containsExactly(withdrawn);
        assertThat(items.find("000001-SAMR", FOOD.id())).isEmpty();
    }

    @Test
    void aBaseIsFoundByItsYear() {
        Bases bases = bases();
        bases.keep(aBase(2024, 1400));
        bases.keep(aBase(2024, 1400));

        assertThat(bases.of(2024)).containsExactly(aBase(2024, 1400));
        assertThat(bases.of(2025)).isEmpty();
    }

    @Test
    void everyStageOfADrawIsKeptAsItIs() {
        Draws draws = draws();

        draws.keep(anAnnouncedDraw());
        assertThat(draws.find(DRAW)).contains(anAnnouncedDraw());
        draws.keep(anAnnouncedDraw().complete(anOutcome()));
        assertThat(draws.find(DRAW)).contains(anAnnouncedDraw().complete(anOutcome()));
        assertThat(draws.countCompleted()).isEqualTo(1);
        draws.keep(anAnnouncedDraw().voidBy(aVoidRecord()));
        assertThat(draws.countCompleted()).isZero();
        assertThat(draws.newest(PageRequest.first()).rows())
                .containsExactly(anAnnouncedDraw().voidBy(aVoidRecord()));
    }

    @Test
    void aDrawThatIsVoidByLawKeepsItsOutcomeAndCountsNoMore() {
        Draws draws = draws();
        CompletedDraw drawn = anAnnouncedDraw().complete(anOutcome());
        VoidRecord byLaw = new VoidRecord(
                "LAW", "DRAW1 void\nEND\n", "ab".repeat(32), Instant.parse("2024-05-02T01:00:00Z"), null);
        draws.keep(drawn);

        draws.keep(drawn.voidBy(byLaw));

        assertThat(draws.find(DRAW)).contains(new VoidedDraw(identity(), drawn.announced(), byLaw, drawn, 0, false));
        assertThat(draws.countCompleted()).isZero();
        assertThat(drawn.voidBy(aVoidRecord())).isEqualTo(drawn);
        assertThat(byLaw.reasonInChinese()).isPresent();
    }

    @Test
    void aDepositThatTurnedUpIsKeptWithItsVoid() {
        Draws draws = draws();
        VoidedDraw found = anAnnouncedDraw().voidBy(aVoidRecord()).found(3);

        draws.keep(found);

        assertThat(draws.find(DRAW)).contains(found);
        draws.keep(found.foundEntry(1));
        assertThat(draws.find(DRAW))
                .contains(anAnnouncedDraw().voidBy(aVoidRecord()).foundEntry(1));
    }

    @Test
    void aDrawThatWasGivenUpBeforeItsAnnouncementIsKept() {
        Draws draws = draws();
        var given = new VoidedDraw(identity(), null, aVoidRecord());

        draws.keep(given);

        assertThat(draws.find(DRAW)).contains(given);
    }

    @Test
    void openingAKnownDrawDoesNotTakeItBack() {
        Draws draws = draws();
        draws.keep(anAnnouncedDraw().complete(anOutcome()));

        draws.open(anAnnouncedDraw());

        assertThat(draws.find(DRAW)).contains(anAnnouncedDraw().complete(anOutcome()));
    }
}
