package org.doublerandom.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.inspection.InspectionServiceTest;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.InspectionsContract;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.testkit.OtherServices;
import org.springframework.beans.factory.annotation.Autowired;

@InspectionServiceTest
class MongoInspectionsTest extends InspectionsContract {

    @Autowired
    Inspections inspections;

    @Autowired
    OtherServices others;

    @Override
    protected Inspections inspections() {
        return inspections;
    }

    @Override
    protected void assertTold(InspectionId id, String... events) {
        List<String> expected = Stream.of(events)
                .map(event -> "org.doublerandom.inspection." + event + ".v1")
                .toList();
        await().untilAsserted(() -> assertThat(others.all("inspection.internal.v1").stream()
                        .filter(fact -> fact.stream().equals(id.value()))
                        .map(OtherServices.Received::type))
                .containsExactlyElementsOf(expected));
    }
}
