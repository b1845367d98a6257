package org.doublerandom.publication.web.portal;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.publication.domain.draw.Relieved;
import org.jspecify.annotations.Nullable;

/** What an attempt behind an infeasible one has more, in numbers: who was added is for auditors. */
final class ReliefWords {
    private ReliefWords() {}

    /** Empty where it has nothing more. */
    static String of(@Nullable Relieved relieved) {
        if (relieved == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (relieved.inspectorsAdded() > 0) {
            parts.add("增加检查人员 %d 名".formatted(relieved.inspectorsAdded()));
        }
        if (relieved.capsRaisedBy() > 0) {
            parts.add("每人次数上限提高 %d".formatted(relieved.capsRaisedBy()));
        }
        if (relieved.slotsChanged() > 0) {
            parts.add("每组 %d 个岗位不再限定专业".formatted(relieved.slotsChanged()));
        }
        return parts.isEmpty() ? "" : "因前一次无法配齐检查人员，与首次相比：" + String.join("，", parts);
    }
}
