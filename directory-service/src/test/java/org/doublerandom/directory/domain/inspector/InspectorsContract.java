package org.doublerandom.directory.domain.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.aTrainee;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

public abstract class InspectorsContract {
    private static final FrameId DRAW = new FrameId("000000-SAMR.2024.L03.B1");

    protected abstract Inspectors inspectors();

    @Test
    void givesBackWhatWasWrittenInTheOrderOfTheIds() {
        Inspectors inspectors = inspectors();

        assertThat(inspectors.write(List.of(anInspector(2, "*", "FOOD", "LAW"), aTrainee(1)), NOW))
                .isEqualTo(new Written(2, 0, 0));

        assertThat(inspectors.all()).containsExactly(fresh(aTrainee(1)), fresh(anInspector(2, "*", "FOOD", "LAW")));
        assertThat(inspectors.find(inspectorId(1))).contains(fresh(aTrainee(1)));
        assertThat(inspectors.find(inspectorId(3))).isEmpty();
        assertThat(inspectors.findAll(List.of(inspectorId(2), inspectorId(3)))).hasSize(1);
    }

    @Test
    void whoHadTagsOfAnExpertBesideOthersBeforeThatWasRefusedIsReadAsAnExpert() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*", "FOOD", "EXPERT"), anInspector(2, "*", "FOOD")), NOW);

