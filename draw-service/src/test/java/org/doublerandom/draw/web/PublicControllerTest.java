package org.doublerandom.draw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.Test;

class PublicControllerTest extends Ceremony {

    @Test
    void anybodyFetchesTheAnnouncementByteForByte() {
        String draw = published("2024.L11.B1");

        assertThat(calls.anonymously().get(draw + "/files/announcement.txt"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .bodyText()
                .startsWith("DRAW1\n")
                .contains("\nplan 2024.L11.B1\n")
                .endsWith("\nEND\n");
        assertThat(calls.anonymously().get("/api/draw/v1/logs/330100-SAMR"))
                .hasStatusOk()
                .bodyText()
                .contains("2024.L11.B1");
    }

    @Test
    void whoHasTheBytesOfAFileAlreadyIsToldSo() {
        String pool = published("2024.L14.B1") + "/files/pool.txt";
        String tag = '"' + restaurants(10).roots().pool().root().hex() + '"';

        assertThat(calls.anonymously().get(pool))
                .hasStatusOk()
                .hasHeader("ETag", tag)
                .hasHeader("Cache-Control", "no-cache, public");
        assertThat(calls.anonymously().getUnless(tag, pool))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .bodyText()
                .isEmpty();
        assertThat(calls.anonymously().getUnless("\"" + "0".repeat(64) + "\"", pool))
                .hasStatusOk()
                .bodyText()
                .startsWith("R0000");
    }

    @Test
    void filesThatNameInspectorsAreForAuditorsOfTheAuthority() {
        String roster = published("2024.L12.B1") + "/files/roster.txt";
        TestPerson auditor = with("audrey", "AUDITOR");

        assertRefused(calls.anonymously().get(roster), 401, "not-signed-in");
        assertRefused(calls.as(OFFICER).get(roster), 403, "role-missing");
        assertRefused(calls.as(auditor.ofAuthority("000000-SAMR")).get(roster), 404, "unknown-draw");
        assertThat(calls.as(auditor).get(roster)).hasStatusOk().bodyText().contains("I1\t*\tFOOD\t99\t0\n");
    }

    @Test
    void whatDoesNotExistYetIsNotFound() {
        String draw = published("2024.L13.B1");

        assertRefused(calls.anonymously().get(draw + "/files/outcome.txt"), 404, "no-such-file");
        assertRefused(calls.anonymously().get(draw + "/files/secret.txt"), 404, "no-such-file");
        assertRefused(calls.anonymously().get(draw.replace("B1", "B9") + "/files/pool.txt"), 404, "unknown-draw");
        assertRefused(calls.anonymously().get(draw), 401, "not-signed-in");
    }
}
