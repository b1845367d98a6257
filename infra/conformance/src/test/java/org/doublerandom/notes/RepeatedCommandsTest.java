package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The same command once more: the same answer, and nothing changes. */
@WholeServiceTest
@TestPropertySource(
        properties = {
            "spring.application.name=plan-service",
            "spring.config.import=classpath:service-defaults.yaml",
            "spring.cloud.stream.bindings.facts-in-0.destination=directory.events.v1,draw.events.v1"
        })
class RepeatedCommandsTest {
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");
    private static final String NOTES = "/api/notes/v1/notes";

    @Autowired
    Api api;

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameContentInAnotherFormIsTheSameCommand() {
        String id = idOf(post(NOTES, "{\"text\":\"once\"}", key));

        assertThat(idOf(post(NOTES, " {\n \"text\" : \"\\u006fnce\" } ", key))).isEqualTo(id);
        post(NOTES, "{\"text\":\"twice\"}", key).isRefused(422, "idempotency-key-reused");
    }

    @Test
    void theParametersOfAQueryCountAndTheirOrderDoesNot() {
        String id = idOf(post(NOTES + "?b=2&a=1", "{\"text\":\"x\"}", key));

        assertThat(idOf(post(NOTES + "?a=1&b=2", "{\"text\":\"x\"}", key))).isEqualTo(id);
        post(NOTES + "?a=1&b=3", "{\"text\":\"x\"}", key).isRefused(422, "idempotency-key-reused");
    }

    @Test
    void aPutWithAKeyIsRememberedLikeAPost() {
        String text = NOTES + "/" + newNote("first") + "/text";
        put(text, "second", key).isStatus(200);
        put(text, "third", UUID.randomUUID().toString()).isStatus(200);

        assertThat(put(text, "second", key).isStatus(200).json().path("text").asString())
                .isEqualTo("third");
        put(text, "fourth", key).isRefused(422, "idempotency-key-reused");
        put(text, "fourth", "k".repeat(101)).isRefused(400, "idempotency-key-malformed");
        api.as(PERSON).put(text, "{\"text\":\"fourth\"}").isStatus(200);
    }

    @Test
    void aCommandThatFoundThingsAsItWantsThemIsRememberedToo() {
        String text = NOTES + "/" + newNote("as wanted") + "/text";
        put(text, "as wanted", key).isStatus(200);
        put(text, "otherwise", UUID.randomUUID().toString()).isStatus(200);

        assertThat(put(text, "as wanted", key).isStatus(200).json().path("text").asString())
                .isEqualTo("otherwise");
    }

    @Test
    void theCreationIsRememberedHoweverManyCommandsFollow() {
        String id = idOf(post(NOTES, "{\"text\":\"a\"}", key));
        IntStream.range(0, 101)
                .forEach(i -> post(
                                NOTES + "/" + id + "/more",
                                "{\"text\":\"b\"}",
                                UUID.randomUUID().toString())
                        .isStatus(200));

        assertThat(idOf(post(NOTES, "{\"text\":\"a\"}", key))).isEqualTo(id);
        post(NOTES, "{\"text\":\"b\"}", key).isRefused(422, "idempotency-key-reused");
    }

    @Test
    void anUploadIsTheSameWhateverTheBoundaryBetweenItsParts() {
        String attachments = NOTES + "/" + newNote("x") + "/attachments";
        upload(attachments, "one", "four").isStatus(200);
        upload(attachments, "another", "four").isStatus(200);

        Answer other = upload(attachments, "one", "seven77");
        assertThat(other.status()).as(other.text()).isEqualTo(422);
        assertThat(other.json().path("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void jsonThatIsLongerThanAnyCommandIsRefusedBeforeItIsReadIntoMemory() {
        post(NOTES, "{\"text\":\"" + "x".repeat(5_000_000) + "\"}", key).isRefused(413, "body-too-large");
    }

    private Answer upload(String path, String boundary, String content) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + boundary
                + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return api.as(PERSON)
                .post(path, body.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=" + boundary, key);
    }

    private String newNote(String text) {
        return idOf(post(NOTES, "{\"text\":\"" + text + "\"}", UUID.randomUUID().toString()));
    }

    private Answer post(String path, String body, String withKey) {
        return api.as(PERSON).post(path, body, withKey);
    }

    private Answer put(String path, String text, String withKey) {
        return api.as(PERSON).put(path, "{\"text\":\"" + text + "\"}", withKey);
    }

    private static String idOf(Answer answer) {
        return answer.isStatus(200).json().path("id").asString();
    }
}
