package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void ofAServiceThatIsWellThereAreNone() {
        assertThat(Remarks.in("""
                        {"status":"UP","components":{
                          "facts":{"status":"UP","details":{"draw.events.v1":{"running":true}}},
                          "level":{"status":"UP","details":{"commands":"taken"}},
                          "parked":{"status":"UP","details":{"parked":0,"quarantined":0}},
                          "relay":{"status":"UP","details":{"turn":"number 3","waiting":0,"oldestSeconds":0}},
                          "sweeps":{"status":"UP"}}}""")).isEmpty();
    }

    @Test
    void everythingThatStandsOrFailsIsOne() {
        assertThat(Remarks.in("""
                        {"status":"DEGRADED","components":{
                          "facts":{"status":"DOWN","details":{"draw.events.v1":{"running":false}}},
                          "level":{"status":"UP","details":{"commands":"2 streams are ahead","comparison":"away"}},
                          "mongo":{"status":"DOWN","details":{"error":"away"}},
                          "parked":{"status":"DEGRADED","details":{"parked":1,"quarantined":2,
                            "streams":{"draw.events.v1 d1":"HOLE since noon: 2 is missing"}}},
                          "relay":{"status":"UP","details":{"thread":"died of it",
                            "failing":{"d1 on draw.events.v1":"too large"}}},
                          "sweeps":{"status":"UP","details":{"freezes f1":"not readable"}}}}"""))
                .containsExactly(
                        "facts is DOWN {\"draw.events.v1\":{\"running\":false}}",
                        "takes no commands: 2 streams are ahead",
                        "its store is not compared with the topics: away",
                        "streams parked: 1, messages quarantined: 2 (infra/local-stack/run streams)",
                        "parked: draw.events.v1 d1: HOLE since noon: 2 is missing",
                        "facts do not leave: d1 on draw.events.v1: too large",
                        "its relay died of it",
                        "fails: freezes f1: not readable");
    }

    @Test
    void anAnswerWithoutPartsHasNone() {
        assertThat(Remarks.in("<html>")).isEmpty();
    }
}
