package org.doublerandom.publication.web;

import org.doublerandom.publication.application.ReadItems;
import org.doublerandom.publication.application.ReadPlans;
import org.doublerandom.publication.application.ReadSchemes;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1")
class PlansController {
    private final ReadPlans plans;
    private final ReadSchemes schemes;
    private final ReadItems items;

    PlansController(ReadPlans plans, ReadSchemes schemes, ReadItems items) {
        this.plans = plans;
        this.schemes = schemes;
        this.items = items;
    }

    @GetMapping("/plans")
    ResponseEntity<Page<PlanResponse>> plans(PageRequest page) {
        return PublicAnswer.of(plans.newest(page).map(PlanResponse::of));
    }

    @GetMapping("/plans/{id}")
    @Refuses(RecordUnknown.class)
    ResponseEntity<PlanResponse> plan(@PathVariable String id) {
        return PublicAnswer.of(PlanResponse.of(plans.find(new PlanId(id))));
    }

    @GetMapping("/batches/{id}")
    @Refuses(RecordUnknown.class)
    ResponseEntity<SchemeResponse> scheme(@PathVariable String id) {
        return PublicAnswer.of(SchemeResponse.of(schemes.find(new BatchId(id))));
    }

    @GetMapping("/items")
    ResponseEntity<Page<ItemResponse>> items(PageRequest page) {
        return PublicAnswer.of(items.newest(page).map(ItemResponse::of));
    }
}
