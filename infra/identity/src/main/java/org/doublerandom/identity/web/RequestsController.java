package org.doublerandom.identity.web;

import jakarta.validation.Valid;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.UsernameTaken;
import org.doublerandom.identity.administration.DecideRequest;
import org.doublerandom.identity.administration.ReadAccounts;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.request.AnotherPersonMustDecide;
import org.doublerandom.identity.request.AskerNotInOffice;
import org.doublerandom.identity.request.RequestDecided;
import org.doublerandom.identity.request.RequestUnknown;
import org.doublerandom.identity.staff.StaffNumberTaken;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a second administrator. */
@RestController
@RequestMapping(RequestsController.PATH)
class RequestsController {
    static final String PATH = "/api/identity/v1/requests";

    private final ReadAccounts read;
    private final DecideRequest decide;
    private final Administrators administrators;
    private final OutcomeView view;

    RequestsController(ReadAccounts read, DecideRequest decide, Administrators administrators, OutcomeView view) {
        this.read = read;
        this.decide = decide;
        this.administrators = administrators;
        this.view = view;
    }

    @GetMapping
    Page<RequestResponse> list(
            Person caller,
            Reach reach,
            @RequestParam(defaultValue = "WAITS") AccountRequest.Status status,
            PageRequest page) {
        return read.requests(administrators.of(caller, reach), status, page).map(RequestResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(RequestUnknown.class)
    RequestResponse get(Person caller, Reach reach, @PathVariable String id) {
        return RequestResponse.of(read.request(administrators.of(caller, reach), id));
    }

    @PostMapping("/{id}/approval")
    @Refuses({
        RequestUnknown.class,
        RequestDecided.class,
        AnotherPersonMustDecide.class,
        AskerNotInOffice.class,
        AccountUnknown.class,
        UsernameTaken.class,
        StaffNumberTaken.class
    })
    ResponseEntity<OutcomeResponse> approve(Person caller, Reach reach, @PathVariable String id) {
        return view.of(decide.approve(administrators.of(caller, reach), id), HttpStatus.OK);
    }

    @PostMapping("/{id}/rejection")
    @Refuses({RequestUnknown.class, RequestDecided.class, AnotherPersonMustDecide.class})
    RequestResponse reject(
            Person caller, Reach reach, @PathVariable String id, @Valid @RequestBody RejectionRequest request) {
        return RequestResponse.of(decide.reject(administrators.of(caller, reach), id, request.reason()));
    }
}
