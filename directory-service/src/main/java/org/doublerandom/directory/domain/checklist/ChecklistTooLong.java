package org.doublerandom.directory.domain.checklist;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The items of a checklist ask more questions than one checklist has. */
@Refusal(Kind.UNPROCESSABLE)
public final class ChecklistTooLong extends Refused {
    ChecklistTooLong(int questions, int most) {
        super(questions, most);
    }
}
