package org.doublerandom.publication.domain.file;

import java.util.Optional;
import java.util.Set;
import org.doublerandom.publication.domain.Person;
import org.doublerandom.publication.domain.PersonId;
import org.doublerandom.publication.domain.result.AcceptedResult;

/** Who has had a hand in a result and therefore may not publish it; asked by person first, by role second. */
record Duties(String authority, Set<PersonId> recorders, Optional<PersonId> reviewer) {
    static Duties of(Publication file) {
        return new Duties(
                file.assignment().authority().code(),
                file.result().map(AcceptedResult::recorders).orElse(Set.of()),
                file.result().map(AcceptedResult::reviewer));
    }

    void require(Person publisher) {
        if (recorders.contains(publisher.id())) {
            throw new RecorderMayNotPublish(publisher.id());
        }
        if (reviewer.filter(publisher.id()::equals).isPresent()) {
            throw new ReviewerMayNotPublish(publisher.id());
        }
        publisher.mustBePublisher();
        if (!publisher.authority().equals(authority)) {
            throw new PublisherOfAnotherAuthority(publisher, authority);
        }
    }

    boolean allow(Person publisher) {
        return !recorders.contains(publisher.id())
                && reviewer.filter(publisher.id()::equals).isEmpty()
                && publisher.isPublisher()
                && publisher.authority().equals(authority);
    }
}
