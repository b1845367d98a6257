package org.doublerandom.values;

import java.util.Collection;
import java.util.List;

/** What an inspection may find (检查结果), version 1 of the dictionary. */
public enum ResultCategory {
    R1("未发现问题", Kind.CLEAN, Origin.ANSWERS),
    R2("未按规定公示应当公示的信息", Kind.PROBLEM, Origin.ANSWERS),
    R3("公示信息隐瞒真实情况、弄虚作假", Kind.PROBLEM, Origin.ANSWERS),
    R4("通过登记的住所(经营场所)无法联系", Kind.PROBLEM, Origin.CONDUCT),
    R5("发现问题已责令改正", Kind.CORRECTED, Origin.ANSWERS),
    R6("不配合检查情节严重", Kind.PROBLEM, Origin.CONDUCT),
    R7("未发现开展本次抽查涉及的经营活动", Kind.NEUTRAL, Origin.CONDUCT),
    R8("发现问题待后续处理", Kind.PROBLEM, Origin.ANSWERS),
    R9("已关闭停业或正在组织清算", Kind.NEUTRAL, Origin.CONDUCT);

    /** The headline is the first of these that occurs. */
    private static final List<ResultCategory> PRECEDENCE = List.of(R6, R3, R8, R4, R2, R5, R9, R7, R1);

    private enum Kind {
        CLEAN,
        PROBLEM,
        CORRECTED,
        NEUTRAL
    }

    /** Whether the checklist shows it, or how the target was met and behaved. */
    private enum Origin {
        ANSWERS,
        CONDUCT
    }

    private final String chinese;
    private final Kind kind;
    private final Origin origin;

    ResultCategory(String chinese, Kind kind, Origin origin) {
        this.chinese = chinese;
        this.kind = kind;
        this.origin = origin;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it stands alone. */
    public boolean isExclusive() {
        return kind == Kind.CLEAN;
    }

    /** Problems and ordered corrections stay open until a follow-up case closes them. */
    public boolean opensCase() {
        return kind == Kind.PROBLEM || kind == Kind.CORRECTED;
    }

    /** Whether a question of the checklist must have been answered with a problem. */
    public boolean needsProblemAnswer() {
        return opensCase() && origin == Origin.ANSWERS;
    }

    /** The one that stands for the whole. */
    public static ResultCategory headline(Collection<ResultCategory> categories) {
        return PRECEDENCE.stream().filter(categories::contains).findFirst().orElseThrow();
    }
}
