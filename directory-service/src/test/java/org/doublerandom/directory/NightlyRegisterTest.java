package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.OfficialDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anybody can hold tomorrow's frame against. */
@WholeServiceTest
class NightlyRegisterTest {
    private static final String REGISTERS = "/api/directory/v1/registers/";
    private static final int PAGE = 256;

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    @Test
    void theRegisterOfEachNightIsPublicAndItsClassesAreNot() throws Exception {
        SampleCounty county = new SampleCounty(api);
        county.bringIn();
        clock.forward(Duration.ofDays(1));
        LocalDate tonight = OfficialDay.of(clock.instant());
        JsonNode told = awaitRegister(tonight);
        String file = file(tonight);

        assertThat(file).hasLineCount(told.path("lines").asInt());
        assertThat(told.path("lines").asInt()).isGreaterThan(2 * PAGE);
        assertThat(rootOf(file)).isEqualTo(told.path("root").asString());
        assertThat(file).doesNotContain("青禾县");
        opensForAuditorsOnly(tonight, file);

        clock.forward(Duration.ofDays(1));
        JsonNode next = awaitRegister(tonight.plusDays(1));
        assertThat(next.path("root").asString()).isNotEqualTo(told.path("root").asString());
        assertThat(withoutClasses(file(tonight.plusDays(1)))).isEqualTo(withoutClasses(file));
        assertThat(file(tonight)).isEqualTo(file);
    }

    private void opensForAuditorsOnly(LocalDate night, String file) throws Exception {
        Api.Session auditor = api.as(TestPerson.with("p-auditor", "AUDITOR"));
        String line = file.lines().skip(300).findFirst().orElseThrow();
        String target = line.substring(0, line.indexOf('\t'));
        JsonNode opening = auditor.get(REGISTERS + night + "/openings/" + target)
                .isStatus(200)
                .json();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(HexFormat.of().parseHex(opening.path("salt").asString()));
        sha256.update(opening.path("creditClass").asString().getBytes(StandardCharsets.US_ASCII));

        assertThat(opening.path("line").asString())
                .isEqualTo(line)
                .endsWith(HexFormat.of().formatHex(sha256.digest()));
        assertThat(auditor.get(REGISTERS + night + "/openings").isStatus(200).text())
                .hasLineCount((int) file.lines().count())
                .contains(target + "\t-\t" + opening.path("salt").asString() + "\n");
        api.anonymously().get(REGISTERS + night + "/openings").isStatus(401);
        api.anonymously()
                .get(REGISTERS + "000000-SAMR/" + night.plusDays(9) + "/file")
                .isRefused(404, "unknown-register");
        api.anonymously().get(REGISTERS + "000000-SAMR/yesterday/file").isStatus(400);
    }

    private JsonNode awaitRegister(LocalDate night) {
        return json.readTree(others.await(
                        "directory.events.v1",
                        "org.doublerandom.directory.RegisterRooted.v1",
                        "register-000000-SAMR-" + night,
                        1)
                .get(0)
                .body());
    }

    private String file(LocalDate night) {
        return api.anonymously()
                .get(REGISTERS + "000000-SAMR/" + night + "/file")
                .isStatus(200)
                .text();
    }

    private static String withoutClasses(String file) {
        return file.replaceAll("\t[0-9a-f]{64}\n", "\n");
    }

    private static String rootOf(String file) throws Exception {
        List<byte[]> leaves = new ArrayList<>();
        List<String> lines = file.lines().map(line -> line + "\n").toList();
        for (int from = 0; from < lines.size(); from += PAGE) {
            String page = String.join("", lines.subList(from, Math.min(from + PAGE, lines.size())));
            leaves.add(hash((byte) 0, page.getBytes(StandardCharsets.US_ASCII)));
        }
        return HexFormat.of().formatHex(rootOf(leaves));
    }

    private static byte[] rootOf(List<byte[]> nodes) throws Exception {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        int split = Integer.highestOneBit(nodes.size() - 1);
        return hash((byte) 1, rootOf(nodes.subList(0, split)), rootOf(nodes.subList(split, nodes.size())));
    }

    private static byte[] hash(byte prefix, byte[]... parts) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(prefix);
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return sha256.digest();
    }
}
