package org.doublerandom.directory.domain.item;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Rows of a table of questions are wrong: nothing of it is published. */
@Refusal(Kind.UNPROCESSABLE)
public final class GuideTableWrong extends Refused {
    /** @param first what is wrong first, with line and column */
    public GuideTableWrong(int wrong, String first) {
        super(wrong, first);
    }
}
