package org.doublerandom.draw.domain.altering;

import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What an alteration rests on.
 *
 * @param text words for those who decide, 1 to 2,000 characters; never public
 * @param evidence digest of the document, if there is any
 */
public record Grounds(String text, @Nullable Digest evidence) {
    private static final int LONGEST = 2000;

    public Grounds {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " characters (expected: 1 to 2000, not only blanks)");
        }
    }

    /** What the detail is bound to: zeros where there is no document (protocol §10). */
    public Digest bound() {
        return evidence == null ? Digest.ZEROS : evidence;
    }
}
