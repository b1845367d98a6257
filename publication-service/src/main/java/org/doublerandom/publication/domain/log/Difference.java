package org.doublerandom.publication.domain.log;

/**
 * What is wrong with a log that is served.
 *
 * @param record digest of the record that it is about
 */
public record Difference(Kind kind, String record) {
    /** What can be wrong with it. */
    public enum Kind {
        /** It was told, and is not served any more: replaced, or cut off. */
        MISSING("已告知的记录不再提供"),
        /** It does not name the record before it. */
        BROKEN("与前一条记录不相接"),
        /** It stands before one that was told, and was never told itself: put in afterwards. */
        UNTOLD("从未告知的记录夹在已告知的记录之前");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
