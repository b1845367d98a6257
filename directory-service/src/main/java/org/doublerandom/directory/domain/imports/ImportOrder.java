package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.Objects;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator orders.
 *
 * @param authority into whose directory
 * @param unit for which part of it; rows of other units are refused
 * @param list the list or the edition that a table of items is, e.g. ZJ2017; null for other tables
 */
public record ImportOrder(
        ImportId id,
        AuthorityCode authority,
        Unit unit,
        ImportKind kind,
        ImportMode mode,
        @Nullable ItemList list,
        Instant orderedAt) {
    public ImportOrder {
        if ((list != null) != kind.isOfLists()) {
            throw new MalformedValue(
                    "list-mismatch",
                    "list: '" + (list == null ? "" : list.name()) + "' for " + kind
                            + " (expected: the name of the list for ITEMS and UPPER_ITEMS, none for other kinds)");
        }
        if (!unit.isWhole() && !kind.isOfUnits()) {
            throw new ForTheWholeAuthority(kind + " for unit " + unit.value());
        }
    }

    /** A month's snapshot of classes. */
    public static ImportOrder ofClasses(ImportId id, AuthorityCode authority, ImportMode mode, Instant orderedAt) {
        return new ImportOrder(id, authority, Unit.WHOLE, ImportKind.CLASSES, mode, null, orderedAt);
    }

    /**
     * What is brought for good is brought as a whole; checked when it is ordered, so that earlier orders stay readable.
     *
     * @throws MalformedValue if rows of an edition from above may be left out
     */
    public void requireWholeEdition() {
        if (kind == ImportKind.UPPER_ITEMS && mode != ImportMode.REFUSE) {
            throw new MalformedValue("mode-mismatch", "mode: '" + mode + "' for " + kind + " (expected: REFUSE)");
        }
    }

    /** Whether the other one orders the same kind of table, for the same part of the same directory. */
    boolean isAbout(ImportOrder other) {
        return authority.equals(other.authority)
                && unit.equals(other.unit)
                && kind == other.kind
                && Objects.equals(list, other.list);
    }

    /** For those who bring such tables; to whom there is no such import, none of them has to do with it. */
    public void handledBy(Person person, Unit reach) {
        seenBy(person, reach);
        kind.requireHands(person);
    }

    /** To persons of other authorities, who act for another unit only, or have nothing to do with its kind, there is no such import. */
    public ImportOrder seenBy(Person person, Unit reach) {
        if (!person.belongsTo(authority) || !reach.covers(unit) || !kind.isSeenBy(person)) {
            throw new UnknownImport(id);
        }
        return this;
    }
}
