package org.doublerandom.draw.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEntry;
import org.doublerandom.draw.domain.DrawEvent;
import org.doublerandom.draw.domain.DrawState;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Suite;

/** Draws in memory, with the events that would be published. */
class InMemoryDraws implements Draws {
    final List<Object> events = new ArrayList<>();
    private final Map<DrawId, Draw> draws = new LinkedHashMap<>();
    private final Map<DrawId, PublishedScheme> schemes = new LinkedHashMap<>();
    private final List<LogRecord> log = new ArrayList<>();
    private final Map<DrawId, List<Owed>> owed = new LinkedHashMap<>();

    @Override
    public Optional<Draw> find(DrawId id) {
        return Optional.ofNullable(draws.get(id));
    }

    @Override
    public PublicTexts publicTexts(DrawId id) {
        return get(id).publicTexts();
    }

    @Override
    public Page<DrawEntry> of(AuthorityCode authority, PageRequest page) {
        List<DrawEntry> found = draws.values().stream()
                .filter(draw -> draw.basis().number().authority().equals(authority))
                .map(draw -> new DrawEntry(draw.id(), draw.basis().number(), draw.state()))
                .toList();
        return InMemoryPage.of(found, entry -> String.valueOf(entry.number().serial()), page);
    }

    @Override
    public Page<LogEntry> logOf(AuthorityCode authority, PageRequest page) {
        return InMemoryPage.of(logOf(authority), entry -> String.valueOf(entry.n()), page);
    }

    private List<LogEntry> logOf(AuthorityCode authority) {
        List<LogEntry> entries = new ArrayList<>();
        LogHead head = LogHead.NONE;
        for (LogRecord record : log) {
            if (record.authority().equals(authority)) {
                head = head.after(record);
                entries.add(new LogEntry(entries.size() + 1, head.suite(), record));
            }
        }
        return entries;
    }

    @Override
    public List<DrawId> due(Instant now) {
        return draws.values().stream()
                .filter(draw -> draw instanceof AnnouncedDraw announced
                        && announced
                                .dueFrom()
                                .filter(from -> !from.isAfter(now))
                                .isPresent())
                .map(Draw::id)
                .toList();
    }

    @Override
    public List<DrawId> asleep() {
        return draws.values().stream()
                .filter(draw -> draw instanceof AnnouncedDraw announced
                        && announced.dueFrom().isEmpty())
                .map(Draw::id)
                .toList();
    }

    @Override
    public List<DrawNumber> open(AuthorityCode authority) {
        return draws.values().stream()
                .filter(draw -> draw.state() == DrawState.OPENED)
                .map(draw -> draw.basis().number())
                .filter(number -> number.authority().equals(authority))
                .sorted(Comparator.comparing(DrawNumber::serial))
                .toList();
    }

    @Override
    public Draw open(DrawId id, LongFunction<OpenedDraw> opening) {
        if (draws.containsKey(id)) {
            throw new DrawWasOpenedBefore(id);
        }
        draws.put(id, opening.apply(of(id.authority(), PageRequest.first()).total() + 1));
        return get(id);
    }

    /** In memory no command is repeated. */
    @Override
    public Optional<Draw> openedBefore(AuthorityCode authority) {
        return Optional.empty();
    }

    @Override
    public Draw change(DrawId id, Function<Draw, Changed<Draw>> change) {
        Changed<Draw> changed = change.apply(get(id));
        DrawOwes.requireNothingOwed(id, owed(id), changed.events());
        draws.put(id, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }

    @Override
    public Draw rebuild(DrawId id, Function<Optional<Draw>, Draw> rebuilding) {
        Draw rebuilt = rebuilding.apply(find(id));
        List<Owed> more = new ArrayList<>(owed.getOrDefault(id, List.of()));
        Owed.between(find(id), rebuilt).stream()
                .filter(one -> !more.contains(one))
                .forEach(more::add);
        owed.put(id, List.copyOf(more));
        rebuilt.records().forEach(this::place);
        draws.put(id, rebuilt);
        return rebuilt;
    }

    @Override
    public List<Owed> owed(DrawId id) {
        return owed.getOrDefault(get(id).id(), List.of());
    }

    @Override
    public List<DrawId> owing() {
        return owed.keySet().stream().filter(id -> !owed(id).isEmpty()).toList();
    }

    @Override
    public void found(DrawId id, Owed onTopic) {
        owed.computeIfPresent(
                id,
                (draw, all) -> all.stream().filter(one -> !one.equals(onTopic)).toList());
    }

    @Override
    public void tell(DrawId id, List<Owed> told, List<DrawEvent> facts) {
        if (owed(id).equals(told)) {
            events.addAll(facts);
            owed.remove(id);
        }
    }

    @Override
    public void rebuild(PublishedScheme told) {
        place(told.record());
        schemes.put(told.id(), told);
    }

    private void place(LogRecord record) {
        if (!log.contains(record)) {
            LogHead head = headOf(record.authority());
            Suite own = head.after(record).suite();
            if (!record.prev().equals(head.prev(own))) {
                throw new RecordBeforeIsMissing(record);
            }
            log.add(record);
        }
    }

    private LogHead headOf(AuthorityCode authority) {
        LogHead head = LogHead.NONE;
        for (LogRecord record : log) {
            head = record.authority().equals(authority) ? head.after(record) : head;
        }
        return head;
    }

    @Override
    public Optional<PublishedScheme> scheme(DrawId batch) {
        return Optional.ofNullable(schemes.get(batch));
    }

    @Override
    public void promise(DrawId batch, Function<LogHead, PublishedScheme> promising) {
        schemes.computeIfAbsent(batch, id -> {
            PublishedScheme promised = promising.apply(headOf(id.authority()));
            log.add(promised.record());
            events.add(promised);
            return promised;
        });
    }

    @Override
    public Draw append(DrawId id, BiFunction<Draw, LogHead, Changed<Draw>> change) {
        LogHead head = headOf(id.authority());
        Draw changed = change(id, draw -> change.apply(draw, head));
        List<LogRecord> records = changed.records();
        log.add(records.get(records.size() - 1));
        return changed;
    }
}
