package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFixtures;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.ChronicleEntry.Happening;
import org.doublerandom.directory.domain.target.HistoryLine;
import org.doublerandom.directory.domain.target.InMemoryMergers;
import org.doublerandom.directory.domain.target.MergedIntoItself;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.MergerState;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.directory.domain.target.SecondPersonMerges;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTargetsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = person("p-admin", Role.SYSTEM_ADMIN);
    private static final Person ANOTHER = person("p-admin-2", Role.SYSTEM_ADMIN);

    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final Directory home = directories.of(HOME);
    private final InMemoryMergers books = new InMemoryMergers();
    private final MergeTargets mergers = new MergeTargets(directories, books, CLOCK);
    private final ReadTargets reading = new ReadTargets(directories);

    @BeforeEach
    void fourFactories() {
        home.targets().write(foodFactories(4), BROUGHT);
    }

    @Test
    void theOldEntryPointsToTheOneThatStandsForBothOnceASecondPersonConfirms() {
        Merger proposed = mergers.propose(ADMINISTRATOR, targetId(1), targetId(2), "同一企业");
        assertThat(home.targets().find(targetId(1)).orElseThrow().mergedInto()).isNull();
        assertThatThrownBy(() -> mergers.confirm(ADMINISTRATOR, proposed.number()))
                .isInstanceOf(SecondPersonMerges.class);

        Merger confirmed = mergers.confirm(ANOTHER, proposed.number());

        assertThat(confirmed.state()).isEqualTo(MergerState.CONFIRMED);
        assertThat(home.targets().find(targetId(1)).orElseThrow().mergedInto()).isEqualTo(targetId(2));
        assertThat(reading.history(HOME, Unit.WHOLE, targetId(2)))
                .extracting(HistoryLine::entry, line -> line.told().what())
                .containsExactly(
                        tuple(targetId(2), Happening.LISTED),
                        tuple(targetId(1), Happening.LISTED),
                        tuple(targetId(2), Happening.ABSORBED),
                        tuple(targetId(1), Happening.MERGED));
    }

    @Test
    void whatAnInterruptionLeavesIsWrittenOnce() {
        int number =
                mergers.propose(ADMINISTRATOR, targetId(1), targetId(2), "同一企业").number();
        books.change(HOME, book -> book.confirmed(number, ANOTHER.id(), CLOCK.instant()));
        assertThat(home.targets().find(targetId(1)).orElseThrow().mergedInto()).isNull();

        assertThat(mergers.unsettled()).containsExactly(HOME);
        mergers.settle(HOME);
        mergers.settle(HOME);

        assertThat(mergers.unsettled()).isEmpty();
        assertThat(home.targets().find(targetId(1)).orElseThrow().mergedInto()).isEqualTo(targetId(2));
        assertThat(home.targets().chronicle(targetId(1))).hasSize(2);
        assertThat(home.targets().chronicle(targetId(2))).hasSize(2);
    }

    @Test
    void whatIsFoundOutAboutTheOldEntryLaterStandsInTheHistoryOfTheOther() {
        merge(1, 2);

        home.targets().note(targetId(1), ChronicleEntry.notFound(Origin.ofInspection("i-1", CLOCK.instant())));

        assertThat(reading.history(HOME, Unit.WHOLE, targetId(2)))
                .extracting(line -> line.told().what())
                .contains(Happening.NOT_FOUND);
    }

    @Test
    void aMergerIsRefusedAndMayBeProposedAnew() {
        int number =
                mergers.propose(ADMINISTRATOR, targetId(1), targetId(2), "同一企业").number();

        Merger rejected = mergers.reject(ANOTHER, number, "并非同一企业");

        assertThat(rejected.state()).isEqualTo(MergerState.REJECTED);
        assertThat(mergers.propose(ADMINISTRATOR, targetId(1), targetId(2), "已查实")
                        .number())
                .isEqualTo(2);
        assertThat(mergers.all(HOME)).hasSize(2);
    }

    @Test
    void anEntryIsMergedOnceAndIntoOneThatStandsForItself() {
        merge(1, 2);

        assertThatThrownBy(() -> merge(1, 3)).isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> merge(3, 1)).isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> merge(2, 1)).isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> merge(3, 3)).isInstanceOf(MergedIntoItself.class);
        assertThatThrownBy(() -> merge(3, 9)).isInstanceOf(UnknownTarget.class);
        assertThat(home.targets().merged()).hasSize(1);
    }

    @Test
    void entriesOfTwoKindsAndAnOpenOneBesideAClosedOneAreNotOneTarget() {
        LocalDate closed = LocalDate.of(2022, 8, 9);
        home.targets().write(List.of(restaurant(5), closedFoodFactory(6, closed)), BROUGHT);

        assertThatThrownBy(() -> merge(1, 5)).isInstanceOf(NotOneTarget.class);
        assertThatThrownBy(() -> merge(1, 6)).isInstanceOf(NotOneTarget.class);
        assertThat(home.targets().merged()).isEmpty();
        merge(6, 1);

        // The register may say something else between the two persons.
        int number =
                mergers.propose(ADMINISTRATOR, targetId(2), targetId(3), "同一企业").number();
        home.targets().write(List.of(closedFoodFactory(3, closed)), BROUGHT);
        assertThatThrownBy(() -> mergers.confirm(ANOTHER, number)).isInstanceOf(NotOneTarget.class);
        assertThat(mergers.all(HOME).get(number - 1).state()).isEqualTo(MergerState.PROPOSED);
    }

    @Test
    void nobodyButAnAdministratorOfTheWholeMerges() {
        assertThatThrownBy(() -> mergers.propose(person("p-unit", Role.UNIT_ADMIN), targetId(1), targetId(2), "同一企业"))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void whoIsRecusedFromTheOldEntryStaysSoAndIsSoFromTheOneThatStandsForIt() {
        ListedInspector listed = InspectorFixtures.anInspector(1, "*");
        home.inspectors().write(List.of(listed), CLOCK.instant());
        home.inspectors().recuse(List.of(new Recusal(listed.id(), targetId(1), "亲属")));
        home.inspectors()
                .declare(
                        listed.id(),
                        known -> known.recused(new Declaration(
                                targetId(4), "持股", Span.ALWAYS, ADMINISTRATOR.id(), false, CLOCK.instant())));

        merge(1, 2);
        merge(4, 3);

        Inspector recused = home.inspectorsOfNow().get(0);
        // A frame that was frozen before holds the old ones, and may be widened later.
        assertThat(recused.recusedFrom(Span.ALWAYS))
                .containsExactlyInAnyOrder(targetId(1), targetId(2), targetId(3), targetId(4));
        assertThat(home.inspectors().all().get(0).recusals()).hasSize(1);
    }

    private void merge(int old, int into) {
        mergers.confirm(
                ANOTHER,
                mergers.propose(ADMINISTRATOR, targetId(old), targetId(into), "同一企业")
                        .number());
    }

    private static Person person(String id, Role role) {
        return new Person(new PersonId(id), HOME, Set.of(role));
    }
}
