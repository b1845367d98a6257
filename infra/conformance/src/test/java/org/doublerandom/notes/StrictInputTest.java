package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@NoteServiceTest
class StrictInputTest {
    private static final String FORMS = "/api/notes/v1/forms";
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");
    private static final String GOOD = """
            {"text": "饭店", "count": 3, "directed": true, "day": "2024-05-31", "moment": "2024-05-31T01:30:00Z",
             "colour": "RED", "names": ["甲", "乙"], "inner": {"text": "丙"}}""";

    @Autowired
    Api api;

    @Test
    void whatIsWrittenAsItIsMeantIsTaken() {
        send(GOOD).isStatus(200);
        send(GOOD.replace("[\"甲\", \"乙\"]", "[]")).isStatus(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"count\": 3|\"count\": \"3\"|/count",
                "\"count\": 3|\"count\": 3.9|/count",
                "\"count\": 3|\"count\": 3.0|/count",
                "\"count\": 3|\"count\": true|/count",
                "\"count\": 3|\"count\": null|/count",
                "\"count\": 3|\"count\": \"\"|/count",
                "\"count\": 3|\"count\": []|/count",
                "\"count\": 3|\"count\": [3]|/count",
                "\"count\": 3|\"count\": 99999999999|/count",
                "\"count\": 3|\"count\": 3, \"count\": 4|/count",
                "\"count\": 3|\"count\": 3, \"more\": 4|/more",
                "\"directed\": true|\"directed\": 1|/directed",
                "\"directed\": true|\"directed\": \"true\"|/directed",
                "\"directed\": true|\"directed\": \"\"|/directed",
                "\"text\": \"饭店\"|\"text\": 123|/text",
                "\"text\": \"饭店\"|\"text\": 1.5|/text",
                "\"text\": \"饭店\"|\"text\": true|/text",
                "\"text\": \"饭店\"|\"text\": [\"饭店\"]|/text",
                "\"text\": \"饭店\"|\"text\": {\"a\": 1}|/text",
                "[\"甲\", \"乙\"]|[\"甲\", 2]|/names/1",
                "\"text\": \"饭店\"|\"text\": null|/text",
                "[\"甲\", \"乙\"]|null|/names",
                "[\"甲\", \"乙\"]|[null]|/names/0",
                "\"RED\"|null|/colour",
                "{\"text\": \"丙\"}|null|/inner",
                "\"count\": 3, |``|/count",
                "[\"甲\", \"乙\"]|\"甲\"|/names",
                "[\"甲\", \"乙\"]|\"\"|/names",
                "\"2024-05-31\"|19874|/day",
                "\"2024-05-31\"|[2024, 5, 31]|/day",
                "\"2024-05-31\"|\"2024-05-31T00:00:00Z\"|/day",
                "\"2024-05-31\"|\"2024-05-31T00:00\"|/day",
                "\"2024-05-31\"|\"2024-02-30\"|/day",
                "\"2024-05-31\"|\"+12024-5-31\"|/day",
                "\"2024-05-31\"|\"\"|/day",
                "\"2024-05-31T01:30:00Z\"|1717119000|/moment",
                "\"2024-05-31T01:30:00Z\"|1717119000.5|/moment",
                "\"2024-05-31T01:30:00Z\"|\"2024-05-31\"|/moment",
                "\"RED\"|0|/colour",
                "\"RED\"|\"red\"|/colour",
                "\"RED\"|\"\"|/colour",
                "{\"text\": \"丙\"}|\"\"|/inner",
                "{\"text\": \"丙\"}|[]|/inner",
                "{\"text\": \"丙\"}|{\"text\": \"丙\", \"other\": 1}|/inner/other",
                "{\"text\": \"丙\"}}|{\"text\": \"丙\"}} {}|``",
                "{\"text\": \"丙\"}}|{\"text\": \"丙\"}} x|``",
                "{\"text\": \"丙\"}}|{\"text\": \"丙\"|``",
            })
    void whatCouldBeReadOtherwiseIsRefusedAndPointedAt(String good, String bad, String pointer) {
        assertThat(GOOD).contains(good);

        Answer refused = send(GOOD.replace(good, bad)).isRefused(400, "unreadable-body");

        if (!pointer.isEmpty()) {
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\u0007",
                "\\u007f",
                "\\u009f",
                "\\u202e",
                "\\u2066",
                "\\u200b",
                "\\u200d",
                "\\ufeff",
                "\\ufffd",
                "\\ufffe",
                "\\ue000",
                "\\ud800",
                "\\udc00\\ud800",
                "\\udb80\\udc00",
                "\\udb40\\udc41"
            })
    void aCharacterThatNobodySeesIsRefused(String escaped) {
        Answer refused = send(GOOD.replace("饭店", "饭" + escaped + "店")).isRefused(400, "unreadable-body");

        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/text");
    }

