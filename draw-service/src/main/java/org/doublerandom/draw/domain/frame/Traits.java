package org.doublerandom.draw.domain.frame;

/** What decides whether a target may be drawn, and by whom it may be visited; many targets have the same (protocol §3). */
public record Traits(String area, StratumCode stratum, int hits, String status) {

    public Traits {
        Field.AREA.require(area);
        Field.COUNT.require(Integer.toString(hits));
        Field.STATUS.require(status);
    }

    /** The excluded stay in the file with their code, so that leaving somebody out shows. */
    public boolean isExcluded() {
        return !status.equals("-");
    }
}
