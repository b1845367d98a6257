package org.doublerandom.plan.domain.bounds;

import org.doublerandom.plan.domain.Ratio;

/**
 * The bounds of a plan line's draws, approved and published with it: what a batch may choose, and what it may not.
 *
 * @param filter whom the line is about; a batch may take fewer of what is listed, and nothing that is not
 * @param terms how every batch draws; its ratio is the highest that a batch may choose
 * @param batches most batches of the line, 1 to 999
 * @param visits most targets that all of them together may draw, 1 to 999999
 */
public record DrawBounds(TargetFilter filter, DrawTerms terms, Disclosure disclosure, int batches, int visits) {
    public DrawBounds {
        if (batches < 1 || batches > 999) {
            throw new IllegalArgumentException("batches: " + batches + " (expected: 1 to 999)");
        }
        if (visits < 1 || visits > 999_999) {
            throw new IllegalArgumentException("visits: " + visits + " (expected: 1 to 999999)");
        }
    }

    /**
     * As the public reads them.
     *
     * @param least the lowest ratio that a batch may choose
     */
    public String words(Ratio least) {
        return "%s；每批 %s 至 %s%s，每户检查人员 %s，备选 %d%%；年度内已被抽取达 %d 次的不再抽取；%s至多 %d 批，共计不超过 %d 户；%s"
                .formatted(
                        filter.words(),
                        least.percent(),
                        terms.ratio().percent(),
                        terms.minimum() == 0 ? "" : "，不少于 " + terms.minimum() + " 户",
                        terms.wordsOfSlots(),
                        terms.reserve(),
                        terms.cap(),
                        terms.wordsOfSparing(),
                        batches,
                        visits,
                        disclosure.words());
    }
}
