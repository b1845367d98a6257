package org.doublerandom.draw.domain.frame;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** All targets that a draw could reach, the excluded among them, ascending by id (protocol §3). */
public record Pool(List<Candidate> candidates) {
    private static final String FILE = "pool";

    public Pool {
        candidates = List.copyOf(candidates);
        for (int i = 1; i < candidates.size(); i++) {
            if (candidates.get(i - 1).id().compareTo(candidates.get(i).id()) >= 0) {
                throw new TextRefused(FILE, i + 1, "id " + candidates.get(i).id() + " (expected: unique, ascending)");
            }
        }
    }

    public static Pool parse(byte[] file) {
        return new Pool(FileLines.of(FILE, file).map(Candidate::parse));
    }

    /** The candidates of these ids, ascending by id. */
    public List<Candidate> only(Set<TargetId> ids) {
        return candidates.stream().filter(c -> ids.contains(c.id())).toList();
    }

    Set<TargetId> ids() {
        return candidates.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Pool of " + Objects.toString(candidates.size());
    }
}
