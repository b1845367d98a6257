package org.doublerandom.publication.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.InspectionNotEnded;
import org.doublerandom.publication.domain.file.PublishedResultStands;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private static final InspectionId INSPECTION = new InspectionId("i-1");

    @Test
    void aMissingFactIsWaitedForAndNamed() {
        assertThatThrownBy(() -> Awaited.facts(() -> {
                    throw new InspectionNotEnded(INSPECTION);
                }))
                .isInstanceOf(FactNotYetHere.class)
                .hasMessageContaining("i-1");
    }

    @Test
    void everyOtherRefusalIsNotWaitedFor() {
        assertThatThrownBy(() -> Awaited.facts(() -> {
                    throw new PublishedResultStands(PublicationId.of(INSPECTION, new Revision(1)), new Revision(2));
                }))
                .isInstanceOf(PublishedResultStands.class);
        assertThatCode(() -> Awaited.facts(() -> {})).doesNotThrowAnyException();
    }
}
