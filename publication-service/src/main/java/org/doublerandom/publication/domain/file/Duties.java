package org.doublerandom.publication.domain.file;

import java.util.Set;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** Who has had a hand in a result and therefore may not publish it; asked by person first, by role second. */
record Duties(Set<PersonId> recorders, @Nullable PersonId reviewer, Set<PersonId> signers) {
    static Duties of(Publication file) {
        return new Duties(
                file.result().map(AcceptedResult::recorders).orElse(Set.of()),
                file.result().map(AcceptedResult::reviewer).orElse(null),
                file.result().map(AcceptedResult::signers).orElse(Set.of()));
    }

    void require(Person publisher) {
        if (recorders.contains(publisher.id())) {
            throw new RecorderMayNotPublish(publisher.id());
        }
        if (publisher.id().equals(reviewer)) {
            throw new ReviewerMayNotPublish(publisher.id());
        }
        if (signers.contains(publisher.id())) {
            throw new SignerMayNotPublish(publisher.id());
        }
        publisher.require(Role.PUBLISHER);
    }

    boolean allow(Person publisher) {
        return !recorders.contains(publisher.id())
                && !publisher.id().equals(reviewer)
                && !signers.contains(publisher.id())
                && publisher.has(Role.PUBLISHER);
    }
}
