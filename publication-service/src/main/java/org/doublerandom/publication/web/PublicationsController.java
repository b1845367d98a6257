package org.doublerandom.publication.web;

import org.doublerandom.publication.application.ListOverdue;
import org.doublerandom.publication.application.ListUnvisited;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
    ResponseEntity<Page<PublicationResponse>> publications(PageRequest page) {
        return PublicAnswer.of(publications.published(page).map(PublicationResponse::of));
    }

    @GetMapping("/publications/{id}")
    @Refuses(RecordUnknown.class)
    ResponseEntity<PublicationResponse> publication(@PathVariable String id) {
        return PublicAnswer.of(PublicationResponse.of(publications.find(new PublicationId(id))));
    }

    @GetMapping("/overdue")
    ResponseEntity<Page<FileResponse>> overdue(PageRequest page) {
        return PublicAnswer.of(overdue.list(page).map(file -> FileResponse.of(file, today.date())));
    }

    /** Who was drawn and not visited on the days planned for it. */
    @GetMapping("/unvisited")
    ResponseEntity<Page<FileResponse>> unvisited(PageRequest page) {
        return PublicAnswer.of(unvisited.list(page).map(file -> FileResponse.of(file, today.date())));
    }

    /** What would be overdue if the calendar were known that its deadline hangs on. */
    @GetMapping("/undecided")
    ResponseEntity<Page<FileResponse>> undecided(PageRequest page) {
        return PublicAnswer.of(overdue.undecided(page).map(file -> FileResponse.of(file, today.date())));
    }
}
