package org.doublerandom.publication.domain.file;

import java.time.LocalDate;
import java.util.Optional;

/** How far a drawn target has come: drawn, visited and published are three things, each under its own name. */
public enum Progress {
    DRAWN("已抽中，待检查"),
    /** The days planned for the visit are over, and nobody came. */
    NOT_VISITED_IN_TIME("未按期检查"),
    VISITED("已检查，待公示"),
    PUBLISHED("已公示"),
    /** Lost the place in the draw by a record of the log; somebody else has it, if anybody is left. */
    STRUCK("已更换，不再检查"),
    /** The whole draw is void by law, and nobody had been there. */
    ANNULLED("抽取依法撤销，不再检查");

    private final String chinese;

    Progress(String chinese) {
        this.chinese = chinese;
    }

    /** @param lastDay of the batch's window; absent where its scheme is not known */
    public static Progress of(Publication file, Optional<LocalDate> lastDay, LocalDate today) {
        if (file instanceof Published) {
            return PUBLISHED;
        }
        if (file instanceof Cancelled cancelled) {
            return cancelled.byLaw() ? ANNULLED : STRUCK;
        }
        if (file.clock().isPresent()) {
            return VISITED;
        }
        return lastDay.filter(today::isAfter).isPresent() ? NOT_VISITED_IN_TIME : DRAWN;
    }

    public String chinese() {
        return chinese;
    }
}
