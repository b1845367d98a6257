package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.doublerandom.publication.domain.register.ToldRoot;

/**
 * @param only whether no other root was told of the night
 * @param file where the register itself lies
 */
record RootResponse(
        String authority,
        LocalDate night,
        String root,
        long lines,
        int pageSize,
        Instant takenAt,
        boolean only,
        String file) {
    static RootResponse of(ToldRoot told, List<DoubledNight> doubled) {
        return new RootResponse(
                told.authority(),
                told.night(),
                told.root(),
                told.lines(),
                told.pageSize(),
                told.takenAt(),
                doubled.stream().noneMatch(night -> night.isOf(told)),
                "/api/directory/v1/registers/" + told.authority() + "/" + told.night() + "/file");
    }
}
