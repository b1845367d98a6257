package org.doublerandom.identity.web;

import jakarta.validation.Valid;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.RoleBeyondUnitAdmin;
import org.doublerandom.identity.administration.ChangeAccount;
import org.doublerandom.identity.administration.GrantRoles;
import org.doublerandom.identity.administration.ResetPassword;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
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
    private final GrantRoles grant;
    private final ResetPassword reset;
    private final OutcomeView view;

    AccountCommandsController(ChangeAccount change, GrantRoles grant, ResetPassword reset, OutcomeView view) {
        this.change = change;
        this.grant = grant;
        this.reset = reset;
        this.view = view;
    }

    @PostMapping("/disabling")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    AccountResponse disable(Caller caller, @PathVariable String person) {
        return AccountResponse.of(change.disable(Administrators.of(caller), person));
    }

    @PostMapping("/enabling")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    AccountResponse enable(Caller caller, @PathVariable String person) {
        return AccountResponse.of(change.enable(Administrators.of(caller), person));
    }

    @PostMapping("/roles")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    ResponseEntity<OutcomeResponse> grant(
            Caller caller, NewId id, @PathVariable String person, @Valid @RequestBody RolesRequest request) {
        return view.of(grant.grant(Administrators.of(caller), id.value(), person, request.names()), HttpStatus.OK);
    }

    @PostMapping("/withdrawals")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    AccountResponse withdraw(Caller caller, @PathVariable String person, @Valid @RequestBody RolesRequest request) {
        return AccountResponse.of(change.withdraw(Administrators.of(caller), person, request.names()));
    }

    @PostMapping("/password-resets")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    ResponseEntity<OutcomeResponse> reset(Caller caller, NewId id, @PathVariable String person) {
        return view.of(reset.reset(Administrators.of(caller), id.value(), person), HttpStatus.OK);
    }

    @PostMapping("/unlocking")
    @Refuses({AccountUnknown.class, RoleBeyondUnitAdmin.class})
    AccountResponse unlock(Caller caller, @PathVariable String person) {
        return AccountResponse.of(change.unlock(Administrators.of(caller), person));
    }
}
