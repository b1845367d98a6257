package org.doublerandom.verifier.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of witnesses as they come: accepted, or refused for the first reason that holds (protocol §6). */
public final class Entries {
    private static final int MOST = 3;

    private final Terms terms;
    private final List<Entry> accepted = new ArrayList<>();

    public Entries(Terms terms) {
        this.terms = terms;
    }

    /** What a witness entered, and which announcement he saw. */
    public record Entry(String person, String organisation, String time, String diceThrows, String announcement) {}

    /**
     * What holds for all entries of a draw.
     *
     * @param named organisation by person: witnesses of the scheme, and those whom the supervisor added
     * @param third organisation by person: those who were added for the third entry
     */
    public record Terms(
            String announcement,
            String published,
            int diceThrows,
            long waitSeconds,
            Map<String, String> named,
            Map<String, String> third) {}

    /** The answers to an entry, in the order in which they are looked for. */
    public enum Answer {
        SETTLED,
        SECOND,
        FOREIGN,
        UNNAMED,
        ORGANISATION,
        EARLY,
        MALFORMED,
        ACCEPTED
    }

    public Answer enter(Entry entry) {
        Answer answer = Stream.of(Answer.values())
                .filter(each -> applies(each, entry))
                .findFirst()
                .orElseThrow();
        if (answer == Answer.ACCEPTED) {
            accepted.add(entry);
        }
        return answer;
    }

    private boolean applies(Answer answer, Entry entry) {
        return switch (answer) {
            case SETTLED -> !reading().isEmpty() || accepted.size() == MOST;
            case SECOND -> accepted.stream().anyMatch(before -> before.person().equals(entry.person()));
            case FOREIGN -> !entry.announcement().equals(terms.announcement());
            case UNNAMED -> !isOf(terms.named(), entry) && !(accepted.size() == MOST - 1 && isOf(terms.third(), entry));
            case ORGANISATION ->
                accepted.size() == 1 && accepted.get(0).organisation().equals(entry.organisation());
            case EARLY ->
                Instant.parse(entry.time())
                        .isBefore(Instant.parse(terms.published()).plusSeconds(terms.waitSeconds()));
            case MALFORMED -> !entry.diceThrows().matches("[1-6]{" + terms.diceThrows() + "}");
            case ACCEPTED -> true;
        };
    }

    private static boolean isOf(Map<String, String> witnesses, Entry entry) {
        return entry.organisation().equals(witnesses.get(entry.person()));
    }

    /** The throws that two entered; empty while there are none. */
    public String reading() {
        Map<String, Long> counts =
                accepted.stream().collect(Collectors.groupingBy(Entry::diceThrows, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    public int size() {
        return accepted.size();
    }

    /** Whether three differ. */
    public boolean isVoid() {
        return accepted.size() == MOST && reading().isEmpty();
    }
}
