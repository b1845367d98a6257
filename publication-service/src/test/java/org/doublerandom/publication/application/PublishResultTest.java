package org.doublerandom.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.Clock;
import java.time.ZoneOffset;
import org.doublerandom.publication.application.PublishResult.Publishing;
import org.doublerandom.publication.application.facts.AllowPublication;
import org.doublerandom.publication.application.facts.KeptFacts;
import org.doublerandom.publication.application.facts.OpenPublication;
import org.doublerandom.publication.application.facts.StartClock;
import org.doublerandom.publication.domain.InMemoryRecord;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.InMemoryPublications;
import org.doublerandom.publication.domain.file.InspectionNotEnded;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.ResultPublished;
import org.doublerandom.publication.domain.file.ReviewerMayNotPublish;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;

class PublishResultTest {
    private final InMemoryPublications publications = new InMemoryPublications();
    private final InspectionId id = anInspectionOf(aBakery()).inspection();
    private final PublishResult publishResult =
            new PublishResult(publications, Clock.fixed(A_SECOND_TOO_LATE, ZoneOffset.UTC));

    @Test
    void whatIsPublishedIsKeptAndTold() {
        accept();

        var publication = publishResult.publish(aPublisher(), id, new Revision(1));

        assertThat(publication).isEqualTo(new Publishing(new PublicationId(id + "-1"), true));
        assertThat(publications.find(id)).containsInstanceOf(Published.class);
        assertThat(publications.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        ResultPublished.class, fact -> assertThat(fact.late()).isTrue());
    }

    @Test
    void aRepeatAnswersTheSameAndTellsNothing() {
        accept();
        publishResult.publish(aPublisher(), id, new Revision(1));

        assertThat(publishResult.publish(aPublisher(), id, new Revision(1)))
                .isEqualTo(new Publishing(new PublicationId(id + "-1"), false));
        assertThat(publications.told).hasSize(1);
    }

    @Test
    void aRefusalChangesNothingAndTellsNothing() {
        accept();

        assertThatThrownBy(() -> publishResult.publish(person("p-reviewer", Role.PUBLISHER), id, new Revision(1)))
                .isInstanceOf(ReviewerMayNotPublish.class);
        assertThat(publications.find(id).orElseThrow()).isNotInstanceOf(Published.class);
        assertThat(publications.told).isEmpty();
    }

    @Test
    void anInspectionThatNobodyAssignedIsUnknown() {
        assertThatThrownBy(() -> publishResult.publish(aPublisher(), id, new Revision(1)))
                .isInstanceOf(InspectionUnknown.class);
    }

    @Test
    void aResultBeforeTheEndOfItsInspectionIsMissingAFact() {
        new OpenPublication(publications).open(anInspectionOf(aBakery()));

        assertThatThrownBy(() -> new AllowPublication(publications).allow(id, aResult(PublicationFixtures.R1)))
                .isInstanceOf(InspectionNotEnded.class);
    }

    private void accept() {
        publications.open(new AwaitingEnd(anInspectionOf(aBakery())));
        var facts = new KeptFacts(new InMemoryRecord.InMemoryItems(), new InMemoryRecord.InMemorySchemes());
        new StartClock(publications, BY_DEFAULT, facts).start(id, ENDED_ON);
        new AllowPublication(publications).allow(id, aResult(PublicationFixtures.R1));
    }
}
