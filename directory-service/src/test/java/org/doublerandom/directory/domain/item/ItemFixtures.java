package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.stream.Stream;

/** Items of the list ZJ2017. */
public final class ItemFixtures {
    private ItemFixtures() {}

    public static ItemText divided(String number, String... subItems) {
        return item(number, Stream.of(subItems).map(ItemFixtures::row).toList());
    }

    public static ItemText undivided(String number) {
        return item(number, List.of(row("")));
    }

    private static ItemText item(String number, List<SubItem> rows) {
        return new ItemText(new ItemList("ZJ2017"), new ItemNumber(number), "公示信息抽查", Category.UNCLASSIFIED, rows);
    }

    private static SubItem row(String name) {
        return new SubItem(
                name, "《企业信息公示暂行条例》", "市场监督管理部门", "各类企业", "不低于3%或按专项计划确定", "每年不少于1次", "现场检查", "无需专业岗位资格", "");
    }
}
