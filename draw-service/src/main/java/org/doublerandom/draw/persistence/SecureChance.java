package org.doublerandom.draw.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.doublerandom.draw.application.Chance;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.springframework.stereotype.Component;

@Component
class SecureChance implements Chance {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret secret() {
        return new Secret(hex());
    }

    @Override
    public Salt salt() {
        return new Salt(hex());
    }

    private String hex() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
