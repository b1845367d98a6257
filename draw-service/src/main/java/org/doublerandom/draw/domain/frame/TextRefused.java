package org.doublerandom.draw.domain.frame;

/** A text of the protocol is not exactly as stated; says which text, which line and which rule (protocol §3). */
public final class TextRefused extends IllegalArgumentException {
    private final String text;
    private final int line;
    private final String rule;

    public TextRefused(String text, int line, String rule) {
        super(text + " line " + line + ": " + rule);
        this.text = text;
        this.line = line;
        this.rule = rule;
    }

    public String text() {
        return text;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    public String rule() {
        return rule;
    }
}
