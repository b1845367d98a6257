package org.doublerandom.starter.parked;

import org.doublerandom.facts.inbox.parked.Quarantined;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was not applied and will not be: given up by two persons, or no fact at all. */
@RestController
class GivenUpController {
    private final Repairs repairs;

    GivenUpController(Repairs repairs) {
        this.repairs = repairs;
    }

    @GetMapping("/tombstones")
    Page<TombstoneResponse> tombstones(PageRequest page, Person person) {
        return repairs.tombstones(page).map(TombstoneResponse::of);
    }

    @GetMapping("/quarantine")
    Page<Quarantined> quarantine(PageRequest page, Person person) {
        return repairs.quarantined(page);
    }
}
