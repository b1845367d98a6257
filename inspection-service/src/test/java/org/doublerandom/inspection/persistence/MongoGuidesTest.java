package org.doublerandom.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.inspection.domain.guide.GuidesContract;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.testkit.StoredFacts;
import org.junit.jupiter.api.Test;

class MongoGuidesTest extends GuidesContract {

    private final Aggregates store = new StoredFacts().aggregates();
    private final Guides guides = new MongoGuides(store);

    private final LegalBases bases = new MongoLegalBases(store);

    @Override
    protected Guides guides() {
        return guides;
    }

    @Test
    void theLatestLegalBasisOfAnItemCounts() {
        assertThat(bases.of(InspectionFixtures.PUBLICITY)).isEmpty();

        bases.keep(InspectionFixtures.PUBLICITY, "旧规定");
        bases.keep(InspectionFixtures.PUBLICITY, "《企业信息公示暂行条例》");

        assertThat(bases.of(InspectionFixtures.PUBLICITY)).contains("《企业信息公示暂行条例》");
    }
}
