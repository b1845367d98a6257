package org.doublerandom.system.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Against the known logs of the contracts, sound and unsound ones. */
class AuthorityLogTest {
    @Test
    void aSoundChainIsFoundSound() {
        JsonNode known = KnownValues.logVector("L15");

        AuthorityLog.Verdict verdict =
                AuthorityLog.judge(KnownValues.strings(known.path("records")), detailsOf(known, known.path("details")));

        assertThat(verdict).isEqualTo(new AuthorityLog.Verdict(0, "", List.of()));
    }

    @TestFactory
    Stream<DynamicTest> theFirstBadRecordIsFound() {
        return KnownValues.logVector("L16")
                .path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(known.path("what").asString(), () -> judge(known)));
    }

    private static void judge(JsonNode known) {
        JsonNode chain = KnownValues.logVector(known.path("chain").asString());
        List<String> records = known.path("records")
                .valueStream()
                .map(record -> record.isString()
                        ? record.asString()
                        : chain.path("records").get(record.asInt() - 1).asString())
                .toList();
        List<String> details = known.has("details")
                ? detailsOf(chain, known.path("details"))
                : records.stream().map(record -> "").toList();

        AuthorityLog.Verdict verdict = AuthorityLog.judge(records, details);

        assertThat(verdict.bad())
                .as(verdict.why())
                .isEqualTo(known.at("/value/bad").asInt(0));
        if (known.path("value").has("open")) {
            assertThat(verdict.open())
                    .isEqualTo(known.at("/value/open")
                            .valueStream()
                            .map(JsonNode::asLong)
                            .toList());
        }
    }

    private static List<String> detailsOf(JsonNode chain, JsonNode details) {
        return details.valueStream()
                .map(detail -> detail.isNumber()
                        ? chain.path("details").get(detail.asInt() - 1).asString()
                        : detail.asString(""))
                .toList();
    }
}
