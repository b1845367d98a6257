package org.doublerandom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.testkit.api.OpenCodes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event's contract: the schema and example messages of {@code infra/contracts}.
 *
 * <p>The producer's test calls {@link #isWhatIsWritten}, each consumer's test {@link #isReadBy}.
 */
public final class Contracts {
    // As the services write and read: absent instead of null, and tolerant of fields a later version adds.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(included ->
                    included.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final String name;
    private final Path folder;

    private Contracts(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** @param event e.g. {@code plan/plan-approved/v1} */
    public static Contracts of(String event) {
        URL schema = Contracts.class.getResource("/contracts/events/" + event + "/schema.json");
        assertThat(schema).as("contracts/events/" + event + "/schema.json").isNotNull();
        return new Contracts(event, pathOf(schema).getParent());
    }

    /** Every example validates; all kinds are there; every property has a description. */
    public Contracts isSound() {
        Schema schema = schema();
        assertThat(examples())
                .extracting(path -> path.getFileName().toString())
                .contains("01-minimal.json", "01-full.json", "01-unknown-field.json");
        for (Path example : examples()) {
            assertThat(schema.validate(textOf(example), InputFormat.JSON))
                    .as(name + " " + example.getFileName())
                    .isEmpty();
        }
        JsonNode described = JSON.readTree(textOf(folder.resolve("schema.json")));
        requireDescriptions(described, name);
        requireUnknownCodes(OpenCodes.of(described));
        assertThat(folder.resolve("CHANGES.md")).exists();
        return this;
    }

    // A set that is said to be open is shown open: each of its places holds a code that no other example knows. A place
    // that came
    // later has an example of its own, for examples are never changed.
    private void requireUnknownCodes(OpenCodes open) {
        Path unknown = folder.resolve("examples").resolve("01-unknown-code.json");
        assertThat(Files.exists(unknown)).as(unknown + ", for " + open.places()).isEqualTo(!open.isEmpty());
        Map<Boolean, List<JsonNode>> examples = examples().stream()
                .collect(Collectors.partitioningBy(
                        example -> example.getFileName().toString().endsWith("-unknown-code.json"),
                        Collectors.mapping(example -> JSON.readTree(textOf(example)), Collectors.toList())));
        for (String place : open.places()) {
            Set<String> known = new HashSet<>();
            examples.get(false).forEach(example -> known.addAll(OpenCodes.at(place, example)));
            assertThat(examples.get(true).stream().flatMap(example -> OpenCodes.at(place, example).stream()))
                    .as(name + "/" + place + ": a code beside " + known)
                    .anyMatch(code -> !known.contains(code));
        }
    }

    /** The producer's record, written as the service writes it, is the newest full example and validates. */
    public void isWhatIsWritten(Object body) {
        isWritten(
                body,
                examples().stream()
                        .filter(path -> path.getFileName().toString().endsWith("-full.json"))
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }

    /** The same of a message that never has all fields at once: it is this example, e.g. {@code 04-widened.json}. */
    public void isWhatIsWritten(Object body, String example) {
        isWritten(body, folder.resolve("examples").resolve(example));
    }

    private void isWritten(Object body, Path example) {
        String written = JSON.writeValueAsString(body);
        List<Error> errors = schema().validate(written, InputFormat.JSON);
        assertThat(errors).as(name + ": " + written).isEmpty();
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(textOf(example)));
    }

    /** The consumer's record reads every example there is. */
    public <T> List<T> isReadBy(Class<T> type) {
        assertThat(examples()).isNotEmpty();
        return examples().stream()
                .map(example -> JSON.readValue(textOf(example), type))
                .toList();
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(textOf(folder.resolve("schema.json")), InputFormat.JSON);
    }

    private List<Path> examples() {
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireDescriptions(JsonNode schema, String where) {
        schema.path("properties").properties().forEach(property -> {
            assertThat(property.getValue().path("description").asString(""))
                    .as(where + "/" + property.getKey() + ": description")
                    .isNotBlank();
            requireDescriptions(property.getValue(), where + "/" + property.getKey());
            requireDescriptions(property.getValue().path("items"), where + "/" + property.getKey() + "[]");
        });
    }

    // The contracts are a folder in the whole build and a jar where one module is built alone.
    private static Path pathOf(URL resource) {
        try {
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                openJar(uri);
            }
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(resource.toString(), e);
        }
    }

    private static synchronized void openJar(URI uri) {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return; // for another contract; it stays open as long as the tests run
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
