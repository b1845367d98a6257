package org.doublerandom.publication.application.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.RecordFixtures.aScheme;
import static org.doublerandom.publication.domain.RecordFixtures.anItem;
import static org.doublerandom.publication.domain.file.PublicationFixtures.BY_DEFAULT;
import static org.doublerandom.publication.domain.file.PublicationFixtures.ENDED_ON;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aBakery;
import static org.doublerandom.publication.domain.file.PublicationFixtures.anInspectionOf;
import static org.doublerandom.publication.domain.file.PublicationFixtures.clockFrom;

import java.time.LocalDate;
import java.util.Map;
import org.doublerandom.publication.domain.InMemoryRecord;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.InMemoryPublications;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.ItemNotPublished;
import org.doublerandom.publication.domain.plan.SchemeNotReleased;
import org.doublerandom.publication.domain.start.StartEvent;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.workingdays.WorkingDays;
import org.junit.jupiter.api.Test;

class StartClockTest {
    private final InMemoryPublications publications = new InMemoryPublications();
    private final InMemoryRecord.InMemoryItems items = new InMemoryRecord.InMemoryItems();
    private final InMemoryRecord.InMemorySchemes schemes = new InMemoryRecord.InMemorySchemes();
    private final KeptFacts facts = new KeptFacts(items, schemes);
    private final InspectionId id = anInspectionOf(aBakery()).inspection();
    private final StartRules keyItemsCountFromTheBatch =
            new StartRules(Map.of(new ItemFamily("KEY"), StartEvent.BATCH_ENDED), WorkingDays.official());

    @Test
    void theClockStartsWhenTheInspectionHasEnded() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));

        new StartClock(publications, BY_DEFAULT, facts).start(id, ENDED_ON);

        assertThat(publications.find(id).orElseThrow().clock()).contains(clockFrom(ENDED_ON));
    }

    @Test
    void anUnknownInspectionIsAMissingFact() {
        assertThatThrownBy(() -> new StartClock(publications, BY_DEFAULT, facts).start(id, ENDED_ON))
                .isInstanceOf(InspectionUnknown.class);
    }

    @Test
    void aRuleOfTheFamilyMayLetItCountFromTheEndOfTheBatch() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        items.keep(anItem("KEY"));
        schemes.keep(aScheme());

        new StartClock(publications, keyItemsCountFromTheBatch, facts).start(id, ENDED_ON);

        assertThat(publications.find(id).orElseThrow().clock().orElseThrow().countsFrom())
                .isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void whatTheRuleMustKnowAndDoesNotIsAMissingFact() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        var start = new StartClock(publications, keyItemsCountFromTheBatch, facts);

        assertThatThrownBy(() -> start.start(id, ENDED_ON)).isInstanceOf(ItemNotPublished.class);
        items.keep(anItem("KEY"));
        assertThatThrownBy(() -> start.start(id, ENDED_ON)).isInstanceOf(SchemeNotReleased.class);
    }
}
