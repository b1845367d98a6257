package org.doublerandom.publication.domain.draw;

import java.util.Optional;

/** How the randomness came about; open to grades that a later version of the draw protocol brings. */
public record Grade(String code) {
    private static final String DEPOSITS_AND_DICE = "LD";
    private static final String DEPOSITS_ALONE = "L1";

    /** Who could still have steered a draw of this grade; it is said wherever the grade is shown. */
    public Optional<String> limit() {
        return switch (code) {
            case DEPOSITS_AND_DICE ->
                Optional.of("whoever can read the deposits, together with two witnesses; both key holders together");
            case DEPOSITS_ALONE ->
                Optional.of(
                        "all parties together; whoever reads the deposits, together with the party that deposits last;"
                                + " both key holders together");
            default -> Optional.empty();
        };
    }

    public Optional<String> limitInChinese() {
        return switch (code) {
            case DEPOSITS_AND_DICE -> Optional.of("能读取封存秘密的人，且须与两名见证人串通；或两名密钥保管人串通");
            case DEPOSITS_ALONE -> Optional.of("各方全部串通，或能读取封存秘密的人与最后寄存的一方串通，或两名密钥保管人串通");
            default -> Optional.empty();
        };
    }

    /** Where the randomness comes from, as the public reads it; empty of a grade that this version does not know. */
    public String sourcesInChinese() {
        return switch (code) {
            case DEPOSITS_AND_DICE -> "各方预先承诺并封存的秘密 + 公告后当众掷骰、两名见证人各自录入。";
            case DEPOSITS_ALONE -> "各方公告前承诺、公告后至截止时间前寄存的秘密，截止时一并开启；不掷骰。";
            default -> "";
        };
    }
}
