package org.doublerandom.identity.protocol;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.keys.SigningKeys;
import org.doublerandom.starter.http.ServiceToken;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** By which identity signs in at services: it asks nobody for it, and makes one for each call. */
@Component
class OwnToken implements ServiceToken {
    private static final Duration ONE_CALL = Duration.ofMinutes(1);
    private static final String NAME = "identity";

    private final IdentitySettings settings;
    private final SigningKeys keys;
    private final JwtEncoder encoder;
    private final Clock clock;

    OwnToken(IdentitySettings settings, SigningKeys keys, JWKSource<SecurityContext> source, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.encoder = new NimbusJwtEncoder(source);
        this.clock = clock;
    }

    @Override
    public String value() {
        Instant now = clock.instant();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256)
                .type("at+jwt")
                .keyId(keys.signing().getKeyID())
                .build();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(settings.issuer())
                .audience(List.of(settings.issuer() + "/api"))
                .subject(NAME)
                .claim("client_id", NAME)
                .claim("roles", List.of("SERVICE"))
                .issuedAt(now)
                .expiresAt(now.plus(ONE_CALL))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
