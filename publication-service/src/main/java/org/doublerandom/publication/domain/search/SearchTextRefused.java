package org.doublerandom.publication.domain.search;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A search takes a short line of text. */
@Refusal(value = Kind.INVALID, pointer = "?q")
public final class SearchTextRefused extends Refused {
    SearchTextRefused(int length) {
        super(length, SearchText.LONGEST);
    }
}
