package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.byLaw;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.supervisorGao;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.Collection;
import java.util.List;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Computed;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.SelectionsEnded;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

/** The broker had a public fact when the store was lost, and not what the same write told the services. */
class TellOwedTest {
    private static final DrawId ID = batch().id();

    private final Frame frame = restaurants(10);
    private final InMemoryDraws lost = new InMemoryDraws();
    private final InMemoryDraws restored = new InMemoryDraws();
    private final InMemoryNamedPages pages = new InMemoryNamedPages();
    private final RebuildDraw rebuild = new RebuildDraw(
            restored, pages, new InMemoryReleasedBatches(), new DrawFrames(new InMemoryFrameCopies(), restored));
    private final TellOwed tellOwed = new TellOwed(
            restored,
            new DrawFrames(new InMemoryFrameCopies(), restored),
            new NamePage(pages, TellOwedTest::named),
            TellOwedTest::named);

    private static DirectoryFacts named(DrawId draw, Collection<TargetId> targets, Collection<InspectorId> inspectors) {
        return DirectoryFacts.of(
                targets.stream()
                        .map(id -> new TargetFacts(id, "饭店", null, "ENTERPRISE", "东街", "330102"))
                        .toList(),
                inspectors.stream()
                        .map(id -> new InspectorFacts(id, new PersonId("p-" + id), "官员", "3301", "-"))
                        .toList());
    }

    private NamedPage page(Draw draw) {
        return draw.pages().stream()
                .map(page -> page.named(named(ID, page.targets(), page.inspectors())))
                .findFirst()
                .orElseThrow();
    }

    private Draw bound(InMemoryDraws draws) {
        AnnouncedDraw published = openedDraw(frame)
                .announce(officerChen(), NOW, CLOSE, LogHead.NONE)
                .state()
                .asAnnounced()
                .published(NOW);
        AnnouncedDraw agreed = read(read(published, witnessWang(), THROWS), witnessLiu(), THROWS);
        draws.rebuild(ID, known -> agreed);
        Outcome outcome = ((Computed.Drawn) agreed.compute(frame)).outcome();
        return draws.append(ID, (draw, head) -> draw.asAnnounced().complete(outcome, head, NOW));
    }

    private Draw drawn() {
        Draw bound = bound(lost);
        return lost.change(ID, draw -> draw.resultPublished(List.of(page(bound)), NOW));
    }

    private Draw annulled() {
        drawn();
        lost.change(ID, draw -> Changed.to(draw.requestVoid(byLaw(Digest.of("order")), officerChen(), NOW)));
        return lost.append(
                ID, (draw, head) -> draw.approveVoid(1, supervisorGao(), new RecordSeal(head, SEAL.salt()), NOW));
    }

    @Test
    void theDrawnOfARebuiltDrawAreToldOnceAsTheyWere() {
        Draw drawn = drawn();
        restored.rebuild(ID, known -> drawn);
        assertThat(tellOwed.owing()).containsExactly(ID);

        tellOwed.tell(ID);

        assertThat(restored.events).hasSize(1);
        assertThat(restored.events.get(0)).isEqualTo(lost.events.get(lost.events.size() - 1));
        assertThat(tellOwed.owing()).isEmpty();
        restored.rebuild(ID, known -> known.orElseThrow());
        assertThat(tellOwed.owing()).as("known already").isEmpty();
    }

    @Test
    void whoIsFoundOnTheTopicIsNotToldAgain() {
        Draw drawn = drawn();
        restored.rebuild(ID, known -> drawn);

        rebuild.selected(ID, page(drawn));

        assertThat(tellOwed.owing()).isEmpty();
    }

    @Test
    void thatADrawIsVoidByLawIsToldWhereTheDrawnWereTold() {
        Draw annulled = annulled();
        restored.rebuild(ID, known -> annulled);
        rebuild.selected(ID, page(bound(new InMemoryDraws())));
        assertThat(restored.owed(ID)).containsExactly(new Owed(Owed.Kind.REPLACED, 1));

        tellOwed.tell(ID);

        assertThat(restored.events).containsExactly(lost.events.get(lost.events.size() - 1));
        assertThat(restored.events).hasExactlyElementsOfTypes(SelectionsEnded.class);
    }

    @Test
    void ofADrawThatIsVoidByLawTheDrawnComeFirst() {
        Draw annulled = annulled();
        restored.rebuild(ID, known -> annulled);

        tellOwed.tell(ID);

        assertThat(restored.events).hasExactlyElementsOfTypes(TargetsSelected.class, SelectionsEnded.class);
    }

    @Test
    void nothingNewerIsToldBeforeIt() {
        Draw drawn = drawn();
        restored.rebuild(ID, known -> drawn);
        restored.change(ID, draw -> Changed.to(draw.requestVoid(byLaw(Digest.of("order")), officerChen(), NOW)));

        assertThatThrownBy(this::voidByLaw).isInstanceOf(DrawOwes.class);
        assertThat(restored.events).isEmpty();
        assertThat(restored.get(ID)).isInstanceOf(CompletedDraw.class);
        tellOwed.tell(ID);
        voidByLaw();

        assertThat(restored.events)
                .hasExactlyElementsOfTypes(TargetsSelected.class, DrawVoided.class, SelectionsEnded.class);
    }

    private void voidByLaw() {
        restored.append(
                ID, (draw, head) -> draw.approveVoid(1, supervisorGao(), new RecordSeal(head, SEAL.salt()), NOW));
    }
}
