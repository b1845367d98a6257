package org.doublerandom.starter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

class CommandDigestTest {
    @Test
    void jsonIsTheSameInWhateverOrderAndWithWhateverSpaces() throws IOException {
        assertThat(digest("", "application/json", "{\"b\":[1.0,2],\"a\":\"x\"}"))
                .isEqualTo(digest("", "application/json;charset=UTF-8", "{ \"a\":\"\\u0078\",\n\"b\":[1, 2e0] }"))
                .isNotEqualTo(digest("", "application/json", "{\"b\":[2,1],\"a\":\"x\"}"));
    }

    @Test
    void jsonThatIsBrokenAndWhatIsNoJsonCountsByteForByte() throws IOException {
        assertThat(digest("", "application/json", "{\"a\":1"))
                .isNotEqualTo(digest("", "application/json", "{ \"a\":1"));
        assertThat(digest("", "text/csv", "{\"a\":1}")).isNotEqualTo(digest("", "text/csv", "{ \"a\":1}"));
    }

    @Test
    void parametersAreTheSameInWhateverOrderAndHoweverEncoded() throws IOException {
        assertThat(digest("kind=ITEMS&list=%41", "text/csv", "x"))
                .isEqualTo(digest("list=A&kind=ITEMS", "text/csv", "x"))
                .isNotEqualTo(digest("list=B&kind=ITEMS", "text/csv", "x"));
        assertThat(digest("a=1&a=2", "text/csv", "")).isNotEqualTo(digest("a=2&a=1", "text/csv", ""));
        assertThat(digest("a=1%26b%3D2", "text/csv", "")).isNotEqualTo(digest("a=1&b=2", "text/csv", ""));
        assertThat(digest("a=%zz", "text/csv", "")).isNotEqualTo(digest("a=%zy", "text/csv", ""));
    }

    @Test
    void ofAnUploadInPartsTheBoundaryAndTheOrderDoNotCount() throws IOException, ServletException {
        MockHttpServletRequest one = parts("multipart/form-data; boundary=one", "note", "1", "file", "a,b");
        MockHttpServletRequest other = parts("multipart/form-data; boundary=two", "file", "a,b", "note", "1");
        MockHttpServletRequest another = parts("multipart/form-data; boundary=one", "note", "1", "file", "a,c");

        assertThat(CommandDigest.ofParts(one))
                .isEqualTo(CommandDigest.ofParts(other))
                .isNotEqualTo(CommandDigest.ofParts(another));
    }

    @Test
    void aLongBodyIsReadAgainFromDiskAndLeavesNothingThere() throws IOException {
        byte[] bytes = new byte[1_000_000];
        bytes[999_999] = 7;

        ReceivedBody body = ReceivedBody.of(new ByteArrayInputStream(bytes), 1_000_000);
        try (body) {
            assertThat(body.open().readAllBytes()).isEqualTo(bytes);
            assertThat(body.open().readAllBytes()).isEqualTo(bytes);
        }

        assertThatThrownBy(() -> body.open().read()).isInstanceOf(IOException.class);
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> ReceivedBody.of(new ByteArrayInputStream(new byte[101]), 100))
                .isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> ReceivedBody.of(new ByteArrayInputStream(new byte[1_000_001]), 1_000_000))
                .isInstanceOf(BodyTooLarge.class);
    }

    private static String digest(String query, String type, String body) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/x");
        request.setQueryString(query);
        request.setContentType(type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return CommandDigest.of(request, ReceivedBody.of(new ByteArrayInputStream(bytes), 1_000));
    }

    private static MockHttpServletRequest parts(String type, String... namesAndContents) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/x");
        request.setContentType(type);
        for (int i = 0; i < namesAndContents.length; i += 2) {
            request.addPart(
                    new MockPart(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }
}
