package org.doublerandom.directory.domain.frame;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Pages are wanted that the file does not have, or too many at once. */
@Refusal(value = Kind.INVALID, pointer = "?from")
public final class PagesOutside extends RuntimeException {
    PagesOutside(PageRange range, long pages) {
        super(range.count() + " pages from " + range.from() + " of a file of " + pages + " (expected: 1 to "
                + PageRange.MOST + " pages that begin inside the file)");
    }
}
