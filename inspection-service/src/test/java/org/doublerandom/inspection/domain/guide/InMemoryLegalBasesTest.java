package org.doublerandom.inspection.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.inspection.domain.InspectionFixtures;
import org.junit.jupiter.api.Test;

/** As in the test of the adapter. */
class InMemoryLegalBasesTest {

    private final LegalBases bases = new InMemoryLegalBases();

    @Test
    void theLatestLegalBasisOfAnItemCounts() {
        assertThat(bases.of(InspectionFixtures.BUREAU, InspectionFixtures.PUBLICITY))
                .isEmpty();

        bases.keep(InspectionFixtures.BUREAU, InspectionFixtures.PUBLICITY, "旧规定");
        bases.keep(InspectionFixtures.BUREAU, InspectionFixtures.PUBLICITY, "《企业信息公示暂行条例》");

        assertThat(bases.of(InspectionFixtures.BUREAU, InspectionFixtures.PUBLICITY))
                .contains("《企业信息公示暂行条例》");
    }
}
