package org.doublerandom.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doublerandom.local.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Identity on a free port with a person whom tests change and one whom they leave alone, one service and a database of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class IdentityTest {
    static final String ISSUER = "http://localhost:8080";

    private static final String PLANNER = """
            [{"username": "planner", "password": "{noop}right", "person": "p-planner", "name": "沈计划",
              "org": "000000-SAMR", "unit": "*", "roles": ["PLANNER"]},
             {"username": "elder", "password": "{noop}right", "person": "p-elder", "name": "钱复核",
              "org": "000000-SAMR", "unit": "*", "roles": ["REVIEWER"]}]
            """;
    private static final String STORE = store();

    @LocalServerPort
    int port;

    @Value("${doublerandom.accounts}")
    private Path accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        installation(properties, ISSUER);
    }

    /** Files and a database of its own for each program: while it is running it goes on looking at them. */
    static void installation(DynamicPropertyRegistry properties, String issuer) throws IOException {
        Path folder = Files.createTempDirectory("identity");
        Path file = Files.writeString(folder.resolve("accounts.json"), PLANNER);
        Path clients = Files.writeString(
                folder.resolve("clients.json"), "[{\"clientId\": \"draw-service\", \"secret\": \"{noop}a-secret\"}]");
        properties.add("doublerandom.issuer", () -> issuer);
        properties.add("doublerandom.accounts", file::toString);
        properties.add("doublerandom.clients", clients::toString);
        properties.add("doublerandom.signing-key", () -> folder.resolve("key.json"));
        String database = STORE + "identity-" + UUID.randomUUID().toString().substring(0, 8);
        properties.add("spring.mongodb.uri", () -> database);
        // All persons of the tests come from one address.
        properties.add("doublerandom.connections.trusted", () -> "127.0.0.1");
    }

    /** Changes the file under the running program until the test ends. */
    void theAccountsAre(UnaryOperator<String> changed) throws IOException {
        Files.writeString(accounts, changed.apply(PLANNER));
    }

    @AfterEach
    void theAccountsAreAsBefore() throws IOException {
        Files.writeString(accounts, PLANNER);
    }

    private static String store() {
        String named = System.getenv("TEST_MONGODB_URI");
        String server = named != null
                ? named
                : LocalStore.inMemoryRefusingScansExceptOf(Set.of()).uri();
        return server.endsWith("/") ? server : server + "/";
    }
}
