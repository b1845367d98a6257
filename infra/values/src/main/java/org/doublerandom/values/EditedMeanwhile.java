package org.doublerandom.values;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What a person edits is not any more what the person saw: somebody else changed it meanwhile. */
@Refusal(Kind.STALE)
public final class EditedMeanwhile extends Refused {
    /**
     * @param seen the tag of what the person saw
     * @param now the tag of what is there
     */
    public EditedMeanwhile(String seen, String now) {
        super(seen, now);
    }
}
