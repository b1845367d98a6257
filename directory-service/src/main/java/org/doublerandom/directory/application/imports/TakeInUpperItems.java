package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.ItemTable;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.UnknownEdition;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;

/** Takes in the items of a declared edition, once and as a whole. */
@UseCase
class TakeInUpperItems implements IntakeOf {
    // Of a document of the store, which holds the whole edition.
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Directories directories;
    private final Editions editions;

    TakeInUpperItems(Directories directories, Editions editions) {
        this.directories = directories;
        this.editions = editions;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.ofNullable(order.list())
                .filter(list -> order.kind() == ImportKind.UPPER_ITEMS)
                .map(list -> intake(order.authority(), list));
    }

    private Intake<?> intake(AuthorityCode authority, ItemList list) {
        ItemTable table = new ItemTable(list, id -> Optional.empty(), items -> objection(authority, list, items));
        return new Intake<>(
                table,
                Intake.ALL,
                rows -> foresee(editions.get(authority, list), table.itemsOf(rows)),
                rows -> editions.change(
                        authority,
                        list,
                        known -> known.orElseThrow(() -> new UnknownEdition(list))
                                .brought(table.itemsOf(rows))));
    }

    private static Written foresee(Edition edition, List<ItemText> items) {
        return edition.isBrought() ? new Written(0, 0, items.size()) : new Written(items.size(), 0, 0);
    }

    private Optional<MalformedValue> objection(AuthorityCode authority, ItemList list, List<ItemText> items) {
        Optional<Edition> edition = editions.find(authority, list);
        if (edition.isEmpty()) {
            return refused("edition-unknown", list, "was not declared (expected: a declared edition)");
        }
        if (edition.get().isBrought() && !edition.get().items().equals(items)) {
            return refused("edition-brought", list, "has other items (expected: an edition is brought once)");
        }
        if (characters(items) > MOST_CHARACTERS) {
            return refused(
                    "edition-too-long", list, "has more than " + MOST_CHARACTERS + " characters (expected: fewer)");
        }
        boolean isOwn = !edition.get().isBrought()
                && directories.of(authority).items().all().stream()
                        .anyMatch(item -> item.text().list().equals(list));
        return isOwn
                ? refused("list-of-ones-own", list, "is a list of one's own (expected: another name)")
                : Optional.empty();
    }

    private static Optional<MalformedValue> refused(String code, ItemList list, String why) {
        return Optional.of(new MalformedValue(code, list.name() + " " + why));
    }

    private static int characters(List<ItemText> items) {
        return items.stream().mapToInt(item -> item.toString().length()).sum();
    }
}
