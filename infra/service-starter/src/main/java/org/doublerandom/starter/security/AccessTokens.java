package org.doublerandom.starter.security;

import java.util.Objects;
import org.doublerandom.starter.revocation.RevokedTokens;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What a bearer token must be: an access token (RFC 9068) that this platform's issuer made for this platform, in force, of somebody, and not taken back. */
public final class AccessTokens {
    private AccessTokens() {}

    /** Other kinds of token of the same issuer, as those that say who has signed in, are refused. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer, RevokedTokens revoked) {
        return JwtValidators.createAtJwtValidator()
                .issuer(issuer)
                .audience(audience(issuer))
                // Which program brings the token does not matter, only whose it is.
                .validators(all -> {
                    all.put("client_id", new JwtClaimValidator<>("client_id", Objects::nonNull));
                    all.put("revoked", revoked);
                    all.put("sub", AccessTokens::ofAPerson);
                })
                .build();
    }

    private static OAuth2TokenValidatorResult ofAPerson(Jwt token) {
        try {
            SignedIn.of(token);
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException refusal) {
            return OAuth2TokenValidatorResult.failure(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, refusal.getMessage(), null));
        }
    }

    /** For whom tokens are made: the interfaces of this installation and of no other. */
    public static String audience(String issuer) {
        return issuer + "/api";
    }
}
