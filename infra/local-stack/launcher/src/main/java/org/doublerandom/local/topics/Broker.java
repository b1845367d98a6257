package org.doublerandom.local.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** The broker as its super user sees it: makes topics and users, and says who of them may do what. */
public final class Broker implements AutoCloseable {
    // The fewest that Kafka takes: the passwords are made by chance, nobody finds one by guessing.
    private static final int ITERATIONS = 4096;
    private static final int PATIENCE_SECONDS = 60;

    private final Admin admin;

    public Broker(int port, BrokerLogin login) {
        Map<String, Object> settings = login.settings(port);
        settings.put("default.api.timeout.ms", String.valueOf(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)));
        this.admin = Admin.create(settings);
    }

    /** Whether it answers. */
    public boolean answers() throws InterruptedException {
        try {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /**
     * Creates the topics that are not there.
     *
     * @return how many had to be created
     */
    public int create(List<Topic> topics) throws InterruptedException {
        Set<String> existing = done("topics", admin.listTopics().names());
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(Topic::made)
                .toList();
        done("topics", admin.createTopics(missing).all());
        return missing.size();
    }

    /**
     * Lets each service in with its password, and gives it its rights and no others.
     *
     * @param passwords by user
     */
    public void letIn(List<ServiceRights> services, Map<String, String> passwords) throws InterruptedException {
        List<UserScramCredentialAlteration> users = new ArrayList<>();
        services.forEach(service -> users.add(new UserScramCredentialUpsertion(
                service.user(),
                new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                passwords.get(service.user()))));
        KafkaFuture<Void> stored = admin.alterUserScramCredentials(users).all();
        Set<String> principals = services.stream().map(ServiceRights::principal).collect(Collectors.toSet());
        Set<AclBinding> due = services.stream()
                .flatMap(service -> service.bindings().stream())
                .collect(Collectors.toSet());
        Collection<AclBinding> given =
                done("rights", admin.describeAcls(AclBindingFilter.ANY).values());
        List<AclBindingFilter> surplus = given.stream()
                .filter(right -> principals.contains(right.entry().principal()))
                .filter(right -> !due.contains(right))
                .map(AclBinding::toFilter)
                .toList();
        done("rights", admin.deleteAcls(surplus).all());
        due.removeAll(given);
        done("rights", admin.createAcls(due).all());
        done("users", stored);
    }

    private static <T> T done(String what, KafkaFuture<T> work) throws InterruptedException {
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(what + ": " + e.getMessage() + " (expected: made)", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
