package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    private static final Set<String> OF_EVERY_PROGRAM =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "JAVA_HOME", "MALLOC_ARENA_MAX");

    @TempDir
    Path root;

    private Secrets secrets;
    private Ports ports;
    private SuiteFile suites;
    private Environment environment;

    @BeforeEach
    void anInstallation() {
        Installation home = new Installation(root);
        secrets = new Secrets(home);
        ports = new Ports(home, new Claims(root.resolve("claims")), port -> true);
        suites = new SuiteFile(home);
        environment = new Environment(secrets, new ClockFile(home), suites, ports, URI.create("http://localhost:8080"));
    }

    @Test
    void aServiceKnowsItsDatabaseItsKeysAndWhomToAsk() {
        Map<String, String> plan = environment.of(Program.SERVICES.get(1));

        assertThat(plan)
                .containsEntry("SERVER_PORT", String.valueOf(ports.of("plan-service")))
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + ports.of("store") + "/plan")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("broker"))
                .containsEntry("SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
                .containsEntry("SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", "SCRAM-SHA-512")
                .containsEntry(
                        "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"plan-service\""
                                + " password=\""
                                + secrets.brokerLogin("plan-service").password() + "\";")
                .containsEntry("DOUBLERANDOM_ISSUER", "http://localhost:8080")
                .containsEntry("DOUBLERANDOM_IDENTITY_URL", "http://127.0.0.1:" + ports.of("identity"))
                .containsEntry("DOUBLERANDOM_DIRECTORY_URL", "http://127.0.0.1:" + ports.of("directory-service"))
                .containsEntry("DOUBLERANDOM_DRAW_URL", "http://127.0.0.1:" + ports.of("draw-service"))
                .containsEntry("DOUBLERANDOM_CLIENT_SECRET", secrets.clientSecret("plan-service"))
                .containsEntry("DOUBLERANDOM_SERVICE_KEY", secrets.key("service"))
                .doesNotContainKeys("DOUBLERANDOM_SECRET_KEY", "DOUBLERANDOM_SECOND_SEAL_KEY")
                .containsEntry(
                        "DOUBLERANDOM_CLOCK_FILE",
                        root.resolve(".local/data/clock").toString())
                .containsEntry("DOUBLERANDOM_REPLICA", "0");
    }

    @Test
    void onlyDrawServiceIsToldWhoHasChosenSm3AndAsItStandsWhenItStarts() {
        String setting = "DOUBLERANDOM_DRAW_SM3AUTHORITIES";
        assertThat(environment.of(Program.DRAW)).containsEntry(setting, "");

        suites.choose(List.of("000000-SAMR", "999998-SAMR"));

        assertThat(environment.of(Program.DRAW)).containsEntry(setting, "000000-SAMR,999998-SAMR");
        Program.onTop().stream()
                .filter(program -> program != Program.DRAW)
                .forEach(program -> assertThat(environment.of(program)).doesNotContainKey(setting));
    }

    @Test
    void onlyDrawServiceKnowsTheKeyOfItsSecretsAndNobodyTheOtherHalfOfTheSecondSeal() {
        for (Program program : Program.onTop()) {
            Map<String, String> variables = environment.of(program);
            if (program == Program.DRAW) {
                assertThat(variables)
                        .containsEntry(
                                "DOUBLERANDOM_PUBLICATION_URL", "http://127.0.0.1:" + ports.of("publication-service"))
                        .containsEntry("DOUBLERANDOM_SECRET_KEY", secrets.key("secret"))
                        .containsEntry("DOUBLERANDOM_SECOND_SEAL_KEY", secrets.secondSealKey());
            } else {
                assertThat(variables).doesNotContainKey("DOUBLERANDOM_SECRET_KEY");
            }
            assertThat(variables.values()).noneMatch(value -> value.contains("second-seal.private"));
        }
    }

    @Test
    void theGatewayKnowsEveryServiceAndNoSecret() {
        Map<String, String> gateway = environment.of(Program.GATEWAY);

        assertThat(own(gateway))
                .containsExactly(
                        "DOUBLERANDOM_CONNECTIONS_PERADDRESS",
                        "DOUBLERANDOM_DIRECTORY_URL",
                        "DOUBLERANDOM_DRAW_URL",
                        "DOUBLERANDOM_IDENTITY_URL",
                        "DOUBLERANDOM_INSPECTION_URL",
                        "DOUBLERANDOM_ISSUER",
                        "DOUBLERANDOM_PLAN_URL",
                        "DOUBLERANDOM_PUBLICATION_URL",
                        "DOUBLERANDOM_RATES_ADDRESS",
                        "DOUBLERANDOM_RATES_CODES",
                        "DOUBLERANDOM_RATES_PERSON",
                        "DOUBLERANDOM_RATES_SEARCH",
                        "DOUBLERANDOM_RATES_SIGNIN",
                        "MANAGEMENT_SERVER_PORT",
                        "SERVER_ADDRESS",
                        "SERVER_PORT");
        assertThat(gateway)
                .containsEntry("SERVER_PORT", "8080")
                .containsEntry("DOUBLERANDOM_DRAW_URL", "http://127.0.0.1:" + ports.of("draw-service"));
    }

    @Test
    void identityKnowsItsFiles() {
        Map<String, String> identity = environment.of(Program.IDENTITY);

        assertThat(identity)
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + ports.of("store") + "/identity")
                .containsEntry("DOUBLERANDOM_ACCOUNTS", secrets.accounts().toString())
                .containsEntry("DOUBLERANDOM_CLIENTS", secrets.clients().toString())
                .containsEntry("DOUBLERANDOM_SIGNING_KEY", secrets.signingKey().toString());
        assertThat(own(identity)).hasSize(10);
    }

    /** One database for each program, as the page for a MongoDB with users says. */
    @Test
    void whatAnInstallerTypesMakesOneUserForEachDatabase() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../../docs/users.md"));

        assertThat(page.stream().filter(line -> line.contains("createUser(")))
                .containsExactlyInAnyOrderElementsOf(Program.onTop().stream()
                        .filter(program -> environment.of(program).containsKey("SPRING_MONGODB_URI"))
                        .map(program -> createUser(
                                program.name(),
                                URI.create(environment.of(program).get("SPRING_MONGODB_URI"))
                                        .getPath()
                                        .substring(1)))
                        .toList());
    }

    private static String createUser(String user, String database) {
        return ("db.getSiblingDB(\"%1$s\").createUser({user: \"%2$s\", pwd: passwordPrompt(),"
                        + " roles: [{role: \"readWrite\", db: \"%1$s\"}]})")
                .formatted(database, user);
    }

    @Test
    void storeAndBrokerAreToldNothing() {
        assertThat(own(environment.of(Program.STORE))).isEmpty();
        assertThat(own(environment.of(Program.BROKER))).isEmpty();
    }

    private static Set<String> own(Map<String, String> variables) {
        Set<String> names = new TreeSet<>(variables.keySet());
        names.removeAll(OF_EVERY_PROGRAM);
        return names;
    }
}
