package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.application.ListOverdue;
import org.doublerandom.publication.application.ListUnvisited;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1")
class PublicationsController {
    private final ReadPublications publications;
    private final ListOverdue overdue;
    private final ListUnvisited unvisited;
    private final Today today;

    PublicationsController(ReadPublications publications, ListOverdue overdue, ListUnvisited unvisited, Today today) {
        this.publications = publications;
        this.overdue = overdue;
        this.unvisited = unvisited;
        this.today = today;
    }

    @GetMapping("/publications")
    @Public
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<List<PublicationResponse>> publications(
            @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "200") int limit) {
        Rows part = new Rows(from, limit);
        return PublicAnswer.of(publications.published(part.from(), part.limit()).stream()
                .map(PublicationResponse::of)
                .toList());
    }

    @GetMapping("/publications/{id}")
    @Public
    @Refuses({RecordUnknown.class, IllegalArgumentException.class})
    ResponseEntity<PublicationResponse> publication(@PathVariable String id) {
        return PublicAnswer.of(PublicationResponse.of(publications.find(new PublicationId(id))));
    }

    @GetMapping("/overdue")
    @Public
    ResponseEntity<List<FileResponse>> overdue() {
        return PublicAnswer.of(overdue.list().stream()
                .map(file -> FileResponse.of(file, today.date()))
                .toList());
    }

    /** Who was drawn and not visited on the days planned for it. */
    @GetMapping("/unvisited")
    @Public
    ResponseEntity<List<FileResponse>> unvisited() {
        return PublicAnswer.of(unvisited.list().stream()
                .map(file -> FileResponse.of(file, today.date()))
                .toList());
    }

    /** What would be overdue if the calendar were known that its deadline hangs on. */
    @GetMapping("/undecided")
    @Public
    ResponseEntity<List<FileResponse>> undecided() {
        return PublicAnswer.of(overdue.undecided().stream()
                .map(file -> FileResponse.of(file, today.date()))
                .toList());
    }
}
