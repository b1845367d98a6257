package org.doublerandom.tables.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a target is drawn in the plan's year.
 *
 * @param worded as it stands in the table
 * @param least null where it says none, or of another span of time
 * @param most likewise
 */
public record WordedTimes(
        String worded, @Nullable Integer least, @Nullable Integer most) {
    private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九])";
    private static final Pattern TIMES = Pattern.compile(NUMBER + "(?:-" + NUMBER + ")?次");
    private static final Pattern NUMBER_ONLY = Pattern.compile("(?:[=≥≤<>]+)?" + NUMBER);
    private static final Pattern OTHER_SPAN =
            Pattern.compile("有效期|[每/]个?[月季周]|季度|半年|每[0-9二两三四五]+年|(?<![0-9])[0-9二两三四五]年");

    /** @param worded the cell: of a column of its own, or of one that says the ratio too */
    static WordedTimes of(String worded) {
        String text = Wording.bare(worded);
        List<MatchResult> times = TIMES.matcher(text).results().toList();
        if (times.isEmpty() && NUMBER_ONLY.matcher(text).matches()) {
            times = NUMBER_ONLY.matcher(text).results().toList();
        }
        if (times.size() != 1 || OTHER_SPAN.matcher(text).find()) {
            return new WordedTimes(worded, null, null);
        }
        MatchResult said = times.get(0);
        int first = Wording.number(said.group(1));
        if (said.groupCount() > 1 && said.group(2) != null) {
            return new WordedTimes(worded, first, Wording.number(said.group(2)));
        }
        String part = clause(text, said.start());
        if (Wording.AT_LEAST.matcher(part).find()) {
            return new WordedTimes(worded, first, null);
        }
        return new WordedTimes(worded, Wording.AT_MOST.matcher(part).find() ? null : Integer.valueOf(first), first);
    }

    /** The same, where its column is one of ratios: no words are of times alone. */
    WordedTimes unnamed() {
        return new WordedTimes("", least, most);
    }

    /** The part that says the times: what is said of the ratio stands before a comma or a semicolon. */
    private static String clause(String text, int at) {
        int begin = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
        return text.substring(begin).split("[,;]", 2)[0];
    }
}
