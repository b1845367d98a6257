package org.doublerandom.identity.tokens;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Makes the tokens by which a program goes on after its access token has expired, each good for one use. */
public final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {
    private final StringKeyGenerator values =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 48);
    private final Clock clock;

    public RefreshTokens(Clock clock) {
        this.clock = clock;
    }

    /** @throws OAuth2AuthenticationException if the person signed in so long ago that he must do so again */
    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        Authentication person = context.getPrincipal();
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || person == null) {
            return null;
        }
        Instant now = clock.instant();
        Instant last = signedInAt(person).plus(Life.OF_A_SIGN_IN);
        if (!now.isBefore(last)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        Instant idle = now.plus(Life.OF_A_REFRESH_TOKEN);
        return new OAuth2RefreshToken(values.generateKey(), now, idle.isBefore(last) ? idle : last);
    }

    private static Instant signedInAt(Authentication person) {
        return person.getAuthorities().stream()
                .flatMap(each -> each instanceof FactorGrantedAuthority factor ? Stream.of(factor) : Stream.of())
                .map(FactorGrantedAuthority::getIssuedAt)
                .min(Instant::compareTo)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }
}
