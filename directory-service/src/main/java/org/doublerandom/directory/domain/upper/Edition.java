package org.doublerandom.directory.domain.upper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list of an authority above (上级抽查事项清单): declared, then brought by an import, from then on for good.
 *
 * @param authority who keeps it
 * @param list its name here, the first part of the ids of its items
 * @param items in the order of the list; empty until they are brought
 * @param inForceSince when an administrator brought it into force; null before
 */
public record Edition(
        AuthorityCode authority,
        ItemList list,
        Source source,
        List<ItemText> items,
        @Nullable Instant inForceSince) {
    public Edition {
        items = List.copyOf(items);
    }

    public static Edition declared(AuthorityCode authority, ItemList list, Source source) {
        return new Edition(authority, list, source, List.of(), null);
    }

    /**
     * A slip is mended by declaring anew, until the items are there.
     *
     * @throws EditionDiffers if it was declared otherwise and has been brought
     */
    public Edition declaredAfter(Optional<Edition> known) {
        Optional<Edition> brought = known.filter(Edition::isBrought);
        brought.filter(edition -> !edition.source.equals(source)).ifPresent(edition -> {
            throw new EditionDiffers(list);
        });
        return brought.orElse(this);
    }

    public boolean isBrought() {
        return !items.isEmpty();
    }

    /** @throws IllegalStateException if others were brought before: the table was to find that out */
    public Edition brought(List<ItemText> wanted) {
        if (isBrought() && !items.equals(wanted)) {
            throw new IllegalStateException(list.name() + " has other items (expected: an edition is brought once)");
        }
        return new Edition(authority, list, source, wanted, inForceSince);
    }

    /** A repeat changes nothing. */
    public Edition inForce(Instant now) {
        requireBrought();
        return inForceSince == null ? new Edition(authority, list, source, items, now) : this;
    }

    /** @throws EditionEmpty if its items are not brought yet */
    public void requireBrought() {
        if (!isBrought()) {
            throw new EditionEmpty(list);
        }
    }

    /** @throws UnknownItem if it has none of that number */
    public ItemText item(ItemNumber number) {
        return items.stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new UnknownItem(new ItemId(list.name() + "-" + number.value())));
    }
}
