package org.doublerandom.testkit.notes;

import java.util.List;
import java.util.Map;
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
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.Public;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
    Reader reader() {
        return new Reader();
    }

    /** Keeps what it reads, unless it has to wait for something. */
    static class Reader extends Reactions {
        final List<String> read = new CopyOnWriteArrayList<>();
        final Map<String, Boolean> here = new ConcurrentHashMap<>();

        Reader() {
            onFact("org.doublerandom.notes.Seen.v1", Seen.class, this::read);
        }

        private void read(Seen seen, Fact fact) {
            if (seen.text().startsWith("wait") && !here.containsKey(seen.text())) {
                throw new FactNotYetHere(seen.text());
            }
            if (seen.text().equals("poison")) {
                throw new IllegalStateException("cannot be applied");
            }
            read.add(fact.stream() + ":" + seen.text());
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
        Map<String, String> create(@RequestBody Text text, NewId id, Caller caller) {
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

        @Public
        @GetMapping("/{id}")
        Note get(@PathVariable String id) {
            return notes.find(id).orElseThrow(() -> new IllegalArgumentException("no note " + id));
        }
    }
}
