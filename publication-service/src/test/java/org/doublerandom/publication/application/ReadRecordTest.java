package org.doublerandom.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.RecordFixtures.DRAW;
import static org.doublerandom.publication.domain.RecordFixtures.aBase;
import static org.doublerandom.publication.domain.RecordFixtures.aPlan;
import static org.doublerandom.publication.domain.RecordFixtures.aScheme;
import static org.doublerandom.publication.domain.RecordFixtures.anAnnouncedDraw;
import static org.doublerandom.publication.domain.file.PublicationFixtures.A_SECOND_TOO_LATE;
import static org.doublerandom.publication.domain.file.PublicationFixtures.ENDED_ON;
import static org.doublerandom.publication.domain.file.PublicationFixtures.NOTICE;
import static org.doublerandom.publication.domain.file.PublicationFixtures.ON_THE_LAST_DAY;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aBakery;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aPublisher;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aResult;
import static org.doublerandom.publication.domain.file.PublicationFixtures.anInspectionOf;
import static org.doublerandom.publication.domain.file.PublicationFixtures.clockFrom;
import static org.doublerandom.publication.domain.file.PublicationFixtures.enterprise;
import static org.doublerandom.publication.domain.file.PublicationFixtures.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.publication.domain.InMemoryRecord;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.InMemoryPublications;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.frame.InMemoryComparedFrames;
import org.doublerandom.publication.domain.kpi.Scope;
import org.doublerandom.publication.domain.notice.NoticeUnknown;
import org.doublerandom.publication.domain.register.InMemoryRegisters;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.workingdays.WorkingDays;
import org.junit.jupiter.api.Test;

class ReadRecordTest {
    private final InMemoryPublications publications = new InMemoryPublications();
    private final InMemoryRecord.InMemoryDraws draws = new InMemoryRecord.InMemoryDraws();
    private final InMemoryRecord.InMemorySchemes schemes = new InMemoryRecord.InMemorySchemes();
    private final InMemoryRecord.InMemoryPlans plans = new InMemoryRecord.InMemoryPlans();
    private final InMemoryRecord.InMemoryBases bases = new InMemoryRecord.InMemoryBases();

    @Test
    void aSearchFollowsAnEnterpriseFromThePlanToItsPublication() {
        keepEverything();

        var trail = search("烘焙").get(0);

        assertThat(trail.plan()).isEqualTo(aPlan(1));
        assertThat(trail.scheme()).isEqualTo(aScheme());
        assertThat(trail.draw()).isNotNull();
    }

