package org.doublerandom.notes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doublerandom.facts.inbox.Fact;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.Records;
import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.values.Person;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notes that can be lengthened; every lengthening is a fact. */
@SpringBootApplication
class NoteService {
    record Note(String text, int changes, String slug) {}

    record Lengthened(String text) {}

    record Text(String text) {}

    record Seen(String text) {}

    @Bean
    AggregateCollection<Note> notes(Aggregates aggregates) {
        return aggregates.collection("notes", Note.class, "slug");
    }

    @Bean
    WireFormat noteMessages() {
        return event -> new OutgoingFact("plan.internal.v1", "org.doublerandom.notes.Lengthened.v1", event);
    }

    @Bean
    Records<Seen> seen(Aggregates aggregates) {
        return aggregates.records("seen", Seen.class);
    }

    @Bean
    Reader reader(Records<Seen> seen) {
        return new Reader(seen);
    }

    @Bean
    static FaultPoints faultPoints() {
        return new FaultPoints();
    }

    /** Keeps what it reads, unless it has to wait for something or cannot bear it. */
    static class Reader extends Reactions {
        /** What stands in no one's way any more, at all copies of the service. */
        static final Set<String> MENDED = ConcurrentHashMap.newKeySet();

        final List<String> read = new CopyOnWriteArrayList<>();
        private final Records<Seen> seen;

        Reader(Records<Seen> seen) {
            this.seen = seen;
            onFact("org.doublerandom.draw.Seen.v1", Seen.class, this::read);
            onFact("org.doublerandom.directory.Seen.v1", Seen.class, this::read);
            onFact("org.doublerandom.inspection.Seen.v1", Seen.class, this::read);
        }

        private void read(Seen text, Fact fact) {
            if (!MENDED.contains(text.text())) {
                stumbleOver(text.text());
            }
            seen.keep(fact.stream() + "-" + fact.sequence(), text);
            read.add(fact.stream() + ":" + text.text());
        }

        private static void stumbleOver(String text) {
            switch (text.replaceAll("[-:].*", "")) {
                case "wait" -> throw new FactNotYetHere(text);
                case "away" -> throw new ServiceAway(text + " does not answer");
                case "poison" -> throw new IllegalStateException("cannot be applied");
                case "deep" -> throw new StackOverflowError();
                default -> {}
            }
        }
    }

    @RestController
    @RequestMapping("/api/notes/v1/notes")
    static class Notes {
        private final AggregateCollection<Note> notes;

        Notes(AggregateCollection<Note> notes) {
            this.notes = notes;
        }

        @PostMapping
        Map<String, String> create(
                @RequestBody Text text,
                @RequestParam(defaultValue = "") String a,
                @RequestParam(defaultValue = "") String b,
                NewId id,
                Person person) {
            Note note = notes.create(
                    id.value(), () -> Change.to(new Note(text.text(), 0, id.value()), new Lengthened(text.text())));
            return Map.of("id", id.value(), "text", note.text());
        }

        @PostMapping("/{id}/more")
        Note lengthen(@PathVariable String id, @RequestBody Text text) {
            return notes.change(id, () -> new IllegalArgumentException("no note " + id), note -> {
                String longer = note.text() + text.text();
                return Change.to(new Note(longer, note.changes() + 1, note.slug()), new Lengthened(longer));
            });
        }

        @GetMapping("/{id}")
        Note get(@PathVariable String id) {
            return notes.find(id).orElseThrow(() -> new IllegalArgumentException("no note " + id));
        }
    }
}
