package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.base.BaseDateNotReached;
import org.doublerandom.directory.domain.base.BaseYear;
import org.doublerandom.directory.domain.base.InMemoryEnterpriseBases;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.GuidePublished;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.ItemPublished;
import org.doublerandom.directory.domain.item.ItemWithdrawn;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.upper.InMemoryClaims;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.directory.domain.upper.ItemClaimed;
import org.doublerandom.directory.domain.upper.ItemNotClaimed;
import org.doublerandom.directory.domain.upper.UpperFixtures;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishItemTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneOffset.UTC);
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person PLANNER = new Person(new PersonId("p-planner"), HOME, Set.of());
    private static final ItemId ID = new ItemId("ZJ2017-1");

    private final InMemoryItems items = new InMemoryItems(HOME);
    private final InMemoryGuides guides = new InMemoryGuides(HOME);
    private final InMemoryClaims claims = new InMemoryClaims();
    private final InMemoryEditions editions = new InMemoryEditions();
    private final Directories all = InMemoryDirectories.all(
            new Directory(new InMemoryTargets(), new InMemoryInspectors(), items, guides, new InMemoryTagMappings()));
    private final WithdrawItem withdrawItem = new WithdrawItem(all, claims, CLOCK);
    private final PublishItem publishItem = new PublishItem(all, claims, editions, withdrawItem, CLOCK);

    @Test
    void publishesTheGuideAndThenTheItemOnce() {
        items.write(List.of(divided("1", "一", "二")));

        publishItem.publish(ADMINISTRATOR, ID);
        publishItem.publish(ADMINISTRATOR, ID);

        assertThat(guides.events).singleElement().isInstanceOf(GuidePublished.class);
        assertThat(items.events)
                .containsExactly(new ItemPublished(HOME, divided("1", "一", "二"), List.of(), CLOCK.instant()));
        assertThat(items.find(ID)).containsInstanceOf(PublishedItem.class);
    }

    @Test
    void aCrashBetweenGuideAndItemIsMendedByAskingAgain() {
        items.write(List.of(divided("1", "一", "二")));
        guides.change(ID, book -> book.publish(divided("1", "一", "二").questions(), CLOCK.instant()));

        publishItem.publish(ADMINISTRATOR, ID);

        assertThat(guides.events).hasSize(1);
        assertThat(((PublishedItem) items.find(ID).orElseThrow()).guideVersion())
                .isEqualTo(1);
    }

    @Test
    void nobodyPublishesTheItemsOfAnotherAuthority() {
        Directories directories = new InMemoryDirectories();
        directories.of(HOME).items().write(List.of(divided("1", "一", "二")));
        PublishItem publish =
                new PublishItem(directories, claims, editions, new WithdrawItem(directories, claims, CLOCK), CLOCK);
        Person stranger = new Person(new PersonId("p-far"), new AuthorityCode("999999-X"), Set.of(Role.SYSTEM_ADMIN));

        assertThatThrownBy(() -> publish.publish(stranger, ID)).isInstanceOf(UnknownItem.class);
        assertThat(directories.of(HOME).items().find(ID)).containsInstanceOf(ListedItem.class);
        directories.of(stranger.authority()).items().write(List.of(divided("1", "他")));
        assertThat(publish.publish(stranger, ID).text()).isEqualTo(divided("1", "他"));
        assertThat(directories.of(HOME).items().find(ID)).containsInstanceOf(ListedItem.class);
    }

    @Test
    void whatIsWithdrawnAndListedAnewUnderAnotherNumberContinuesIt() {
        items.write(List.of(divided("1", "一", "二"), divided("2", "三")));
        publishItem.publish(ADMINISTRATOR, ID);
        withdrawItem.withdraw(ADMINISTRATOR, ID, "重新编号");

        Item again = publishItem.publish(ADMINISTRATOR, new ItemId("ZJ2017-2"));

        assertThat(again.lineage()).containsExactly(ID);
        assertThat(items.events).endsWith(new ItemPublished(HOME, divided("2", "三"), List.of(ID), CLOCK.instant()));
    }

    @Test
    void whatIsNotClaimedIsNotPublished() {
        items.write(List.of(divided("1", "一", "二")));
        claims.change(HOME, ID, known -> UpperFixtures.left(divided("1")));

        assertThatThrownBy(() -> publishItem.publish(ADMINISTRATOR, ID)).isInstanceOf(ItemNotClaimed.class);
        assertThat(guides.events).isEmpty();
    }

    @Test
    void anItemOfOnesOwnListIsWithdrawnByAnAdministrator() {
        items.write(List.of(divided("1", "一", "二"), divided("2", "一")));
        publishItem.publish(ADMINISTRATOR, ID);
        claims.change(HOME, new ItemId("ZJ2017-2"), known -> UpperFixtures.claimed(divided("2")));

        assertThatThrownBy(() -> withdrawItem.withdraw(PLANNER, ID, "规章已经废止")).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> withdrawItem.withdraw(ADMINISTRATOR, new ItemId("ZJ2017-2"), "规章已经废止"))
                .isInstanceOf(ItemClaimed.class);
        withdrawItem.withdraw(ADMINISTRATOR, ID, "规章已经废止");
        withdrawItem.withdraw(ADMINISTRATOR, ID, "又一次");

        assertThat(items.events)
                .endsWith(new ItemWithdrawn(HOME, ID, new Withdrawal("规章已经废止", null, CLOCK.instant())))
                .hasSize(2);
        assertThatThrownBy(() -> publishItem.publish(ADMINISTRATOR, ID)).isInstanceOf(ItemOutOfForce.class);
    }

    @Test
    void aGuideThatWasWrittenBeforeIsKeptAndReadByAnybodyOnceTheItemIsInForce() {
        items.write(List.of(divided("1", "一", "二")));
        WriteGuide writeGuide = new WriteGuide(all, CLOCK);
        ReadItems reading = new ReadItems(all);
        List<Question> questions =
                List.of(new Question(1, "是否亮证经营", new Manner(AnswerKind.YES_NO, List.of(), null, "第三十五条", null)));
        assertThatThrownBy(() -> writeGuide.write(PLANNER, ID, questions)).isInstanceOf(RoleMissing.class);

        writeGuide.write(ADMINISTRATOR, ID, questions);
        writeGuide.write(ADMINISTRATOR, ID, questions);
        assertThatThrownBy(() -> reading.guide(HOME, ID)).isInstanceOf(UnknownItem.class);
        publishItem.publish(ADMINISTRATOR, ID);

        assertThat(guides.events).hasSize(1);
        assertThat(reading.guide(HOME, ID)).isEqualTo(new Guide(ID, 1, questions));
        List<Question> next =
                List.of(new Question(1, "冷库温度", new Manner(AnswerKind.NUMBER, List.of(), "摄氏度", null, null)));
        assertThat(writeGuide.write(ADMINISTRATOR, ID, next).version()).isEqualTo(2);
        assertThat(reading.guide(HOME, ID).questions()).isEqualTo(next);
        withdrawItem.withdraw(ADMINISTRATOR, ID, "规章已经废止");
        assertThatThrownBy(() -> reading.guide(HOME, ID)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> writeGuide.write(ADMINISTRATOR, ID, questions)).isInstanceOf(ItemOutOfForce.class);
    }

    @ParameterizedTest
    @CsvSource({"CHOICE,1,", "YES_NO,2,", "TEXT,0,摄氏度"})
    void aMannerThatDoesNotFitItsKindIsNone(AnswerKind kind, int options, String unit) {
        List<String> some = List.of("是", "否").subList(0, options);

        assertThatThrownBy(() -> new Manner(kind, some, unit, null, null)).isInstanceOf(MalformedValue.class);
    }

    @Test
    void onlyAnAdministratorPublishesAndOnlyWhatThereIs() {
        assertThatThrownBy(() -> publishItem.publish(PLANNER, ID)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> publishItem.publish(ADMINISTRATOR, ID)).isInstanceOf(UnknownItem.class);
        assertThat(guides.events).isEmpty();
    }

    @Test
    void aBaseCountsAllPagesOfTheDirectory() {
        Directories directories = new InMemoryDirectories();
        Targets targets = directories.of(HOME).targets();
        directories.of(new AuthorityCode("999998-SAMR")).targets().write(TargetFixtures.foodFactories(9), BROUGHT);
        targets.write(TargetFixtures.foodFactories(2345), BROUGHT);
        targets.write(List.of(TargetFixtures.restaurant(3000)), BROUGHT);
        InMemoryEnterpriseBases bases = new InMemoryEnterpriseBases();
        FixEnterpriseBase fix = new FixEnterpriseBase(directories, bases, CLOCK);
        AuthorityCode county = HOME;
        BaseYear year = new BaseYear(2024, LocalDate.of(2023, 12, 31));

        assertThatThrownBy(() -> fix.fix(PLANNER, county, year)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> fix.fix(ADMINISTRATOR, county, new BaseYear(2025, LocalDate.of(2024, 12, 31))))
                .isInstanceOf(BaseDateNotReached.class);
        assertThat(fix.fix(ADMINISTRATOR, county, year).count()).isEqualTo(2345);
        assertThat(bases.events).hasSize(1);
    }
}
