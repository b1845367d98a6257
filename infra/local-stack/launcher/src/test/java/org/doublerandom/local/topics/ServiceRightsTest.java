package org.doublerandom.local.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;

class ServiceRightsTest {
    private final List<ServiceRights> services = ServiceRights.in(Topics.in(Path.of("../../contracts/topics.yaml")));

    @Test
    void theRightsOfAServiceFollowFromTheTableOfTopics() {
        assertThat(services.get(1).bindings())
                .extracting(ServiceRightsTest::text)
                .containsExactlyInAnyOrder(
                        "User:draw-service WRITE TOPIC draw.events.v1",
                        "User:draw-service READ TOPIC draw.events.v1",
                        "User:draw-service WRITE TOPIC draw.internal.v1",
                        "User:draw-service READ TOPIC draw.internal.v1",
                        "User:draw-service READ TOPIC directory.internal.v1",
                        "User:draw-service READ TOPIC plan.internal.v1",
                        "User:draw-service READ TOPIC inspection.internal.v1",
                        "User:draw-service READ TOPIC publication.events.v1",
                        "User:draw-service READ GROUP draw-service");
    }

    @Test
    void whatAnInstallerTypesOnAKafkaOfItsOwnIsTheSame() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../../docs/users.md"));

        assertThat(page.stream().filter(line -> line.matches("kafka-acls .*User:[a-z]+-service .*")))
                .containsExactlyElementsOf(services.stream()
                        .flatMap(service -> service.commands().stream())
                        .toList());
    }

    private static String text(AclBinding right) {
        return right.entry().principal() + " " + right.entry().operation() + " "
                + right.pattern().resourceType() + " " + right.pattern().name();
    }
}
