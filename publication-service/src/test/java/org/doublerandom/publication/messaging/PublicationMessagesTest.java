package org.doublerandom.publication.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.testkit.ArrivingFacts.example;

import java.time.LocalDate;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.UnreadableFact;
import org.doublerandom.publication.application.RecordInMemory;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.Publishable;
import org.doublerandom.publication.domain.result.ToldCategory;
import org.doublerandom.publication.domain.target.TargetKind;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.MessageSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MessageSlice
@Import(RecordInMemory.class)
class PublicationMessagesTest {
    private static final String VISITS = "inspection.events.v1";
    private static final String INTERNAL = "inspection.internal.v1";
    private static final String DRAWS = "draw.events.v1";
    private static final String ASSIGNED = "org.doublerandom.inspection.InspectionAssigned.v1";
    private static final String ENDED = "org.doublerandom.inspection.InspectionEnded.v1";
    private static final String RECORDED = "org.doublerandom.inspection.ResultRecorded.v1";
    private static final String THE_VISIT = "c7q2k9vd3nhm5xw8t1re6bypj4";

    @Autowired
    ArrivingFacts facts;

    @Autowired
    Publications publications;

    @Autowired
    Draws draws;

    @Test
    void anInspectionBecomesPublishableStepByStep() {
        facts.arrive(INTERNAL, ASSIGNED, THE_VISIT);
        facts.arrive(VISITS, ENDED, THE_VISIT);
        facts.arrive(INTERNAL, RECORDED, THE_VISIT);

        assertThat(publications.find(new InspectionId(THE_VISIT)))
                .get()
                .isInstanceOfSatisfying(Publishable.class, file -> {
                    assertThat(file.running().endedOn()).isEqualTo(LocalDate.of(2024, 4, 16));
                    assertThat(file.accepted().lateEntry()).isTrue();
                });
    }

    @Test
    void aResultWithACodeThisVersionDoesNotKnowIsPublishableAsItIs() {
        facts.arrive(
                INTERNAL, ASSIGNED, "open", example(ASSIGNED, "01-unknown-code").replace(THE_VISIT, "open"));
        facts.arrive(VISITS, ENDED, "open", example(ENDED).replace(THE_VISIT, "open"));
        facts.arrive(
                INTERNAL, RECORDED, "open", example(RECORDED, "01-unknown-code").replace(THE_VISIT, "open"));

        assertThat(publications.find(new InspectionId("open")))
                .get()
                .isInstanceOfSatisfying(Publishable.class, file -> {
                    assertThat(file.assignment().target().kind()).isEqualTo(TargetKind.OTHER);
                    assertThat(file.accepted().headline()).isEqualTo(new ToldCategory("R10"));
                    assertThat(file.accepted().headline().chinese()).isEqualTo("R10");
                });
    }

    @Test
    void aDrawIsShownWithItsOutcome() {
        DrawId draw = new DrawId("000000-SAMR.2024.L03.B1");

        facts.arrive(DRAWS, "org.doublerandom.draw.DrawAnnounced.v1", draw.value());
        assertThat(draws.find(draw)).isPresent();
        facts.arrive(DRAWS, "org.doublerandom.draw.DrawCompleted.v1", draw.value());
        assertThat(draws.find(draw)).containsInstanceOf(CompletedDraw.class);
    }

    @Test
    void aRepeatChangesNothing() {
        String first = example(ASSIGNED).replace(THE_VISIT, "repeated");

        facts.arrive(INTERNAL, ASSIGNED, "repeated", 1, "id-1", first);
        facts.arrive(INTERNAL, ASSIGNED, "repeated", 1, "id-1", first.replace("和谐", "另一"));

        assertThat(publications
                        .find(new InspectionId("repeated"))
                        .orElseThrow()
                        .assignment()
                        .target()
                        .name())
                .isEqualTo("青禾县和谐食品有限公司");
    }

    @Test
    void aFactThatWaitsIsAppliedOnceItsCauseIsHere() {
        String ended = example(ENDED).replace(THE_VISIT, "waiting");

        assertThatThrownBy(() -> facts.arrive(VISITS, ENDED, "waiting", 1, "id-1", ended))
                .isInstanceOf(FactNotYetHere.class);
        facts.arrive(INTERNAL, ASSIGNED, "waiting", example(ASSIGNED).replace(THE_VISIT, "waiting"));
        facts.arrive(VISITS, ENDED, "waiting", 1, "id-1", ended);

        assertThat(publications.find(new InspectionId("waiting")).orElseThrow().clock())
                .isPresent();
    }

    @Test
    void anUnknownTypeIsPassedOverAndAnUnreadableBodyIsNot() {
        facts.arrive(INTERNAL, "org.doublerandom.inspection.Unheard.v1", "unheard", "whatever");

        assertThatThrownBy(() -> facts.arrive(INTERNAL, ASSIGNED, "unheard", "no json"))
                .isInstanceOf(UnreadableFact.class);
        assertThat(publications.find(new InspectionId("unheard"))).isEmpty();
    }
}
