package org.doublerandom.local.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What one service may do on the broker: write its own topics and read them again, read those it listens to, and keep its
 * place in them as the group of its own name. Nothing else, and nobody else.
 *
 * @param user also the name of its group
 */
public record ServiceRights(String user, List<String> own, List<String> read) {
    private static final String ANY_HOST = "*";

    /** The rights of all services, from the one table of topics. */
    public static List<ServiceRights> in(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.context()), topic.readBy().stream()))
                .distinct()
                .sorted()
                .map(context -> of(context, topics))
                .toList();
    }

    private static ServiceRights of(String context, List<Topic> topics) {
        return new ServiceRights(
                context + "-service",
                names(topics.stream().filter(topic -> topic.context().equals(context))),
                names(topics.stream().filter(topic -> topic.readBy().contains(context))));
    }

    private static List<String> names(Stream<Topic> topics) {
        return topics.map(Topic::name).toList();
    }

    List<AclBinding> bindings() {
        List<AclBinding> bindings = new ArrayList<>();
        for (String topic : own) {
            bindings.add(binding(ResourceType.TOPIC, topic, AclOperation.WRITE));
            bindings.add(binding(ResourceType.TOPIC, topic, AclOperation.READ));
        }
        read.forEach(topic -> bindings.add(binding(ResourceType.TOPIC, topic, AclOperation.READ)));
        bindings.add(binding(ResourceType.GROUP, user, AclOperation.READ));
        return bindings;
    }

    String principal() {
        return "User:" + user;
    }

    private AclBinding binding(ResourceType type, String name, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry(principal(), ANY_HOST, operation, AclPermissionType.ALLOW));
    }

    /** The same as somebody types it for a broker of another place. */
    List<String> commands() {
        return List.of(
                command("--operation Write --operation Read" + options(own)),
                command("--operation Read" + options(read)),
                command("--operation Read --group " + user));
    }

    private String command(String what) {
        return "kafka-acls $AT --add --allow-principal " + principal() + " " + what;
    }

    private static String options(List<String> topics) {
        StringBuilder options = new StringBuilder();
        topics.forEach(topic -> options.append(" --topic ").append(topic));
        return options.toString();
    }
}
