package org.doublerandom.tables.line;

/** A file that is no table, or not from some line on: nobody can say what stands in it. */
public final class FileRefused extends RuntimeException {
    private final String code;
    private final long line;

    /**
     * @param code stable, so that a page can explain it
     * @param line from 1, where it was found
     */
    public FileRefused(String code, long line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    public String code() {
        return code;
    }

    public long line() {
        return line;
    }
}
