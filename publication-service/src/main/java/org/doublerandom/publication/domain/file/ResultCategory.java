package org.doublerandom.publication.domain.file;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an inspection found (检查结果), version 1 of the dictionary. */
public enum ResultCategory {
    R1("未发现问题", false),
    R2("未按规定公示应当公示的信息", true),
    R3("公示信息隐瞒真实情况、弄虚作假", true),
    R4("通过登记的住所(经营场所)无法联系", true),
    R5("发现问题已责令改正", true),
    R6("不配合检查情节严重", true),
    R7("未发现开展本次抽查涉及的经营活动", false),
    R8("发现问题待后续处理", true),
    R9("已关闭停业或正在组织清算", false);

    private static final List<ResultCategory> GRAVEST_FIRST = List.of(R6, R3, R8, R4, R2, R5, R9, R7, R1);

    private final String chinese;
    private final boolean opensCase;

    ResultCategory(String chinese, boolean opensCase) {
        this.chinese = chinese;
        this.opensCase = opensCase;
    }

    /** The one of several that stands for the whole inspection. */
    public static ResultCategory headlineOf(Set<ResultCategory> categories) {
        return categories.stream()
                .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                .orElseThrow(() -> new IllegalArgumentException("result: no category (expected: at least one)"));
    }

    public String chinese() {
        return chinese;
    }

    public boolean opensCase() {
        return opensCase;
    }
}
