package org.doublerandom.identity.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.keys.SigningKeys;
import org.doublerandom.identity.signin.Account;
import org.doublerandom.identity.signin.CurrentAccounts;
import org.doublerandom.identity.signin.SecondFactorRule;
import org.doublerandom.identity.signin.SignedInPerson;
import org.doublerandom.identity.tokens.Revocations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What a token says about its bearer; {@code sub} is the person's id already. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final String audience;
    private final SigningKeys keys;
    private final CurrentAccounts accounts;
    private final Revocations revocations;
    private final SecondFactorRule secondFactor;

    Claims(
            IdentitySettings settings,
            SigningKeys keys,
            CurrentAccounts accounts,
            Revocations revocations,
            SecondFactorRule secondFactor) {
        this.audience = settings.issuer() + "/api";
        this.keys = keys;
        this.accounts = accounts;
        this.revocations = revocations;
        this.secondFactor = secondFactor;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        token.getJwsHeader().keyId(keys.signing().getKeyID());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            access(token);
        } else if (token.getPrincipal().getPrincipal() instanceof SignedInPerson person) {
            token.getClaims().claim("name", person.account().name());
        }
    }

    // An access token as RFC 9068 has it: for the interfaces of this platform, and for nothing else.
    private void access(JwtEncodingContext token) {
        token.getJwsHeader().type("at+jwt");
        token.getClaims()
                .audience(List.of(audience))
                .claim("client_id", token.getRegisteredClient().getClientId());
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            token.getClaims().claim("roles", List.of("SERVICE"));
        } else if (token.getPrincipal().getPrincipal() instanceof SignedInPerson person) {
            // First, so that what is read after a revocation is not said to be from before it.
            Instant made = revocations.notBefore(person.getUsername());
            Account account = asItIsNow(person);
            if (secondFactor.isMissing(token.getPrincipal(), account)) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
            }
            token.getClaims()
                    .issuedAt(made)
                    .claim("sid", grantOf(token))
                    .claim("name", account.name())
                    .claim("org", account.org())
                    .claim("unit", account.unit())
                    .claim("roles", account.roles());
            if (account.since() != null) {
                // In whole seconds, the later one: nothing that came after a release may seem to be older.
                token.getClaims()
                        .claim("since", account.since().plusNanos(999_999_999).getEpochSecond());
            }
        }
    }

    private static String grantOf(JwtEncodingContext token) {
        return Objects.requireNonNull(token.getAuthorization(), "a person's token without a grant")
                .getId();
    }

    // A session lasts for hours; what the account may do can change meanwhile.
    private Account asItIsNow(SignedInPerson person) {
        Account account = accounts.of(person);
        if (account == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        return account;
    }
}
