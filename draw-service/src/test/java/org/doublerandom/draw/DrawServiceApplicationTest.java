package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.facts.audit.AuditTrail;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class DrawServiceApplicationTest extends DrawCeremony {
    @Autowired
    MongoOperations mongo;

    @Test
    void aDrawThatTwoWitnessesWatchIsToldAndCanBeRecomputedByAnybody() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));

        var announced = others.await("draw.events.v1", "org.doublerandom.draw.DrawAnnounced.v1", id, 1);
        var pages = others.await("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", id, 1);
        var completed = others.await("draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", id, 1);
        assertThat(List.of(announced.size(), pages.size(), completed.size())).containsOnly(1);
        assertThat(announced.get(0).body())
                .contains(jsonOf(publicFile(id, "announcement.txt").text()));
        assertThat(completed.get(0).sequence()).isEqualTo(4);
        assertThat(completed.get(0).body())
                .contains(Digest.of(publicFile(id, "outcome.txt").bytes()).hex())
                .contains("\"targets\":4", "\"reserves\":1", "\"pages\":1", "\"classesUsed\":false");
        assertThat(pages.get(0).body())
                .contains("饭店T", "\"person\":\"p-I0", "\"certificate\":\"C-I0", "\"page\":1", "2024-06-30")
                .doesNotContain("rank", "ALL", "stratum");
        assertThat(recomputed(id).fullText())
                .isEqualTo(auditedFile(id, "outcome-full.txt").text());
        assertThat(recomputed(id).publicText())
                .isEqualTo(publicFile(id, "outcome.txt").text());
        assertThat(publicFile(id, "outcome.txt").header("Content-Type"))
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        aDrawnTargetChecksItsTicketWithNothingButSha256(id);
        nobodyFetchesTheSameBytesTwice(id);
    }

    @Test
    void readingWhatNamesInspectorsIsNotedAndReadingWhatIsPublicIsNot() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        List.of("announcement.txt", "pool.txt", "outcome.txt")
                .forEach(file -> publicFile(id, file).isStatus(200));
        List<String> confidential = List.of("roster.txt", "conflicts.txt", "outcome-full.txt");
        confidential.forEach(file -> auditedFile(id, file).isStatus(200));

        List<Document> noted = mongo.findAll(Document.class, AuditTrail.COLLECTION).stream()
                .filter(entry -> id.equals(entry.get("object")) && "READ".equals(entry.get("kind")))
                .toList();
        assertThat(noted)
                .extracting(entry -> entry.getString("operation"))
                .containsExactlyInAnyOrderElementsOf(confidential.stream()
                        .map(file -> "GET " + DRAWS + "/{id}/files/" + file)
                        .toList());
        assertThat(noted).extracting(entry -> entry.getString("person")).containsOnly("p-auditor");
    }

    private void nobodyFetchesTheSameBytesTwice(String id) {
        for (String file :
                List.of("scheme.txt", "announcement.txt", "pool.txt", "seed.txt", "result.txt", "outcome.txt")) {
            String path = DRAWS + "/" + id + "/files/" + file;
            String tag = publicFile(id, file).header("ETag");

            assertThat(tag).matches("\"[0-9a-f]{64}\"");
            assertThat(api.anonymously().getUnless(tag, path).isStatus(304).bytes())
                    .isEmpty();
        }
        assertThat(publicFile(id, "outcome.txt").header("ETag"))
                .isEqualTo(
                        '"' + Digest.of(publicFile(id, "outcome.txt").bytes()).hex() + '"');
    }

    private Outcome recomputed(String id) {
        Announcement announcement =
                Announcement.parse(publicFile(id, "announcement.txt").text());
        FrameFiles files = new FrameFiles(
                publicFile(id, "pool.txt").bytes(),
                auditedFile(id, "roster.txt").bytes(),
                auditedFile(id, "conflicts.txt").bytes());
        Frame frame = Frame.read(files, announcement.roots());
        assertThat(frame.roots()).isEqualTo(announcement.roots());
        Seed seed = new Seed(Suite.SHA256, Digest.of(publicFile(id, "seed.txt").bytes()));
        TargetSample sample =
                new TargetLot(announcement.allocation(), announcement.reservePercent()).draw(seed, frame.pool());
        Teams teams = (Teams) new InspectorLot(new Staffing(
                        frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts()))
                .draw(seed);
        return new Outcome(announcement.digest(), seed, sample, teams);
    }

    private void aDrawnTargetChecksItsTicketWithNothingButSha256(String id) {
        String[] primary = publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary ALL 1 "))
                .findFirst()
                .orElseThrow()
                .split(" ");
        byte[] seed = sha256(publicFile(id, "seed.txt").bytes());
        byte[] key =
                sha256(SampleFrame.bytes("DRAW1 key target " + HexFormat.of().formatHex(seed) + "\n"));
        assertThat(HexFormat.of().formatHex(sha256(key, SampleFrame.bytes(primary[3]))))
                .isEqualTo(primary[4]);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(hash::update);
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jsonOf(String text) {
        return text.replace("\n", "\\n");
    }
}
