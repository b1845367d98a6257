package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@NoteServiceTest
class RefusalLanguagesTest {
    private static final String FORMS = "/api/notes/v1/forms";
    private static final String SECRET = "/api/notes/v1/notes/n-1/secret";
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en|A value is not acceptable",
                "en-GB,zh;q=0.5|en|A value is not acceptable",
                "zh-CN,en;q=0.9|zh-CN|请求内容不符合要求",
                "fr|zh-CN|请求内容不符合要求",
                "?;q=x|zh-CN|请求内容不符合要求"
            })
    void aRefusalOfAControllerIsToldInTheLanguageAskedFor(String wanted, String spoken, String title) {
        Answer refused = api.as(PERSON).getIn(wanted, FORMS + "?limit=many").isStatus(400);

        assertThat(refused.json().path("title").asString()).isEqualTo(title);
        assertThat(refused.json().path("code").asString()).isEqualTo("invalid-value");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("?limit");
        assertThat(refused.header("Content-Language")).isEqualTo(spoken);
        assertThat(refused.response().headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void aRefusalBeforeAnyControllerToo() {
        Answer refused = api.anonymously().getIn("en", SECRET).isStatus(401);

        assertThat(refused.json().path("title").asString()).isEqualTo("Sign in first");
        assertThat(refused.header("Content-Language")).isEqualTo("en");
        assertThat(refused.response().headers().allValues("Vary")).contains("Accept-Language");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void whoNamesNoLanguageIsAnsweredInChinese() {
        api.anonymously().get(SECRET).isRefused(401, "not-signed-in");
    }
}
