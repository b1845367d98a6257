package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/** Not the item itself, because an item is one of three types and the store must tell which: its text as it is. */
record ItemDocument(
        String authority,
        ItemText text,
        @Nullable Publication publication,
        @Nullable Withdrawal withdrawal) {
    /** @param lineage absent where it was published before this was kept */
    record Publication(
            int guideVersion, Instant at, @Nullable List<String> lineage) {
        static Publication of(int guideVersion, Instant at, List<ItemId> lineage) {
            return new Publication(
                    guideVersion, at, lineage.stream().map(ItemId::value).toList());
        }

        List<ItemId> toLineage() {
            return lineage == null
                    ? List.of()
                    : lineage.stream().map(ItemId::new).toList();
        }
    }

    static ItemDocument of(Item item) {
        String authority = item.authority().value();
        if (item instanceof PublishedItem published) {
            Publication publication = Publication.of(published.guideVersion(), published.publishedAt(), item.lineage());
            return new ItemDocument(authority, item.text(), publication, null);
        }
        if (item instanceof WithdrawnItem withdrawn) {
            WithdrawnItem.Publication published = withdrawn.published();
            Publication publication =
                    published == null ? null : Publication.of(published.guideVersion(), published.at(), item.lineage());
            return new ItemDocument(authority, item.text(), publication, withdrawn.withdrawal());
        }
        return new ItemDocument(authority, item.text(), null, null);
    }

    Item toItem() {
        AuthorityCode own = new AuthorityCode(authority);
        if (withdrawal != null) {
            return new WithdrawnItem(
                    own,
                    text,
                    withdrawal,
                    publication == null
                            ? null
                            : new WithdrawnItem.Publication(
                                    publication.guideVersion(), publication.at(), publication.toLineage()));
        }
        return publication == null
                ? new ListedItem(own, text)
                : new PublishedItem(own, text, publication.guideVersion(), publication.at(), publication.toLineage());
    }
}
