package org.doublerandom.draw.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what (protocol §11), said once more in full: a file more or fewer for everybody is a decision. */
class DrawFileTest {
    private static final Set<String> IN_ANY_CASE = Set.of("scheme.txt", "void.txt", "void-detail.txt");

    @Test
    void anOpenDrawShowsAllThatNamesNoOfficer() {
        assertThat(forEverybody(Disclosure.OPEN))
                .isEqualTo(union(
                        IN_ANY_CASE,
                        "seals.txt",
                        "result.txt",
                        "announcement.txt",
                        "pool.txt",
                        "readings.txt",
                        "readings-found.txt",
                        "seed.txt",
                        "seed-found.txt",
                        "outcome.txt",
                        "outcome-1.txt",
                        "outcome-2.txt",
                        "outcome-3.txt"));
    }

    @Test
    void aSealedDrawShowsWhatBindsItAndNotWhomItDrew() {
        assertThat(forEverybody(Disclosure.SEALED))
                .isEqualTo(union(
                        IN_ANY_CASE,
                        "announcement.txt",
                        "pool.txt",
                        "readings.txt",
                        "readings-found.txt",
                        "seals.txt",
                        "result.txt"));
    }

    @Test
    void aPseudonymousDrawShowsTheSameFilesAsAnOpenOne() {
        assertThat(forEverybody(Disclosure.PSEUDONYMOUS)).isEqualTo(forEverybody(Disclosure.OPEN));
    }

    @Test
    void numbersThatWouldGiveAClassAwayAreShownAsDigests() {
        assertThat(forEverybody(Disclosure.SMALL_NUMBERS)).isEqualTo(IN_ANY_CASE);
    }

    @Test
    void aModeOfWhichNothingIsKnownShowsNothing() {
        assertThat(Disclosure.of("AFTER_VISITS")).isEqualTo(Disclosure.UNKNOWN);
        assertThat(forEverybody(Disclosure.UNKNOWN)).isEmpty();
    }

    @Test
    void whetherNumbersAreSmallIsNotTold() {
        assertThat(Disclosure.of("SMALL_NUMBERS")).isEqualTo(Disclosure.UNKNOWN);
        assertThat(Disclosure.of("OPEN")).isEqualTo(Disclosure.OPEN);
        assertThat(Disclosure.of("SEALED")).isEqualTo(Disclosure.SEALED);
        assertThat(Disclosure.of("PSEUDONYMOUS")).isEqualTo(Disclosure.PSEUDONYMOUS);
    }

    @Test
    void filesHaveTheNamesUnderWhichTheyAreFetched() {
        assertThat(List.of(DrawFile.values()))
                .extracting(DrawFile::fileName)
                .containsExactly(
                        "announcement.txt",
                        "pool.txt",
                        "scheme.txt",
                        "seed.txt",
                        "seed-found.txt",
                        "readings.txt",
                        "readings-found.txt",
                        "seals.txt",
                        "result.txt",
                        "outcome.txt",
                        "outcome-1.txt",
                        "outcome-2.txt",
                        "outcome-3.txt",
                        "void.txt",
                        "void-detail.txt",
                        "roster.txt",
                        "conflicts.txt",
                        "outcome-full.txt",
                        "outcome-1-full.txt",
                        "outcome-2-full.txt",
                        "outcome-3-full.txt",
                        "outcome-salt.txt");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPublicIsForAuditorsOfTheAuthority(Disclosure now) {
        Person auditor = person("auditor", Role.AUDITOR);
        Person stranger = new Person(new PersonId("auditor"), new AuthorityCode("330200-SAMR"), Set.of(Role.AUDITOR));
        for (DrawFile file : DrawFile.values()) {
            assertThat(DrawFile.named(file.fileName())).hasValue(file);
            file.requireReader(auditor, NUMBER.authority(), now);
            if (file.isPublic(now)) {
                file.requirePublic(now);
                file.requireReader(stranger, NUMBER.authority(), now);
            } else {
                assertThatThrownBy(() -> file.requirePublic(now)).isInstanceOf(FileIsForAuditors.class);
                assertThatThrownBy(() -> file.requireReader(officerChen(), NUMBER.authority(), now))
                        .isInstanceOf(RoleMissing.class);
                assertThatThrownBy(() -> file.requireReader(stranger, NUMBER.authority(), now))
                        .isInstanceOf(OfAnotherAuthority.class);
            }
        }
        assertThat(DrawFile.named("secret.txt")).isEmpty();
    }

    private static Set<String> forEverybody(Disclosure now) {
        return Stream.of(DrawFile.values())
                .filter(file -> file.isPublic(now))
                .map(DrawFile::fileName)
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
