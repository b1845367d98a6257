package org.doublerandom.directory.domain.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * Least and most of a ratio in 1/10000 as the prose of a list (抽查比例) says them; the prose itself is kept beside.
 *
 * @param least null where the prose says none
 * @param most null where the prose says none
 */
public record RatioBounds(@Nullable Integer least, @Nullable Integer most) {
    public static final RatioBounds UNSAID = new RatioBounds(null, null);
    private static final int WHOLE = 10_000;
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([%％‰])");
    private static final Pattern RANGE = Pattern.compile("[0-9.]+\\s*[%％‰]?\\s*[—–~～至-]\\s*[0-9.]+\\s*[%％‰]");
    private static final Pattern AT_LEAST = Pattern.compile("不低于|不少于|不小于|至少|≥|>=");
    private static final Pattern AT_MOST = Pattern.compile("不超过|不高于|不大于|不多于|至多|≤|<=");

    public static RatioBounds of(String prose) {
        List<MatchResult> numbers = NUMBER.matcher(prose).results().toList();
        // Several numbers, or one for another level of authority, bind nobody here without a reader's judgement.
        if (numbers.size() != 1 || RANGE.matcher(prose).find() || prose.contains("省级")) {
            return UNSAID;
        }
        String before = prose.substring(0, numbers.get(0).start());
        Integer ratio = tenThousandths(numbers.get(0), prose);
        if (AT_LEAST.matcher(before).find()) {
            return new RatioBounds(ratio, null);
        }
        return AT_MOST.matcher(before).find() ? new RatioBounds(null, ratio) : new RatioBounds(ratio, ratio);
    }

    /** The bounds of an item whose rows have these: said for the whole only where every row says it. */
    public static RatioBounds covering(List<RatioBounds> rows) {
        return new RatioBounds(
                ofEvery(rows, RatioBounds::least, Integer::min), ofEvery(rows, RatioBounds::most, Integer::max));
    }

    private static @Nullable Integer ofEvery(
            List<RatioBounds> rows, Function<RatioBounds, @Nullable Integer> bound, BinaryOperator<Integer> outermost) {
        List<Integer> said = rows.stream().map(bound).filter(Objects::nonNull).toList();
        return said.size() < rows.size()
                ? null
                : said.stream().reduce(outermost).orElse(null);
    }

    private static @Nullable Integer tenThousandths(MatchResult number, String prose) {
        BigDecimal value =
                new BigDecimal(number.group(1)).movePointRight(number.group(2).equals("‰") ? 1 : 2);
        if (value.compareTo(BigDecimal.valueOf(WHOLE)) > 0) {
            throw new MalformedValue("ratio-above-whole", "ratio: '" + prose + "' (expected: at most 100%)");
        }
        return value.stripTrailingZeros().scale() <= 0 ? value.intValueExact() : null;
    }
}
