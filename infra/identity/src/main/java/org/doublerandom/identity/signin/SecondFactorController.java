package org.doublerandom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Map;
import org.doublerandom.identity.factor.SecondFactors;
import org.doublerandom.identity.factor.SharedSecret;
import org.doublerandom.identity.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The second page of the sign-in: asks for a code of the device, and before the first one tells the device its secret. */
@RestController
class SecondFactorController {
    static final String PAGE = "/identity/second-factor";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    // Until a code proves that the device has it, the secret lies in the session alone.
    private static final String OFFERED = SharedSecret.class.getName();

    private final Page code = Page.named("second-factor");
    private final Page enrolment = Page.named("enrolment");
    private final SecondFactorRule rule;
    private final SecondFactors factors;
    private final SecondStep step;

    SecondFactorController(SecondFactorRule rule, SecondFactors factors, SecondStep step) {
        this.rule = rule;
        this.factors = factors;
        this.step = step;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken csrf, @Nullable Authentication who) {
        Account account = rule.halfSignedIn(who);
        return account == null ? to(who == null ? "/login" : "/identity/signed-in") : page(request, csrf, account, "");
    }

    @PostMapping(PAGE)
    ResponseEntity<String> show(
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf,
            @Nullable Authentication who,
            @RequestParam(defaultValue = "") String code) {
        Account account = rule.halfSignedIn(who);
        if (who == null || account == null) {
            return to("/login");
        }
        SharedSecret offered = (SharedSecret) request.getSession().getAttribute(OFFERED);
        SecondStep.Outcome outcome = step.take(account, code.replace(" ", ""), offered, request.getRemoteAddr());
        if (outcome != SecondStep.Outcome.RIGHT) {
            return page(request, csrf, account, outcome.text());
        }
        request.getSession().removeAttribute(OFFERED);
        return to(step.finish(who, request, response));
    }

    private ResponseEntity<String> page(HttpServletRequest request, CsrfToken csrf, Account account, String refusal) {
        if (factors.isEnrolled(account.person())) {
            return html(code.with(Map.of("csrf", csrf.getToken(), "refusal", refusal)));
        }
        SharedSecret secret = offered(request.getSession());
        return html(enrolment.with(Map.of(
                "csrf", csrf.getToken(),
                "refusal", refusal,
                "secret", secret.base32(),
                "uri", secret.uri(account.username()))));
    }

    private static SharedSecret offered(HttpSession session) {
        if (session.getAttribute(OFFERED) instanceof SharedSecret before) {
            return before;
        }
        SharedSecret secret = SharedSecret.fresh();
        session.setAttribute(OFFERED, secret);
        return secret;
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .build();
    }
}
