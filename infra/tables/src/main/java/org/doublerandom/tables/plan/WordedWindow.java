package org.doublerandom.tables.plan;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a row of a plan is carried out.
 *
 * @param worded as it stands in the table
 * @param first month, 1 to 12; null where it says none
 * @param last likewise
 * @param years that it names
 */
public record WordedWindow(
        String worded,
        WindowKind kind,
        @Nullable Integer first,
        @Nullable Integer last,
        Set<Integer> years) {
    private static final Pattern IN_FIGURES =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})日?(?![0-9])");
    private static final String YEAR = "(?:([0-9]{4})[年./])?";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(?:[0-9]{1,2}日|[上中下]旬|初|底|末)?";
    private static final Pattern RANGE = Pattern.compile(
            YEAR + MONTH + "月?份?" + DAY + "(?:[-至到]" + YEAR + MONTH + "月?份?" + DAY + ")?(?:期间|开展|实施|完成)?");
    private static final Pattern DEADLINE =
            Pattern.compile("(?:于|在|截至)?" + YEAR + MONTH + "月(?:份)?(?:[0-9]{1,2}日|底|末)?(?:之?前|以前|底|末)(?:完成)?");
    private static final Pattern END_OF_YEAR = Pattern.compile("(?:于|在)?" + YEAR + "年?[底末](?:之?前|以前)?(?:完成)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "(?:全年|常年|年内|本年度|年度内|全年度)");
    private static final Pattern QUARTERLY = Pattern.compile("(?:每个?|按|逐)季度?.*");
    private static final Pattern HALF = Pattern.compile(YEAR + "([上下])半年");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "第?([一二三四1-4])季度");

    public WordedWindow {
        years = Set.copyOf(years);
    }

    static WordedWindow of(String worded) {
        String text = IN_FIGURES.matcher(Wording.bare(worded)).replaceAll("$1年$2月$3日");
        if (text.isEmpty()) {
            return new WordedWindow(worded, WindowKind.NONE, null, null, Set.of());
        }
        if (QUARTERLY.matcher(text).matches()) {
            return new WordedWindow(worded, WindowKind.QUARTERLY, null, null, Set.of());
        }
        return Stream.of(
                        matched(DEADLINE, text, found -> deadline(worded, found, month(found, 2))),
                        matched(END_OF_YEAR, text, found -> deadline(worded, found, 12)),
                        matched(WHOLE_YEAR, text, found -> window(worded, WindowKind.YEAR, 1, 12, found)),
                        matched(HALF, text, found -> half(worded, found)),
                        matched(QUARTER, text, found -> quarter(worded, found)),
                        isMonths(text) ? matched(RANGE, text, found -> range(worded, found)) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new WordedWindow(worded, WindowKind.OTHER, null, null, Set.of()));
    }

    /** The same in a column of days by which it is done: one month there is its end. */
    WordedWindow asEnd() {
        return kind == WindowKind.RANGE && Objects.equals(first, last)
                ? new WordedWindow(worded, WindowKind.DEADLINE, null, last, years)
                : this;
    }

    /** A bare number is no month. */
    private static boolean isMonths(String text) {
        return text.contains("月") || text.contains(".") || text.contains("/");
    }

    private static @Nullable WordedWindow matched(
            Pattern pattern, String text, Function<MatchResult, WordedWindow> reading) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? reading.apply(matcher) : null;
    }

    private static WordedWindow range(String worded, MatchResult found) {
        int first = month(found, 2);
        int last = found.group(4) == null ? first : month(found, 4);
        boolean isOverNewYear = last < first
                || found.group(1) != null
                        && found.group(3) != null
                        && !found.group(1).equals(found.group(3));
        return isOverNewYear
                ? new WordedWindow(worded, WindowKind.OTHER, null, null, yearsOf(found, 1, 3))
                : new WordedWindow(worded, WindowKind.RANGE, first, last, yearsOf(found, 1, 3));
    }

    private static WordedWindow half(String worded, MatchResult found) {
        int first = found.group(2).equals("上") ? 1 : 7;
        return window(worded, WindowKind.RANGE, first, first + 5, found);
    }

    private static WordedWindow quarter(String worded, MatchResult found) {
        int last = 3 * Wording.number(found.group(2));
        return window(worded, WindowKind.RANGE, last - 2, last, found);
    }

    private static WordedWindow deadline(String worded, MatchResult found, int month) {
        return window(worded, WindowKind.DEADLINE, null, month, found);
    }

    private static WordedWindow window(
            String worded, WindowKind kind, @Nullable Integer first, int last, MatchResult found) {
        return new WordedWindow(worded, kind, first, last, yearsOf(found, 1));
    }

    private static int month(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Set<Integer> yearsOf(MatchResult found, int... groups) {
        Set<Integer> years = new TreeSet<>();
        for (int group : groups) {
            if (found.group(group) != null) {
                years.add(Integer.valueOf(found.group(group)));
            }
        }
        return years;
    }
}
