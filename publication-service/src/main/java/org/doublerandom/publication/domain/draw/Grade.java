package org.doublerandom.publication.domain.draw;

import java.util.Optional;

/** How the randomness came about; open to grades that a later version of the draw protocol brings. */
public record Grade(String code) {
    private static final String DEPOSITS_AND_DICE = "LD";

    /** Who could still have steered a draw of this grade; it is said wherever the grade is shown. */
    public Optional<String> limit() {
        return DEPOSITS_AND_DICE.equals(code)
                ? Optional.of("whoever can read the deposits, together with two witnesses")
                : Optional.empty();
    }

    public Optional<String> limitInChinese() {
        return DEPOSITS_AND_DICE.equals(code) ? Optional.of("能读取封存秘密的人，且须与两名见证人串通") : Optional.empty();
    }
}
