package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbered public record that a draw will not be completed, or counts no more, and why.
 *
 * @param missing the parties whose deposit had not come by the close, where it is void for that; absent of all others
 */
public record VoidRecord(
        String reason,
        String text,
        String digest,
        Instant voidedAt,
        @Nullable List<String> missing) {
    private static final String LAW = "LAW";

    /** What is the case, and what follows from it (draw protocol §6). */
    private static final Map<String, String> CHINESE = Map.of(
            "GIVENUP",
            "公告前放弃；同一批次以同样的文件再次抽取",
            "WITHDRAWN",
            "批次撤回，不再抽取",
            "LAPSED",
            "检查期限已过，不再抽取",
            "MISSING",
            "截止时有一方未寄存秘密；同一批次以同样的文件再次抽取，改为公开掷骰（LD 级）",
            "LATE",
            "公告发布时已过其截止时间，任何结果均不算数；同一批次以同样的文件再次抽取，改为公开掷骰（LD 级）",
            "READINGS",
            "三名见证人的读数互不相同；三份读数抽中的全部列入下一次抽取，无人因此免检",
            "INFEASIBLE",
            "检查人员无法配齐；抽中的全部列入下一次抽取，无人因此免检",
            "DEPOSIT",
            "有寄存的秘密已无人能够打开，计入无法推算；以同样的文件再次抽取",
            "FILES",
            "检查人员名册或者回避名单各处均已灭失；抽中的全部列入下一次抽取，无人因此免检",
            LAW,
            "依法院裁判或者上级机关决定撤销；批次就此结束，原抽中名单仍予保留，撤销前已开始的检查照常进行");

    /** Whether it may follow an outcome: by order of a court or a higher authority. */
    public boolean isByLaw() {
        return reason.equals(LAW);
    }

    /** With the parties that it names; nothing for a reason that came later. */
    public Optional<String> reasonInChinese() {
        String named = missing == null ? "" : "；未按时寄存的是 " + String.join("、", missing);
        return Optional.ofNullable(CHINESE.get(reason)).map(words -> words + named);
    }
}
