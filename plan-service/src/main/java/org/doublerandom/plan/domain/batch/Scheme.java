package org.doublerandom.plan.domain.batch;

import java.util.stream.Collectors;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.bounds.DrawTerms;

/** The scheme (实施方案) of a batch's draw, in the words that are published before the draw (F8). */
final class Scheme {
    private static final String WORDS = """
            批次 %s，依据 %s（%s，第 %d 版）第 %s 项“%s”。
            抽查事项：%s。
            抽查对象：%s（%s：%s）；冻结名单时已注销、吊销、停业或迁出的不抽取（CLOSED）；年度内已被抽取达 %d 次的不再抽取%s。
            本任务年度内此前批次已抽中的不再抽取（DRAWN）；抽中而到期未检查、或被更换而未注销的，全部列入本次（STRUCK），不占抽取名额。
            抽取比例：%s，向上取整%s；备选 %d%%。
            检查人员：每户 %s，须持证、无回避情形，随机抽取并均衡全年工作量。
            抽取方式：DRAW1 规程，%s，结果任何人均可重算；公开方式：%s。
            掷骰与见证：%s。
            检查时间：%s 至 %s。
            下达：由计划人提议，另一人确认；本任务此前未获确认或撤回的提议 %d 次。
            """;

    private Scheme() {}

    static String text(BatchId id, ApprovedPlan plan, PlanLine line, Choice choice, DrawTerms terms, long turnedDown) {
        return WORDS.formatted(
                id.code(),
                oneLine(plan.content().title()),
                oneLine(plan.document().number()),
                plan.version(),
                line.code().value(),
                oneLine(line.name()),
                line.items().stream()
                        .map(item -> oneLine(item.number() + " " + item.name()))
                        .collect(Collectors.joining("；")),
                oneLine(line.targetScope()),
                line.directed() ? "定向" : "不定向",
                choice.filter().words(),
                terms.cap(),
                spared(terms),
                terms.ratio().percent(),
                terms.minimum() == 0 ? "" : "，不少于 " + terms.minimum() + " 户",
                terms.reserve(),
                terms.wordsOfSlots(),
                choice.ceremony().grade().words(),
                line.requireBounds().disclosure().words(),
                choice.ceremony().words(),
                line.window().from(),
                line.window().to(),
                turnedDown);
    }

    private static String spared(DrawTerms terms) {
        String words = terms.wordsOfSparing();
        return words.isEmpty() ? "" : "；" + words.substring(0, words.length() - 1);
    }

    /** A line end in a name would make lines of the scheme that nobody decided upon, or one that no draw can read. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
