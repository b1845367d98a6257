package org.doublerandom.local.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore brings the secrets of its backup and leaves the topics where they are. */
class OtherSecretsTest {
    private static final List<Topic> TOPICS = List.of(new Topic("plan.events.v1", 1, "-1", List.of("publication")));
    private static final List<ServiceRights> SERVICES = ServiceRights.in(TOPICS);

    @TempDir
    Path folder;

    @Test
    void aBrokerTakesOtherSecretsAndNoneOfThoseFromBefore() throws Exception {
        try (BrokerProcess before = BrokerProcess.start(folder, "stack-1")) {
            assertThat(letIn(before, "stack-1", "1")).isEqualTo(1);
            assertThat(seenBy(before, BrokerLogin.ofService("plan-service", "plan-1")))
                    .isEqualTo(1);
        }
        try (BrokerProcess after = BrokerProcess.start(folder, "stack-2")) {
            assertThat(letIn(after, "stack-2", "2")).as("topics to be made").isZero();

            assertThat(seenBy(after, BrokerLogin.ofService("plan-service", "plan-2")))
                    .isEqualTo(1);
            for (BrokerLogin old :
                    List.of(BrokerLogin.ofService("plan-service", "plan-1"), BrokerLogin.ofTheStack("stack-1"))) {
                assertThatThrownBy(() -> seenBy(after, old)).hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    /** @return how many topics had to be made */
    private static int letIn(BrokerProcess process, String password, String number) throws InterruptedException {
        try (Broker broker = new Broker(process.port(), BrokerLogin.ofTheStack(password))) {
            int made = broker.create(TOPICS);
            broker.letIn(
                    SERVICES, Map.of("plan-service", "plan-" + number, "publication-service", "publication-" + number));
            return made;
        }
    }

    private static int seenBy(BrokerProcess process, BrokerLogin login) throws Exception {
        try (Admin admin = Admin.create(login.settings(process.port()))) {
            return admin.listTopics().names().get(20, TimeUnit.SECONDS).size();
        }
    }
}
