package org.doublerandom.starter.revocation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Refuses tokens that were taken back, by the list as it was learnt last. */
public final class RevokedTokens implements OAuth2TokenValidator<Jwt> {
    private volatile Set<String> sessions = Set.of();
    private volatile Map<String, Instant> persons = Map.of();

    void learn(List<Revocation> list) {
        Set<String> ended = new HashSet<>();
        Map<String, Instant> changed = new HashMap<>();
        for (Revocation each : list) {
            if (each.session() != null) {
                ended.add(each.session());
            }
            if (each.person() != null) {
                changed.merge(each.person(), each.before(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        sessions = ended;
        persons = changed;
    }

    int count() {
        return sessions.size() + persons.size();
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isRevoked(token)
                ? OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "the token was taken back", null))
                : OAuth2TokenValidatorResult.success();
    }

    private boolean isRevoked(Jwt token) {
        String session = token.getClaimAsString("sid");
        if (session != null && sessions.contains(session)) {
            return true;
        }
        Instant before = token.getSubject() == null ? null : persons.get(token.getSubject());
        Instant made = token.getIssuedAt();
        return before != null && (made == null || made.isBefore(before));
    }
}
