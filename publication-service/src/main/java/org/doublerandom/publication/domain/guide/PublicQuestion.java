package org.doublerandom.publication.domain.guide;

import java.util.List;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A question as the public reads it.
 *
 * @param number counts from 1
 * @param kind how it is answered, as the directory calls it; a later one may be unknown here
 * @param options to choose from; empty for every kind but {@code CHOICE}
 * @param unit of a number
 * @param asking the items that ask it
 */
public record PublicQuestion(
        int number,
        String text,
        String kind,
        List<String> options,
        @Nullable String unit,
        @Nullable String legalBasis,
        @Nullable String hint,
        List<Asking> asking) {
    /** An item that asks a question, by the authority on whose list it is. */
    public record Asking(String authority, ItemId item) {}

    public PublicQuestion {
        options = List.copyOf(options);
        asking = List.copyOf(asking);
    }
}
