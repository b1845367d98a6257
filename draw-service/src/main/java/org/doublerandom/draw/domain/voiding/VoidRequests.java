package org.doublerandom.draw.domain.voiding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.duties.PersonId;

/** The requests to give a draw up, numbered from 1 in the order they came. */
public record VoidRequests(List<VoidRequest> requests) {
    public static final VoidRequests NONE = new VoidRequests(List.of());

    public VoidRequests {
        requests = List.copyOf(requests);
    }

    public VoidRequests plus(VoidPetition petition, PersonId by, Instant at) {
        List<VoidRequest> more = new ArrayList<>(requests);
        more.add(new VoidRequest(requests.size() + 1, petition, by, at));
        return new VoidRequests(more);
    }

    public VoidRequest numbered(int number) {
        if (number < 1 || number > requests.size()) {
            throw new UnknownVoidRequest(number, requests.size());
        }
        return requests.get(number - 1);
    }
}
