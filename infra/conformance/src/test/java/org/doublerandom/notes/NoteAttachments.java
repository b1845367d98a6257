package org.doublerandom.notes;

import java.util.Map;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Change;
import org.doublerandom.notes.NoteService.Note;
import org.doublerandom.notes.NoteService.Text;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** More that can be done with notes: writing them anew, adding a file's name, reading them in confidence. */
@RestController
@RequestMapping("/api/notes/v1/notes/{id}")
class NoteAttachments {
    private final AggregateCollection<Note> notes;

    NoteAttachments(AggregateCollection<Note> notes) {
        this.notes = notes;
    }

    @PutMapping("/text")
    Note rewrite(@PathVariable String id, @RequestBody Text text) {
        return changed(id, text.text());
    }

    @PostMapping("/attachments")
    Note attach(@PathVariable String id, @RequestParam("file") MultipartFile file) {
        return changed(id, String.valueOf(file.getSize()));
    }

    @Confidential
    @GetMapping("/secret")
    Map<String, String> secret(@PathVariable String id, Person person) {
        return Map.of("text", notes.find(id).map(Note::text).orElse(""));
    }

    private Note changed(String id, String text) {
        return notes.change(
                id,
                () -> new IllegalArgumentException("no note " + id),
                note -> Change.to(text.equals(note.text()) ? note : new Note(text, note.changes() + 1, note.slug())));
    }
}
