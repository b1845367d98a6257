package org.doublerandom.identity.web;

import jakarta.validation.Valid;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.RoleBeyondUnitAdmin;
import org.doublerandom.identity.account.UnitBeyondAdministrator;
import org.doublerandom.identity.account.UsernameTaken;
import org.doublerandom.identity.administration.ChangeAccount;
import org.doublerandom.identity.administration.CreateAccount;
import org.doublerandom.identity.administration.ReadAccounts;
import org.doublerandom.identity.staff.StaffNumberTaken;
import org.doublerandom.starter.command.IfMatch;
import org.doublerandom.starter.command.NewId;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AccountsController.PATH)
class AccountsController {
    static final String PATH = "/api/identity/v1/accounts";

    private final ReadAccounts read;
    private final CreateAccount create;
    private final ChangeAccount change;
    private final Administrators administrators;
    private final OutcomeView view;

    AccountsController(
            ReadAccounts read,
            CreateAccount create,
            ChangeAccount change,
            Administrators administrators,
            OutcomeView view) {
        this.read = read;
        this.create = create;
        this.change = change;
        this.administrators = administrators;
        this.view = view;
    }

    @GetMapping
    Page<AccountResponse> list(Person caller, Reach reach, PageRequest page) {
        return read.accounts(administrators.of(caller, reach), page).map(AccountResponse::of);
    }

    @GetMapping("/{person}")
    @Refuses(AccountUnknown.class)
    ResponseEntity<AccountResponse> get(Person caller, Reach reach, @PathVariable String person) {
        return tagged(read.account(administrators.of(caller, reach), person));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({UsernameTaken.class, StaffNumberTaken.class, RoleBeyondUnitAdmin.class, UnitBeyondAdministrator.class})
    ResponseEntity<OutcomeResponse> create(
            Person caller, Reach reach, NewId id, @Valid @RequestBody NewAccountRequest request) {
        return view.of(
                create.create(administrators.of(caller, reach), id.value(), request.toPerson()), HttpStatus.CREATED);
    }

    @PutMapping("/{person}")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class, UnitBeyondAdministrator.class})
    ResponseEntity<AccountResponse> describe(
            Person caller,
            Reach reach,
            @PathVariable String person,
            IfMatch seen,
            @Valid @RequestBody DescriptionRequest request) {
        return tagged(change.describe(administrators.of(caller, reach), person, seen.tag(), request.toProfile()));
    }

    private static ResponseEntity<AccountResponse> tagged(PersonAccount account) {
        return ResponseEntity.ok().eTag(String.valueOf(account.edition())).body(AccountResponse.of(account));
    }
}
