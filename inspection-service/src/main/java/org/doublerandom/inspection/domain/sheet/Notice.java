package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.NoticeCode;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the target is told beforehand, with the basis of each item where it is known; the rest is in the assignment.
 *
 * @param lateReason why it comes after the window of the plan; null in time
 */
public record Notice(
        String number,
        NoticeCode code,
        List<LegalBasis> bases,
        PersonId givenBy,
        Instant givenAt,
        @Nullable Wording lateReason) {

    public Notice {
        bases = List.copyOf(bases);
    }

    /** Printed on every notice, after 行政处罚法 §§ 42, 43, 45, 55. */
    public static final String RIGHTS = "您享有下列权利：检查人员不得少于两人，并应当主动出示执法证件，不出示的，您有权拒绝检查；"
            + "检查人员与本次检查有直接利害关系的，您有权申请回避；您有权了解检查事项和结果，有权陈述、申辩；"
            + "对检查人员的违纪违法行为，您有权投诉、举报。可凭本通知上的核验码在公示平台核验通知真伪。";

    private static final int SHOWN = 8;

    /** @param lateReason what is said about a notice after the window of the plan */
    public static Notice of(
            Assignment assignment, NoticeText text, PersonId givenBy, @Nullable Wording lateReason, Instant now) {
        return new Notice(
                number(assignment),
                text.code(),
                text.bases(),
                givenBy,
                now,
                assignment.window().lateReason(OfficialDay.of(now), lateReason));
    }

    // names the batch and, in part, the inspection: unique without a counter, silent about ranks
    private static String number(Assignment assignment) {
        String inspection = assignment.id().value();
        return assignment.batch() + "-" + inspection.substring(0, Math.min(SHOWN, inspection.length()));
    }
}
