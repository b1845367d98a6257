package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportKindTest {
    @Test
    void framesAreMadeOfTargetsWithTheirTagsAndVisitsAndOfInspectorsWithTheirRecusals() {
        assertThat(Stream.of(ImportKind.values()).filter(ImportKind::isOfFrames))
                .containsExactlyInAnyOrder(
                        ImportKind.TARGETS,
                        ImportKind.INSPECTORS,
                        ImportKind.RECUSALS,
                        ImportKind.VISITS,
                        ImportKind.TAG_MAPPING);
    }
}
