package org.doublerandom.publication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.copy.FrameCopied;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.file.ResultPublished;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

class PublicationContractsTest {
    @Test
    void whatIsToldAboutAPublicationIsWhatTheContractSays() {
        ResultPublished fact = new ResultPublished(
                new PublicationId("k3m7q2x5w4n6p1r8t9v0a2c4e6-2"),
                new InspectionId("k3m7q2x5w4n6p1r8t9v0a2c4e6"),
                new Revision(2),
                Instant.parse("2024-05-15T16:30:00Z"),
                LocalDate.of(2024, 5, 16),
                LocalDate.of(2024, 5, 15),
                true,
                PublicationFixtures.R5);

        Contracts.of("publication/result-published/v1")
                .isSound()
                .isWhatIsWritten(new PublicationMessages().of(fact).body());
    }

    @Test
    void whatIsToldAboutACopyIsWhatTheContractSays() {
        KeptFrame frame = Contracts.of("draw/frame-kept/v1")
                .isReadBy(FrameKeptV1.class)
                .get(0)
                .toFrame();

        Contracts.of("publication/frame-copied/v1")
                .isSound()
                .isWhatIsWritten(new PublicationMessages()
                        .of(new FrameCopied(frame, Instant.parse("2024-04-16T01:05:00Z")))
                        .body());
    }

    @Test
    void factsOfTheDirectoryAreRead() {
        reads("directory/item-published/v1", ItemPublishedV1.class, item -> item.toItem("000000-SAMR"));
        reads("directory/item-withdrawn/v1", ItemWithdrawnV1.class, ItemWithdrawnV1::toWithdrawal);
        reads("directory/guide-published/v1", GuidePublishedV1.class, guide -> {
            assertThat(guide.toAuthority("000000-SAMR")).isEqualTo("000000-SAMR");
            guide.toDigest();
        });
        reads("directory/checklist-published/v1", ChecklistPublishedV1.class, ChecklistPublishedV1::toDigest);
        reads("directory/enterprise-base-fixed/v1", EnterpriseBaseFixedV1.class, EnterpriseBaseFixedV1::toBase);
        reads("directory/frame-compared/v1", FrameComparedV1.class, FrameComparedV1::toFrame);
        reads("directory/register-rooted/v1", RegisterRootedV1.class, RegisterRootedV1::toRoot);
    }

    @Test
    void factsOfPlansAreRead() {
        reads("plan/plan-approved/v1", PlanApprovedV1.class, PlanApprovedV1::toPlan);
        reads("plan/batch-released/v1", BatchReleasedV1.class, BatchReleasedV1::toScheme);
    }

    @Test
    void factsOfDrawsAreRead() {
        reads("draw/frame-kept/v1", FrameKeptV1.class, FrameKeptV1::toFrame);
        reads("draw/draw-announced/v1", DrawAnnouncedV1.class, DrawAnnouncedV1::toDraw);
        reads("draw/draw-completed/v1", DrawCompletedV1.class, DrawCompletedV1::toOutcome);
        reads("draw/scheme-published/v1", SchemePublishedV1.class, body -> new Digest(body.digest()));
        reads("draw/draw-altered/v1", DrawAlteredV1.class, DrawAlteredV1::toAlteration);
        reads("draw/deposit-found/v1", DepositFoundV1.class, DepositFoundV1::toDraw);
        reads("draw/entry-found/v1", EntryFoundV1.class, EntryFoundV1::toDraw);
        reads("draw/draw-voided/v1", DrawVoidedV1.class, body -> {
            body.identity();
            body.toRecord();
        });
    }

    @Test
    void factsOfInspectionsAreRead() {
        reads("inspection/inspection-assigned/v1", InspectionAssignedV1.class, InspectionAssignedV1::toAssignment);
        reads(
                "inspection/inspection-cancelled/v1",
                InspectionCancelledV1.class,
                body -> new InspectionId(body.inspection()));
        reads("inspection/inspection-ended/v1", InspectionEndedV1.class, body -> new InspectionId(body.inspection()));
        reads("inspection/result-recorded/v1", ResultRecordedV1.class, ResultRecordedV1::toResult);
    }

    private static <T> void reads(String event, Class<T> type, Consumer<T> understood) {
        Contracts.of(event).isReadBy(type).forEach(understood);
    }
}
