package org.doublerandom.publication.domain.notice;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A notice is genuine only if its code is known. */
@Refusal(Kind.UNKNOWN)
public final class NoticeUnknown extends Refused {
    public NoticeUnknown() {}
}
