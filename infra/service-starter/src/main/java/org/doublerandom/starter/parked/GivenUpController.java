package org.doublerandom.starter.parked;

import org.doublerandom.facts.inbox.parked.Quarantined;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.facts.inbox.parked.Tombstone;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.NotAllowed;
import org.doublerandom.starter.security.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was not applied and will not be: given up by two persons, or no fact at all. */
@RestController
class GivenUpController {
    private final Repairs repairs;

    GivenUpController(Repairs repairs) {
        this.repairs = repairs;
    }

    @GetMapping("/tombstones")
    @Refuses(NotAllowed.class)
    Page<TombstoneResponse> tombstones(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Operators.requireMayRead(caller);
        return Page.of(cursor, limit, repairs::tombstones, Tombstone::id, TombstoneResponse::of);
    }

    @GetMapping("/quarantine")
    @Refuses(NotAllowed.class)
    Page<Quarantined> quarantine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Operators.requireMayRead(caller);
        return Page.of(cursor, limit, repairs::quarantined, Quarantined::id, message -> message);
    }
}
