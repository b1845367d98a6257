package org.doublerandom.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doublerandom.starter.revocation.Revocation;
import org.doublerandom.starter.revocation.Revocations;

/** What identity has taken back, as tests say. */
public final class TestRevocations implements Revocations {
    private final List<Revocation> list = new CopyOnWriteArrayList<>();

    /** @param session the {@code sid} of tokens */
    public void ofSession(String session) {
        list.add(new Revocation(session, null, Instant.now()));
    }

    /** All tokens of a person that were made before. */
    public void ofPerson(String person, Instant before) {
        list.add(new Revocation(null, person, before));
    }

    @Override
    public Optional<List<Revocation>> ifChanged() {
        return Optional.of(List.copyOf(list));
    }
}
