package org.doublerandom.notes;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.TestToken;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which tokens the services take: access tokens of this platform's issuer, for this platform, in force, of somebody. */
@NoteServiceTest
class TokensTest {
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");

    @Autowired
    Api api;

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongOnes")
    void aTokenThatIsNoAccessTokenForThisPlatformIsRefused(String what, TestToken token) {
        api.withToken(PERSON.token(token))
                .post("/api/notes/v1/notes", Map.of("text", "x"))
                .isRefused(401, "token-invalid");
    }

    static Stream<Arguments> wrongOnes() {
        return Stream.of(
                Arguments.of("an ID token by its type", TestToken.of("JWT")),
                Arguments.of("another type", TestToken.of("logout+jwt")),
                Arguments.of(
                        "for a program, as an ID token is", TestToken.saying(claims -> claims.audience("swagger"))),
                Arguments.of("for nobody", TestToken.saying(claims -> claims.audience((String) null))),
                Arguments.of(
                        "for another installation",
                        TestToken.saying(claims -> claims.audience("https://elsewhere.example/api"))),
                Arguments.of(
                        "of another issuer", TestToken.saying(claims -> claims.issuer("https://elsewhere.example"))),
                Arguments.of("of no issuer", TestToken.saying(claims -> claims.issuer(null))),
                Arguments.of("of nobody", TestToken.saying(claims -> claims.subject(null))),
                Arguments.of("of a blank person", TestToken.saying(claims -> claims.subject(""))),
                Arguments.of("without an end", TestToken.saying(claims -> claims.expirationTime(null))),
                Arguments.of(
                        "at its end",
                        TestToken.saying(claims ->
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(120))))),
                Arguments.of(
                        "not yet in force",
                        TestToken.saying(claims ->
                                claims.notBeforeTime(Date.from(Instant.now().plusSeconds(120))))),
                Arguments.of("signed by somebody else", TestToken.forged()));
    }
}
