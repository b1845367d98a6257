package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Least and most times a year as the prose of a list (抽查频次) says them; the prose itself is kept beside.
 *
 * @param least null where the prose says none
 * @param most null where the prose says none
 */
public record YearlyTimes(@Nullable Integer least, @Nullable Integer most) {
    public static final YearlyTimes UNSAID = new YearlyTimes(null, null);
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String NUMBER = "([0-9]{1,3}|[" + NUMERALS + "])";
    private static final Pattern TIMES = Pattern.compile(NUMBER + "(?:\\s*[—–~～至-]\\s*" + NUMBER + ")?\\s*次");
    private static final Pattern YEARLY = Pattern.compile("次\\s*/\\s*年|每年|年度");
    // Twice in the life of a licence, once in two years, by month: not times a year.
    private static final Pattern OTHER_PERIOD = Pattern.compile("有效期|每月|每季|每[0-9二两三四五]+年|年一查");
    private static final Pattern AT_LEAST = Pattern.compile("不低于|不少于|至少|≥");
    private static final Pattern AT_MOST = Pattern.compile("不超过|不多于|至多|≤");

    public static YearlyTimes of(String prose) {
        List<MatchResult> times = TIMES.matcher(prose).results().toList();
        if (times.size() != 1
                || !YEARLY.matcher(prose).find()
                || OTHER_PERIOD.matcher(prose).find()) {
            return UNSAID;
        }
        Integer first = number(times.get(0).group(1));
        if (times.get(0).group(2) != null) {
            return new YearlyTimes(first, number(times.get(0).group(2)));
        }
        if (AT_LEAST.matcher(prose).find()) {
            return new YearlyTimes(first, null);
        }
        return AT_MOST.matcher(prose).find() ? new YearlyTimes(null, first) : new YearlyTimes(first, first);
    }

    /** The times of an item whose rows have these: said for the whole only where every row says the same. */
    public static YearlyTimes common(List<YearlyTimes> rows) {
        return rows.stream().distinct().count() == 1 ? rows.get(0) : UNSAID;
    }

    private static int number(String digits) {
        int numeral = NUMERALS.indexOf(digits);
        return numeral < 0 ? Integer.parseInt(digits) : numeral + 1;
    }
}
