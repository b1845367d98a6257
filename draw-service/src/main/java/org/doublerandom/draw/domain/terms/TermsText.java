package org.doublerandom.draw.domain.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** The lines behind {@code DRAW1 terms}: exactly these, in this order (protocol §10). */
final class TermsText {
    private static final String NONE = "-";
    private static final String NAME = " (" + Field.NAME.regex() + ")";
    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,32}");
    private static final Pattern INDUSTRY = Pattern.compile("[A-Z][0-9]{0,4}|[0-9]{1,4}");
    private static final Pattern TAG = Pattern.compile("[0-9a-z-]{1,40}");
    private static final Pattern AREA = Pattern.compile("[0-9]{1,12}");
    private static final Pattern DAY = Pattern.compile("registered-before (-|[0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern ITEM = Pattern.compile(Field.NAME.regex());
    private static final Pattern EXCLUSION = Pattern.compile("[A-Z]{1,16}");
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,14})-([1-9][0-9]{0,14})");
    private static final Pattern THROWS = Pattern.compile("throws (-|[1-9][0-9]{0,8})");
    private static final Pattern WAIT = Pattern.compile("wait (0|[1-9][0-9]{0,14})");
    private static final Pattern WITNESS = Pattern.compile("witness" + NAME + NAME);

    private TermsText() {}

    /** @param before how many lines of the scheme stand before these */
    static Terms parse(String text, int before) {
        try {
            return read(new TextLines(SchemeText.NAME, text, before));
        } catch (TextRefused refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException e) {
            int last = before + (int) text.lines().count();
            TextRefused refused = new TextRefused(SchemeText.NAME, last, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    static String write(Terms terms) {
        Terms.Filter filter = terms.filter();
        LocalDate before = filter.registeredBefore();
        StringBuilder text = new StringBuilder(SchemeText.BEGIN + "\n");
        text.append(line("kinds", filter.kinds()) + line("industries", filter.industries()));
        text.append(line("tags-all", filter.tagsAll()) + line("tags-any", filter.tagsAny()));
        text.append(line("areas", filter.areas()) + "registered-before " + (before == null ? NONE : before) + "\n");
        text.append(line("items", terms.items()) + line("exclusions", terms.exclusions()));
        text.append(line("ranges", terms.ranges()));
        text.append("throws " + (terms.dice() == null ? NONE : terms.dice()) + "\n");
        text.append("wait " + terms.waitSeconds() + "\n");
        terms.witnesses().forEach(witness -> text.append("witness " + witness + "\n"));
        return text.append("END\n").toString();
    }

    private static String line(String word, List<?> values) {
        String list = values.stream().map(Object::toString).collect(Collectors.joining(","));
        return word + " " + (list.isEmpty() ? NONE : list) + "\n";
    }

    private static Terms read(TextLines lines) {
        Terms.Filter filter = new Terms.Filter(
                ascending(lines, "kinds", KIND),
                ascending(lines, "industries", INDUSTRY),
                ascending(lines, "tags-all", TAG),
                ascending(lines, "tags-any", TAG),
                ascending(lines, "areas", AREA),
                day(lines.next(DAY)));
        List<String> items = ascending(lines, "items", ITEM);
        List<String> exclusions = ascending(lines, "exclusions", EXCLUSION);
        List<RankRange> ranges =
                list(lines, "ranges", RANGE).map(TermsText::range).toList();
        Integer dice = dice(lines.next(THROWS));
        long wait = Long.parseLong(lines.next(WAIT).group(1));
        List<NamedWitness> witnesses = lines.all("witness", WITNESS).stream()
                .map(line -> new NamedWitness(new PersonId(line.group(1)), new PartyName(line.group(2))))
                .toList();
        lines.end();
        return new Terms(filter, items, exclusions, ranges, dice, wait, witnesses);
    }

    /** Split first: one expression for a whole list of thousands would exhaust the stack. */
    private static Stream<MatchResult> list(TextLines lines, String word, Pattern value) {
        String list = lines.next(Pattern.compile(word + " ([^ ]+)")).group(1);
        return list.equals(NONE)
                ? Stream.empty()
                : Stream.of(list.split(",", -1)).map(each -> {
                    Matcher matcher = value.matcher(each);
                    if (!matcher.matches()) {
                        throw new IllegalArgumentException(
                                word + ": '" + Field.excerpt(each) + "' (expected: " + value + ")");
                    }
                    return matcher.toMatchResult();
                });
    }

    /** Each value once, ascending by bytes, so that there is one way to write a list. */
    private static List<String> ascending(TextLines lines, String word, Pattern value) {
        List<String> values = list(lines, word, value).map(MatchResult::group).toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                throw new IllegalArgumentException(
                        word + ": '" + values.get(i) + "' (expected: each value once, ascending)");
            }
        }
        return values;
    }

    private static @Nullable LocalDate day(MatchResult line) {
        return line.group(1).equals(NONE) ? null : LocalDate.parse(line.group(1));
    }

    private static RankRange range(MatchResult range) {
        return new RankRange(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }

    private static @Nullable Integer dice(MatchResult line) {
        return line.group(1).equals(NONE) ? null : Integer.valueOf(line.group(1));
    }
}
