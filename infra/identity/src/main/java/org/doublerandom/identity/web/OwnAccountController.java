package org.doublerandom.identity.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.TooManyAttempts;
import org.doublerandom.identity.administration.OwnAccount;
import org.doublerandom.identity.password.PasswordNotAcceptable;
import org.doublerandom.identity.password.PasswordWrong;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person does with the own account. */
@RestController
@RequestMapping("/api/identity/v1/me")
class OwnAccountController {
    private final OwnAccount own;

    OwnAccountController(OwnAccount own) {
        this.own = own;
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({AccountUnknown.class, PasswordWrong.class, PasswordNotAcceptable.class, TooManyAttempts.class})
    void changePassword(Person caller, @Valid @RequestBody PasswordRequest request) {
        own.changePassword(caller.id().value(), request.former(), request.password());
    }

    /** The newest first; the last hundred are kept. */
    @GetMapping("/notices")
    @Refuses(AccountUnknown.class)
    List<NoticeResponse> notices(Person caller) {
        return own.notices(caller.id().value()).stream().map(NoticeResponse::of).toList();
    }

    /** @param by names of those who did it */
    record NoticeResponse(Instant at, Notice.Kind kind, String text, List<String> roles, List<String> by) {
        static NoticeResponse of(Notice notice) {
            return new NoticeResponse(notice.at(), notice.kind(), notice.kind().text(), notice.roles(), notice.by());
        }
    }
}
