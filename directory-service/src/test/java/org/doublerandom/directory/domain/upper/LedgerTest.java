package org.doublerandom.directory.domain.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.SECOND;
import static org.doublerandom.directory.domain.upper.UpperFixtures.claimed;
import static org.doublerandom.directory.domain.upper.UpperFixtures.first;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.left;
import static org.doublerandom.directory.domain.upper.UpperFixtures.on;
import static org.doublerandom.directory.domain.upper.UpperFixtures.second;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.upper.Standing.State;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final ItemText REPORTS = item(FIRST, "1", "年报公示");
    private static final ItemText NAMES = item(FIRST, "2", "名称规范使用");
    private static final ItemText SALT = item(FIRST, "3", "食盐专营");
    private static final ItemText TREES = item(FIRST, "4", "林木采伐");

    @Test
    void whatNobodyHasDecidedIsOpenAndAGapLikeWhatIsNotClaimed() {
        Ledger ledger = ledger(List.of(first(REPORTS, NAMES, SALT)), claimed(REPORTS), left(SALT));

        assertThat(ledger.standings())
                .extracting(Standing::state)
                .containsExactly(State.CLAIMED, State.OPEN, State.NOT_CLAIMED);
        assertThat(ledger.gaps()).extracting(gap -> gap.upper()).containsExactly(NAMES, SALT);
        assertThat(ledger.count(State.OPEN)).isEqualTo(1);
        assertThatThrownBy(() -> ledger.standing(new ItemNumber("9"))).isInstanceOf(UnknownItem.class);
    }

    @Test
    void aNewEditionKeepsWhatSaysTheSameUnderWhateverNumber() {
        Edition next = second(item(SECOND, "1", "名称规范使用"), item(SECOND, "7", "年报公示"));

        Ledger ledger = ledger(List.of(first(REPORTS, NAMES), next), claimed(REPORTS), left(NAMES));

        assertThat(ledger.standing(new ItemNumber("7")).state()).isEqualTo(State.CLAIMED);
        assertThat(ledger.standing(new ItemNumber("7")).claim().claim()).isEqualTo(claimed(REPORTS));
        assertThat(ledger.standing(new ItemNumber("1")).state()).isEqualTo(State.NOT_CLAIMED);
        assertThat(ledger.withdrawn()).isEmpty();
    }

    @Test
    void whatSaysSomethingElseWaitsForConfirmationFieldByField() {
        Edition next = second(
                item(SECOND, "1", "年报公示", Category.KEY, "不低于5%"),
                item(SECOND, "2", "名称规范使用检查"),
                item(SECOND, "5", "广告"));

        Ledger ledger =
                ledger(List.of(first(REPORTS, NAMES, SALT, TREES), next), claimed(REPORTS), claimed(NAMES), left(SALT));

        Standing reports = ledger.standing(new ItemNumber("1"));
        assertThat(reports.state()).isEqualTo(State.TO_CONFIRM);
        assertThat(reports.changes())
                .containsExactly(
                        new FieldChange("category", "GENERAL", "KEY"), new FieldChange("ratio", "不低于3%", "不低于5%"));
        assertThat(ledger.standing(new ItemNumber("2")).changesOfTheEdition())
                .containsExactly(new FieldChange("name", "名称规范使用", "名称规范使用检查"));
        assertThat(ledger.standing(new ItemNumber("5")).before()).isNull();
        assertThat(ledger.withdrawn()).extracting(Standing::upper).containsExactly(SALT, TREES);
    }

    @Test
    void aConfirmedClaimStandsOnTheNewText() {
        ItemText changed = item(SECOND, "1", "年报公示", Category.GENERAL, "不低于5%");

        Ledger ledger = ledger(List.of(first(REPORTS), second(changed)), claimed(REPORTS), claimed(changed));

        assertThat(ledger.standings()).singleElement().satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(State.CLAIMED);
            assertThat(standing.changes()).isEmpty();
        });
    }

    @Test
    void anEditionThatIsNotBroughtYetWithdrawsNothing() {
        Ledger ledger = ledger(List.of(first(REPORTS), second()), claimed(REPORTS));

        assertThat(ledger.withdrawn()).isEmpty();
        assertThat(ledger.standings()).isEmpty();
    }

    @Test
    void namesThatStandSeveralTimesArePairedByTheirNumbers() {
        Edition next = second(item(SECOND, "1", "年报公示"), item(SECOND, "2", "年报公示"));

        Ledger ledger = ledger(
                List.of(first(item(FIRST, "1", "年报公示"), item(FIRST, "2", "年报公示")), next),
                claimed(item(FIRST, "2", "年报公示")));

        assertThat(ledger.standings()).extracting(Standing::state).containsExactly(State.OPEN, State.CLAIMED);
    }

    @Test
    void aRowThatComesToSayWhatAnotherSaysHasChanged() {
        Edition next = second(rows(SECOND, "3%", "5%", "5%"));

        Ledger ledger = ledger(List.of(first(rows(FIRST, "3%", "3%", "5%")), next), claimed(rows(FIRST, "3%")));

        assertThat(ledger.standing(new ItemNumber("1")).changes())
                .containsExactly(new FieldChange("ratio", "3%；3%；5%", "3%；5%；5%"));
    }

    private static ItemText rows(ItemList list, String... ratios) {
        List<SubItem> rows = Stream.of(ratios)
                .map(ratio -> new SubItem("", "", "", "", ratio, "", "", "", ""))
                .toList();
        return new ItemText(list, new ItemNumber("1"), "年报公示", Category.GENERAL, rows);
    }

    private static Ledger ledger(List<Edition> editions, Claim... claims) {
        return Ledger.of(editions, list -> on(list, claims));
    }
}
