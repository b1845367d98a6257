package org.doublerandom.directory.domain.frame;

/**
 * What two files are compared by: where a target is, whether it is visited whatever is drawn, and whether it may be drawn.
 *
 * @param stratum {@code STRUCK} or {@code ALL}: a stratum that is a class is nobody's business here; {@code *} where a file has none
 * @param status {@code -} or the code that excludes the target
 */
public record ComparedLine(String id, String area, String stratum, String status) {
    private static final String WITHOUT = "*";
    private static final int STRATUM = 2;
    private static final int STATUS = 4;

    /** @param line of a pool (protocol §3) */
    public static ComparedLine ofPool(String line) {
        String[] fields = line.split("\t", STATUS + 1);
        String stratum = fields[STRATUM].equals(PoolLine.STRUCK) ? PoolLine.STRUCK : PoolLine.EVERYBODY;
        return new ComparedLine(fields[0], fields[1], stratum, fields[STATUS]);
    }

    /** Of a target in a register, which knows no strata. */
    public static ComparedLine ofRegister(String id, String area, boolean isOpen) {
        return new ComparedLine(id, area, WITHOUT, isOpen ? PoolLine.ELIGIBLE : PoolLine.CLOSED);
    }

    /** To be compared with a line of a register. */
    public ComparedLine withoutStratum() {
        return new ComparedLine(id, area, WITHOUT, status);
    }

    String text() {
        return area + " " + stratum + " " + status;
    }
}
