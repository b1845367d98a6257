package org.doublerandom.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.RecordFixtures.DRAW;
import static org.doublerandom.publication.domain.RecordFixtures.aBase;
import static org.doublerandom.publication.domain.RecordFixtures.aPlan;
import static org.doublerandom.publication.domain.RecordFixtures.aScheme;
import static org.doublerandom.publication.domain.RecordFixtures.anAnnouncedDraw;
import static org.doublerandom.publication.domain.RecordFixtures.anOutcome;
import static org.doublerandom.publication.domain.file.PublicationFixtures.NOTICE;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aBakery;
import static org.doublerandom.publication.domain.file.PublicationFixtures.anInspectionOf;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.application.RecordInMemory;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What anybody may read: plans, draws, figures, notices and the search. */
@HttpSlice
@Import(RecordInMemory.class)
class PublicRecordTest {
    private static final String API = "/api/publication/v1";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void theCountyHasPublished(
            @Autowired Plans plans,
            @Autowired Schemes schemes,
            @Autowired Draws draws,
            @Autowired Bases bases,
            @Autowired Publications publications) {
        plans.keep(aPlan(1));
        schemes.keep(aScheme());
        draws.keep(anAnnouncedDraw());
        bases.keep(aBase(2024, 50));
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
    }

    @Test
    void aDrawThatIsVoidByLawIsReadWithItsOutcomeAndOnThePage(@Autowired Draws draws) {
        VoidRecord byLaw = new VoidRecord(
                "LAW", "DRAW1 void\nEND\n", "ab".repeat(32), Instant.parse("2024-05-02T01:00:00Z"), null);
        draws.keep(anAnnouncedDraw().complete(anOutcome()).voidBy(byLaw));

        assertThat(calls.anonymously().get(API + "/draws/" + DRAW.value()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "VOID", "completed": {"targets": 12}, "voided": {"reason": "LAW"}}""");
        assertThat(calls.anonymously().get("/")).hasStatusOk().bodyText().contains("完成后依法撤销", "撤销前已开始的检查照常进行");
    }

    @Test
    void aDrawThatIsVoidForAMissingDepositNamesTheParty(@Autowired Draws draws) {
        draws.keep(anAnnouncedDraw()
                .voidBy(new VoidRecord(
                        "MISSING",
                        "DRAW1 void\nEND\n",
                        "ab".repeat(32),
                        Instant.parse("2024-05-02T01:00:00Z"),
                        List.of("000000-JUS"))));

        assertThat(calls.anonymously().get(API + "/draws/" + DRAW.value()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"voided": {"reason": "MISSING", "missing": ["000000-JUS"]}}""");
        assertThat(calls.anonymously().get("/")).hasStatusOk().bodyText().contains("未按时寄存的是 000000-JUS");
    }

    @Test
    void aDrawIsReadWithItsSchemeAndWithoutSigningIn() {
        assertThat(calls.anonymously().get(API + "/draws/" + DRAW.value()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=10, public")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "ANNOUNCED", "serial": 1, "title": "食品生产企业检查（2024.L03.B1）",
                         "announced": {"grade": "LD", "eligible": 400, "take": 12}}""");
        assertRefused(calls.anonymously().get(API + "/draws/none"), 404, "not-public");
        assertRefused(calls.anonymously().get(API + "/plans/none"), 404, "not-public");
    }

    @Test
    void aNoticeIsGenuineOrUnknown() {
        assertThat(calls.anonymously().get(API + "/notices/" + NOTICE.value()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"genuine": true, "target": "青禾县禾香烘焙有限公司", "assignedOn": "2024-04-16"}""");
        assertRefused(calls.anonymously().get(API + "/notices/AAAAAAAAAAAA"), 404, "notice-unknown");
    }

    @Test
    void aTargetIsFoundByPartOfItsName() {
        assertThat(calls.anonymously().get(API + "/search?q=禾香"))
                .hasStatusOk()
                .bodyText()
                .contains("91000000MA0000001X");
        assertThat(calls.anonymously().get(API + "/search?q=nobody")).bodyText().isEqualTo("{\"rows\":[],\"total\":0}");
        assertRefused(calls.anonymously().get(API + "/search?q=" + "a".repeat(65)), 400, "search-text-refused");
    }

    @Test
    void figuresAreOfAYear() {
        assertThat(calls.anonymously().get(API + "/kpis/F2?year=2024")).hasStatusOk();
        assertRefused(calls.anonymously().get(API + "/kpis?year=now"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?year");
        assertRefused(calls.anonymously().get(API + "/publications?limit=1000"), 400, "invalid-value");
    }
}
