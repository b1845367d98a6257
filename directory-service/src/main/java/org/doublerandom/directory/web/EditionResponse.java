package org.doublerandom.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.Level;
import org.doublerandom.directory.domain.upper.Source;
import org.jspecify.annotations.Nullable;

/** @param items how many there are; 0 until they are brought */
record EditionResponse(
        String id,
        String issuer,
        Level level,
        String edition,
        LocalDate issuedOn,
        @Nullable String follows,
        int items,
        @Nullable Instant inForceSince) {
    static EditionResponse of(Edition edition) {
        Source source = edition.source();
        ItemList follows = source.follows();
        return new EditionResponse(
                edition.list().name(),
                source.issuer(),
                source.level(),
                source.edition(),
                source.issuedOn(),
                follows == null ? null : follows.name(),
                edition.items().size(),
                edition.inForceSince());
    }
}
