package org.doublerandom.plan.domain.batch;

/** Where the randomness of a batch's first draw comes from (draw protocol §6); a later attempt has dice in any case. */
public enum Grade {
    /** Secrets of parties, left before the announcement, and dice thrown in public. */
    LD("各方承诺加公开掷骰"),
    /** Secrets of at least two organisations alone, deposited between announcement and close. */
    L1("首次抽取仅凭各方承诺、不掷骰；作废后再次抽取为 LD 级，加公开掷骰");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** As the public reads it. */
    String words() {
        return name() + " 级（" + words + "）";
    }

    /** @throws GradeIsNotPlayed of any other, be it one of the protocol that is not built yet */
    public static Grade of(String code) {
        for (Grade grade : values()) {
            if (grade.name().equals(code)) {
                return grade;
            }
        }
        throw new GradeIsNotPlayed(code);
    }
}
