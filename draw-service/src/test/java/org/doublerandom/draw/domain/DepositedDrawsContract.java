package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.ClosedNetwork.JUSTICE;
import static org.doublerandom.draw.domain.ClosedNetwork.NOTARY;
import static org.doublerandom.draw.domain.ClosedNetwork.ONE;
import static org.doublerandom.draw.domain.ClosedNetwork.OTHER;
import static org.doublerandom.draw.domain.ClosedNetwork.OWN;
import static org.doublerandom.draw.domain.ClosedNetwork.batch;
import static org.doublerandom.draw.domain.ClosedNetwork.opened;
import static org.doublerandom.draw.domain.ClosedNetwork.sealed;
import static org.doublerandom.draw.domain.ClosedNetwork.sealedSalt;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.named;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;

import java.util.List;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;

/** What every store keeps of draws of grade L1, in each of their states; run against the fake and against the real one. */
public abstract class DepositedDrawsContract {
    private static final DrawId ID = batch(NUMBER.plan()).id();
    private final Frame frame = restaurants(10);

    protected abstract Draws draws();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    /** What is found is what was stored. */
    private Draw found(Draw stored) {
        assertThat(draws().get(ID)).isEqualTo(stored);
        assertThat(draws().publicTexts(ID).texts().keySet())
                .isEqualTo(stored.publicTexts().texts().keySet());
        return stored;
    }

    private void published() {
        draws().open(ID, serial -> opened(NUMBER.plan(), serial, frame));
        found(draws().change(ID, draw -> Changed.to(ClosedNetwork.committed(draw))));
        found(draws().append(
                        ID, (draw, prev) -> sealedSalt(draw.asOpened()).announce(officerChen(), NOW, CLOSE, prev)));
        assertThat(draws().due(CLOSE)).isEmpty();
        assertThat(draws().asleep()).containsExactly(ID);
        found(draws().change(ID, draw -> Changed.to(draw.published(NOW))));
        assertThat(draws().due(NOW.minusSeconds(1))).isEmpty();
        assertThat(draws().due(NOW)).containsExactly(ID);
        assertThat(draws().asleep()).isEmpty();
        found(draws().change(
                        ID, draw -> new DepositedDraw(draw.asAnnounced()).depositOwn(sealed(draw, OWN, SECRET), NOW)));
        assertThat(draws().due(NOW)).isEmpty();
    }

    private void deposit(PartyName party, Secret secret) {
        found(draws().change(ID, draw -> ClosedNetwork.depositing(draw, party, secret)));
    }

    @Test
    void aDrawOfPartiesOnlyIsFoundInEveryStateAndDueAtItsClose() {
        published();
        deposit(JUSTICE, ONE);
        deposit(NOTARY, OTHER);
        assertThat(draws().due(CLOSE.minusSeconds(1))).isEmpty();
        assertThat(draws().due(CLOSE)).containsExactly(ID);

        Outcome outcome = ((Computed.Drawn) draws().get(ID).asAnnounced().compute(frame)).outcome();
        Draw bound = draws().append(ID, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, CLOSE));

        found(draws().change(ID, draw -> draw.resultPublished(named(bound), CLOSE)));
        assertThat(draws().due(CLOSE)).isEmpty();
        assertThat(facts())
                .hasExactlyElementsOfTypes(
                        DrawAnnounced.class,
                        DepositSealed.class,
                        DepositSealed.class,
                        DepositSealed.class,
                        DrawCompleted.class,
                        TargetsSelected.class);
    }

    @Test
    void whatIsMissingAtCloseIsFoundAndTheVoidBehindIt() {
        published();
        deposit(NOTARY, OTHER);
        assertThat(draws().due(CLOSE)).containsExactly(ID);
        found(draws().change(ID, draw -> Changed.to(new DepositedDraw(draw.asAnnounced()).closed(CLOSE))));
        assertThat(draws().due(CLOSE)).isEmpty();

        VoidPetition missing = VoidPetition.of(VoidReason.MISSING, "截止时未寄存。", null);
        draws().change(ID, draw -> Changed.to(draw.requestVoid(missing, officerChen(), CLOSE)));
        found(draws().append(
                        ID,
                        (draw, prev) -> draw.approveVoid(1, approverSun(), new RecordSeal(prev, SEAL.salt()), CLOSE)));

        assertThat(facts())
                .hasExactlyElementsOfTypes(
                        DrawAnnounced.class, DepositSealed.class, DepositSealed.class, DrawVoided.class);
    }

    @Test
    void aRebuiltDrawOwesWhatItToldBesideUntilThatIsFoundOrTold() {
        published();
        deposit(JUSTICE, ONE);
        deposit(NOTARY, OTHER);
        Outcome outcome = ((Computed.Drawn) draws().get(ID).asAnnounced().compute(frame)).outcome();
        int before = facts().size();
        assertThat(draws().owing()).isEmpty();

        draws().rebuild(ID, known -> {
            AnnouncedDraw announced = known.orElseThrow().asAnnounced();
            LogHead head = LogHead.NONE.after(announced.announcement());
            return announced
                    .completed(outcome, head.prev(), CLOSE)
                    .resultPublished(List.of(), CLOSE)
                    .state();
        });

        Owed page = new Owed(Owed.Kind.SELECTED, 1);
        assertThat(draws().owed(ID)).containsExactly(page);
        assertThat(draws().owing()).containsExactly(ID);
        draws().found(ID, new Owed(Owed.Kind.REPLACED, 1));
        found(draws().change(ID, Changed::to));
        CompletedDraw drawn = (CompletedDraw) draws().get(ID);
        TargetsSelected again = TargetsSelected.of(drawn, named(drawn).get(0));
        draws().tell(ID, List.of(), List.of(again));
        assertThat(draws().owed(ID)).containsExactly(page);
        draws().tell(ID, List.of(page), List.of(again));
        draws().tell(ID, List.of(page), List.of(again));
        assertThat(draws().owing()).isEmpty();
        assertThat(facts()).hasSize(before + 1).endsWith(again);
        draws().found(ID, page);
        draws().found(ID.nextAttempt(), page);
        assertThat(draws().owed(ID)).isEmpty();
    }
}