    @Test
    void aSearchWorksBeforeTheOtherFactsHaveArrived() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));

        assertThat(search("烘焙"))
                .singleElement()
                .satisfies(trail -> assertThat(trail.plan()).isNull());
    }

    @Test
    void aNoticeCodeFindsItsInspectionOnly() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        publications.open(new AwaitingEnd(anInspectionOf(enterprise("91000000MA00000022", "另一家"))));

        assertThat(search(NOTICE.value().toLowerCase())).hasSize(1);
    }

    @Test
    void aGenuineNoticeSaysWhatItIsAboutAndAFalseOneIsUnknown() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        var check = new CheckNotice(publications);

        assertThat(check.check(NOTICE.value()).target()).isEqualTo(aBakery());
        assertThatThrownBy(() -> check.check("AAAAAAAAAAAA")).isInstanceOf(NoticeUnknown.class);
        assertThatThrownBy(() -> check.check("x")).isInstanceOf(NoticeUnknown.class);
    }

    @Test
    void thePublisherSeesWhatWaitsAndWhatIsNotForHim() {
        keepEverything();
        var pending = new ListPending(publications);

        assertThat(pending.list(aPublisher(), PageRequest.first()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.yours()).isTrue());
        assertThat(pending.list(person("p-reviewer", Role.PUBLISHER), PageRequest.first())
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.yours()).isFalse());
        assertThat(pending.list(
                                new Person(
                                        new PersonId("p-x"), new AuthorityCode("000001-SAMR"), Set.of(Role.PUBLISHER)),
                                PageRequest.first())
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> pending.list(person("p-planner"), PageRequest.first()))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void figuresAndOverdueListGoByTheClock() {
        keepEverything();
        bases.keep(aBase(2024, 50));
        var late = Clock.fixed(A_SECOND_TOO_LATE, ZoneOffset.UTC);
        var figures = new ReadFigures(publications, bases, late);

        assertThat(figures.coverage(2024, Scope.ALL).figure().numerator()).isEqualTo(1);
        assertThat(figures.coverage(2024, new Scope("000000-SAMR"))).isEqualTo(figures.coverage(2024, Scope.ALL));
        assertThat(figures.coverage(2024, new Scope("999998-SAMR")).figure().denominator())
                .isZero();
        assertThat(figures.publicationRate(2024, new Scope("999998-SAMR")).rows())
                .isEmpty();
        assertThat(figures.publicationRate(2024, Scope.ALL).inTime().ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio.percent()).isEqualTo("0%"));
        assertThat(new ListOverdue(publications, late).list(PageRequest.first()).rows())
                .hasSize(1);
        assertThat(new ListOverdue(publications, Clock.fixed(ON_THE_LAST_DAY, ZoneOffset.UTC))
                        .list(PageRequest.first())
                        .rows())
                .isEmpty();
    }

    @Test
    void whoWasDrawnAndNotVisitedWithinTheWindowIsListed() {
        keepEverything();
        publications.open(new AwaitingEnd(anInspectionOf(enterprise("91000000MA90001509", "青禾县未查有限公司"))));
        LocalDate lastDay = aScheme().window().to();

        assertThat(unvisitedOn(lastDay).list(PageRequest.first()).rows()).isEmpty();
        assertThat(unvisitedOn(lastDay.plusDays(1)).list(PageRequest.first()).rows())
                .extracting(file -> file.assignment().target().name())
                .containsExactly("青禾县未查有限公司");
        assertThat(new ReadPublications(publications).countVisited()).isEqualTo(1);
        assertThat(new ReadPublications(publications).countDrawn()).isEqualTo(2);
    }

    private ListUnvisited unvisitedOn(LocalDate day) {
        return new ListUnvisited(
                publications, schemes, Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.UTC));
    }

    @Test
    void theCalendarOfTheNextYearIsMissedFromDecemberOn() {
        var rules = new StartRules(Map.of(), WorkingDays.official());

        assertThat(missingCalendars(rules, "2026-11-30T15:59:59Z")).isEmpty();
        assertThat(missingCalendars(rules, "2026-11-30T16:00:00Z")).containsExactly(2027);
        assertThat(missingCalendars(rules, "2027-01-02T00:00:00Z")).containsExactly(2027);
        assertThat(missingCalendars(rules, "2025-12-31T00:00:00Z")).isEmpty();
    }

    private static List<Integer> missingCalendars(StartRules rules, String now) {
        return new MissingCalendar(rules, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).years();
    }

    @Test
    void deadlinesAreCountedAnewOnceTheirCalendarIsThere() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        InspectionId id = anInspectionOf(aBakery()).inspection();
        publications.change(id, file -> Changed.to(file.end(clockFrom(LocalDate.of(2026, 12, 4)))));

        assertThat(new RecountDeadlines(publications, new StartRules(Map.of(), WorkingDays.official())).waiting())
                .isEmpty();
        var arranged =
                new RecountDeadlines(publications, new StartRules(Map.of(), PublicationFixtures.arrangedFor2027()));
        assertThat(arranged.waiting()).containsExactly(id);
        arranged.recount(id);
        assertThat(arranged.waiting()).isEmpty();
    }

    @Test
    void aDrawIsToldWithItsSchemeAndItsDrawn() {
        keepEverything();

        var story = new ReadDraws(draws, schemes, publications, new InMemoryComparedFrames(), new InMemoryRegisters())
                .find(DRAW);

        assertThat(story.scheme()).isEqualTo(aScheme());
        assertThat(story.drawn()).hasSize(1);
    }

    private void keepEverything() {
        plans.keep(aPlan(1));
        schemes.keep(aScheme());
        draws.open(anAnnouncedDraw());
        var assignment = anInspectionOf(aBakery());
        publications.open(new AwaitingEnd(assignment));
        publications.change(assignment.inspection(), file -> Changed.to(file.end(clockFrom(ENDED_ON))));
        publications.change(assignment.inspection(), file -> Changed.to(file.accept(aResult(PublicationFixtures.R1))));
    }

    private List<Trail> search(String text) {
        return new SearchRecord(publications, draws, schemes, plans)
                .search(new SearchText(text), PageRequest.first())
                .rows();
    }
}
