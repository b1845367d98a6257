package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.Person;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;

/** Lists the accepted results that wait for a publisher, with a word on whether this person may be the one. */
@UseCase
public class ListPending {
    private final Publications publications;

    ListPending(Publications publications) {
        this.publications = publications;
    }

    public List<PendingResult> list(Person publisher) {
        publisher.mustBePublisher();
        return publications.publishable().stream()
                .filter(file -> file.assignment().authority().code().equals(publisher.authority()))
                .map(file -> new PendingResult(file, file.mayBePublishedBy(publisher)))
                .toList();
    }
}
