package org.doublerandom.identity.web;

import java.net.URI;
import org.doublerandom.identity.administration.Outcome;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.web.OutcomeResponse.PasswordLinkResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells what became of a command: done, or accepted until a second administrator decides. */
@Component
class OutcomeView {
    private final String issuer;

    OutcomeView(@Value("${doublerandom.issuer}") String issuer) {
        this.issuer = issuer;
    }

    ResponseEntity<OutcomeResponse> of(Outcome outcome, HttpStatus done) {
        if (outcome instanceof Outcome.Done finished) {
            return answer(
                    done,
                    AccountsController.PATH + "/" + finished.account().person(),
                    new OutcomeResponse(AccountResponse.of(finished.account()), told(finished.link()), null));
        }
        Outcome.Waits waiting = (Outcome.Waits) outcome;
        return answer(
                HttpStatus.ACCEPTED,
                RequestsController.PATH + "/" + waiting.request().id(),
                new OutcomeResponse(null, null, RequestResponse.of(waiting.request())));
    }

    private static ResponseEntity<OutcomeResponse> answer(HttpStatus status, String place, OutcomeResponse body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        return (status == HttpStatus.OK ? answer : answer.location(URI.create(place))).body(body);
    }

    private @Nullable PasswordLinkResponse told(@Nullable NewLink link) {
        return link == null
                ? null
                : new PasswordLinkResponse(
                        issuer + PasswordPagesController.FIRST + "?link=" + link.secret(),
                        link.kept().expires());
    }
}
