package org.doublerandom.inspection.domain.result;

import java.util.Collection;
import java.util.List;

/** Result categories (检查结果), version 1 of the dictionary. */
public enum Category {
    /** 未发现问题 */
    R1(Kind.CLEAN, Origin.ANSWERS),
    /** 未按规定公示应当公示的信息 */
    R2(Kind.PROBLEM, Origin.ANSWERS),
    /** 公示信息隐瞒真实情况、弄虚作假 */
    R3(Kind.PROBLEM, Origin.ANSWERS),
    /** 通过登记的住所(经营场所)无法联系 */
    R4(Kind.PROBLEM, Origin.CONDUCT),
    /** 发现问题已责令改正 */
    R5(Kind.CORRECTED, Origin.ANSWERS),
    /** 不配合检查情节严重 */
    R6(Kind.PROBLEM, Origin.CONDUCT),
    /** 未发现开展本次抽查涉及的经营活动 */
    R7(Kind.NEUTRAL, Origin.CONDUCT),
    /** 发现问题待后续处理 */
    R8(Kind.PROBLEM, Origin.ANSWERS),
    /** 已关闭停业或正在组织清算 */
    R9(Kind.NEUTRAL, Origin.CONDUCT);

    public static final int DICTIONARY_VERSION = 1;

    /** The headline is the first of these that occurs. */
    private static final List<Category> PRECEDENCE = List.of(R6, R3, R8, R4, R2, R5, R9, R7, R1);

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

    private final Kind kind;
    private final Origin origin;

    Category(Kind kind, Origin origin) {
        this.kind = kind;
        this.origin = origin;
    }

    public boolean isExclusive() {
        return kind == Kind.CLEAN;
    }

    /** Problems and ordered corrections stay open until a follow-up case closes them. */
    public boolean opensCase() {
        return kind == Kind.PROBLEM || kind == Kind.CORRECTED;
    }

    boolean needsProblemAnswer() {
        return opensCase() && origin == Origin.ANSWERS;
    }

    static Category headline(Collection<Category> categories) {
        return PRECEDENCE.stream().filter(categories::contains).findFirst().orElseThrow();
    }
}
