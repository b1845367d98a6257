package org.doublerandom.local.story;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What a party of another organisation brings to a draw, made with nothing but chance and a hash function. */
public record PartySecret(String hex) {
    private static final int BYTES = 32;

    public static PartySecret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new PartySecret(HexFormat.of().formatHex(bytes));
    }

    /**
     * Protocol §5.
     *
     * @param draw as it is shown: authority, plan and serial stand in the commitment
     */
    public String commitment(JsonNode draw, String party) {
        String text = "DRAW1 commit " + draw.path("authority").asString() + " "
                + draw.path("plan").asString() + " " + draw.path("serial").asLong() + " " + party + " " + hex + "\n";
        return Suite.valueOf(draw.path("suite").asString()).of(text).hex();
    }
}
