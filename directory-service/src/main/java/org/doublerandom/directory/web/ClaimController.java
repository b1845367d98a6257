package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.upper.ClaimItems;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.upper.CategoryLaxer;
import org.doublerandom.directory.domain.upper.ClaimPublished;
import org.doublerandom.directory.domain.upper.ClaimedByAnotherUnit;
import org.doublerandom.directory.domain.upper.EditionFollowed;
import org.doublerandom.directory.domain.upper.OutsideBounds;
import org.doublerandom.directory.domain.upper.UnitNotYours;
import org.doublerandom.directory.domain.upper.UnknownEdition;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/editions/{id}/items/{number}")
class ClaimController {
    private final ClaimItems claimItems;

    ClaimController(ClaimItems claimItems) {
        this.claimItems = claimItems;
    }

    @PostMapping("/claim")
    @Refuses({
        UnknownEdition.class,
        UnknownItem.class,
        EditionFollowed.class,
        UnitNotYours.class,
        CategoryLaxer.class,
        OutsideBounds.class,
        ClaimedByAnotherUnit.class,
        ClaimPublished.class,
        ItemOutOfForce.class
    })
    StandingResponse claim(
            @PathVariable String id,
            @PathVariable String number,
            @Valid @RequestBody ClaimRequest request,
            Person administrator,
            Reach reach) {
        return StandingResponse.of(claimItems.claim(
                administrator, reach.unit(), new ItemList(id), new ItemNumber(number), request.toTerms()));
    }

    @PostMapping("/non-claim")
    @Refuses({UnknownEdition.class, UnknownItem.class, EditionFollowed.class, ClaimedByAnotherUnit.class})
    StandingResponse leave(
            @PathVariable String id,
            @PathVariable String number,
            @Valid @RequestBody NonClaimRequest request,
            Person administrator,
            Reach reach) {
        return StandingResponse.of(claimItems.leave(
                administrator, reach.unit(), new ItemList(id), new ItemNumber(number), request.toReason()));
    }
}
