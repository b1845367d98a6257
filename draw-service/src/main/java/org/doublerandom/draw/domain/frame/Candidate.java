package org.doublerandom.draw.domain.frame;

/** A target in the pool, with what decides whether it may be drawn (protocol §3). */
public record Candidate(TargetId id, Traits traits) {
    private static final int FIELDS = 5;

    public Candidate(TargetId id, String area, StratumCode stratum, int hits, String status) {
        this(id, new Traits(area, stratum, hits, status));
    }

    static Candidate parse(String line) {
        String[] fields = FileLines.fields(line, FIELDS);
        return new Candidate(
                new TargetId(fields[0]),
                fields[1],
                new StratumCode(fields[2]),
                Integer.parseInt(Field.COUNT.require(fields[3])),
                fields[4]);
    }

    /** Without its LF. */
    String line() {
        return String.join(
                "\t", id.value(), area(), stratum().code(), Integer.toString(traits.hits()), traits.status());
    }

    public String area() {
        return traits.area();
    }

    public StratumCode stratum() {
        return traits.stratum();
    }
}
