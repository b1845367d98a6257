package org.doublerandom.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.inspection.domain.guide.GuidesContract;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.StoredFacts;
import org.junit.jupiter.api.Test;

class MongoGuidesTest extends GuidesContract {

    private final Aggregates store = new StoredFacts().aggregates();
    private final Guides guides = new MongoGuides(store);

    private final LegalBases bases = new MongoLegalBases(store, new Authorities(List.of("000000-SAMR 青禾县市场监督管理局")));

    @Override
    protected Guides guides() {
        return guides;
    }

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
