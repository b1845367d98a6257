package org.doublerandom.directory.domain.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.NOW;
import static org.doublerandom.directory.domain.upper.UpperFixtures.SECOND;
import static org.doublerandom.directory.domain.upper.UpperFixtures.first;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.second;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

class LineagesTest {
    private static final ItemList OWN = new ItemList("OWN24");
    private static final ItemText REPORTS = item(FIRST, "1", "年报公示");

    @Test
    void whatContinuesNothingHasALineageOfItsOwn() {
        assertThat(lineage("UP2021-1", first(REPORTS, item(FIRST, "2", "名称规范使用"))))
                .isEmpty();
        assertThat(lineage("OWN24-1")).isEmpty();
    }

    @Test
    void whatTakesAPlaceByNameOrByNumberContinuesItThroughAllEditions() {
        Edition next = second(item(SECOND, "7", "年报公示"), item(SECOND, "2", "名称规范使用检查"));
        ItemList third = new ItemList("UP2024");
        Edition last = following(SECOND, item(third, "7", "年报及即时信息公示"));
        Edition before = first(REPORTS, item(FIRST, "2", "名称规范使用"));

        assertThat(lineage("UP2023-7", before, next, last)).containsExactly("UP2021-1");
        assertThat(lineage("UP2023-2", before, next, last)).containsExactly("UP2021-2");
        assertThat(lineage("UP2024-7", before, next, last)).containsExactly("UP2021-1", "UP2023-7");
    }

    @Test
    void anEditionThatIsNotSaidToFollowAnyIsOfNoUse() {
        Edition unfollowing = following(null, item(SECOND, "9", "年报 公示。"));

        assertThat(lineage("UP2023-9", first(REPORTS), unfollowing)).containsExactly("UP2021-1");
    }

    @Test
    void norIsAListOfOnesOwnWithdrawnOrNot() {
        Item withdrawn = published(item(OWN, "5", "年报公示"))
                .withdraw(new Withdrawal("重新编制", null, NOW))
                .state();
        Item again = new ListedItem(HOME, item(new ItemList("OWN25"), "1", "年报公示"));
        Item twin = new ListedItem(HOME, item(OWN, "6", "年报公示"));

        assertThat(new Lineages(List.of(withdrawn, again), List.of()).of(again.id()))
                .containsExactly(withdrawn.id());
        assertThat(new Lineages(List.of(published(item(OWN, "5", "年报公示")), twin), List.of()).of(twin.id()))
                .containsExactly(withdrawn.id());
    }

    @Test
    void anotherNameForTheSameRowsIsOfNoUse() {
        Item before = published(divided(OWN, "5", "年报公示", "年度报告", "即时信息"));
        Item renamed = new ListedItem(HOME, divided(new ItemList("OWN25"), "1", "企业公示信息", "即时信息", "年度报告"));
        Item other = new ListedItem(HOME, divided(new ItemList("OWN25"), "2", "企业公示信息检查", "即时信息"));
        Lineages lineages = new Lineages(List.of(before, renamed, other), List.of());

        assertThat(lineages.of(renamed.id())).containsExactly(before.id());
        assertThat(lineages.of(other.id())).isEmpty();
    }

    @Test
    void whatIsDividedIsContinuedByEachOfItsParts() {
        Edition before = first(divided(FIRST, "1", "公示信息", "年度报告", "即时信息"), item(FIRST, "2", "广告"));
        Edition next = second(
                divided(SECOND, "1", "公示信息", "年度报告"), divided(SECOND, "3", "即时公示", "即时信息"), item(SECOND, "2", "广告"));

        assertThat(lineage("UP2023-1", before, next)).containsExactly("UP2021-1");
        assertThat(lineage("UP2023-3", before, next)).containsExactly("UP2021-1");
        assertThat(lineage("UP2023-2", before, next)).containsExactly("UP2021-2");
    }

    @Test
    void whatIsPutTogetherContinuesBoth() {
        Edition before = first(divided(FIRST, "1", "年报公示", "年度报告"), divided(FIRST, "2", "即时公示", "即时信息"));
        Edition next = second(divided(SECOND, "1", "年报公示", "年度报告", "即时信息"));

        assertThat(lineage("UP2023-1", before, next)).containsExactly("UP2021-1", "UP2021-2");
    }

    @Test
    void whatItContinuedWhenItWasPublishedItContinuesForGood() {
        Item before = new PublishedItem(HOME, item(OWN, "5", "公示"), 1, NOW, List.of(new ItemId("OWN13-2")));
        Item next = new ListedItem(HOME, item(new ItemList("OWN25"), "1", "公示"));

        assertThat(new Lineages(List.of(before, next), List.of()).of(next.id()))
                .containsExactly(new ItemId("OWN13-2"), before.id());
    }

    private static Stream<String> named(List<ItemId> items) {
        return items.stream().map(ItemId::value);
    }

    private static List<String> lineage(String item, Edition... editions) {
        return named(new Lineages(List.of(), List.of(editions)).of(new ItemId(item)))
                .toList();
    }

    private static Edition following(ItemList before, ItemText item) {
        Source of = first().source();
        return new Edition(
                HOME,
                item.list(),
                new Source(of.issuer(), of.level(), "再版", of.issuedOn(), before),
                List.of(item),
                null);
    }

    private static Item published(ItemText text) {
        return new PublishedItem(HOME, text, 1, NOW, List.of());
    }

    private static ItemText divided(ItemList list, String number, String name, String... subItems) {
        List<SubItem> rows = Stream.of(subItems)
                .map(subItem -> new SubItem(subItem, "条例第三条", "", "各类企业", "", "", "", "", ""))
                .toList();
        return new ItemText(list, new ItemNumber(number), name, Category.GENERAL, rows);
    }
}
