package org.doublerandom.publication.domain.result;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What an inspection found (检查结果): a code of a dictionary that others may widen before this service hears of it. */
public record ResultCategory(String code) implements Comparable<ResultCategory> {
    /** Version 1 of the dictionary. */
    private enum Known {
        R1("未发现问题", FollowUp.NONE),
        R2("未按规定公示应当公示的信息", FollowUp.IN_PROGRESS),
        R3("公示信息隐瞒真实情况、弄虚作假", FollowUp.IN_PROGRESS),
        R4("通过登记的住所(经营场所)无法联系", FollowUp.IN_PROGRESS),
        R5("发现问题已责令改正", FollowUp.IN_PROGRESS),
        R6("不配合检查情节严重", FollowUp.IN_PROGRESS),
        R7("未发现开展本次抽查涉及的经营活动", FollowUp.NONE),
        R8("发现问题待后续处理", FollowUp.IN_PROGRESS),
        R9("已关闭停业或正在组织清算", FollowUp.NONE);

        private final String chinese;
        private final FollowUp followUp;

        Known(String chinese, FollowUp followUp) {
            this.chinese = chinese;
            this.followUp = followUp;
        }
    }

    public ResultCategory {
        if (code.isBlank()) {
            throw new IllegalArgumentException("result category: blank (expected: a code such as R1)");
        }
    }

    /** The dictionary's words; of a code that is not in it, the code itself. */
    public String chinese() {
        return known().map(category -> category.chinese).orElse(code);
    }

    public FollowUp followUp() {
        return known().map(category -> category.followUp).orElse(FollowUp.UNKNOWN);
    }

    // R10 comes after R9.
    @Override
    public int compareTo(ResultCategory other) {
        return Comparator.comparingInt((ResultCategory category) -> category.code.length())
                .thenComparing(ResultCategory::code)
                .compare(this, other);
    }

    private Optional<Known> known() {
        return Stream.of(Known.values())
                .filter(category -> category.name().equals(code))
                .findFirst();
    }
}
