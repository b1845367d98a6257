package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.aTrainee;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Declarations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTermsTest {
    private static final FrameId BATCH = new FrameId("000000-SAMR.2024.L31.B1");
    private static final FrameId OTHER = new FrameId("000000-SAMR.2024.L31.B2");
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 6);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);
    private static final PlannedVisits VISITS = new PlannedVisits(
            Set.of("ZJ2017-1", "ZJ2017-2", Digest.of("the guides of both").hex()), FIRST, LAST);

    private static RosterTerms terms(LocalDate today, String... slots) {
        return new RosterTerms(BATCH, VISITS, today, List.of(slots));
    }

    private static Inspector certifiedUntil(LocalDate last) {
        return with(new Certificate("33010001", null, new Span(null, last)), List.of(), null);
    }

    private static Inspector with(Certificate certificate, List<String> items, @Nullable Loan loan) {
        InspectorFacts facts = anInspector(1, "*").facts();
        return fresh(new ListedInspector(
                inspectorId(1),
                new InspectorFacts(
                        facts.person(),
                        facts.name(),
                        facts.unit(),
                        facts.unitName(),
                        certificate,
                        facts.tags(),
                        facts.cap(),
                        items.stream().map(ItemId::new).toList(),
                        loan)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-16, 2024-05-05, false",
        "2024-04-16, 2024-05-06, true",
        "2024-05-10, 2024-05-09, false",
        "2024-05-10, 2024-05-10, true",
        "2024-06-03, 2024-05-06, true"
    })
    void nobodyIsOnItWhoseCertificateEndsBeforeTheVisitsBegin(LocalDate today, LocalDate last, boolean isOnIt) {
        assertThat(terms(today).admit(certifiedUntil(last))).isEqualTo(isOnIt);
    }

    @Test
    void norWhoHasNoneOrBeginsToCountLater() {
        Certificate ofJune = new Certificate("33010001", null, new Span(LAST.plusDays(1), null));

        assertThat(terms(FIRST).admit(fresh(aTrainee(1)))).isFalse();
        assertThat(terms(FIRST).admit(with(ofJune, List.of(), null))).isFalse();
    }

    @Test
    void whoIsBoundToAnItemIsBoundToWhatContinuesIt() {
        Certificate certificate = new Certificate("33010001", null, Span.ALWAYS);
        PlannedVisits next = new PlannedVisits(
                Set.of("ZJ2023-6"),
                Set.of(new PlannedVisits.Lineage(new ItemId("ZJ2023-6"), Set.of(new ItemId("ZJ2017-1")))),
                FIRST,
                LAST);
        RosterTerms terms = new RosterTerms(BATCH, next, FIRST, List.of());

        assertThat(terms.admit(with(certificate, List.of("ZJ2017-1"), null))).isTrue();
        assertThat(terms.admit(with(certificate, List.of("ZJ2023-6"), null))).isTrue();
        assertThat(terms.admit(with(certificate, List.of("ZJ2017-2"), null))).isFalse();
    }

    @Test
    void whoIsBoundToItemsMustBeAllowedEachOfTheBatch() {
        Certificate certificate = new Certificate("33010001", null, Span.ALWAYS);

        assertThat(terms(FIRST).admit(with(certificate, List.of("ZJ2017-1"), null)))
                .isFalse();
        assertThat(terms(FIRST).admit(with(certificate, List.of("ZJ2017-2", "ZJ2017-9", "ZJ2017-1"), null)))
                .isTrue();
    }

    @Test
    void whoIsLentIsOnTheRosterOfHisBatchAlone() {
        Certificate certificate = new Certificate("33010001", null, Span.ALWAYS);

        assertThat(terms(FIRST).admit(with(certificate, List.of(), new Loan(BATCH, "青市监借〔2024〕3号"))))
                .isTrue();
        assertThat(terms(FIRST).admit(with(certificate, List.of(), new Loan(OTHER, "青市监借〔2024〕3号"))))
                .isFalse();
    }

    @Test
    void anExpertIsOnItOnlyWhereHeCannotBeOneOfTheTwo() {
        Inspector expert = fresh(anInspector(1, "*", "EXPERT", "HEALTH.EXPERT"));

        assertThat(terms(FIRST, "FOOD", "LAW", "EXPERT").admit(expert)).isTrue();
        assertThat(terms(FIRST, "FOOD", "*", "EXPERT").admit(expert)).isFalse();
        assertThat(terms(FIRST).admit(expert)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-16, 2024-05-06, 2024-05-31, false",
        "2024-04-16, 2024-05-07, 2024-05-31, true",
        "2024-04-16, 2024-05-06, 2024-05-30, true",
        "2024-05-10, 2024-05-10, 2024-06-30, false"
    })
    void whoIsAwayOnEachDayLeftIsNotOnIt(LocalDate today, LocalDate from, LocalDate to, boolean isOnIt) {
        Inspector known = fresh(anInspector(1, "*"));
        Declarations away =
                known.declarations().away(new Leave(from, to, known.facts().person(), NOW));

        assertThat(terms(today).admit(known.with(away))).isEqualTo(isOnIt);
    }

    @Test
    void aRecusalCountsOnTheDaysOfTheVisits() {
        Inspector known = fresh(anInspector(1, "*"));
        Inspector recused = new Inspector(
                known.id(),
                known.facts(),
                Stream.of(
                                new Span(null, FIRST.minusDays(1)),
                                new Span(null, FIRST),
                                new Span(LAST, null),
                                new Span(LAST.plusDays(1), null))
                        .map(period -> new Recusal(known.id(), targetId(dayOf(period)), "近亲属任职", period))
                        .toList(),
                List.of(),
                NOW);

        assertThat(terms(FIRST).recusedFrom(recused))
                .containsExactly(targetId(dayOf(new Span(null, FIRST))), targetId(dayOf(new Span(LAST, null))));
    }

    private static int dayOf(Span period) {
        LocalDate named = period.from() == null ? period.to() : period.from();
        return (int) named.toEpochDay() % 26;
    }
}
