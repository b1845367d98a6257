package org.doublerandom.publication.domain.notice;

/** A notice is genuine only if its code is known. */
public final class NoticeUnknown extends RuntimeException {
    public NoticeUnknown() {
        super("notice code: not known (expected: the code printed on a notice of inspection)");
    }
}
