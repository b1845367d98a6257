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
import org.apache.kafka.common.errors.AuthenticationException;

/** The broker as its super user sees it: makes topics and users, and says who of them may do what. */
public final class Broker implements AutoCloseable {
    // The fewest that Kafka takes: the passwords are made by chance, nobody finds one by guessing.
    private static final int ITERATIONS = 4096;
    private static final int PATIENCE_SECONDS = 60;

    private static final long LOOK_MILLIS = 50;

    private final int port;
    private final Admin admin;

    public Broker(int port, BrokerLogin login) {
        this.port = port;
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
     * Lets each service in with its password, and gives it its rights and no others; returns when that is in force.
     *
     * @param passwords by user
     */
    public void letIn(List<ServiceRights> services, Map<String, String> passwords) throws InterruptedException {
        KafkaFuture<Void> users = store(services, passwords);
        give(services);
        done("users", users);
        // All of them come into force at once; the broker takes them a moment after they are stored.
        ServiceRights one = services.get(0);
        awaitInForce(one, BrokerLogin.ofService(one.user(), passwords.get(one.user())));
    }

    private KafkaFuture<Void> store(List<ServiceRights> services, Map<String, String> passwords) {
        List<UserScramCredentialAlteration> users = new ArrayList<>();
        services.forEach(service -> users.add(new UserScramCredentialUpsertion(
                service.user(),
                new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                passwords.get(service.user()))));
        return admin.alterUserScramCredentials(users).all();
    }

    private void give(List<ServiceRights> services) throws InterruptedException {
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
    }

    private void awaitInForce(ServiceRights service, BrokerLogin login) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!sees(login, service.own())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        service.user() + " does not see " + service.own() + " (expected: seen)");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private boolean sees(BrokerLogin login, List<String> topics) throws InterruptedException {
        try (Admin service = Admin.create(login.settings(port))) {
            return service.listTopics()
                    .names()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .containsAll(topics);
        } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof AuthenticationException) {
                return false;
            }
            throw new IllegalStateException(login.user() + ": " + e.getMessage() + " (expected: let in)", e);
        }
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
