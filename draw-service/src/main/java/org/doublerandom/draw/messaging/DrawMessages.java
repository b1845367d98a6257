package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.DepositFound;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.DrawAltered;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.EntryFound;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.SelectionReplaced;
import org.doublerandom.draw.domain.SelectionsEnded;
import org.doublerandom.draw.domain.TargetsMissed;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.stereotype.Component;

/** The only place that knows how this service's events are named on the wire. */
@Component
class DrawMessages implements WireFormat {
    static final String DEPOSIT_FOUND = "org.doublerandom.draw.DepositFound.v1";
    static final String DEPOSIT_SEALED = "org.doublerandom.draw.DepositSealed.v1";
    static final String DRAW_ALTERED = "org.doublerandom.draw.DrawAltered.v1";
    static final String DRAW_ANNOUNCED = "org.doublerandom.draw.DrawAnnounced.v1";
    static final String DRAW_COMPLETED = "org.doublerandom.draw.DrawCompleted.v1";
    static final String DRAW_VOIDED = "org.doublerandom.draw.DrawVoided.v1";
    static final String ENTRY_FOUND = "org.doublerandom.draw.EntryFound.v1";
    static final String FRAME_KEPT = "org.doublerandom.draw.FrameKept.v1";
    static final String READING_ENTERED = "org.doublerandom.draw.ReadingEntered.v1";
    static final String SCHEME_PUBLISHED = "org.doublerandom.draw.SchemePublished.v1";
    static final String SELECTION_REPLACED = "org.doublerandom.draw.SelectionReplaced.v1";
    static final String TARGETS_MISSED = "org.doublerandom.draw.TargetsMissed.v1";
    static final String TARGETS_SELECTED = "org.doublerandom.draw.TargetsSelected.v1";
    static final String WITNESS_ADDED = "org.doublerandom.draw.WitnessAdded.v1";
    private static final String EVENTS = "draw.events.v1";
    private static final String INTERNAL = "draw.internal.v1";

    private final SealedKept sealed;

    DrawMessages(SealedKept sealed) {
        this.sealed = sealed;
    }

    static String batchOf(DrawNumber number) {
        return number.authority() + "." + number.plan().batch();
    }

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof TargetsSelected selected) {
            return new OutgoingFact(INTERNAL, TARGETS_SELECTED, TargetsSelectedV1.of(selected));
        }
        if (event instanceof SelectionReplaced replaced) {
            return new OutgoingFact(INTERNAL, SELECTION_REPLACED, SelectionReplacedV1.of(replaced));
        }
        if (event instanceof SelectionsEnded ended) {
            return new OutgoingFact(INTERNAL, SELECTION_REPLACED, SelectionReplacedV1.of(ended));
        }
        if (event instanceof TargetsMissed missed) {
            return new OutgoingFact(INTERNAL, TARGETS_MISSED, TargetsMissedV1.of(missed));
        }
        if (event instanceof FrameKept kept) {
            return new OutgoingFact(INTERNAL, FRAME_KEPT, FrameKeptV1.of(kept));
        }
        return ofPublic(event);
    }

    private OutgoingFact ofPublic(Object event) {
        if (event instanceof PublishedScheme published) {
            return new OutgoingFact(EVENTS, SCHEME_PUBLISHED, SchemePublishedV1.of(published));
        }
        if (event instanceof WitnessAdded added) {
            return new OutgoingFact(EVENTS, WITNESS_ADDED, WitnessAddedV1.of(added));
        }
        if (event instanceof ReadingEntered entered) {
            return new OutgoingFact(EVENTS, READING_ENTERED, ReadingEnteredV1.of(entered));
        }
        if (event instanceof DepositSealed deposited) {
            return new OutgoingFact(EVENTS, DEPOSIT_SEALED, DepositSealedV1.of(deposited));
        }
        if (event instanceof DrawAnnounced announced) {
            return new OutgoingFact(EVENTS, DRAW_ANNOUNCED, DrawAnnouncedV1.of(announced, sealed));
        }
        if (event instanceof DrawCompleted completed) {
            return new OutgoingFact(EVENTS, DRAW_COMPLETED, DrawCompletedV1.of(completed, sealed));
        }
        if (event instanceof DrawVoided voided) {
            return new OutgoingFact(EVENTS, DRAW_VOIDED, DrawVoidedV1.of(voided, sealed));
        }
        if (event instanceof DrawAltered altered) {
            return new OutgoingFact(EVENTS, DRAW_ALTERED, DrawAlteredV1.of(altered, sealed));
        }
        return ofFound(event);
    }

    private static OutgoingFact ofFound(Object event) {
        if (event instanceof DepositFound found) {
            return new OutgoingFact(EVENTS, DEPOSIT_FOUND, DepositFoundV1.of(found));
        }
        if (event instanceof EntryFound found) {
            return new OutgoingFact(EVENTS, ENTRY_FOUND, EntryFoundV1.of(found));
        }
        throw new IllegalArgumentException(event + " (expected: an event of draws)");
    }
}
