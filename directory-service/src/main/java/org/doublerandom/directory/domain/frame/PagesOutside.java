package org.doublerandom.directory.domain.frame;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Pages are wanted that the file does not have, or too many at once. */
@Refusal(value = Kind.INVALID, pointer = "?from")
public final class PagesOutside extends Refused {
    PagesOutside(PageRange range, long pages) {
        super(range.count(), range.from(), pages, PageRange.MOST);
    }
}
