package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.ItemTable;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;

/** Takes in a list of items, as a whole, because rows far apart may be one item. */
@UseCase
class TakeInItems implements IntakeOf {
    private final Directories directories;
    private final Editions editions;

    TakeInItems(Directories directories, Editions editions) {
        this.directories = directories;
        this.editions = editions;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.ofNullable(order.list())
                .filter(list -> order.kind() == ImportKind.ITEMS)
                .map(list -> intake(order.authority(), list));
    }

    private Intake<?> intake(AuthorityCode authority, ItemList list) {
        Items items = directories.of(authority).items();
        ItemTable table = new ItemTable(
                list,
                items::find,
                texts -> editions.find(authority, list)
                        .map(edition -> new MalformedValue(
                                "list-from-above",
                                list.name() + " is an edition of a list from above (expected: a list of one's own)")));
        return new Intake<>(
                table,
                Intake.ALL,
                rows -> foresee(items, table.itemsOf(rows)),
                rows -> items.write(table.itemsOf(rows)));
    }

    private static Written foresee(Items items, List<ItemText> texts) {
        Map<ItemId, ItemText> known = texts.stream()
                .flatMap(text -> items.find(text.id()).stream()
                        .filter(item -> !isListedAgain(item))
                        .map(item -> asWritten(item, text)))
                .collect(Collectors.toMap(ItemText::id, Function.identity()));
        return Intake.effect(texts, ItemText::id, Function.identity(), known);
    }

    // Withdrawn before anybody was told of it, so that it comes back on the list.
    private static boolean isListedAgain(Item item) {
        return item instanceof WithdrawnItem && item.mayBeWordedAnew();
    }

    // What is or was published keeps its text, so that nothing is written.
    private static ItemText asWritten(Item item, ItemText wanted) {
        return item.mayBeWordedAnew() ? item.text() : wanted;
    }
}
