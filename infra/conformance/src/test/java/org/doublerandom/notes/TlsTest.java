package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.doublerandom.starter.http.ServiceCalls;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.TlsPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.service.annotation.GetExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole service, set up as the page says: whatever it reaches, and whoever reaches it, shows a certificate. */
class TlsTest {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String ISSUER = "https://draws.example";

    @TempDir
    static Path folder;

    private static final List<String> TOPICS = List.of(NoteCopy.TOPIC, "plan.internal.v1");

    private static TlsPage tls;
    private static TlsPage others;
    private static RSAKey key;
    private static TlsBroker broker;
    private static Passage store;
    private static TlsIdentity identity;
    private static TlsIdentity stranger;
    private static ServletWebServerApplicationContext service;
    private static @Nullable String othersBroker;

    @BeforeAll
    static void aService() throws Exception {
        tls = TlsPage.certificatesIn(folder.resolve("ours"), "plan-service", "gateway", "kafka");
        others = TlsPage.certificatesIn(folder.resolve("others"), "identity");
        key = new RSAKeyGenerator(2048).keyID("the-key").generate();
        broker = TlsBroker.start(folder, tls);
        ConnectionString plain = Infrastructure.freshDatabase();
        String[] server = plain.getHosts().get(0).split(":");
        store = new Passage(server[0], Integer.parseInt(server[1]), askingForCertificates(tls.as("kafka")));
        identity = new TlsIdentity(tls.as("kafka"), key);
        stranger = new TlsIdentity(others.as("identity"), key);
        createTopic();
        othersBroker = System.setProperty(Infrastructure.BROKER_PROPERTY, broker.address());
        service = start(plain.getDatabase());
    }

    @AfterAll
    static void itEnds() throws IOException {
        if (othersBroker == null) {
            System.clearProperty(Infrastructure.BROKER_PROPERTY);
        } else {
            System.setProperty(Infrastructure.BROKER_PROPERTY, othersBroker);
        }
        service.close();
        stranger.close();
        identity.close();
        store.close();
        broker.close();
    }

    @Test
    void whatIsToldComesFromTheCallerIntoTheStoreAndToTheBrokerByTls() throws Exception {
        await("consumer and level")
                .atMost(SOON)
                .until(() ->
                        health("facts").path(NoteCopy.TOPIC).path("partitions").asInt() == 1);
        await("a note").atMost(SOON).until(() -> write(tls.as("gateway")).statusCode() == 200);

        await("acknowledged")
                .atMost(SOON)
                .until(() -> health("relay").path("waiting").asInt(-1) == 0);
        assertThat(identity.asked()).anyMatch(asked -> asked.startsWith("/oauth2/jwks"));
    }

    interface Things {
        @GetExchange("/internal/v1/things")
        void things();
    }

    @Test
    void anotherServiceIsAskedByTlsWithATokenThatCameByTls() {
        service.getBean(ServiceCalls.class).to(identity.address(), Things.class).things();

        assertThat(identity.asked()).contains("/internal/v1/things Bearer of-the-service");
    }

    @Test
    void aServiceOfAnotherAuthorityIsNotAsked() {
        assertThatThrownBy(() -> service.getBean(ServiceCalls.class)
                        .to(stranger.address(), Things.class)
                        .things())
                .hasStackTraceContaining("SSLHandshakeException");
        assertThat(stranger.asked()).isEmpty();
    }

    @Test
    void whoShowsNoCertificateOrAnotherAuthoritysIsNotAnswered() {
        assertThatThrownBy(() -> write(tls.asNobody())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(others.as("identity"))).isInstanceOf(IOException.class);
    }

    @Test
    void whoComesWithoutTlsIsNotAnswered() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/actuator/health"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(400);
    }

    private static ServerSocket askingForCertificates(SSLContext tls) throws IOException {
        SSLServerSocket entrance = (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        entrance.setNeedClientAuth(true);
        return entrance;
    }

    private static void createTopic() throws Exception {
        Map<String, Object> settings = new HashMap<>();
        ofKafka()
                .forEach((name, value) -> settings.put(
                        name.replace("SPRING_KAFKA_PROPERTIES_", "")
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value));
        settings.put("bootstrap.servers", broker.address());
        try (Admin admin = Admin.create(settings)) {
            await("broker").atMost(SOON).ignoreExceptions().until(() -> hasTopics(admin));
        }
    }

    /** What a call did whose answer was lost, a later one finds done. */
    private static boolean hasTopics(Admin admin) throws Exception {
        Set<String> there = admin.listTopics().names().get();
        List<NewTopic> missing = TOPICS.stream()
                .filter(name -> !there.contains(name))
                .map(name -> new NewTopic(name, 1, (short) 1))
                .toList();
        admin.createTopics(missing).all().get();
        return missing.isEmpty();
    }

    /** As the page says for a broker without users that asks for certificates. */
    private static Map<String, String> ofKafka() throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(tls.ofBroker("plan-service"));
        settings.put("SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL");
        settings.put(
                "SPRING_KAFKA_PROPERTIES_SSL_KEYSTORE_LOCATION",
                tls.store("plan-service").toString());
        settings.put("SPRING_KAFKA_PROPERTIES_SSL_KEYSTORE_PASSWORD", TlsPage.PASSWORD);
        return settings;
    }

    private static ServletWebServerApplicationContext start(String database) throws IOException {
        Map<String, Object> variables = new LinkedHashMap<>(tls.ofInner("plan-service"));
        variables.putAll(tls.ofStore("plan-service"));
        variables.putAll(ofKafka());
        variables.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + store.entrance() + "/" + database);
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.address());
        variables.put("SPRING_APPLICATION_NAME", "plan-service");
        variables.put("SPRING_CONFIG_IMPORT", "classpath:service-defaults.yaml");
        variables.put("SPRING_CLOUD_STREAM_BINDINGS_FACTS_IN_0_DESTINATION", NoteCopy.TOPIC);
        variables.put("SERVER_PORT", "0");
        variables.put("DOUBLERANDOM_ISSUER", ISSUER);
        variables.put("DOUBLERANDOM_IDENTITY_URL", identity.address());
        variables.put("DOUBLERANDOM_CLIENT_SECRET", "test");
        variables.put("DOUBLERANDOM_SERVICE_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        StandardEnvironment environment = new StandardEnvironment();
        // Beside the real one, which the binder looks into once more.
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("page-systemEnvironment", variables));
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(NoteService.class)
                .environment(environment)
                .run();
    }

    private static int port() {
        return service.getWebServer().getPort();
    }

    private static JsonNode health(String part) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port() + "/actuator/health"))
                .build();
        return JsonMapper.shared()
                .readTree(send(request, tls.as("gateway")).body())
                .path("components")
                .path(part)
                .path("details");
    }

    private static HttpResponse<String> write(SSLContext caller) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port() + "/api/notes/v1/notes"))
                        .header("Authorization", "Bearer " + token())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"by TLS\"}"))
                        .build(),
                caller);
    }

    private static HttpResponse<String> send(HttpRequest request, SSLContext caller) throws Exception {
        return HttpClient.newBuilder().sslContext(caller).build().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String token() throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER + "/api")
                .subject("p-planner")
                .jwtID("a-token")
                .claim("client_id", "test")
                .claim("name", "a planner")
                .claim("org", "000000-SAMR")
                .claim("unit", "")
                .claim("roles", List.of("PLANNER"))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
