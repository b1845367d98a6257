package org.doublerandom.tables.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How large a share a row of a plan draws.
 *
 * @param worded as it stands in the table
 * @param least in percent, 0 to 100; null where it says none, or more than one
 * @param most likewise
 * @param tiers its parts, where they differ
 */
public record WordedRatio(
        String worded,
        RatioKind kind,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<RatioTier> tiers) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern SHARE = Pattern.compile("(" + NUMBER + ")([%‰])");
    private static final Pattern IN_WORDS = Pattern.compile("百分之([0-9]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")([%‰])?[-至到](" + NUMBER + ")([%‰])");
    private static final Pattern STAFF = Pattern.compile("人员?[^;,]*[0-9]+:[0-9]+|[0-9]+:[0-9]+[^;,]*人员");
    private static final Pattern STEP = Pattern.compile(
            "[0-9]+(?:\\.[0-9]+)?\\p{IsHan}{1,2}(?:及以下|及以上|以下)" + "|(?:超过|不足|≥|≤|>|<)[0-9]+(?:\\.[0-9]+)?\\p{IsHan}");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:按照?|依照?|根据|参照|执行|同).*(?:比例|计划|文件|方案|规定|要求|通知)");
    // So many targets at least set no share.
    private static final Pattern LEAST_COUNT = Pattern.compile("(?:不低于|不少于|不小于|至少|≥|>=)[0-9]+[户家个所名人件批台艘辆处]");
    private static final Pattern PARTS = Pattern.compile("[;,、。]");

    public WordedRatio {
        tiers = List.copyOf(tiers);
    }

    /** @param worded the cell; of a column that has the sign in its name, with the sign */
    static WordedRatio of(String worded) {
        String text = inFigures(Wording.plain(worded));
        List<MatchResult> shares = SHARE.matcher(text).results().toList();
        if (STAFF.matcher(text).find()) {
            return many(worded, RatioKind.STAFF_RATIO, text);
        }
        MatchResult between = BETWEEN.matcher(text).results().findFirst().orElse(null);
        if (between != null && shares.size() == (between.group(2) == null ? 1 : 2)) {
            String sign = between.group(4);
            String first = between.group(2) == null ? sign : between.group(2);
            return one(worded, RatioKind.MIN, percent(between.group(1), first), percent(between.group(3), sign));
        }
        if (shares.size() > 1 || !shares.isEmpty() && STEP.matcher(text).find()) {
            return many(worded, RatioKind.TIERED, text);
        }
        return shares.isEmpty() ? without(worded, text) : single(worded, text, shares.get(0));
    }

    /** Whether it says more than all. */
    boolean isAboveWhole() {
        return Stream.concat(
                        Stream.of(least == null ? BigDecimal.ZERO : least, most == null ? BigDecimal.ZERO : most),
                        tiers.stream().map(tier -> tier.percent() == null ? BigDecimal.ZERO : tier.percent()))
                .anyMatch(percent -> percent.compareTo(WHOLE) > 0);
    }

    /** The same under other words. */
    WordedRatio as(String words) {
        return new WordedRatio(words, kind, least, most, tiers);
    }

    WordedRatio unsaid() {
        return many(worded, RatioKind.NONE, "");
    }

    /** As worded only. */
    WordedRatio notUnderstood() {
        return many(worded, RatioKind.OTHER, "");
    }

    private static WordedRatio without(String worded, String text) {
        if (text.isEmpty()) {
            return many(worded, RatioKind.NONE, text);
        }
        return many(worded, ELSEWHERE.matcher(text).find() ? RatioKind.REFERENCE : RatioKind.OTHER, "");
    }

    /** "At least" may be said of the times a year: a share that is drawn at least once is at least drawn in the year. */
    private static WordedRatio single(String worded, String text, MatchResult share) {
        BigDecimal percent = percent(share.group(1), share.group(2));
        if (Wording.AT_LEAST.matcher(LEAST_COUNT.matcher(text).replaceAll("")).find()) {
            return one(worded, RatioKind.MIN, percent, null);
        }
        return Wording.AT_MOST.matcher(text.substring(0, share.start())).find()
                ? one(worded, RatioKind.MAX, null, percent)
                : one(worded, RatioKind.FIXED, percent, percent);
    }

    private static WordedRatio one(
            String worded, RatioKind kind, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new WordedRatio(worded, kind, least, most, List.of());
    }

    private static WordedRatio many(String worded, RatioKind kind, String text) {
        return new WordedRatio(
                worded,
                kind,
                null,
                null,
                PARTS.splitAsStream(text)
                        .filter(part -> !part.isEmpty())
                        .map(WordedRatio::tier)
                        .toList());
    }

    private static RatioTier tier(String part) {
        List<MatchResult> shares = SHARE.matcher(part).results().toList();
        return new RatioTier(
                part,
                shares.size() == 1
                        ? percent(shares.get(0).group(1), shares.get(0).group(2))
                        : null);
    }

    private static BigDecimal percent(String number, String sign) {
        BigDecimal value = new BigDecimal(number).movePointLeft(sign.equals("‰") ? 1 : 0);
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static String inFigures(String text) {
        return IN_WORDS.matcher(text).replaceAll(found -> Wording.number(found.group(1)) + "%");
    }
}
