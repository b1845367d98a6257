package org.doublerandom.local.story;

import java.util.List;

/** What a visit of the sample finds. */
public enum Finding {
    NOTHING("CONFORMS", "", "R1", false),
    CORRECTED("PROBLEM", "部分生产记录未及时归档，已当场责令改正", "R5", false),
    NOT_DISCLOSED("PROBLEM", "应当公示的信息未按规定公示", "R2", false),
    NOT_COOPERATING("PROBLEM", "当事人不配合检查，情节严重", "R6", true),
    NO_SUCH_BUSINESS("NOT_APPLICABLE", "", "R7", false);

    private final String firstAnswer;
    private final String words;
    private final String category;
    private final boolean refusesToSign;

    Finding(String firstAnswer, String words, String category, boolean refusesToSign) {
        this.firstAnswer = firstAnswer;
        this.words = words;
        this.category = category;
        this.refusesToSign = refusesToSign;
    }

    /** Most visits find nothing; the n-th of the story finds what its number says, so that each kind occurs. */
    static Finding ofVisit(int n) {
        return switch (n % 10) {
            case 2 -> CORRECTED;
            case 5 -> NOT_DISCLOSED;
            case 7 -> n % 20 == 7 ? NOT_COOPERATING : NO_SUCH_BUSINESS;
            default -> NOTHING;
        };
    }

    String firstAnswer() {
        return firstAnswer;
    }

    String otherAnswers() {
        return this == NO_SUCH_BUSINESS ? "NOT_APPLICABLE" : "CONFORMS";
    }

    String words() {
        return words;
    }

    List<String> categories() {
        return List.of(category);
    }

    boolean refusesToSign() {
        return refusesToSign;
    }
}
