package org.doublerandom.directory.domain.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** Least and most of a ratio in 1/10000, as far as the prose of a list (抽查比例) says one; the prose itself is kept beside. */
public record RatioBounds(Optional<Integer> least, Optional<Integer> most) {
    public static final RatioBounds UNSAID = new RatioBounds(Optional.empty(), Optional.empty());
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
        Optional<Integer> ratio = tenThousandths(numbers.get(0), prose);
        if (AT_LEAST.matcher(before).find()) {
            return new RatioBounds(ratio, Optional.empty());
        }
        return AT_MOST.matcher(before).find()
                ? new RatioBounds(Optional.empty(), ratio)
                : new RatioBounds(ratio, ratio);
    }

    /** The bounds of an item whose rows have these: said for the whole only where every row says it. */
    public static RatioBounds covering(List<RatioBounds> rows) {
        return new RatioBounds(
                rows.stream().allMatch(row -> row.least.isPresent())
                        ? rows.stream().flatMap(row -> row.least.stream()).min(Integer::compare)
                        : Optional.empty(),
                rows.stream().allMatch(row -> row.most.isPresent())
                        ? rows.stream().flatMap(row -> row.most.stream()).max(Integer::compare)
                        : Optional.empty());
    }

    private static Optional<Integer> tenThousandths(MatchResult number, String prose) {
        BigDecimal value =
                new BigDecimal(number.group(1)).movePointRight(number.group(2).equals("‰") ? 1 : 2);
        if (value.compareTo(BigDecimal.valueOf(WHOLE)) > 0) {
            throw new MalformedValue("ratio-above-whole", "ratio: '" + prose + "' (expected: at most 100%)");
        }
        return value.stripTrailingZeros().scale() <= 0 ? Optional.of(value.intValueExact()) : Optional.empty();
    }
}
