package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.doublerandom.draw.domain.duties.Person;

/**
 * A double-random draw: opened, then announced, then completed; or voided before it is completed. A type per state, so that
 * what a state does not allow has no method to call.
 */
public sealed interface Draw permits OpenedDraw, AnnouncedDraw, CompletedDraw, VoidedDraw {

    DrawBasis basis();

    /** The texts that this draw has in its state and that the domain owns; the files of the frame come from the frame. */
    Map<DrawFile, String> texts();

    /** All files that this draw has in its state; those of the frame go with the announcement that binds them. */
    default Set<DrawFile> files() {
        Set<DrawFile> files = EnumSet.noneOf(DrawFile.class);
        files.addAll(texts().keySet());
        if (files.contains(DrawFile.ANNOUNCEMENT)) {
            files.addAll(Set.of(DrawFile.POOL, DrawFile.ROSTER, DrawFile.CONFLICTS));
        }
        return files;
    }

    Draw requestVoid(VoidPetition petition, Person officer, Instant now);

    Changed approveVoid(int request, Person approver, VoidSeal seal, Instant now);

    default DrawId id() {
        return basis().id();
    }

    default OpenedDraw asOpened() {
        throw new DrawIsNotOpen(id());
    }

    default AnnouncedDraw asAnnounced() {
        throw new DrawIsNotAnnounced(id());
    }
}
