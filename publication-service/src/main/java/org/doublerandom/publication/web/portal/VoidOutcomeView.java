package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.draw.VoidedDraw;

/** What a void draw would have come to, as draw-service gives it to anybody: whom it drew is the next pool. */
record VoidOutcomeView(String file, String words) {
    private static final List<VoidOutcomeView> OF_READINGS = List.of(
            new VoidOutcomeView("outcome-1.txt", "第一份读数所得结果"),
            new VoidOutcomeView("outcome-2.txt", "第二份读数所得结果"),
            new VoidOutcomeView("outcome-3.txt", "第三份读数所得结果"));
    private static final List<VoidOutcomeView> WITHOUT_TEAMS =
            List.of(new VoidOutcomeView("outcome.txt", "所抽对象（无法派发）"));

    private static final VoidOutcomeView READINGS_FOUND = new VoidOutcomeView("readings-found.txt", "补齐后的见证人录入");

    private static final List<VoidOutcomeView> FOUND =
            List.of(new VoidOutcomeView("seed-found.txt", "补齐后的种子文本"), new VoidOutcomeView("outcome.txt", "补算的结果"));

    static List<VoidOutcomeView> of(VoidedDraw voided) {
        List<VoidOutcomeView> found = voided.isEntryFound() ? List.of(READINGS_FOUND) : List.of();
        if (voided.late() > 0) {
            return joined(found, voided.late() == 1 ? FOUND : OF_READINGS);
        }
        return switch (voided.record().reason()) {
            case "READINGS" -> OF_READINGS;
            case "INFEASIBLE", "FILES" -> WITHOUT_TEAMS;
            default -> found;
        };
    }

    private static List<VoidOutcomeView> joined(List<VoidOutcomeView> some, List<VoidOutcomeView> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
