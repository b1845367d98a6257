package org.doublerandom.publication.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.ItemId;

/** An inspection item as its published list words it. */
public record PublicItem(
        ItemId id,
        String list,
        String number,
        String name,
        ItemFamily family,
        List<String> subItems,
        Optional<String> legalBasis,
        Optional<String> subject,
        Optional<String> targetScope,
        Optional<String> ratioText,
        Optional<String> frequencyText,
        Optional<String> method,
        Instant publishedAt) {
    public PublicItem {
        subItems = List.copyOf(subItems);
    }
}
