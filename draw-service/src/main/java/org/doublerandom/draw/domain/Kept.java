package org.doublerandom.draw.domain;

import java.util.List;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.PersonId;

/**
 * What a draw holds beside its public texts. Its facts carry it, so that it can be made again from them.
 *
 * @param officers everybody who acted as draw officer, the one who opened the draw first
 */
public record Kept(Concealed concealed, List<PersonId> officers, Requests<VoidPetition> requests) {
    public Kept {
        officers = List.copyOf(officers);
    }
}
