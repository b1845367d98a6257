package org.doublerandom.verifier.words;

/** A text or file is not as the protocol says, or not what follows from the others. */
public final class NotAsWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Rule rule;
    private final transient Said said;

    public NotAsWritten(Rule rule, Said said) {
        super(Words.ENGLISH.say(said));
        this.rule = rule;
        this.said = said;
    }

    public NotAsWritten(Rule rule, String key, Object... gaps) {
        this(rule, Said.of(key, gaps));
    }

    /** The same, reported about the text it was found in. */
    public NotAsWritten as(Rule other) {
        return new NotAsWritten(other, said);
    }

    public static void require(boolean holds, Rule rule, String key, Object... gaps) {
        if (!holds) {
            throw new NotAsWritten(rule, key, gaps);
        }
    }

    public Rule rule() {
        return rule;
    }

    public Said said() {
        return said;
    }
}
