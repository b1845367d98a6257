package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
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
import org.doublerandom.directory.domain.target.MergedIntoItself;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTargetsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = person(Role.SYSTEM_ADMIN);

    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final Directory home = directories.of(HOME);
    private final MergeTargets mergers = new MergeTargets(directories, CLOCK);

    @BeforeEach
    void fourFactories() {
        home.targets().write(foodFactories(4), BROUGHT);
    }

    @Test
    void theOldEntryPointsToTheOneThatStandsForBoth() {
        Target merged = mergers.merge(ADMINISTRATOR, targetId(1), targetId(2), "同一企业");

        assertThat(merged.id()).isEqualTo(targetId(1));
        assertThat(merged.mergedInto()).isEqualTo(targetId(2));
        assertThat(mergers.merge(ADMINISTRATOR, targetId(1), targetId(2), "再次")).isEqualTo(merged);
        assertThat(home.targets().chronicle(targetId(1))).hasSize(2);
    }

    @Test
    void anEntryIsMergedOnceAndIntoOneThatStandsForItself() {
        mergers.merge(ADMINISTRATOR, targetId(1), targetId(2), "同一企业");

        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(1), targetId(3), "又"))
                .isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(3), targetId(1), "又"))
                .isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(2), targetId(1), "反向"))
                .isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(3), targetId(3), "自身"))
                .isInstanceOf(MergedIntoItself.class);
        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(3), targetId(9), "未知"))
                .isInstanceOf(UnknownTarget.class);
        assertThat(home.targets().merged()).hasSize(1);
    }

    @Test
    void entriesOfTwoKindsAndAnOpenOneBesideAClosedOneAreNotOneTarget() {
        LocalDate closed = LocalDate.of(2022, 8, 9);
        home.targets().write(List.of(restaurant(5), closedFoodFactory(6, closed)), BROUGHT);

        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(1), targetId(5), "同一企业"))
                .isInstanceOf(NotOneTarget.class);
        assertThatThrownBy(() -> mergers.merge(ADMINISTRATOR, targetId(1), targetId(6), "同一企业"))
                .isInstanceOf(NotOneTarget.class);
        assertThat(home.targets().merged()).isEmpty();
        mergers.merge(ADMINISTRATOR, targetId(6), targetId(1), "同一企业");

        // Whatever the register says since: a merger that stands is no new one.
        home.targets().write(List.of(closedFoodFactory(1, closed), foodFactory(6)), BROUGHT);
        assertThat(mergers.merge(ADMINISTRATOR, targetId(6), targetId(1), "同一企业")
                        .mergedInto())
                .isEqualTo(targetId(1));
    }

    @Test
    void nobodyButAnAdministratorOfTheWholeMerges() {
        assertThatThrownBy(() -> mergers.merge(person(Role.UNIT_ADMIN), targetId(1), targetId(2), "同一企业"))
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

        mergers.merge(ADMINISTRATOR, targetId(1), targetId(2), "同一企业");
        mergers.merge(ADMINISTRATOR, targetId(4), targetId(3), "同一企业");

        Inspector recused = home.inspectorsOfNow().get(0);
        // A frame that was frozen before holds the old ones, and may be widened later.
        assertThat(recused.recusedFrom(Span.ALWAYS))
                .containsExactlyInAnyOrder(targetId(1), targetId(2), targetId(3), targetId(4));
        assertThat(home.inspectors().all().get(0).recusals()).hasSize(1);
    }

    private static Person person(Role role) {
        return new Person(new PersonId("p-admin"), HOME, Set.of(role));
    }
}
