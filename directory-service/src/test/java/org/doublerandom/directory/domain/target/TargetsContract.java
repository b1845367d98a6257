package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.ChronicleEntry.Happening;
import org.doublerandom.directory.domain.target.FieldChange.Field;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

public abstract class TargetsContract {
    private static final FrameId FIRST = new FrameId("000000-SAMR.2024.L03.B1");
    private static final FrameId SECOND = new FrameId("000000-SAMR.2024.L17.B1");
    private static final List<InspectorId> TEAM = List.of(new InspectorId("IAAAAAAA2"), new InspectorId("IAAAAAAA3"));

    protected abstract Targets targets();

    @Test
    void givesBackWhatWasWritten() {
        Targets targets = targets();
        RegisteredTarget closed = closedFoodFactory(2, LocalDate.of(2023, 6, 1));

        assertThat(targets.write(List.of(foodFactory(1), closed), BROUGHT)).isEqualTo(new Written(2, 0, 0));

        assertThat(targets.find(targetId(1))).contains(neverDrawn(foodFactory(1)));
        assertThat(targets.find(targetId(2))).contains(neverDrawn(closed));
        assertThat(targets.find(targetId(3))).isEmpty();
        assertThat(targets.findAll(List.of(targetId(2), targetId(3)))).containsExactly(neverDrawn(closed));
    }

    @Test
    void keepsTheNumberOfARegisterAndThatThereIsNoIndustry() {
        Targets targets = targets();
        TargetFacts facts = foodFactory(1).facts();
        RegisteredTarget listed = new RegisteredTarget(
                targetId(1),
                new TargetFacts(
                        TargetKind.EQUIPMENT,
                        facts.name(),
                        facts.address(),
                        facts.area(),
                        null,
                        facts.registration(),
                        facts.scopes(),
                        new RegisterNumber("青禾县市场监督管理局", "TS-0007")));
        targets.write(List.of(foodFactory(1)), BROUGHT);

        assertThat(targets.write(List.of(listed), BROUGHT)).isEqualTo(new Written(0, 1, 0));
        assertThat(targets.find(targetId(1))).contains(neverDrawn(listed));
        targets.write(List.of(foodFactory(1)), BROUGHT);
        assertThat(targets.find(targetId(1))).contains(neverDrawn(foodFactory(1)));
    }

    @Test
    void tellsWhatEachWriteChangedAndWhereItCameFrom() {
        Targets targets = targets();
        Origin later = Origin.ofImport("second", Instant.parse("2024-05-16T01:00:00Z"));
        RegisteredTarget closed = closedFoodFactory(1, LocalDate.of(2024, 5, 1));
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        targets.write(List.of(closed, foodFactory(2)), later);
        targets.write(List.of(closed), Origin.ofImport("third", Instant.parse("2024-06-16T01:00:00Z")));

        assertThat(targets.chronicle(targetId(1)))
                .containsExactly(
                        new ChronicleEntry(Happening.LISTED, BROUGHT, List.of(), null),
                        new ChronicleEntry(
                                Happening.CHANGED,
                                later,
                                List.of(
                                        new FieldChange(Field.STATUS, "OPEN", "CLOSED"),
                                        new FieldChange(Field.CLOSED, null, "2024-05-01")),
                                null));
        assertThat(targets.chronicle(targetId(2))).hasSize(1);
        assertThat(targets.chronicle(targetId(3))).isEmpty();
    }

