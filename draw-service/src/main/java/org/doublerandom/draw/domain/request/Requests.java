package org.doublerandom.draw.domain.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.values.PersonId;

/** Requests of one kind that wait for a second person. */
public record Requests<P>(List<Request<P>> requests) {
    public Requests {
        requests = List.copyOf(requests);
    }

    public static <P> Requests<P> none() {
        return new Requests<>(List.of());
    }

    /** Two persons who ask for the same are two requests, one who repeats it is not. */
    public Requests<P> plus(P petition, PersonId by, Instant at) {
        if (requests.stream()
                .anyMatch(known -> known.by().equals(by) && known.petition().equals(petition))) {
            return this;
        }
        int last = requests.stream().mapToInt(Request::number).max().orElse(0);
        List<Request<P>> more = new ArrayList<>(requests);
        more.add(new Request<>(last + 1, petition, by, at));
        return new Requests<>(more);
    }

    /** As {@link #plus}, and takes the place of what the person asked before, under a new number. */
    public Requests<P> instead(P petition, PersonId by, Instant at) {
        Requests<P> more = plus(petition, by, at);
        return new Requests<>(more.requests.stream()
                .filter(known -> !known.by().equals(by) || known.petition().equals(petition))
                .toList());
    }

    /** The same with this one, which has its number already. */
    public Requests<P> with(Request<P> request) {
        if (requests.contains(request)) {
            return this;
        }
        List<Request<P>> more = new ArrayList<>(requests);
        more.removeIf(known -> known.number() == request.number());
        more.add(request);
        return new Requests<>(more);
    }

    /** The one that came last; there must be one. */
    public Request<P> last() {
        return requests.get(requests.size() - 1);
    }

    public Request<P> numbered(int number) {
        return requests.stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRequest(
                        number, requests.stream().map(Request::number).toList()));
    }
}
