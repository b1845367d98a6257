package org.doublerandom.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.file.PublicationFixtures.ENDED_ON;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aResult;
import static org.doublerandom.publication.domain.file.PublicationFixtures.anInspection;
import static org.doublerandom.publication.domain.file.PublicationFixtures.clockFrom;
import static org.doublerandom.publication.domain.file.PublicationFixtures.enterprise;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.publication.application.RecordInMemory;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;

@HttpSlice
@Import(RecordInMemory.class)
class PublishingControllerTest {
    private static final TestPerson PUBLISHER = TestPerson.with("p-publisher", "PUBLISHER");
    private static final String PUBLICATIONS = "/api/publication/v1/publications";

    @Autowired
    HttpCalls calls;

    @Autowired
    Publications publications;

    @Test
    void aPublishedResultAnswersWithItsAddressAndAnybodyMayReadIt() {
        accepted("publishable", "91000000MA0000002X");

        assertThat(calls.as(PUBLISHER).post(PUBLICATIONS, revision("publishable", 1)))
                .hasStatus(201)
                .hasHeader("Location", PUBLICATIONS + "/publishable-1")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"publication": "publishable-1", "deadline": "2024-05-15", "late": false}""");
        assertThat(calls.anonymously().get(PUBLICATIONS + "/publishable-1"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=10, public");
    }

    @Test
    void whoHadAnotherDutyDoesNotPublish() {
        accepted("dutiful", "91000000MA0000003X");
        String result = revision("dutiful", 1);

        assertRefused(calls.anonymously().post(PUBLICATIONS, result), 401, "not-signed-in");
        assertRefused(as("p-recorder").post(PUBLICATIONS, result), 403, "recorder-may-not-publish");
        assertRefused(as("p-reviewer").post(PUBLICATIONS, result), 403, "reviewer-may-not-publish");
        assertRefused(calls.as(TestPerson.with("p-x")).post(PUBLICATIONS, result), 403, "role-missing");
        assertRefused(
                calls.as(PUBLISHER.ofAuthority("000001-SAMR")).post(PUBLICATIONS, result), 404, "inspection-unknown");
    }

    @Test
    void onlyTheAcceptedRevisionIsPublished() {
        accepted("revised", "91000000MA0000004X");
        publications.open(new AwaitingEnd(inspection("visited", "91000000MA0000005X")));

        assertRefused(calls.as(PUBLISHER).post(PUBLICATIONS, revision("revised", 2)), 409, "revision-not-accepted");
        assertRefused(calls.as(PUBLISHER).post(PUBLICATIONS, revision("visited", 1)), 409, "result-not-accepted");
        assertRefused(calls.as(PUBLISHER).post(PUBLICATIONS, revision("nowhere", 1)), 404, "inspection-unknown");
    }

    @Test
    void aMistakeInTheBodyIsRefused() {
        assertRefused(
                        calls.as(PUBLISHER)
                                .post(PUBLICATIONS, revision("revised", 1).replace("revision", "version")),
                        400,
                        "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/revision");
        assertRefused(calls.as(PUBLISHER).post(PUBLICATIONS, "{"), 400, "unreadable-body");
        assertRefused(calls.as(PUBLISHER).post(PUBLICATIONS, revision("revised", 0)), 400, "invalid-value");
        assertRefused(
                calls.as(PUBLISHER).post(PUBLICATIONS, MediaType.APPLICATION_XML, "<r/>"),
                415,
                "media-type-not-supported");
    }

    @Test
    void whatWaitsIsForPublishers() {
        accepted("waiting", "91000000MA0000006X");

        assertThat(calls.as(PUBLISHER).get("/api/publication/v1/pending"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("\"waiting\"");
        assertRefused(calls.as(TestPerson.with("p-x")).get("/api/publication/v1/pending"), 403, "role-missing");
    }

    private HttpCalls.Session as(String person) {
        return calls.as(TestPerson.with(person, "PUBLISHER"));
    }

    private void accepted(String id, String target) {
        Assignment assignment = inspection(id, target);
        publications.open(new AwaitingEnd(assignment));
        publications.change(assignment.inspection(), file -> Changed.to(file.end(clockFrom(ENDED_ON))));
        publications.change(assignment.inspection(), file -> Changed.to(file.accept(aResult(PublicationFixtures.R1))));
    }

    private static Assignment inspection(String id, String target) {
        return anInspection(id, enterprise(target, "青禾县" + id + "有限公司"));
    }

    private static String revision(String inspection, int revision) {
        return """
                {"inspection": "%s", "revision": %d}""".formatted(inspection, revision);
    }
}
