package org.doublerandom.local.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every user against every topic of the table, on the broker of the local stack. */
class BrokerUsersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final BrokerLogin STACK = BrokerLogin.ofTheStack("of-the-stack");
    private static final List<Topic> TOPICS = Topics.in(Path.of("../../contracts/topics.yaml"));
    private static final List<ServiceRights> SERVICES = ServiceRights.in(TOPICS);

    @TempDir
    static Path folder;

    private static BrokerProcess process;

    @BeforeAll
    static void aBrokerWithUsers() throws IOException, InterruptedException {
        process = BrokerProcess.start(folder, STACK.password());
        letIn();
    }

    @AfterAll
    static void itEnds() {
        process.close();
    }

    static List<ServiceRights> services() {
        return SERVICES;
    }

    @Test
    void thereAreFiveServices() {
        assertThat(SERVICES)
                .extracting(ServiceRights::user)
                .containsExactly(
                        "directory-service",
                        "draw-service",
                        "inspection-service",
                        "plan-service",
                        "publication-service");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceWritesItsOwnTopicsAndNoOthers(ServiceRights service) {
        Set<String> written = new TreeSet<>();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(as(service), new StringSerializer(), new StringSerializer())) {
            for (Topic topic : TOPICS) {
                if (isWritten(producer, topic)) {
                    written.add(topic.name());
                }
            }
        }
        assertThat(written).isEqualTo(new TreeSet<>(service.own())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReadsItsOwnTopicsAndThoseItListensToAndSeesNoOthers(ServiceRights service) {
        Set<String> due = new TreeSet<>(service.own());
        due.addAll(service.read());
        Set<String> read = new TreeSet<>();
        try (KafkaConsumer<String, String> consumer = consumer(as(service))) {
            assertThat(consumer.listTopics().keySet()).isEqualTo(due);
            for (Topic topic : TOPICS) {
                if (isRead(consumer, topic)) {
                    read.add(topic.name());
                }
            }
        }
        assertThat(read).isEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceKeepsItsPlaceInTheGroupOfItsNameAndInNoOther(ServiceRights service) {
        TopicPartition place = new TopicPartition(service.read().get(0), 0);
        for (ServiceRights group : SERVICES) {
            Map<String, Object> settings = as(service);
            settings.put("group.id", group.user());
            try (KafkaConsumer<String, String> consumer = consumer(settings)) {
                consumer.assign(List.of(place));
                Map<TopicPartition, OffsetAndMetadata> offsets = Map.of(place, new OffsetAndMetadata(0));
                if (group.equals(service)) {
                    consumer.commitSync(offsets, PATIENCE);
                } else {
                    assertThatThrownBy(() -> consumer.commitSync(offsets, PATIENCE))
                            .isInstanceOf(GroupAuthorizationException.class);
                }
            }
        }
    }

    @Test
    void aServiceMakesNoTopicsAndGivesNoRights() {
        try (Admin admin = Admin.create(as(SERVICES.get(0)))) {
            assertThatThrownBy(() -> admin.createTopics(List.of(TOPICS.get(0).made()))
                            .all()
                            .get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> admin.createAcls(List.of(foreignRight(SERVICES.get(0))))
                            .all()
                            .get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
        }
    }

    @Test
    void withoutOrWithAnothersPasswordNobodyComesIn() {
        Map<String, Object> guessed =
                BrokerLogin.ofService(SERVICES.get(0).user(), "guessed").settings(process.port());
        assertThatThrownBy(() -> nodes(guessed)).hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> nodes(BrokerLogin.ofTheStack("guessed").settings(process.port())))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> nodes(new HashMap<>(Map.of("bootstrap.servers", "127.0.0.1:" + process.port()))))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aRightThatIsNotInTheTableIsTakenAwayAtTheNextStart() throws Exception {
        AclBinding surplus = foreignRight(SERVICES.get(0));
        try (Admin admin = Admin.create(STACK.settings(process.port()))) {
            admin.createAcls(List.of(surplus)).all().get();

            letIn();

            await("the right is gone")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(admin.describeAcls(AclBindingFilter.ANY)
                                    .values()
                                    .get())
                            .doesNotContain(surplus)
                            .containsAll(SERVICES.get(0).bindings()));
        }
    }

    @Test
    void whatTheBrokerKeepsIsForItsOwnerOnly() throws IOException {
        assertThat(permissions("broker")).isEqualTo("rwx------");
        assertThat(permissions("broker.properties")).isEqualTo("rw-------");
    }

    private static void letIn() throws InterruptedException {
        Map<String, String> passwords = new LinkedHashMap<>();
        SERVICES.forEach(service -> passwords.put(service.user(), "of-" + service.user()));
        try (Broker broker = new Broker(process.port(), STACK)) {
            broker.create(TOPICS);
            broker.letIn(SERVICES, passwords);
        }
    }

    private static boolean isWritten(KafkaProducer<String, String> producer, Topic topic) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), "stream", "fact")).get(20, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicAuthorizationException.class);
            return false;
        } catch (Exception e) {
            throw new AssertionError(topic.name(), e);
        }
    }

    private static boolean isRead(KafkaConsumer<String, String> consumer, Topic topic) {
        TopicPartition partition = new TopicPartition(topic.name(), 0);
        consumer.assign(List.of(partition));
        try {
            return consumer.endOffsets(List.of(partition), PATIENCE).containsKey(partition);
        } catch (TopicAuthorizationException refused) {
            return false;
        }
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static Object nodes(Map<String, Object> settings) throws Exception {
        settings.put("default.api.timeout.ms", "3000");
        settings.put("request.timeout.ms", "2000");
        try (Admin admin = Admin.create(settings)) {
            return admin.describeCluster().nodes().get(20, TimeUnit.SECONDS);
        }
    }

    private static Map<String, Object> as(ServiceRights service) {
        return BrokerLogin.ofService(service.user(), "of-" + service.user()).settings(process.port());
    }

    private static AclBinding foreignRight(ServiceRights service) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, TOPICS.get(0).name(), PatternType.LITERAL),
                new AccessControlEntry(service.principal(), "*", AclOperation.ALTER, AclPermissionType.ALLOW));
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
