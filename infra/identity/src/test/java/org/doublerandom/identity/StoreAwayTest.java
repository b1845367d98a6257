package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.net.http.HttpResponse;
import java.util.Set;
import org.doublerandom.local.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
@Import(StoreAwayTest.OwnStore.class)
class StoreAwayTest extends IdentityTest {
    private static final LocalStore STORE = LocalStore.inMemoryRefusingScansExceptOf(Set.of());

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnStore {
        @Bean
        MongoConnectionDetails ownStore() {
            ConnectionString database = new ConnectionString(STORE.uri() + "/identity");
            return () -> database;
        }
    }

    @Test
    void whoSignsInWithoutTheStoreIsToldToComeAgain() {
        Browser browser = new Browser(port);
        assertThat(browser.signIn("planner", "right").statusCode()).isEqualTo(302);

        assertThat(browser.health()).isEqualTo(200);

        STORE.close();

        assertThat(browser.health()).isEqualTo(503);

        HttpResponse<String> away = browser.signIn("planner", "right");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(away.body()).contains("数据存储暂时不可用");
    }
}
