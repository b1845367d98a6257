package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody rewrites the past in the store of draws: what was told does not change with it. */
@PublicationServiceTest
class WatchedLogTest {
    private static final String LOGS = "/api/publication/v1/logs";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    DrawLogOnLoopback.Logs draws;

    @Autowired
    MeterRegistry metrics;

    private static List<String> chain(String authority, int records) {
        List<String> chain = new ArrayList<>();
        String prev = "0".repeat(64);
        for (int n = 1; n <= records; n++) {
            String text = "DRAW1 scheme\nauthority " + authority + "\nprev " + prev + "\nplan 2024.L0" + n
                    + ".B1\ntext " + "0".repeat(64) + "\nEND\n";
            chain.add(text);
            prev = Digest.of(text).hex();
        }
        return chain;
    }

    private void tell(String authority, List<String> records) {
        for (String record : records) {
            String batch = authority + "." + record.replaceAll("(?s).*\nplan (\\S+)\n.*", "$1");
            Map<String, String> body = new HashMap<>(Map.of("batch", batch, "authority", authority, "scheme", "x"));
            body.put("record", record);
            body.put("digest", Digest.of(record).hex());
            others.publish("draw.events.v1", "org.doublerandom.draw.SchemePublished.v1", batch + ".scheme", body);
        }
    }

    private JsonNode log(String authority) {
        return api.anonymously()
                .get(LOGS)
                .isStatus(200)
                .json()
                .valueStream()
                .filter(log -> log.path("authority").asString().equals(authority))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void awaitTold(String authority, int records) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> log(authority).path("told").asInt() == records);
    }

    private String page() {
        return api.anonymously().get("/").isStatus(200).text();
    }

    @Test
    void aLogThatIsServedAsItWasToldSaysItsHead() {
        List<String> chain = chain("222221-SAMR", 5);
        draws.serve("222221-SAMR", chain);
        tell("222221-SAMR", chain);
        awaitTold("222221-SAMR", 5);

        JsonNode log = log("222221-SAMR");

        assertThat(log.path("sound").asBoolean()).isTrue();
        assertThat(log.path("served").asInt()).isEqualTo(5);
        assertThat(log.path("head").asString())
                .isEqualTo(Digest.of(chain.get(4)).hex());
        assertThat(log.path("openSerials").toString()).isEqualTo("[{\"serial\":77,\"plan\":\"2024.L09.B1\"}]");
        assertThat(page())
                .contains("222221-SAMR", Digest.of(chain.get(4)).hex(), "已启用、尚未公告的抽取编号：<span>第 77 号（2024.L09.B1）");
    }

    @Test
    void aLogThatWasRewrittenIsSaidAndAlarms() {
        List<String> told = chain("222222-SAMR", 3);
        List<String> rewritten = new ArrayList<>(told.subList(0, 1));
        String other = told.get(1).replace("2024.L02.B1", "2024.L09.B1");
        rewritten.add(other);
        rewritten.add(told.get(2)
                .replaceAll("prev [0-9a-f]{64}", "prev " + Digest.of(other).hex()));
        draws.serve("222222-SAMR", rewritten);
        tell("222222-SAMR", told);
        awaitTold("222222-SAMR", 3);

        JsonNode log = log("222222-SAMR");

        assertThat(log.path("sound").asBoolean()).isFalse();
        assertThat(log.path("differences").toString())
                .contains(
                        "MISSING",
                        Digest.of(told.get(1)).hex(),
                        Digest.of(told.get(2)).hex());
        assertThat(log.path("wrongSince").isString()).isTrue();
        assertThat(page()).contains("不一致", "已告知的记录不再提供");
        assertThat(metrics.get("doublerandom.log.wrong").gauge().value()).isPositive();
    }
}