    @Test
    void charactersOfAllPlanesAreKeptAndAccentsAreComposed() {
        String newer = "𠮷野家 \ud883\udedd \ud840\udc0b\udb40\udd00 a\tb\n";
        Answer kept = send(GOOD.replace("饭店", newer.replace("\t", "\\t").replace("\n", "\\n") + "e\\u0301"))
                .isStatus(200);

        assertThat(kept.json().path("text").asString()).isEqualTo(newer + "\u00e9");
    }

    @Test
    void anotherEncodingIsNotGuessed() {
        for (Charset other :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("GB18030")}) {
            byte[] body = GOOD.getBytes(other);
            send(body, "application/json").isStatus(400);
            send(body, "application/json;charset=" + other.name()).isStatus(400);
        }
        send(GOOD.getBytes(StandardCharsets.UTF_8), "application/json;charset=utf-8")
                .isStatus(200);
    }

    @Test
    void anEmptyBodyAndAnotherMediaTypeAreRefusedAsWhatTheyAre() {
        send("").isRefused(400, "unreadable-body");
        send("null").isRefused(400, "unreadable-body");
        send(GOOD.getBytes(StandardCharsets.UTF_8), "text/plain").isRefused(415, "media-type-not-supported");
        send(GOOD.getBytes(StandardCharsets.UTF_8), "multipart/form-data").isRefused(400, "unreadable-body");
        send(GOOD.getBytes(StandardCharsets.UTF_8), "no type at all").isStatus(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed",
                "application/x-www-form-urlencoded",
                "application/json; charset=nobody",
                "application/json; charset=UTF-32",
                "*/*",
                "/",
                ";",
                "a/b/c"
            })
    void noTypeOfBodyIsAFailureOfOurs(String type) {
        byte[] body = "{%zz&=".getBytes(StandardCharsets.UTF_8);

        assertThat(api.as(PERSON).post(FORMS, body, type, "k").status()).isBetween(400, 422);
        assertThat(api.as(PERSON).post("/api/notes/v1/nowhere", body, type, "k").status())
                .isBetween(400, 422);
        assertThat(api.anonymously().post(FORMS, body, type, null).status()).isEqualTo(401);
        assertThat(api.anonymously().getWithBody(FORMS, body, type).status()).isBetween(200, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=a&kind=b",
                "other=1",
                "kind[$regex]=.",
                "kind[]=a",
                "limit=a",
                "limit=1.5",
                "kind=\u202e",
                "kind=\u0000"
            })
    void aParameterThatAnOperationDoesNotHaveIsRefused(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&");

        Answer refused = api.anonymously().get(FORMS + "?" + encoded).isRefused(400, "invalid-value");

        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("?");
    }

    @Test
    void aControlCharacterInTheNameOfAParameterIsTheRequestsMistake() {
        api.anonymously().get(FORMS + "?x%00y=1").isStatus(400);
        api.as(PERSON).post(FORMS + "?x%07y=1", "{}").isStatus(400);
    }

    private Answer send(String json) {
        return send(json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private Answer send(byte[] body, String type) {
        return api.as(PERSON).post(FORMS, body, type, UUID.randomUUID().toString());
    }
}
