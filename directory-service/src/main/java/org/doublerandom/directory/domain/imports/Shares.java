package org.doublerandom.directory.domain.imports;

import java.util.Map;
import org.doublerandom.values.AuthorityCode;

/**
 * What share of a directory an import may close, move, retag, recuse or remove before a second person must carry it out, in 1/10000.
 *
 * @param usual where the authority has set none
 */
public record Shares(int usual, Map<AuthorityCode, Integer> set) {
    /** 5 %. */
    public static final int DEFAULT = 500;

    private static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException for a share below 0 or above the whole */
    public Shares {
        set = Map.copyOf(set);
        require(usual);
        set.values().forEach(Shares::require);
    }

    public int of(AuthorityCode authority) {
        return set.getOrDefault(authority, usual);
    }

    private static void require(int share) {
        if (share < 0 || share > WHOLE) {
            throw new IllegalArgumentException("share: " + share + " (expected: 0 to " + WHOLE + ")");
        }
    }
}
