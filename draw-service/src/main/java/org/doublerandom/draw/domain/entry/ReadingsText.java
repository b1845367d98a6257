package org.doublerandom.draw.domain.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;

/** Every entry in the order of acceptance, published when the reading stands and bound by the result record (protocol §6). */
public record ReadingsText(Instant published, List<AddedWitness> added, List<SaltedEntry> entries) {
    private static final String TEXT = "readings";
    private static final String NAME = " (" + Field.NAME.regex() + ")";
    private static final String TIME = " ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)";
    private static final String DIGEST = " (" + Field.DIGEST.regex() + ")";
    private static final Pattern PUBLISHED = Pattern.compile("published" + TIME);
    private static final Pattern ADDED = Pattern.compile("added" + NAME + NAME + TIME + NAME + NAME);
    private static final Pattern READING =
            Pattern.compile("reading" + NAME + NAME + TIME + " ([1-6]{20,100})" + DIGEST + DIGEST);

    public ReadingsText {
        published = published.truncatedTo(ChronoUnit.SECONDS);
        added = List.copyOf(added);
        entries = List.copyOf(entries);
    }

    /** What can be entered from the publication of the announcement on; nothing has been so far. */
    public static ReadingsText from(Instant published) {
        return new ReadingsText(published, List.of(), List.of());
    }

    public ReadingsText plus(SaltedEntry entry) {
        List<SaltedEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ReadingsText(published, added, more);
    }

    /** The same, published so long before an entry that was accepted: it proves as much, whatever clock the log has. */
    public ReadingsText publishedBefore(SaltedEntry accepted, long waitSeconds) {
        Instant latest = accepted.entry().at().minusSeconds(waitSeconds);
        return latest.isBefore(published) ? new ReadingsText(latest, added, entries) : this;
    }

    /** @param before how many entries stand before it */
    public ReadingsText with(int before, SaltedEntry entry) {
        List<SaltedEntry> more = new ArrayList<>(entries);
        more.add(before, entry);
        return new ReadingsText(published, added, more);
    }

    /** The additions alone. */
    public ReadingsText withoutEntries() {
        return new ReadingsText(published, added, List.of());
    }

    public ReadingsText plus(AddedWitness witness) {
        List<AddedWitness> more = new ArrayList<>(added);
        more.add(witness);
        return new ReadingsText(published, more, entries);
    }

    /** Whether this very entry was accepted before. */
    public boolean has(PersonId witness, SeenDice seen) {
        return entries.stream()
                .map(SaltedEntry::entry)
                .anyMatch(entry -> entry.witness().person().equals(witness) && seen.isIn(entry));
    }

    /** Everybody who has entered or was added. */
    public Set<PersonId> witnesses() {
        return Stream.concat(
                        entries.stream().map(salted -> salted.entry().witness()),
                        added.stream().map(AddedWitness::witness))
                .map(NamedWitness::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String text() {
        return "DRAW1 readings\npublished " + published + "\n"
                + added.stream().map(AddedWitness::line).collect(Collectors.joining())
                + entries.stream().map(SaltedEntry::line).collect(Collectors.joining())
                + "END\n";
    }

    public Digest digest(Suite suite) {
        return suite.of(text());
    }

    public static ReadingsText parse(String text) {
        try {
            return read(new TextLines(TEXT, text));
        } catch (TextRefused refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException e) {
            TextRefused refused = new TextRefused(TEXT, (int) text.lines().count(), String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static ReadingsText read(TextLines lines) {
        lines.next("DRAW1 readings");
        Instant published = Instant.parse(lines.next(PUBLISHED).group(1));
        List<AddedWitness> added =
                lines.all("added", ADDED).stream().map(ReadingsText::added).toList();
        List<SaltedEntry> entries =
                lines.all("reading", READING).stream().map(ReadingsText::entry).toList();
        lines.end();
        return new ReadingsText(published, added, entries);
    }

    /** One addition, of its line alone. */
    public static AddedWitness additionOf(String line) {
        TextLines lines = new TextLines(TEXT, line + "END\n");
        AddedWitness added = added(lines.next(ADDED));
        lines.end();
        return added;
    }

    /** One entry, of its line alone. */
    public static SaltedEntry entryOf(String line) {
        TextLines lines = new TextLines(TEXT, line + "END\n");
        SaltedEntry entry = entry(lines.next(READING));
        lines.end();
        return entry;
    }

    private static AddedWitness added(MatchResult line) {
        return new AddedWitness(
                witness(line),
                Instant.parse(line.group(3)),
                new PersonId(line.group(4)),
                AddedWitness.second(line.group(5)));
    }

    private static SaltedEntry entry(MatchResult line) {
        return new SaltedEntry(
                new Entry(witness(line), Instant.parse(line.group(3)), line.group(4), new Digest(line.group(5))),
                new Salt(line.group(6)));
    }

    private static NamedWitness witness(MatchResult line) {
        return new NamedWitness(new PersonId(line.group(1)), new PartyName(line.group(2)));
    }

    /**
     * The entries accepted once more, each after the additions of its time: the text lists additions first, not when they
     * were made.
     */
    public Entries acceptedUnder(EntryRules rules) {
        requireTime(published.equals(rules.published().truncatedTo(ChronoUnit.SECONDS)), published, rules.published());
        Deque<AddedWitness> toAdd = new ArrayDeque<>(
                added.stream().sorted(Comparator.comparing(AddedWitness::at)).toList());
        Entries accepted = Entries.under(rules);
        Instant before = published;
        for (SaltedEntry salted : entries) {
            Entry entry = salted.entry();
            requireTime(!entry.at().isBefore(before), entry.at(), before);
            while (!toAdd.isEmpty() && !toAdd.getFirst().at().isAfter(entry.at())) {
                accepted = accepted.add(toAdd.removeFirst());
            }
            accepted = accepted.enter(entry);
            before = entry.at();
        }
        while (!toAdd.isEmpty()) {
            accepted = accepted.add(toAdd.removeFirst());
        }
        return accepted;
    }

    private static void requireTime(boolean holds, Instant found, Instant expected) {
        if (!holds) {
            throw new IllegalArgumentException("readings: time " + found + " (expected: not before " + expected + ")");
        }
    }
}
