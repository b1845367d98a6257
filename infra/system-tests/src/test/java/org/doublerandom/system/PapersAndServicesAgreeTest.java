package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the papers say about messages is what the services do: AsyncAPI, bindings, topics, READMEs, reactions. */
class PapersAndServicesAgreeTest {
    private static final Path ROOT = ProjectRoot.path();
    private static final Pattern REACTS_TO = Pattern.compile("\"(org\\.doublerandom\\.[a-z]+\\.[A-Za-z]+\\.v[0-9]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"directory", "plan", "draw", "inspection", "publication"})
    void aServiceListensWhereItsAsyncApiSaysAndNowhereElse(String service) throws IOException {
        Map<String, Object> paper = asyncApi(service);

        assertThat(addresses(paper, "receive")).isEqualTo(destinations(service));
        assertThat(topics()).containsAll(addresses(paper, "send")).containsAll(addresses(paper, "receive"));
    }

    /** The rights of the broker's users are made from that table. */
    @ParameterizedTest
    @ValueSource(strings = {"directory", "plan", "draw", "inspection", "publication"})
    void theTableOfTopicsSaysWhoReadsAndWhoWrites(String service) throws IOException {
        Map<String, Object> paper = asyncApi(service);

        assertThat(topics(topic -> ((List<?>) topic.get("readBy")).contains(service)))
                .isEqualTo(addresses(paper, "receive"));
        assertThat(topics(topic -> String.valueOf(topic.get("name")).startsWith(service + ".")))
                .isEqualTo(addresses(paper, "send"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "plan", "draw", "inspection", "publication"})
    void everyMessageOfAServiceHasASchemaAndStandsInItsReadme(String service) throws IOException {
        Map<String, Object> messages = child(child(asyncApi(service), "components"), "messages");
        String readme = Files.readString(ROOT.resolve(service + "-service/README.md"));

        assertThat(messages).isNotEmpty();
        for (Map.Entry<String, Object> message : messages.entrySet()) {
            String reference = String.valueOf(
                    child(child(messages, message.getKey()), "payload").get("$ref"));
            assertThat(ROOT.resolve("infra/contracts/asyncapi")
                            .resolve(reference)
                            .normalize())
                    .exists();
            assertThat(readme).as(service + "-service/README.md").contains(message.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "plan", "draw", "inspection", "publication"})
    void everyTypeInAServicesMessagingRingIsInItsAsyncApiAndTheOtherWayRound(String service) throws IOException {
        Map<String, Object> messages = child(child(asyncApi(service), "components"), "messages");
        Set<String> onPaper = messages.keySet().stream()
                .map(name -> String.valueOf(child(messages, name).get("name")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(typesIn(service)).isEqualTo(onPaper);
    }

    @Test
    void noServiceKnowsAnotherServicesPackages() throws IOException {
        List<String> services = List.of("directory", "plan", "draw", "inspection", "publication");
        List<String> trespasses = new ArrayList<>();
        for (String service : services) {
            for (Path file : javaOf(service, "")) {
                String code = Files.readString(file);
                services.stream()
                        .filter(other -> !other.equals(service))
                        .filter(other -> code.contains("import org.doublerandom." + other + "."))
                        .forEach(other -> trespasses.add(file + " knows " + other));
            }
        }
        assertThat(trespasses).isEmpty();
    }

    private static Set<String> typesIn(String service) throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path file : javaOf(service, "messaging")) {
            Matcher type = REACTS_TO.matcher(Files.readString(file));
            while (type.find()) {
                types.add(type.group(1));
            }
        }
        return types;
    }

    private static List<Path> javaOf(String service, String ring) throws IOException {
        Path folder = ROOT.resolve(service + "-service/src/main/java/org/doublerandom/" + service)
                .resolve(ring);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(found).hasSizeGreaterThan(2);
            return found;
        }
    }

    private static Map<String, Object> asyncApi(String service) throws IOException {
        return yaml(ROOT.resolve("infra/contracts/asyncapi/" + service + "-service.yaml"));
    }

    private static Set<String> destinations(String service) throws IOException {
        Map<String, Object> settings = yaml(ROOT.resolve(service + "-service/src/main/resources/application.yaml"));
        Map<String, Object> bindings = child(child(child(child(settings, "spring"), "cloud"), "stream"), "bindings");
        String destination = String.valueOf(child(bindings, "facts-in-0").get("destination"));
        return new TreeSet<>(List.of(destination.split(",")));
    }

    private static Set<String> addresses(Map<String, Object> paper, String action) {
        Map<String, Object> operations = child(paper, "operations");
        return operations.keySet().stream()
                .map(name -> child(operations, name))
                .filter(operation -> action.equals(operation.get("action")))
                .map(operation -> String.valueOf(child(operation, "channel").get("$ref")))
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .map(channel ->
                        String.valueOf(child(child(paper, "channels"), channel).get("address")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> topics() throws IOException {
        return topics(topic -> true);
    }

    private static Set<String> topics(Predicate<Map<?, ?>> which) throws IOException {
        Object topics = yaml(ROOT.resolve("infra/contracts/topics.yaml")).get("topics");
        return ((List<?>) topics)
                .stream()
                        .map(topic -> (Map<?, ?>) topic)
                        .filter(which)
                        .map(topic -> String.valueOf(topic.get("name")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        assertThat(parent).containsKey(name);
        return (Map<String, Object>) parent.get(name);
    }
}
