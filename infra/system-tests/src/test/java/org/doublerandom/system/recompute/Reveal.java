package org.doublerandom.system.recompute;

/**
 * What a party revealed.
 *
 * @param secret {@code -} if it was not revealed in time
 */
public record Reveal(String party, String secret) {
    public boolean isMissing() {
        return secret.equals("-");
    }
}
