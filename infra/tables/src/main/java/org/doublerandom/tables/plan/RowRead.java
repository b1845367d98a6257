package org.doublerandom.tables.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a row of a plan, and says what of it was not understood. */
final class RowRead {
    private static final Pattern CATEGORY = Pattern.compile("(?:一般|重点)(?:检查|抽查)?(?:事项)?");
    private static final Pattern OFTEN = Pattern.compile("频[次率]|周期");
    private static final Pattern UNTIL = Pattern.compile("时限|截止|完成时间");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final String UNDIRECTED = "不定向";
    private static final String DIRECTED = "定向";

    private final PlanCells cells;
    private final PlanOrigin origin;
    private final List<PlanFinding> findings = new ArrayList<>();

    RowRead(PlanCells cells, PlanOrigin origin) {
        this.cells = cells;
        this.origin = origin;
    }

    List<PlanFinding> findings() {
        return findings;
    }

    PlanRow row() {
        String task = task();
        WordedRatio ratio = ratio();
        if (cells.row().surplus() > 0) {
            findings.add(new PlanFinding(cells.row().line(), "", "row-shifted", task));
        }
        return new PlanRow(
                cells.row().line(),
                task,
                items(),
                targets(),
                cells.says("category") || !isClassACategory() ? cells.text("category") : cells.text("class"),
                drawType(task),
                PartiesRead.of(cells, origin.issuer()),
                ratio,
                cells.says("base") ? count("base") : WordedCount.baseIn(cells.text("ratio")),
                count(ratio),
                times(),
                cells.text("method"),
                window(),
                cells.text("risk"),
                cells.worded());
    }

    /** The narrowest name that the row has; where a table has no column of names, its items name the rows, else its targets. */
    private String task() {
        String named = cells.first("task");
        if (named.isEmpty() && !isClassACategory()) {
            named = cells.text("class");
        }
        return named.isEmpty() ? cells.first("plan", "field", "industry", "items", "targets", "scope") : named;
    }

    private boolean isClassACategory() {
        return CATEGORY.matcher(Wording.plain(cells.text("class"))).matches();
    }

    /** Where the column of items names the rows, what is inspected stands in that of contents. */
    private String items() {
        boolean isNamed = cells.has("task")
                || cells.has("plan")
                || cells.has("field")
                || cells.has("industry")
                || cells.has("class") && !isClassACategory();
        String items = isNamed ? cells.first("items", "content") : cells.first("content", "items");
        if (items.isEmpty()) {
            findings.add(cells.finding("items", "items-missing"));
        }
        return items;
    }

    private String targets() {
        String targets = cells.first("targets", "scope");
        if (targets.isEmpty()) {
            findings.add(cells.finding("targets", "targets-missing"));
        }
        return targets;
    }

    private String drawType(String task) {
        String type = cells.text("type");
        if (!type.isEmpty() && !type.contains(DIRECTED)) {
            findings.add(cells.finding("type", "draw-type-not-understood"));
        }
        if (type.isEmpty() && task.contains(DIRECTED)) {
            return task.contains(UNDIRECTED) ? UNDIRECTED : DIRECTED;
        }
        return type;
    }

    private WordedRatio ratio() {
        String worded = cells.text("ratio");
        String label = Wording.plain(cells.label("ratio"));
        boolean hasSignAbove =
                label.contains("%") && BARE_NUMBER.matcher(worded).matches();
        WordedRatio ratio = WordedRatio.of(hasSignAbove ? worded + "%" : worded).as(worded);
        if (ratio.isAboveWhole()) {
            findings.add(cells.finding("ratio", "ratio-above-whole"));
            return ratio.notUnderstood();
        }
        // A number of targets in its place sets no ratio.
        if (ratio.kind() == RatioKind.OTHER && isCountedHere()) {
            return ratio.unsaid();
        }
        if (ratio.kind() == RatioKind.OTHER) {
            findings.add(cells.finding("ratio", "ratio-not-understood"));
        }
        return ratio;
    }

    private boolean isCountedHere() {
        String text = cells.text("ratio");
        return !BARE_NUMBER.matcher(text).matches() && WordedCount.of(text).number() != null;
    }

    private WordedCount count(WordedRatio ratio) {
        boolean isInRatio = !cells.says("count") && ratio.kind() == RatioKind.NONE && cells.says("ratio");
        return isInRatio ? WordedCount.of(cells.text("ratio")) : count("count");
    }

    private WordedCount count(String field) {
        WordedCount count = WordedCount.of(cells.text(field));
        if (cells.says(field) && count.number() == null) {
            findings.add(cells.finding(field, "count-not-understood"));
        }
        return count;
    }

    private WordedTimes times() {
        if (cells.says("frequency")) {
            WordedTimes times = WordedTimes.of(cells.text("frequency"));
            if (times.least() == null && times.most() == null) {
                findings.add(cells.finding("frequency", "frequency-not-understood"));
            }
            return times;
        }
        WordedTimes beside = WordedTimes.of(cells.text("ratio"));
        return OFTEN.matcher(cells.label("ratio")).find() ? beside : beside.unnamed();
    }

    private WordedWindow window() {
        WordedWindow read = WordedWindow.of(windowWords());
        WordedWindow window = UNTIL.matcher(cells.label("window")).find() ? read.asEnd() : read;
        Integer year = origin.year();
        if (year != null && window.years().stream().anyMatch(each -> !each.equals(year))) {
            findings.add(windowFinding("window-of-another-year"));
        } else if (window.kind() == WindowKind.OTHER) {
            findings.add(windowFinding("window-not-understood"));
        }
        return window;
    }

    /** In one column, or its beginning in one and its end in another. */
    private String windowWords() {
        return cells.says("window") || !cells.says("from") || !cells.says("until")
                ? cells.first("window", "until", "from")
                : cells.text("from") + "至" + cells.text("until");
    }

    private PlanFinding windowFinding(String code) {
        return cells.finding(cells.says("window") ? "window" : cells.says("until") ? "until" : "from", code);
    }
}
