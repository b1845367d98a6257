package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** A fact about a draw that others may rely on. */
public sealed interface DrawEvent
        permits DepositFound,
                DrawAltered,
                DrawAnnounced,
                DrawCompleted,
                DepositSealed,
                DrawVoided,
                EntryFound,
                ReadingEntered,
                SelectionReplaced,
                SelectionsEnded,
                TargetsMissed,
                TargetsSelected,
                WitnessAdded {

    /** The stream that the fact belongs to. */
    DrawId draw();
}
