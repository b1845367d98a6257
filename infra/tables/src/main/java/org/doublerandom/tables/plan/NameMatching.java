package org.doublerandom.tables.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which known names the cell of a plan means: the same name first, then names of which a part is alike. It proposes; what nothing is
 * proposed for stays as worded.
 */
public final class NameMatching {
    private static final int SAME = 100;
    private static final int LEAST = 50;
    private static final int MOST_FOR_A_PART = 3;
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?[0-9]{1,3}\\)?[.、)]|[一二三四五六七八九十]{1,3}[、.])(?![0-9])");
    private static final Pattern PARTS = Pattern.compile("[;。\\n]|(?<=[^0-9.])(?=[0-9]{1,2}[.、](?![0-9]))");
    private static final Pattern LISTED = Pattern.compile("[、,]");
    // Said of every item, they tell none from another.
    private static final Pattern SAID_OF_ALL =
            Pattern.compile("监督|检查|抽查|情况|事项|工作|\\([^()]*\\)|[^\\p{IsHan}\\p{Alnum}]");

    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(String plain, Set<String> pairs) {}

    /** @param names of items, or of tags in words */
    public NameMatching(Collection<String> names) {
        names.forEach(name -> known.put(name, new Known(unnumbered(name), pairs(name))));
    }

    /**
     * For each part of the cell at most three names, the most alike first. A part that is a list and no name itself is looked up piece by
     * piece, and whole where nothing is like a piece.
     */
    public List<NameMatch> proposed(String worded) {
        return partsOf(worded).flatMap(part -> ofPart(part).stream()).toList();
    }

    private List<NameMatch> ofPart(String part) {
        List<NameMatch> whole = of(part);
        boolean isName = !whole.isEmpty() && whole.get(0).measure() == SAME;
        if (isName || !LISTED.matcher(part).find()) {
            return whole;
        }
        List<NameMatch> pieces = LISTED.splitAsStream(part)
                .filter(piece -> !piece.isEmpty())
                .flatMap(piece -> of(piece).stream())
                .toList();
        return pieces.isEmpty() ? whole : pieces;
    }

    /** The parts of a cell that lists several, each without its number. */
    public static Stream<String> partsOf(String worded) {
        return PARTS.splitAsStream(Wording.plain(worded))
                .map(NameMatching::unnumbered)
                .filter(part -> !part.isEmpty());
    }

    private List<NameMatch> of(String part) {
        List<NameMatch> same = matches(part, each -> each.plain.equals(part) ? SAME : 0);
        Set<String> pairs = pairs(part);
        return same.isEmpty() ? matches(part, each -> alike(pairs, each.pairs)) : same;
    }

    private List<NameMatch> matches(String part, ToIntFunction<Known> measure) {
        return known.entrySet().stream()
                .map(each -> new NameMatch(part, each.getKey(), measure.applyAsInt(each.getValue())))
                .filter(match -> match.measure() >= LEAST)
                .sorted(Comparator.comparing(NameMatch::measure).reversed().thenComparing(NameMatch::name))
                .limit(MOST_FOR_A_PART)
                .toList();
    }

    /** Twice what they share by what both have: 99 where only words differ that are said of all. */
    private static int alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return (int) Math.min(SAME - 1, shared * 2 * SAME / (one.size() + other.size()));
    }

    private static Set<String> pairs(String name) {
        String telling = SAID_OF_ALL.matcher(unnumbered(name)).replaceAll("");
        return telling.length() < 2
                ? Set.of()
                : IntStream.range(0, telling.length() - 1)
                        .mapToObj(i -> telling.substring(i, i + 2))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String unnumbered(String name) {
        return NUMBER.matcher(Wording.plain(name)).replaceFirst("");
    }
}
