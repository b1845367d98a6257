package org.doublerandom.publication.domain.notice;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A notice is genuine only if its code is known. */
@Refusal(Kind.UNKNOWN)
public final class NoticeUnknown extends RuntimeException {
    public NoticeUnknown() {
        super("notice code: not known (expected: the code printed on a notice of inspection)");
    }
}
