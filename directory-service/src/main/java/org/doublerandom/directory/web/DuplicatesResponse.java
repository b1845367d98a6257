package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.LikelyDuplicates;

/** @param targets their ids */
record DuplicatesResponse(String why, String alike, List<String> targets) {
    static DuplicatesResponse of(LikelyDuplicates likely) {
        return new DuplicatesResponse(
                likely.why().name(),
                likely.alike(),
                likely.targets().stream().map(TargetId::value).toList());
    }
}
