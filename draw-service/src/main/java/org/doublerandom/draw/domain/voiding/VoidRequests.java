package org.doublerandom.draw.domain.voiding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.values.PersonId;

/** The requests to give a draw up that wait for a second person: one a person, numbered from 1 in the order they came. */
public record VoidRequests(List<VoidRequest> requests) {
    public static final VoidRequests NONE = new VoidRequests(List.of());

    public VoidRequests {
        requests = List.copyOf(requests);
    }

    /** The same again changes nothing; another one takes the place of what the person asked before, under a new number. */
    public VoidRequests plus(VoidPetition petition, PersonId by, Instant at) {
        if (requests.stream()
                .anyMatch(known -> known.by().equals(by) && known.petition().equals(petition))) {
            return this;
        }
        int last = requests.stream().mapToInt(VoidRequest::number).max().orElse(0);
        List<VoidRequest> more = new ArrayList<>(requests);
        more.removeIf(known -> known.by().equals(by));
        more.add(new VoidRequest(last + 1, petition, by, at));
        return new VoidRequests(more);
    }

    public VoidRequest numbered(int number) {
        return requests.stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownVoidRequest(
                        number, requests.stream().map(VoidRequest::number).toList()));
    }
}
