package org.doublerandom.plan.messaging;

import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.plan.application.FollowBatch;
import org.doublerandom.plan.application.KeepGuide;
import org.doublerandom.plan.application.KeepItem;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.BatchState;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.ItemId;
import org.springframework.stereotype.Component;

/** What plan-service does about the facts of others. */
@Component
final class PlanReactions extends Reactions {
    PlanReactions(KeepItem items, KeepGuide guides, FollowBatch batches, Authorities authorities) {
        on(
                "org.doublerandom.directory.ItemPublished.v1",
                ItemPublishedV1.class,
                item -> items.keep(item.toItem(authorities.home())));
        on("org.doublerandom.directory.ItemWithdrawn.v1", ItemWithdrawnV1.class, item -> items.withdraw(item.toItem()));
        on(
                "org.doublerandom.directory.GuidePublished.v1",
                GuidePublishedV1.class,
                guide -> guides.keep(guide.toAuthority(authorities.home()), new ItemId(guide.item()), guide.toGuide()));
        on(
                "org.doublerandom.directory.BatchCounted.v1",
                FrameCountsV1.class,
                counted -> batches.counted(BatchId.parse(counted.batch()), counted.toCounts()));
        on(
                "org.doublerandom.directory.FrameHeld.v1",
                FrameCountsV1.class,
                held -> batches.held(BatchId.parse(held.batch()), held.toCounts()));
        on(
                "org.doublerandom.draw.DrawAnnounced.v1",
                DrawAnnouncedV1.class,
                draw -> batches.reached(BatchId.parse(draw.batch()), BatchState.ANNOUNCED));
        on(
                "org.doublerandom.draw.DrawCompleted.v1",
                DrawCompletedV1.class,
                draw -> batches.drew(BatchId.parse(draw.batch()), draw.drawnAnew()));
        on(
                "org.doublerandom.draw.DrawVoided.v1",
                DrawVoidedV1.class,
                draw -> batches.reached(BatchId.parse(draw.batch()), draw.toState()));
    }
}
