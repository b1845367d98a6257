package org.doublerandom.identity.web;

import jakarta.validation.Valid;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.RoleBeyondUnitAdmin;
import org.doublerandom.identity.administration.ChangeAccount;
import org.doublerandom.identity.administration.EnableAccount;
import org.doublerandom.identity.administration.GrantRoles;
import org.doublerandom.identity.administration.ResetPassword;
import org.doublerandom.identity.administration.TooFewAdministrators;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with one account. */
@RestController
@RequestMapping(AccountsController.PATH + "/{person}")
class AccountCommandsController {
    private final ChangeAccount change;
    private final EnableAccount enable;
    private final GrantRoles grant;
    private final ResetPassword reset;
    private final Administrators administrators;
    private final OutcomeView view;

    AccountCommandsController(
            ChangeAccount change,
            EnableAccount enable,
            GrantRoles grant,
            ResetPassword reset,
            Administrators administrators,
            OutcomeView view) {
        this.change = change;
        this.enable = enable;
        this.grant = grant;
        this.reset = reset;
        this.administrators = administrators;
        this.view = view;
    }

    @PostMapping("/disabling")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class, TooFewAdministrators.class})
    AccountResponse disable(Person caller, Reach reach, @PathVariable String person) {
        return AccountResponse.of(change.disable(administrators.of(caller, reach), person));
    }

    @PostMapping("/enabling")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    ResponseEntity<OutcomeResponse> enable(Person caller, Reach reach, NewId id, @PathVariable String person) {
        return view.of(enable.enable(administrators.of(caller, reach), id.value(), person), HttpStatus.OK);
    }

    @PostMapping("/roles")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    ResponseEntity<OutcomeResponse> grant(
            Person caller,
            Reach reach,
            NewId id,
            @PathVariable String person,
            @Valid @RequestBody RolesRequest request) {
        return view.of(
                grant.grant(administrators.of(caller, reach), id.value(), person, request.names()), HttpStatus.OK);
    }

    @PostMapping("/withdrawals")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class, TooFewAdministrators.class})
    AccountResponse withdraw(
            Person caller, Reach reach, @PathVariable String person, @Valid @RequestBody RolesRequest request) {
        return AccountResponse.of(change.withdraw(administrators.of(caller, reach), person, request.names()));
    }

    @PostMapping("/password-resets")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    ResponseEntity<OutcomeResponse> reset(Person caller, Reach reach, NewId id, @PathVariable String person) {
        return view.of(reset.reset(administrators.of(caller, reach), id.value(), person), HttpStatus.OK);
    }

    @PostMapping("/unlocking")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    AccountResponse unlock(Person caller, Reach reach, @PathVariable String person) {
        return AccountResponse.of(change.unlock(administrators.of(caller, reach), person));
    }
}
