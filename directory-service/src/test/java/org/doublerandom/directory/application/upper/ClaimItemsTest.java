package org.doublerandom.directory.application.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.upper.UpperFixtures.EAST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.SECOND;
import static org.doublerandom.directory.domain.upper.UpperFixtures.asAbove;
import static org.doublerandom.directory.domain.upper.UpperFixtures.first;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.second;
import static org.doublerandom.directory.domain.upper.UpperFixtures.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.application.PublishItem;
import org.doublerandom.directory.application.WithdrawItem;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.ClaimPublished;
import org.doublerandom.directory.domain.upper.ClaimedByAnotherUnit;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.EditionDiffers;
import org.doublerandom.directory.domain.upper.EditionEmpty;
import org.doublerandom.directory.domain.upper.EditionFollowed;
import org.doublerandom.directory.domain.upper.InMemoryClaims;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.directory.domain.upper.Level;
import org.doublerandom.directory.domain.upper.Source;
import org.doublerandom.directory.domain.upper.Standing.State;
import org.doublerandom.directory.domain.upper.Terms;
import org.doublerandom.directory.domain.upper.UnitNotYours;
import org.doublerandom.directory.domain.upper.UnknownEdition;
import org.doublerandom.directory.domain.upper.UpperFixtures;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimItemsTest {
    private static final Clock CLOCK = Clock.fixed(UpperFixtures.NOW, ZoneOffset.UTC);
    private static final Unit WEST = new Unit("000000001");
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person OF_EAST = new Person(new PersonId("p-east"), HOME, EAST, Set.of(Role.UNIT_ADMIN));
    private static final ItemNumber ONE = new ItemNumber("1");
    private static final ItemText REPORTS = item(FIRST, "1", "年报公示");

    private final InMemoryEditions stored = new InMemoryEditions();
    private final InMemoryClaims claims = new InMemoryClaims();
    private final Directories directories = new InMemoryDirectories();
    private final Items items = directories.of(HOME).items();
    private final ReadEditions editions = new ReadEditions(stored, claims);
    private final DeclareEdition declareEdition = new DeclareEdition(stored, editions);
    private final WithdrawItem withdrawItem = new WithdrawItem(directories, claims, CLOCK);
    private final BringIntoForce bringIntoForce = new BringIntoForce(stored, editions, claims, withdrawItem, CLOCK);
    private final ClaimItems claimItems = new ClaimItems(editions, claims, directories, withdrawItem, CLOCK);

    @BeforeEach
    void theFirstEditionIsThere() {
        bring(first(REPORTS, item(FIRST, "2", "名称规范使用")));
    }

    @Test
    void aClaimedItemStandsInTheListOfTheAuthority() {
        Terms terms = terms(EAST, Category.KEY, new RatioBounds(500, null));

        assertThat(claimItems.claim(OF_EAST, EAST, FIRST, ONE, terms).state()).isEqualTo(State.CLAIMED);

        assertThat(items.find(REPORTS.id())).contains(new ListedItem(HOME, terms.appliedTo(REPORTS)));
        assertThat(editions.ledger(HOME, FIRST).count(State.OPEN)).isEqualTo(1);
    }

    @Test
    void anotherUnitNeitherClaimsForItNorTakesItAway() {
        assertThatThrownBy(() -> claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(WEST)))
                .isInstanceOf(UnitNotYours.class);
        claimItems.claim(ADMINISTRATOR, Unit.WHOLE, FIRST, ONE, asAbove(WEST));

        assertThatThrownBy(() -> claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST)))
                .isInstanceOf(ClaimedByAnotherUnit.class);
        assertThatThrownBy(() -> claimItems.leave(OF_EAST, EAST, FIRST, ONE, new Claim.NotOurs("不", null)))
                .isInstanceOf(ClaimedByAnotherUnit.class);
        assertThat(items.find(REPORTS.id()).orElseThrow().text().local().unit()).isEqualTo(WEST);
    }

    @Test
    void whatIsNotClaimedMayStillBeClaimed() {
        Claim.NotOurs why = new Claim.NotOurs("不属于本部门职责", "市生态环境局");

        assertThat(claimItems.leave(OF_EAST, EAST, FIRST, ONE, why).state()).isEqualTo(State.NOT_CLAIMED);
        assertThat(items.find(REPORTS.id())).isEmpty();

        assertThat(claimItems
                        .claim(ADMINISTRATOR, Unit.WHOLE, FIRST, ONE, asAbove(WEST))
                        .state())
                .isEqualTo(State.CLAIMED);
    }

    @Test
    void whatIsPublishedKeepsItsTerms() {
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        publish(REPORTS);

        assertThat(claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST)).state())
                .isEqualTo(State.CLAIMED);
        assertThatThrownBy(() ->
                        claimItems.claim(OF_EAST, EAST, FIRST, ONE, terms(EAST, Category.KEY, RatioBounds.UNSAID)))
                .isInstanceOf(ClaimPublished.class);
    }

    @Test
    void whatIsNotClaimedAnyMoreIsWithdrawn() {
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        publish(REPORTS);

        Claim.NotOurs why = new Claim.NotOurs("职能已经划转", "县应急管理局");
        assertThatThrownBy(() -> claimItems.leave(OF_EAST, EAST, FIRST, ONE, why))
                .isInstanceOf(RoleMissing.class);
        assertThat(items.find(REPORTS.id())).containsInstanceOf(PublishedItem.class);
        assertThat(claims.find(HOME, REPORTS.id()).orElseThrow().isClaimed()).isTrue();

        claimItems.leave(ADMINISTRATOR, Unit.WHOLE, FIRST, ONE, why);

        assertThat(items.find(REPORTS.id()).orElseThrow())
                .isInstanceOfSatisfying(
                        WithdrawnItem.class,
                        left -> assertThat(left.withdrawal().reason()).isEqualTo("不再认领"));
        assertThat(claims.find(HOME, REPORTS.id()).orElseThrow().notOurs()).isEqualTo(why);
        assertThatThrownBy(() -> claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST)))
                .isInstanceOf(ItemOutOfForce.class);
    }

    @Test
    void anEditionInForceWithdrawsWhatItHasNotAnyMoreAndNothingElse() {
        ItemNumber two = new ItemNumber("2");
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        claimItems.claim(OF_EAST, EAST, FIRST, two, asAbove(EAST));
        publish(REPORTS);
        publish(item(FIRST, "2", "名称规范使用"));
        bring(second(item(SECOND, "1", "名称规范使用", Category.GENERAL, "不低于5%")));

        assertThatThrownBy(() -> bringIntoForce.bringIntoForce(OF_EAST, SECOND)).isInstanceOf(RoleMissing.class);
        assertThat(items.all()).noneMatch(WithdrawnItem.class::isInstance);
        bringIntoForce.bringIntoForce(ADMINISTRATOR, SECOND);

        assertThat(items.find(REPORTS.id())).containsInstanceOf(WithdrawnItem.class);
        assertThat(items.find(new ItemId("UP2021-2"))).containsInstanceOf(PublishedItem.class);
        claimItems.claim(OF_EAST, EAST, SECOND, ONE, asAbove(EAST));
        new PublishItem(directories, claims, stored, withdrawItem, CLOCK)
                .publish(ADMINISTRATOR, new ItemId("UP2023-1"));
        assertThat(items.find(new ItemId("UP2021-2")).orElseThrow())
                .isInstanceOfSatisfying(
                        WithdrawnItem.class,
                        former -> assertThat(former.withdrawal().successor()).isEqualTo(new ItemId("UP2023-1")));
    }

    @Test
    void aClaimOnTheNextEditionSaysWhichItemItReplaces() {
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        ItemText changed = item(SECOND, "1", "年报公示", Category.GENERAL, "不低于5%");
        bring(second(changed));

        assertThatThrownBy(() -> claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST)))
                .isInstanceOf(EditionFollowed.class);
        assertThatThrownBy(() ->
                        claimItems.claim(OF_EAST, new Unit("000000003"), SECOND, ONE, asAbove(new Unit("000000003"))))
                .isInstanceOf(ClaimedByAnotherUnit.class);
        claimItems.claim(OF_EAST, EAST, SECOND, ONE, asAbove(EAST));
        claimItems.claim(OF_EAST, EAST, SECOND, ONE, terms(EAST, Category.KEY, RatioBounds.UNSAID));

        assertThat(claims.find(HOME, changed.id()).orElseThrow().replaces()).isEqualTo(REPORTS.id());
    }

    @Test
    void anEditionFollowsOneThatNoOtherFollows() {
        declareEdition.declare(ADMINISTRATOR, SECOND, second().source());
        declareEdition.declare(ADMINISTRATOR, SECOND, second().source());

        assertThatThrownBy(() -> declareEdition.declare(ADMINISTRATOR, new ItemList("UP2024"), second().source()))
                .isInstanceOf(EditionFollowed.class);
        assertThatThrownBy(() -> declareEdition.declare(OF_EAST, SECOND, second().source()))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> new DeclareEdition(new InMemoryEditions(), editions)
                        .declare(ADMINISTRATOR, SECOND, second().source()))
                .isInstanceOf(UnknownEdition.class);
    }

    @Test
    void aSlipInADeclarationIsMendedUntilTheItemsAreThere() {
        ItemList third = new ItemList("UP2024");
        declareEdition.declare(ADMINISTRATOR, third, second().source());

        Source onSecond = new Source("国家局", Level.NATIONAL, "2024年版", LocalDate.of(2024, 1, 1), SECOND);
        assertThatThrownBy(() -> declareEdition.declare(ADMINISTRATOR, third, onSecond))
                .isInstanceOf(UnknownEdition.class);
        declareEdition.declare(ADMINISTRATOR, third, first().source());
        declareEdition.declare(ADMINISTRATOR, SECOND, second().source());
        assertThatThrownBy(() -> declareEdition.declare(ADMINISTRATOR, third, onSecond))
                .isInstanceOf(EditionEmpty.class);
        bring(second(item(SECOND, "1", "年报公示")));

        assertThat(declareEdition.declare(ADMINISTRATOR, third, onSecond).source())
                .isEqualTo(onSecond);
        assertThat(editions.edition(HOME, third).source()).isEqualTo(onSecond);
        assertThatThrownBy(() -> declareEdition.declare(ADMINISTRATOR, SECOND, first().source()))
                .isInstanceOf(EditionDiffers.class);
    }

    @Test
    void whatIsPublishedEndsBehindAnEditionInBetweenThatNeverWas() {
        ItemText last = publishedThenClaimedTwice();

        claimItems.claim(OF_EAST, EAST, last.list(), ONE, asAbove(EAST));
        assertThat(items.find(REPORTS.id())).containsInstanceOf(PublishedItem.class);
        new PublishItem(directories, claims, stored, withdrawItem, CLOCK).publish(ADMINISTRATOR, last.id());

        assertThat(items.find(last.id())).containsInstanceOf(PublishedItem.class);
        assertThat(items.all())
                .filteredOn(WithdrawnItem.class::isInstance)
                .extracting(Item::id)
                .containsExactly(REPORTS.id(), new ItemId("UP2023-1"));
    }

    @Test
    void whatIsLeftAndClaimedAnewOfTheNextEditionIsOfOneLineage() {
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        publish(REPORTS);
        claimItems.leave(ADMINISTRATOR, Unit.WHOLE, FIRST, ONE, new Claim.NotOurs("不", null));
        ItemText changed = item(SECOND, "1", "年报公示检查", Category.GENERAL, "不低于5%");
        bring(second(changed));
        claimItems.claim(OF_EAST, EAST, SECOND, ONE, asAbove(EAST));

        Item claimed =
                new PublishItem(directories, claims, stored, withdrawItem, CLOCK).publish(ADMINISTRATOR, changed.id());

        assertThat(claims.find(HOME, changed.id()).orElseThrow().replaces()).isNull();
        assertThat(claimed.lineage()).containsExactly(REPORTS.id());
    }

    @Test
    void anEditionWithoutItWithdrawsWhatIsPublishedBehindAnUnpublishedOne() {
        publishedThenClaimedTwice();
        ItemList third = new ItemList("UP2024");
        bring(third(item(third, "7", "广告")));

        bringIntoForce.bringIntoForce(ADMINISTRATOR, third);

        assertThat(items.all()).hasSize(2).allMatch(WithdrawnItem.class::isInstance);
    }

    @Test
    void whatIsLeftIsLeftInAllEditions() {
        ItemText last = publishedThenClaimedTwice();

        claimItems.leave(ADMINISTRATOR, Unit.WHOLE, last.list(), ONE, new Claim.NotOurs("不", null));

        assertThat(items.all()).hasSize(2).allMatch(WithdrawnItem.class::isInstance);
    }

    // In force of the first edition, claimed of the second without being published; the third words it otherwise again.
    private ItemText publishedThenClaimedTwice() {
        claimItems.claim(OF_EAST, EAST, FIRST, ONE, asAbove(EAST));
        publish(REPORTS);
        bring(second(item(SECOND, "1", "年报公示", Category.GENERAL, "不低于5%")));
        claimItems.claim(OF_EAST, EAST, SECOND, ONE, asAbove(EAST));
        ItemText last = item(new ItemList("UP2024"), "1", "年报公示", Category.GENERAL, "不低于6%");
        bring(third(last));
        return last;
    }

    private static Edition third(ItemText item) {
        Source source = new Source("省市场监管局", Level.PROVINCE, "2024年版", LocalDate.of(2024, 1, 1), SECOND);
        return new Edition(HOME, item.list(), source, List.of(item), null);
    }

    private void bring(Edition edition) {
        stored.change(HOME, edition.list(), known -> edition);
    }

    private void publish(ItemText text) {
        items.change(
                text.id(), item -> item.publish(new Guide(text.id(), 1, text.questions()), List.of(), CLOCK.instant()));
    }
}
