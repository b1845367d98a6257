package org.doublerandom.directory.domain.item;

import java.util.List;
import org.doublerandom.tables.out.WrittenTable;

/** A list of items in the layout of the annex, a row for each sub-item; imported again it is the same list. */
public record LocalList(List<ItemText> items) {
    private static final List<String> HEADER =
            List.of("编号", "抽查事项名称", "抽查子项", "抽查依据", "抽查主体", "抽查对象", "抽查比例", "抽查频次", "抽查方式", "检查人员要求", "备注", "事项类别");

    public LocalList {
        items = List.copyOf(items);
    }

    public WrittenTable table() {
        return new WrittenTable(
                HEADER,
                items.stream()
                        .flatMap(item -> item.subItems().stream().map(row -> cells(item, row)))
                        .toList());
    }

    private static List<String> cells(ItemText item, SubItem row) {
        return List.of(
                item.number().value(),
                item.name(),
                row.name(),
                row.legalBasis(),
                row.subject(),
                row.targetScope(),
                row.ratioText(),
                row.frequencyText(),
                row.method(),
                row.qualification(),
                row.note(),
                item.category().words());
    }
}