        assertThat(inspectors.all()).extracting(it -> it.facts().isExpert()).containsExactly(true, false);
    }

    @Test
    void recusalsAndPlacesOutliveANewList() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*")), NOW);
        Recusal recusal = new Recusal(inspectorId(1), targetId(7), "近亲属任职");
        inspectors.recuse(List.of(recusal));
        inspectors.remember(List.of(new DrawnTarget(targetId(8), DRAW, 2024, List.of(inspectorId(1)))));

        assertThat(inspectors.write(List.of(anInspector(1, "000000001", "FOOD")), NOW))
                .isEqualTo(new Written(0, 1, 0));
        assertThat(inspectors.write(List.of(anInspector(1, "000000001", "FOOD")), NOW))
                .isEqualTo(new Written(0, 0, 1));

        Inspector inspector = inspectors.find(inspectorId(1)).orElseThrow();
        assertThat(inspector.recusals()).containsExactly(recusal);
        assertThat(inspector.loadIn(2024)).isEqualTo(1);
    }

    @Test
    void knowsSinceWhenSomebodyStandsAsHeDoes() {
        Inspectors inspectors = inspectors();
        Instant later = NOW.plusSeconds(60);
        inspectors.write(List.of(anInspector(1, "*"), anInspector(2, "*", "FOOD", "LAW"), aTrainee(3)), NOW);

        inspectors.write(List.of(anInspector(1, "*"), anInspector(2, "*", "LAW", "FOOD")), later);
        assertThat(inspectors.all()).extracting(Inspector::since).containsOnly(NOW);
        inspectors.write(List.of(anInspector(1, "*", "FOOD"), anInspector(3, "*")), later);

        assertThat(inspectors.all()).extracting(Inspector::since).containsExactly(later, NOW, later);
        assertThat(inspectors.all())
                .extracting(inspector -> inspector.isInServiceBefore(later))
                .containsExactly(false, true, false);
    }

    @Test
    void hasOneRecusalForEachTarget() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*")), NOW);
        Recusal first = new Recusal(inspectorId(1), targetId(7), "近亲属任职");
        Recusal other = new Recusal(inspectorId(1), targetId(7), "本人持有股份");

        assertThat(inspectors.recuse(List.of(first))).isEqualTo(new Written(1, 0, 0));
        assertThat(inspectors.recuse(List.of(first))).isEqualTo(new Written(0, 0, 1));
        assertThat(inspectors.recuse(List.of(other))).isEqualTo(new Written(0, 1, 0));
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().recusals()).containsExactly(other);
    }

    @Test
    void aRecusalThatHasEndedStaysBesideALaterOne() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*")), NOW);
        LocalDate last = LocalDate.of(2024, 3, 31);
        Recusal ended = new Recusal(inspectorId(1), targetId(7), "近亲属任职", new Span(null, last));
        Recusal later = new Recusal(inspectorId(1), targetId(7), "近亲属再任职", new Span(last.plusDays(40), null));

        inspectors.recuse(List.of(new Recusal(inspectorId(1), targetId(7), "近亲属任职")));
        assertThat(inspectors.recuse(List.of(ended))).isEqualTo(new Written(0, 1, 0));
        assertThat(inspectors.recuse(List.of(later))).isEqualTo(new Written(1, 0, 0));

        assertThat(inspectors.find(inspectorId(1)).orElseThrow().recusals()).containsExactly(ended, later);
    }

    @Test
    void whatPersonsDeclareStaysWithAnInspectorWhateverTheTablesSay() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*"), anInspector(2, "*")), NOW);
        LocalDate may = LocalDate.of(2024, 5, 1);
        PersonId administrator = new PersonId("p-admin");
        Declarations declared = Declarations.none(inspectorId(1))
                .recused(new Declaration(targetId(7), "近亲属任职", new Span(may, null), administrator, false, NOW))
                .away(new Leave(may, may.plusDays(9), administrator, NOW))
                .withdrawn(1, new Leave.Withdrawal("假期取消", administrator, NOW))
                .ended(1, new Declaration.Ending(may.plusDays(1), "已离职", administrator, NOW));

        assertThat(inspectors.declare(inspectorId(1), known -> declared)).isEqualTo(declared);
        inspectors.write(List.of(anInspector(1, "000000001")), NOW);

        assertThat(inspectors.declare(inspectorId(1), known -> known)).isEqualTo(declared);
        assertThat(inspectors.all())
                .extracting(Inspector::declarations)
                .containsExactly(declared, Declarations.none(inspectorId(2)));
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().declarations()).isEqualTo(declared);
    }

    @Test
    void whatLimitsSomebodyIsKeptWithHim() {
        Inspectors inspectors = inspectors();
        ListedInspector known = anInspector(1, "*");
        InspectorFacts facts = known.facts();
        ListedInspector lent = new ListedInspector(
                known.id(),
                new InspectorFacts(
                        facts.person(),
                        facts.name(),
                        facts.unit(),
                        facts.unitName(),
                        new Certificate(
                                "33010001", "浙江省人民政府", new Span(LocalDate.of(2019, 7, 1), LocalDate.of(2024, 6, 30))),
                        facts.tags(),
                        facts.cap(),
                        List.of(new ItemId("ZJ2017-1")),
                        new Loan(DRAW, "青市监借〔2024〕3号")));
        inspectors.write(List.of(known), NOW);

        inspectors.write(List.of(lent), NOW.plusSeconds(9));
        assertThat(inspectors.all())
                .containsExactly(new Inspector(known.id(), lent.facts(), List.of(), List.of(), NOW.plusSeconds(9)));
        inspectors.write(List.of(known), NOW.plusSeconds(10));
        assertThat(inspectors.all()).extracting(Inspector::facts).containsExactly(facts);
    }

    @Test
    void countsAPlaceOnceHoweverOftenItIsTold() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*"), anInspector(2, "*")), NOW);
        List<DrawnTarget> page = List.of(
                new DrawnTarget(targetId(1), DRAW, 2024, List.of(inspectorId(1), inspectorId(2))),
                new DrawnTarget(targetId(2), DRAW, 2024, List.of(inspectorId(1))));

        inspectors.remember(page);
        inspectors.remember(page);
        inspectors.remember(List.of());

        assertThat(inspectors.find(inspectorId(1)).orElseThrow().loadIn(2024)).isEqualTo(2);
        assertThat(inspectors.find(inspectorId(2)).orElseThrow().loadIn(2024)).isEqualTo(1);
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().loadIn(2023)).isZero();
    }

    @Test
    void forgetsThePlacesAtATargetThatADrawGave() {
        Inspectors inspectors = inspectors();
        inspectors.write(List.of(anInspector(1, "*"), anInspector(2, "*")), NOW);
        inspectors.remember(List.of(
                new DrawnTarget(targetId(1), DRAW, 2024, List.of(inspectorId(1), inspectorId(2))),
                new DrawnTarget(targetId(2), DRAW, 2024, List.of(inspectorId(1)))));

        inspectors.forget(DRAW, List.of(targetId(1)));
        inspectors.forget(DRAW, List.of(targetId(1)));

        assertThat(inspectors.find(inspectorId(1)).orElseThrow().assignments())
                .containsExactly(new Assignment(DRAW, targetId(2), 2024));
        assertThat(inspectors.find(inspectorId(2)).orElseThrow().assignments()).isEmpty();
    }
}
