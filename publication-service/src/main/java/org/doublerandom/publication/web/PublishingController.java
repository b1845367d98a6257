package org.doublerandom.publication.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.publication.application.ListPending;
import org.doublerandom.publication.application.PublishResult;
import org.doublerandom.publication.application.PublishResult.Publishing;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.publication.domain.file.RecorderMayNotPublish;
import org.doublerandom.publication.domain.file.ResultNotAccepted;
import org.doublerandom.publication.domain.file.ReviewerMayNotPublish;
import org.doublerandom.publication.domain.file.RevisionNotAccepted;
import org.doublerandom.publication.domain.file.SignerMayNotPublish;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a publisher does: look at what waits, and publish it. */
@RestController
@RequestMapping("/api/publication/v1")
class PublishingController {
    private final ListPending pending;
    private final PublishResult publishResult;
    private final ReadPublications publications;

    PublishingController(ListPending pending, PublishResult publishResult, ReadPublications publications) {
        this.pending = pending;
        this.publishResult = publishResult;
        this.publications = publications;
    }

    @GetMapping("/pending")
    ResponseEntity<Page<PendingResponse>> pending(PageRequest page, Person person) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(pending.list(person, page).map(PendingResponse::of));
    }

    @PostMapping("/publications")
    @Refuses({
        RecorderMayNotPublish.class,
        ReviewerMayNotPublish.class,
        SignerMayNotPublish.class,
        InspectionUnknown.class,
        ResultNotAccepted.class,
        RevisionNotAccepted.class
    })
    ResponseEntity<PublicationResponse> publish(@Valid @RequestBody PublishRequest request, Person publisher) {
        Publishing made = publishResult.publish(publisher, request.inspectionId(), request.acceptedRevision());
        return ResponseEntity.status(made.now() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/publication/v1/publications/" + made.id()))
                .body(PublicationResponse.of(publications.find(made.id())));
    }
}
