package org.doublerandom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.doublerandom.identity.factor.SecondFactors;
import org.doublerandom.identity.factor.SharedSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Takes a code like a password: wrong ones are counted before they are looked at, and cost time. */
@Component
class SecondStep {
    enum Outcome {
        RIGHT(""),
        WRONG("验证码不正确或已使用，请输入新的验证码。"),
        LOCKED("尝试次数过多，已暂时锁定，请稍后再试（最长15分钟）。");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        /** As the page says it. */
        String text() {
            return text;
        }
    }

    private final SecondFactors factors;
    private final Attempts attempts;
    private final SignInTrail trail;
    private final Clock clock;
    private final RequestCache askedBefore = new HttpSessionRequestCache();
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SecondStep(SecondFactors factors, Attempts attempts, SignInTrail trail, Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param offered the secret of a device that is not enrolled yet */
    Outcome take(Account account, String code, @Nullable SharedSecret offered, String address) {
        // Not the count of the passwords: a right one would set it back, and each would be good for three codes more.
        String codes = "code " + account.person();
        if (!attempts.begin(codes, Patience.OF_AN_ACCOUNT)
                || !attempts.begin("address " + address, Patience.OF_AN_ADDRESS)) {
            trail.add(SignInTrail.Outcome.LOCKED, account.username(), address);
            return Outcome.LOCKED;
        }
        boolean isEnrolled = factors.isEnrolled(account.person());
        boolean isRight = isEnrolled
                ? factors.take(account.person(), code)
                : offered != null && factors.enrol(account.person(), offered, code);
        if (!isRight) {
            trail.add(SignInTrail.Outcome.CODE_REFUSED, account.username(), address);
            return Outcome.WRONG;
        }
        attempts.succeeded(codes);
        attempts.takeBack("address " + address);
        trail.add(
                isEnrolled ? SignInTrail.Outcome.CODE_SHOWN : SignInTrail.Outcome.DEVICE_ENROLLED,
                account.username(),
                address);
        return Outcome.RIGHT;
    }

    /** @return where the person wanted to go before the page asked for a code */
    String finish(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.toBuilder()
                .authorities(factors -> factors.add(FactorGrantedAuthority.withAuthority(SecondFactorRule.SHOWN)
                        .issuedAt(clock.instant())
                        .build()))
                .build());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SavedRequest before = askedBefore.getRequest(request, response);
        return before == null ? "/identity/signed-in" : before.getRedirectUrl();
    }
}
