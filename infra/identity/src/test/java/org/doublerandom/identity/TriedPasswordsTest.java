package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.doublerandom.identity.signin.Attempts;
import org.doublerandom.identity.signin.Patience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;

@Import(TriedPasswordsTest.Time.class)
class TriedPasswordsTest extends IdentityTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    @Autowired
    SettableClock time;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Attempts attempts;

    @Test
    void whoeverTriesOnMustWaitLongerEachTimeAndTheRightOneToo() {
        time.passes(Duration.ofHours(1));
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("planner", "wrong")).endsWith("/login?error");
        }

        assertThat(signIn("Planner ", "right")).endsWith("/login?error=locked");
        time.passes(Duration.ofSeconds(1));
        assertThat(signIn("planner", "right")).endsWith("/identity/signed-in");
        assertThat(signIn("planner", "wrong")).endsWith("/login?error");
        assertThat(signIn("planner", "right")).endsWith("/identity/signed-in");
    }

    @Test
    void aNameThatNobodyHasIsLockedLikeOneThatSomebodyHas() {
        time.passes(Duration.ofHours(1));
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("nobody", "x")).endsWith("/login?error");
        }

        assertThat(signIn("nobody", "x")).endsWith("/login?error=locked");
        assertThat(new Browser(port).open("/login?error=locked").body()).contains("已暂时锁定");
    }

    @Test
    void anAddressThatTriesManyNamesIsLocked() {
        time.passes(Duration.ofHours(1));
        for (int i = 0; i < 40; i++) {
            attempts.begin("address 192.0.2.1", Patience.OF_AN_ADDRESS);
        }

        assertThat(attempts.begin("address 192.0.2.1", Patience.OF_AN_ADDRESS)).isFalse();
        assertThat(attempts.begin("address 192.0.2.2", Patience.OF_AN_ADDRESS)).isTrue();
    }

    @Test
    void ofManyAtTheSameMomentNoMoreAreLookedAtThanOfThoseOneAfterTheOther() throws Exception {
        time.passes(Duration.ofHours(1));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tries.add(() -> attempts.begin("account hurried", Patience.OF_AN_ACCOUNT));
            }
            int lookedAt = 0;
            for (Future<Boolean> tried : many.invokeAll(tries)) {
                lookedAt += tried.get() ? 1 : 0;
            }
            assertThat(lookedAt).isBetween(1, 4);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void afterADayItIsForgotten() {
        attempts.begin("account forgotten", Patience.OF_AN_ACCOUNT);

        attempts.forget();
        assertThat(remembered("account forgotten")).isTrue();
        time.passes(Duration.ofHours(25));
        attempts.forget();
        assertThat(remembered("account forgotten")).isFalse();
    }

    @Test
    void eachTryIsKeptAndCounted() {
        time.passes(Duration.ofHours(1));
        double before = refused();

        signIn("someone\nelse", "x");

        assertThat(refused()).isEqualTo(before + 1);
        assertThat(mongo.find(query(where("name").is("someone?else")), Document.class, "audit"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("outcome", "REFUSED").containsEntry("address", "127.0.0.1"));
    }

    private boolean remembered(String who) {
        return mongo.findById(who, Document.class, "attempts") != null;
    }

    private double refused() {
        return meters.counter("doublerandom.sign.ins", "outcome", "refused").count();
    }

    private String signIn(String name, String password) {
        HttpResponse<String> answer = new Browser(port).signIn(name, password);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
