package org.doublerandom.tables.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many are to be drawn, or to be drawn from.
 *
 * @param worded as it stands in the table
 * @param number null where it says none, or more than one
 */
public record WordedCount(String worded, @Nullable Long number) {
    private static final String UNITS = "[户家个所名人件批次台艘辆处项]";
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([万千])?余?");
    private static final Pattern COUNTED =
            Pattern.compile("(?:抽查|检查|抽取)?(?:不少于|不低于|至少|约|大约|预计)?" + NUMBER.pattern() + "余?" + UNITS + "?(?:左右|以上)?");
    private static final Pattern BASE = Pattern.compile("(?:基数|总数|共有?)(?:约|为|大约|:)*" + NUMBER.pattern() + UNITS + "?");

    /** Of a column of numbers. */
    static WordedCount of(String worded) {
        List<MatchResult> found =
                COUNTED.matcher(Wording.bare(worded)).results().toList();
        return new WordedCount(
                worded,
                found.size() == 1 && COUNTED.matcher(Wording.bare(worded)).matches() ? value(found.get(0)) : null);
    }

    /** What the prose of a ratio says of those that are drawn from. */
    static WordedCount baseIn(String prose) {
        List<MatchResult> found = BASE.matcher(Wording.plain(prose)).results().toList();
        return found.size() == 1
                ? new WordedCount(found.get(0).group(), value(found.get(0)))
                : new WordedCount("", null);
    }

    private static @Nullable Long value(MatchResult found) {
        int zeros = found.group(2) == null ? 0 : found.group(2).equals("万") ? 4 : 3;
        BigDecimal value = new BigDecimal(found.group(1)).movePointRight(zeros).stripTrailingZeros();
        return value.scale() > 0 || value.precision() - value.scale() > 15
                ? null
                : Long.valueOf(value.longValueExact());
    }
}
