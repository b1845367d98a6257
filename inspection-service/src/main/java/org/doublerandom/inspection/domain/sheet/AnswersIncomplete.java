package org.doublerandom.inspection.domain.sheet;

import java.util.List;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Every question has to be answered before anybody signs. */
@Refusal(Kind.CONFLICT)
public final class AnswersIncomplete extends Refused {

    private static final int SHOWN = 10;

    AnswersIncomplete(List<QuestionRef> open) {
        super(open.size(), open.stream().limit(SHOWN).toList(), (open.size() > SHOWN ? "…" : ""));
    }
}