    @Test
    void anEntryOfTheSameOriginIsNotedOnce() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1)), BROUGHT);
        Instant at = Instant.parse("2024-05-16T01:00:00Z");
        ChronicleEntry first = ChronicleEntry.notFound(Origin.ofInspection("c7q2.1", at));
        ChronicleEntry second = ChronicleEntry.notFound(Origin.ofInspection("c7q2.2", at));

        assertThat(List.of(first, first, second)).allMatch(entry -> targets.note(targetId(1), entry));
        assertThat(targets.note(targetId(7), first)).isFalse();
        targets.write(List.of(foodFactory(1)), BROUGHT);

        assertThat(targets.chronicle(targetId(1))).hasSize(3).endsWith(first, second);
        assertThat(targets.find(targetId(1))).contains(neverDrawn(foodFactory(1)));
    }

    @Test
    void saysWhatAnotherWriteChanged() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), closedFoodFactory(2, LocalDate.of(2023, 6, 1))), BROUGHT);

        assertThat(targets.write(List.of(foodFactory(1), foodFactory(2), restaurant(3)), BROUGHT))
                .isEqualTo(new Written(1, 1, 1));
        assertThat(targets.find(targetId(2))).contains(neverDrawn(foodFactory(2)));
    }

    @Test
    void pagesThroughAllInTheOrderOfTheirBytes() {
        Targets targets = targets();
        List<RegisteredTarget> all = foodFactories(1100);
        targets.write(all.subList(500, 1100), BROUGHT);
        targets.write(all.subList(0, 500), BROUGHT);
        targets.write(List.of(restaurant(2000)), BROUGHT);

        List<Target> read = new ArrayList<>();
        List<Target> page = targets.after(Unit.WHOLE, Set.of(TargetKind.ENTERPRISE), null, 256);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = targets.after(
                    Unit.WHOLE,
                    Set.of(TargetKind.ENTERPRISE),
                    page.get(page.size() - 1).id(),
                    256);
        }

        assertThat(read)
                .extracting(Target::id)
                .containsExactlyElementsOf(
                        all.stream().map(RegisteredTarget::id).toList());
        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 2000)).hasSize(1101);
        assertThat(targets.count(Unit.WHOLE, Set.of())).isEqualTo(1101);
        assertThat(targets.count(Unit.WHOLE, Set.of(TargetKind.ENTERPRISE))).isEqualTo(1100);
    }

    @Test
    void aUnitSeesTheTargetsOfItsArea() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), restaurant(4)), BROUGHT);
        String area = foodFactory(1).facts().area().code();

        for (String unit : List.of(area, area.substring(0, 5))) {
            assertThat(targets.after(new Unit(unit), Set.of(), null, 9)).hasSize(2);
            assertThat(targets.after(new Unit(unit), Set.of(TargetKind.ENTERPRISE), null, 9))
                    .hasSize(1);
            assertThat(targets.count(new Unit(unit), Set.of())).isEqualTo(2);
        }
        assertThat(targets.after(new Unit("9"), Set.of(), null, 9)).isEmpty();
        assertThat(targets.count(new Unit(area + "1"), Set.of())).isZero();
    }

    @Test
    void remembersADrawOnceHoweverOftenItIsTold() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1)), BROUGHT);
        DrawnTarget first = new DrawnTarget(targetId(1), FIRST, 2024, TEAM);

        targets.remember(List.of(first));
        targets.remember(List.of(new DrawnTarget(targetId(1), SECOND, 2024, TEAM.subList(0, 1))));
        targets.remember(List.of(first));
        targets.write(List.of(foodFactory(1)), BROUGHT);

        DrawHistory history = targets.find(targetId(1)).orElseThrow().history();
        assertThat(history.hitsIn(2024)).isEqualTo(2);
        assertThat(history.hitsIn(2023)).isZero();
        assertThat(history.lastTeam()).isEqualTo(new LastTeam(SECOND, TEAM.subList(0, 1)));
    }

    @Test
    void aStrikeTakesTheHitOfItsDrawAndIsRemembered() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        DrawnTarget struck = new DrawnTarget(targetId(1), SECOND, 2024, TEAM);
        targets.remember(List.of(new DrawnTarget(targetId(1), FIRST, 2024, TEAM)));
        targets.remember(List.of(struck, new DrawnTarget(targetId(2), SECOND, 2024, TEAM)));

        targets.strike(SECOND, targetId(1));
        targets.strike(SECOND, targetId(1));
        targets.remember(List.of(struck));

        DrawHistory history = targets.find(targetId(1)).orElseThrow().history();
        assertThat(history.hits()).containsExactly(new Hit(FIRST, 2024, false));
        assertThat(history.struckBy()).containsExactly(SECOND);
        assertThat(history.lastTeam()).isNull();
        assertThat(targets.find(targetId(2)).orElseThrow().history().lastTeam()).isEqualTo(new LastTeam(SECOND, TEAM));
    }

    @Test
    void anotherTeamOfTheSameDrawTakesThePlaceOfTheLast() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1)), BROUGHT);
        targets.remember(List.of(new DrawnTarget(targetId(1), FIRST, 2024, TEAM)));

        targets.reteam(List.of(new DrawnTarget(targetId(1), FIRST, 2024, TEAM.subList(0, 1))));
        targets.reteam(List.of(new DrawnTarget(targetId(1), SECOND, 2024, TEAM)));

        DrawHistory history = targets.find(targetId(1)).orElseThrow().history();
        assertThat(history.lastTeam()).isEqualTo(new LastTeam(FIRST, TEAM.subList(0, 1)));
        assertThat(history.hitsIn(2024)).isEqualTo(1);
    }

    @Test
    void aHitOfADrawThatIsVoidByLawCountsOnlyIfTheVisitTakesPlace() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        DrawnTarget first = new DrawnTarget(targetId(1), FIRST, 2024, TEAM);
        targets.remember(List.of(new DrawnTarget(targetId(1), SECOND, 2024, TEAM)));
        targets.remember(List.of(first, new DrawnTarget(targetId(2), FIRST, 2024, TEAM)));

        targets.annul(FIRST, List.of(targetId(1), targetId(2)));
        targets.annul(FIRST, List.of(targetId(1)));
        targets.remember(List.of(first));

        DrawHistory annulled = targets.find(targetId(1)).orElseThrow().history();
        assertThat(annulled.hits())
                .containsExactly(new Hit(SECOND, 2024, false, false), new Hit(FIRST, 2024, false, true));
        assertThat(annulled.hitsIn(2024)).isEqualTo(1);
        assertThat(annulled.lastInspectors()).isEmpty();
        assertThat(targets.visit(FIRST, targetId(1))).isTrue();
        DrawHistory visited = targets.find(targetId(1)).orElseThrow().history();
        assertThat(visited.hitsIn(2024)).isEqualTo(2);
        assertThat(visited.lastInspectors()).isEqualTo(TEAM);
        assertThat(targets.find(targetId(2)).orElseThrow().history().hitsIn(2024))
                .isZero();
    }

    @Test
    void whomAVoidAttemptDrewIsRememberedAndMayBeDrawnByTheNext() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);

        targets.miss(FIRST, List.of(targetId(1), targetId(2)));
        targets.miss(FIRST, List.of(targetId(1), targetId(7)));
        targets.remember(List.of(new DrawnTarget(targetId(1), FIRST, 2024, TEAM)));

        DrawHistory history = targets.find(targetId(1)).orElseThrow().history();
        assertThat(history.missedBy()).containsExactly(FIRST);
        assertThat(history.hits()).containsExactly(new Hit(FIRST, 2024, false));
        assertThat(targets.drawnIn(Set.of(FIRST))).extracting(Target::id).containsExactly(targetId(1), targetId(2));
        assertThat(targets.find(targetId(2)).orElseThrow().history().hits()).isEmpty();
    }

    @Test
    void aVisitBelongsToItsDraw() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        targets.remember(List.of(new DrawnTarget(targetId(1), FIRST, 2024, TEAM)));
        targets.remember(List.of(new DrawnTarget(targetId(1), SECOND, 2024, TEAM)));
        targets.strike(FIRST, targetId(2));

        assertThat(targets.visit(SECOND, targetId(1))).isTrue();
        assertThat(targets.visit(FIRST, targetId(2))).isTrue();
        assertThat(targets.visit(SECOND, targetId(2))).isFalse();
        assertThat(targets.visit(SECOND, targetId(7))).isFalse();

        DrawHistory history = targets.find(targetId(1)).orElseThrow().history();
        assertThat(history.hits()).containsExactly(new Hit(FIRST, 2024, false), new Hit(SECOND, 2024, true));
        assertThat(history.hitOf(SECOND)).contains(new Hit(SECOND, 2024, true));
    }

    @Test
    void findsWhomSomeDrawsHaveDrawnOrStruck() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2), foodFactory(3)), BROUGHT);
        targets.remember(List.of(new DrawnTarget(targetId(3), FIRST, 2024, TEAM)));
        targets.remember(List.of(new DrawnTarget(targetId(2), SECOND, 2024, TEAM)));
        targets.strike(FIRST, targetId(1));

        assertThat(targets.drawnIn(Set.of(FIRST))).extracting(Target::id).containsExactly(targetId(1), targetId(3));
        assertThat(targets.drawnIn(Set.of(FIRST, SECOND))).hasSize(3);
        assertThat(targets.drawnIn(Set.of())).isEmpty();
    }
}
