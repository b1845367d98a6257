package org.doublerandom.directory.application;

import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ItemTable;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.starter.UseCase;

/** Takes in a list of items, as a whole, because rows far apart may be one item. */
@UseCase
class TakeInItems implements IntakeOf {
    private final Items items;

    TakeInItems(Items items) {
        this.items = items;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return order.list().map(this::intake);
    }

    private Intake<?> intake(ItemList list) {
        ItemTable table = new ItemTable(list, items::find);
        return new Intake<>(table, Intake.ALL, rows -> items.write(table.itemsOf(rows)));
    }
}
