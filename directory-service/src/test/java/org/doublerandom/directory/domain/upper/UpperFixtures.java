package org.doublerandom.directory.domain.upper;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;

/** Editions {@code UP2021} and {@code UP2023} of a list of the province. */
public final class UpperFixtures {
    public static final ItemList FIRST = new ItemList("UP2021");
    public static final ItemList SECOND = new ItemList("UP2023");
    public static final Unit EAST = new Unit("000000002");
    public static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    private UpperFixtures() {}

    public static Edition first(ItemText... items) {
        return edition(FIRST, null, items);
    }

    public static Edition second(ItemText... items) {
        return edition(SECOND, FIRST, items);
    }

    private static Edition edition(ItemList list, ItemList follows, ItemText... items) {
        Source source = new Source("省市场监管局", Level.PROVINCE, list.name(), LocalDate.of(2021, 3, 1), follows);
        return new Edition(HOME, list, source, List.of(items), null);
    }

    /** A general item of 3 to 10 % a year at least. */
    public static ItemText item(ItemList list, String number, String name) {
        return item(list, number, name, Category.GENERAL, "不低于3%");
    }

    public static ItemText item(ItemList list, String number, String name, Category category, String ratio) {
        SubItem row = new SubItem("", "条例第三条", "县级以上", "各类企业", ratio, "每年不少于1次", "现场检查", "", "");
        return new ItemText(list, new ItemNumber(number), name, category, List.of(row));
    }

    public static Terms asAbove(Unit unit) {
        return terms(unit, Category.GENERAL, RatioBounds.UNSAID);
    }

    public static Terms terms(Unit unit, Category category, RatioBounds ratio) {
        return new Terms(unit, category, ratio, YearlyTimes.UNSAID, null, null, Set.of(), null);
    }

    public static Claim claimed(ItemText item) {
        return new Claim(HOME, item.id(), asAbove(EAST), null, null, new PersonId("p-east"), NOW);
    }

    public static Claim left(ItemText item) {
        return new Claim(
                HOME, item.id(), null, new Claim.NotOurs("不属于本部门职责", "市生态环境局"), null, new PersonId("p-east"), NOW);
    }

    static List<Claim> on(ItemList list, Claim... claims) {
        return Stream.of(claims)
                .filter(claim -> claim.item().value().startsWith(list.name() + "-"))
                .toList();
    }
}
