package org.doublerandom.draw.domain;

import java.util.List;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.jspecify.annotations.Nullable;

/**
 * Who is inspected and by whom, as far as an alteration changed it.
 *
 * @param n the how-manieth alteration of this draw, from 1
 * @param struck who is not inspected any more, if anybody
 * @param selections the successor, if there is one, and everybody whose team is another now
 */
public record SelectionReplaced(
        DrawId draw,
        DrawNumber number,
        Mandate mandate,
        int n,
        @Nullable TargetId struck,
        List<NamedSelection> selections)
        implements DrawEvent {

    public SelectionReplaced {
        selections = List.copyOf(selections);
    }
}
