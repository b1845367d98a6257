package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.ChronicleEntry.Happening;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

class NoteResultTest {
    private static final AuthorityCode NEIGHBOUR = new AuthorityCode("999998-SAMR");
    private static final Origin INSPECTION = Origin.ofInspection("i-1.1", Instant.parse("2024-05-16T01:00:00Z"));

    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final NoteResult results = new NoteResult(directories);

    @Test
    void whoIsNotFoundIsSoInEachDirectoryThatHasIt() {
        directories.of(HOME).targets().write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        directories.of(NEIGHBOUR).targets().write(List.of(foodFactory(1)), BROUGHT);
        AuthorityCode inspecting = new AuthorityCode("000001-SAMR");

        results.notFound(inspecting, targetId(1), INSPECTION);
        results.notFound(inspecting, targetId(1), INSPECTION);
        results.notFound(NEIGHBOUR, targetId(2), INSPECTION);

        assertThat(happenings(HOME, 1)).containsExactly(Happening.LISTED, Happening.NOT_FOUND);
        assertThat(happenings(NEIGHBOUR, 1)).containsExactly(Happening.LISTED, Happening.NOT_FOUND);
        assertThat(happenings(HOME, 2)).containsExactly(Happening.LISTED, Happening.NOT_FOUND);
        assertThat(happenings(NEIGHBOUR, 2)).isEmpty();
    }

    private List<Happening> happenings(AuthorityCode authority, int target) {
        return directories.of(authority).targets().chronicle(targetId(target)).stream()
                .map(ChronicleEntry::what)
                .toList();
    }
}
