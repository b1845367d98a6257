package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.values.OfficialDay;

/** The facts of an inspection that a draw has brought about; they never change. */
public record Assignment(
        InspectionId inspection,
        DrawId draw,
        BatchId batch,
        Authority authority,
        InspectedTarget target,
        List<NamedItem> items,
        NoticeDigest notice,
        Instant assignedAt) {
    public Assignment {
        items = List.copyOf(items);
    }

    public LocalDate assignedOn() {
        return OfficialDay.of(assignedAt);
    }
}
