package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.voiding.OrderIsMissing;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a completed draw becomes void: an order of a court or a higher authority, asked for by the draw officer and
 * approved by the supervisor, who is from outside the bureau (protocol §6).
 */
record VoidByLaw(CompletedDraw draw) {

    CompletedDraw requested(VoidPetition petition, Person officer, Instant now) {
        requireLaw(petition);
        draw.asCompleted();
        AnnouncedDraw announced = draw.announced();
        DrawBasis acted = draw.basis().actedBy(officer, announced.witnesses());
        orderOf(petition);
        return draw.with(
                announced.with(acted, announced.randomness(), draw.requests().instead(petition, officer.id(), now)));
    }

    Changed<Draw> approved(int request, Person supervisor, RecordSeal seal, Instant now) {
        if (draw.requests().requests().stream().noneMatch(asked -> isOfLaw(asked.petition()))) {
            throw new CompletedDrawIsFinal(draw.id());
        }
        Request<VoidPetition> approved = draw.requests().numbered(request);
        requireLaw(approved.petition());
        Digest order = orderOf(approved.petition());
        draw.basis()
                .requireSupervisor(supervisor, approved.by(), draw.announced().witnesses());
        Changed<Draw> ended = VoidedDraw.of(draw, new VoidedDraw.Approval(approved, supervisor.id(), now), seal, order);
        List<Object> told = new ArrayList<>(ended.events());
        told.add(SelectionsEnded.of(draw, VoidReason.LAW));
        return new Changed<>(ended.state(), told);
    }

    private static boolean isOfLaw(VoidPetition petition) {
        return petition.reason() == VoidReason.LAW;
    }

    /** What was asked for before it was completed counts no more. */
    private void requireLaw(VoidPetition petition) {
        if (!isOfLaw(petition)) {
            throw new CompletedDrawIsFinal(draw.id());
        }
        petition.requireReason(Set.of(VoidReason.LAW));
    }

    private static Digest orderOf(VoidPetition petition) {
        @Nullable Digest order = petition.evidence();
        if (order == null || order.equals(Digest.ZEROS)) {
            throw new OrderIsMissing();
        }
        return order;
    }
}
