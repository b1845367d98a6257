package org.doublerandom.inspection.domain.assignment;

import java.util.Comparator;
import org.doublerandom.values.ItemId;

/** Points to one question of one item. */
public record QuestionRef(ItemId item, int number) implements Comparable<QuestionRef> {

    private static final Comparator<QuestionRef> ORDER =
            Comparator.comparing(QuestionRef::item).thenComparing(QuestionRef::number);

    @Override
    public int compareTo(QuestionRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return item + "/" + number;
    }
}
