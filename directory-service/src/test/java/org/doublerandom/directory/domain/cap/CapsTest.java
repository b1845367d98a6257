package org.doublerandom.directory.domain.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.inForce;
import static org.doublerandom.directory.domain.cap.CapFixtures.of;
import static org.doublerandom.directory.domain.cap.CapFixtures.written;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visit;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visitOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.cap.CapTerms.Level;
import org.doublerandom.directory.domain.cap.CapTerms.Treatment;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.junit.jupiter.api.Test;

class CapsTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final Set<String> FOOD = Set.of("ZJ2017-1");
    private static final Visit OWN = visit("v-1", 1, LocalDate.of(2024, 2, 1), "ZJ2017-1");
    private static final Visit OTHER = visitOf("青禾县应急管理局", InspectionKind.SPECIAL, 1, LocalDate.of(2024, 3, 1));

    private static Optional<Caps.Count> reached(List<CapRule> rules, Visit... visits) {
        return new Caps(HOME, MAY, rules).reached(InspectionKind.ROUTINE, FOOD, new VisitRecord(List.of(visits)));
    }

    @Test
    void aVisitCountsWhateverItWasMadeForAndTheCountOpensToTheVisits() {
        CapRule two = inForce("r-2", atMost(2, null, Level.ACROSS));

        assertThat(reached(List.of(two), OWN)).isEmpty();
        assertThat(reached(List.of(two), OWN, OTHER)).contains(new Caps.Count(two, List.of(OWN, OTHER)));
        assertThat(new Caps(HOME, MAY, List.of(two)).counts(new VisitRecord(List.of(OWN))))
                .containsExactly(new Caps.Count(two, List.of(OWN)));
    }

    @Test
    void aRuleOfTheAuthorityCountsItsOwnVisitsOnly() {
        CapRule one = inForce("r-1", atMost(1, null, Level.AUTHORITY));

        assertThat(reached(List.of(one), OTHER)).isEmpty();
        assertThat(reached(List.of(one), OTHER, OWN)).isPresent();
    }

    @Test
    void aYearIsThatOfTheDayAndAWindowReachesBackFromIt() {
        Visit lastYear = visit("v-0", 1, LocalDate.of(2023, 12, 31), "ZJ2017-1");
        CapRule year = inForce("r-1", atMost(1, null, Level.ACROSS));
        CapRule hundred = inForce("r-2", atMost(1, 100, Level.ACROSS));
        Visit hundredDaysAgo = visit("v-2", 1, LocalDate.of(2024, 1, 22), "ZJ2017-1");
        Visit before = visit("v-3", 1, LocalDate.of(2024, 1, 21), "ZJ2017-1");

        assertThat(reached(List.of(year), lastYear)).isEmpty();
        assertThat(reached(List.of(hundred), hundredDaysAgo)).isPresent();
        assertThat(reached(List.of(hundred), before)).isEmpty();
        assertThat(new Caps(HOME, MAY, List.of(year, hundred)).since()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(new Caps(HOME, MAY, List.of(hundred)).since()).isEqualTo(hundredDaysAgo.day());
    }

    @Test
    void whatIsCountedButNotCappedCountsTowardACapOfOtherKinds() {
        CapTerms routine =
                new CapTerms(Set.of(InspectionKind.ROUTINE), Set.of(), Level.ACROSS, Treatment.COUNTED_CAPPED, 1, null);
        CapRule cap = inForce("r-1", routine);

        assertThat(reached(List.of(cap), OTHER)).isEmpty();
        assertThat(reached(List.of(cap, inForce("r-2", of(Treatment.COUNTED, InspectionKind.SPECIAL))), OTHER))
                .isPresent();
    }

    @Test
    void whatIsNotCountedIsLeftOutOfEveryCap() {
        CapRule cap = inForce("r-1", atMost(1, null, Level.ACROSS));
        CapRule free = inForce("r-2", of(Treatment.NOT_COUNTED, InspectionKind.SPECIAL));

        assertThat(reached(List.of(cap, free), OTHER)).isEmpty();
        assertThat(reached(List.of(cap, free), OTHER, OWN)).isPresent();
    }

    @Test
    void aVisitThatARuleDoesNotCapIsMadeHoweverMany() {
        CapRule cap = inForce("r-1", atMost(1, null, Level.ACROSS));
        CapTerms food = new CapTerms(Set.of(), FOOD, Level.ACROSS, Treatment.COUNTED, null, null);
        Caps caps = new Caps(HOME, MAY, List.of(cap, inForce("r-2", food)));
        VisitRecord one = new VisitRecord(List.of(OWN));

        assertThat(caps.reached(InspectionKind.ROUTINE, FOOD, one)).isEmpty();
        assertThat(caps.reached(InspectionKind.ROUTINE, Set.of("ZJ2017-1", "ZJ2017-2"), one))
                .isPresent();
    }

    @Test
    void aCapOfAnItemIsAboutVisitsForIt() {
        CapTerms food = new CapTerms(Set.of(), FOOD, Level.ACROSS, Treatment.COUNTED_CAPPED, 1, null);
        Caps caps = new Caps(HOME, MAY, List.of(inForce("r-1", food)));

        assertThat(caps.reached(InspectionKind.ROUTINE, FOOD, new VisitRecord(List.of(OTHER))))
                .isEmpty();
        assertThat(caps.reached(InspectionKind.ROUTINE, FOOD, new VisitRecord(List.of(OWN))))
                .isPresent();
        assertThat(caps.reached(InspectionKind.ROUTINE, Set.of("ZJ2017-2"), new VisitRecord(List.of(OWN))))
                .isEmpty();
    }

    @Test
    void nothingHoldsThatNobodyHasConfirmed() {
        assertThat(reached(List.of(written("r-1", atMost(1, null, Level.ACROSS))), OWN))
                .isEmpty();
    }
}
