package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.item.ItemPublished;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(
        String authority,
        String item,
        String list,
        String number,
        String name,
        String category,
        List<String> subItems,
        String legalBasis,
        String subject,
        String targetScope,
        String ratioText,
        @Nullable Integer ratioMin,
        @Nullable Integer ratioMax,
        String frequencyText,
        @Nullable Integer timesPerYear,
        String method,
        String qualification,
        Instant publishedAt,
        @Nullable List<String> lineage) {

    static ItemPublishedV1 of(ItemPublished event) {
        ItemText text = event.text();
        return new ItemPublishedV1(
                event.authority().value(),
                text.id().value(),
                text.list().name(),
                text.number().value(),
                text.name(),
                text.category().name(),
                text.subItemNames(),
                text.prose(SubItem::legalBasis),
                text.prose(SubItem::subject),
                text.prose(SubItem::targetScope),
                text.prose(SubItem::ratioText),
                text.ratio().least(),
                text.ratio().most(),
                text.prose(SubItem::frequencyText),
                text.times().least(),
                text.prose(SubItem::method),
                text.prose(SubItem::qualification),
                event.publishedAt(),
                event.lineage().isEmpty()
                        ? null
                        : event.lineage().stream().map(ItemId::value).toList());
    }
}
