package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** Lists the accepted results that wait for a publisher, with a word on whether this person may be the one. */
@UseCase
public class ListPending {
    private final Publications publications;

    ListPending(Publications publications) {
        this.publications = publications;
    }

    public Page<PendingResult> list(Person publisher, PageRequest page) {
        publisher.require(Role.PUBLISHER);
        return publications
                .publishable(publisher.authority().value(), page)
                .map(file -> new PendingResult(file, file.mayBePublishedBy(publisher)));
    }
}
