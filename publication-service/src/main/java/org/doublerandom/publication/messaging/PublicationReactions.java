package org.doublerandom.publication.messaging;

import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.publication.application.facts.AllowPublication;
import org.doublerandom.publication.application.facts.CancelPublication;
import org.doublerandom.publication.application.facts.KeepBase;
import org.doublerandom.publication.application.facts.KeepComparedFrame;
import org.doublerandom.publication.application.facts.KeepFrame;
import org.doublerandom.publication.application.facts.KeepGuides;
import org.doublerandom.publication.application.facts.KeepItem;
import org.doublerandom.publication.application.facts.KeepPlanVersion;
import org.doublerandom.publication.application.facts.KeepRecord;
import org.doublerandom.publication.application.facts.KeepRoot;
import org.doublerandom.publication.application.facts.KeepScheme;
import org.doublerandom.publication.application.facts.OpenPublication;
import org.doublerandom.publication.application.facts.ShowAlteration;
import org.doublerandom.publication.application.facts.ShowAnnouncedDraw;
import org.doublerandom.publication.application.facts.ShowFoundDeposit;
import org.doublerandom.publication.application.facts.ShowOutcome;
import org.doublerandom.publication.application.facts.ShowVoidRecord;
import org.doublerandom.publication.application.facts.StartClock;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.starter.security.Authorities;
import org.springframework.stereotype.Component;

/** What publication-service does about the facts of others. */
@Component
final class PublicationReactions extends Reactions {
    PublicationReactions(
            KeepItem items,
            KeepGuides guides,
            KeepBase bases,
            KeepRoot roots,
            KeepComparedFrame frames,
            KeepFrame kept,
            KeepPlanVersion plans,
            KeepScheme schemes,
            KeepRecord records,
            ShowAnnouncedDraw announced,
            ShowOutcome outcomes,
            ShowVoidRecord voids,
            ShowFoundDeposit deposits,
            ShowAlteration alterations,
            OpenPublication assigned,
            CancelPublication cancelled,
            StartClock clock,
            AllowPublication results,
            Authorities authorities) {
        on(
                "org.doublerandom.directory.ItemPublished.v1",
                ItemPublishedV1.class,
                item -> items.keep(item.toItem(authorities.home())));
        on(
                "org.doublerandom.directory.ItemWithdrawn.v1",
                ItemWithdrawnV1.class,
                item -> items.withdraw(item.authority(), item.toItem(), item.toWithdrawal()));
        on(
                "org.doublerandom.directory.GuidePublished.v1",
                GuidePublishedV1.class,
                guide -> guides.keepGuide(guide.toAuthority(authorities.home()), guide.toDigest()));
        on(
                "org.doublerandom.directory.ChecklistPublished.v1",
                ChecklistPublishedV1.class,
                checklist -> guides.keepChecklist(checklist.toDigest()));
        on(
                "org.doublerandom.directory.EnterpriseBaseFixed.v1",
                EnterpriseBaseFixedV1.class,
                base -> bases.keep(base.toBase()));
        on(
                "org.doublerandom.directory.RegisterRooted.v1",
                RegisterRootedV1.class,
                register -> roots.keep(register.toRoot()));
        on("org.doublerandom.directory.FrameCompared.v1", FrameComparedV1.class, frame -> frames.keep(frame.toFrame()));
        on("org.doublerandom.draw.FrameKept.v1", FrameKeptV1.class, frame -> kept.keep(frame.toFrame()));
        on("org.doublerandom.plan.PlanApproved.v1", PlanApprovedV1.class, plan -> plans.keep(plan.toPlan()));
        on("org.doublerandom.plan.BatchReleased.v1", BatchReleasedV1.class, batch -> schemes.keep(batch.toScheme()));
        on(
                "org.doublerandom.draw.SchemePublished.v1",
                SchemePublishedV1.class,
                scheme -> records.keep(scheme.authority(), scheme.record(), scheme.digest()));
        on("org.doublerandom.draw.DrawAnnounced.v1", DrawAnnouncedV1.class, draw -> {
            records.keep(draw.authority(), draw.announcement(), draw.digest());
            announced.show(draw.toDraw());
        });
        on("org.doublerandom.draw.DrawCompleted.v1", DrawCompletedV1.class, draw -> {
            if (draw.record() != null && draw.recordDigest() != null) {
                records.keep(draw.authority(), draw.record(), draw.recordDigest());
            }
            outcomes.show(new DrawId(draw.draw()), draw.toOutcome());
        });
        on("org.doublerandom.draw.DrawVoided.v1", DrawVoidedV1.class, draw -> {
            records.keep(draw.authority(), draw.record(), draw.digest());
            voids.show(draw.identity(), draw.toRecord());
        });
        on(
                "org.doublerandom.draw.DepositFound.v1",
                DepositFoundV1.class,
                found -> deposits.show(found.toDraw(), found.outcomes()));
        on(
                "org.doublerandom.draw.EntryFound.v1",
                EntryFoundV1.class,
                found -> deposits.showEntry(found.toDraw(), found.outcomes()));
        on("org.doublerandom.draw.DrawAltered.v1", DrawAlteredV1.class, draw -> {
            records.keep(draw.authority(), draw.record(), draw.digest());
            alterations.show(draw.toDraw(), draw.toAlteration());
        });
        on(
                "org.doublerandom.inspection.InspectionAssigned.v1",
                InspectionAssignedV1.class,
                inspection -> assigned.open(inspection.toAssignment()));
        on(
                "org.doublerandom.inspection.InspectionCancelled.v1",
                InspectionCancelledV1.class,
                inspection -> cancelled.cancel(
                        new InspectionId(inspection.inspection()), inspection.cancelledAt(), inspection.isByLaw()));
        on(
                "org.doublerandom.inspection.InspectionEnded.v1",
                InspectionEndedV1.class,
                ended -> clock.start(new InspectionId(ended.inspection()), ended.endedOn()));
        on(
                "org.doublerandom.inspection.ResultRecorded.v1",
                ResultRecordedV1.class,
                result -> results.allow(new InspectionId(result.inspection()), result.toResult()));
        waitingOn(FactMissing.class);
        waitingOn(InspectionUnknown.class);
    }
}
