package org.doublerandom.verifier.check;

import org.doublerandom.verifier.text.Announcement;

/** Who could still have steered a draw: said wherever the grade is shown (protocol §6). */
final class GradeLimit {
    private GradeLimit() {}

    static void tell(Announcement announcement, Report report) {
        if (announcement.isDiced()) {
            report.tells("draw.limitOfDice");
        } else if (announcement.isOfPartiesOnly()) {
            report.tells("draw.limitOfParties");
            report.leavesOut("draw.depositTimes");
        }
    }
}
