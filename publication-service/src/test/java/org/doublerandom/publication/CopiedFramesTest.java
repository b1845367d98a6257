package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that draw-service hands out are held against what it told of them. */
@PublicationServiceTest
class CopiedFramesTest {
    private static final String POOL = "T1\t000000001\tS1\t0\t-\n";
    private static final String SEALED = "DRAW1 sealed file\nEND\n";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    DrawLogOnLoopback.Logs draws;

    @Autowired
    FrameCopies copies;

    private static String rootOf(String pool) {
        return Suite.SM3
                .of(new byte[] {0}, pool.getBytes(StandardCharsets.US_ASCII))
                .hex();
    }

    private void tell(String frame) {
        Map<String, Object> body = new HashMap<>(Map.of("frame", frame, "authority", "222223-SAMR", "suite", "SM3"));
        body.put("pool", Map.of("root", rootOf(POOL), "lines", 1, "pageSize", 256));
        body.put("roster", Map.of("root", "bb".repeat(32), "lines", 1, "pageSize", 256));
        body.put("conflicts", Map.of("root", "cc".repeat(32), "lines", 0, "pageSize", 256));
        Map<String, Object> sealed = Map.of("digest", Digest.of(SEALED).hex(), "bytes", SEALED.length(), "pieces", 1);
        body.putAll(Map.of("poolPieces", 1, "sealedRoster", sealed, "sealedConflicts", sealed));
        others.publish("draw.internal.v1", "org.doublerandom.draw.FrameKept.v1", frame + ".copy", body);
    }

    @Test
    void aFrameIsCopiedAndThatIsTold() {
        String frame = "222223-SAMR.2024.L01.B1";
        draws.hand(frame, "pool", POOL);
        draws.hand(frame, "roster", SEALED);
        draws.hand(frame, "conflicts", SEALED);

        tell(frame);

        String told = others.await(
                        "publication.events.v1", "org.doublerandom.publication.FrameCopied.v1", frame + ".copy", 1)
                .get(0)
                .body();
        JsonNode copied = JsonMapper.shared().readTree(told);
        assertThat(copied.at("/pool/root").asString()).isEqualTo(rootOf(POOL));
        assertThat(copied.path("suite").asString()).isEqualTo("SM3");
        assertThat(copies.piece(frame + "/" + rootOf(POOL), 0)).hasValue(POOL.getBytes(StandardCharsets.US_ASCII));
        assertThat(copies.piece(frame + "/" + Digest.of(SEALED).hex(), 0)).isPresent();
        handsBackThePoolToDrawServiceOnly(frame);
    }

    private void handsBackThePoolToDrawServiceOnly(String frame) {
        TestPerson draw = TestPerson.with("draw-service", "SERVICE");
        String pool = "/internal/v1/copies/" + frame + "/" + rootOf(POOL);
        assertThat(api.as(draw).get(pool + "/0").isStatus(200).text()).isEqualTo(POOL);
        api.as(draw).get(pool + "/1").isRefused(404, "no-such-piece");
        api.as(draw)
                .get("/internal/v1/copies/" + frame + "/" + Digest.of(SEALED).hex() + "/0")
                .isRefused(404, "no-such-piece");
        api.as(TestPerson.with("p-operator", "OPERATOR")).get(pool + "/0").isRefused(403, "not-allowed");
    }

    @Test
    void anotherPoolThanWasToldIsNotTakenForACopy() {
        String frame = "222223-SAMR.2024.L01.B2";
        draws.hand(frame, "pool", POOL.replace("T1", "T2"));

        tell(frame);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> copies.find(frame)
                        .filter(copy -> copy.state() == FrameCopy.State.FAILED)
                        .isPresent());
        api.as(TestPerson.with("draw-service", "SERVICE"))
                .get("/internal/v1/copies/" + frame + "/" + rootOf(POOL) + "/0")
                .isRefused(404, "no-such-piece");
        assertThat(others.all("publication.events.v1"))
                .noneMatch(fact -> fact.stream().equals(frame + ".copy"));
    }
}
