package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The credit-risk class is confidential: on no topic, and by no operation but the one for auditors (protocol §11). */
class NoClassIsToldTest {
    private static final Path ROOT = ProjectRoot.path();
    private static final Pattern FIELD = Pattern.compile("\"?([A-Za-z]*[Cc]lass(?:es)?[A-Za-z]*)\"?: ");
    private static final Pattern TYPE = Pattern.compile("\\bCreditClass\\b|\\bRiskClass\\b");
    // That classes were used is a figure of the authority and says nothing about anybody.
    private static final String WHETHER = "classesUsed";

    @Test
    void noMessageHasAFieldForIt() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("infra/contracts/events"))) {
            List<Path> schemas =
                    files.filter(file -> file.endsWith("schema.json")).toList();

            assertThat(schemas)
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(fields(schema)).isSubsetOf(WHETHER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "draw", "inspection", "publication"})
    void noOtherServiceHasAFieldOrATypeForIt(String service) throws IOException {
        assertThat(fields(api(service))).isSubsetOf(WHETHER);
        try (Stream<Path> sources = Files.walk(ROOT.resolve(service + "-service/src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContainPattern(TYPE));
        }
    }

    @Test
    void theOnlyFieldForItIsReadByAuditorsAndCreditOfficers() throws IOException {
        // Beside it a number of the whole authority.
        assertThat(fields(api("directory"))).containsExactlyInAnyOrder("creditClass", "classOutdated");
        // Of one month's table which class, the classes of one enterprise, and what opens its digest.
        assertThat(Files.readAllLines(ROOT.resolve("directory-service/src/main/resources/api/directory-service.yaml")))
                .filteredOn(line -> line.contains("creditClass"))
                .hasSize(3);
        assertThat(Files.readAllLines(ROOT.resolve("infra/service-starter/src/main/resources/rights.csv")))
                .filteredOn(line -> line.contains("/classes"))
                .extracting(line -> line.split(",")[2])
                .containsExactlyInAnyOrder("AUDITOR CREDIT_OFFICER", "AUDITOR", "CREDIT_OFFICER");
        assertThat(Files.readAllLines(ROOT.resolve("infra/service-starter/src/main/resources/rights.csv")))
                .filteredOn(line -> line.contains("/openings"))
                .hasSize(2)
                .allMatch(line -> line.split(",")[2].equals("AUDITOR"));
    }

    private static Path api(String service) {
        return ROOT.resolve(service + "-service/src/main/resources/api/" + service + "-service.yaml");
    }

    private static List<String> fields(Path file) throws IOException {
        return FIELD.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }
}
