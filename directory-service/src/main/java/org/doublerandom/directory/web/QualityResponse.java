package org.doublerandom.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.Shortcoming;

/** @param areas in the order of their codes */
record QualityResponse(long targets, List<AreaCounts> areas) {

    record AreaCounts(String area, long targets, List<Count> shortcomings) {}

    record Count(String shortcoming, long targets) {}

    static QualityResponse of(List<DataQuality.Counts> areas) {
        return new QualityResponse(
                areas.stream().mapToLong(DataQuality.Counts::targets).sum(),
                areas.stream()
                        .map(counts ->
                                new AreaCounts(counts.area().code(), counts.targets(), counts(counts.shortcomings())))
                        .toList());
    }

    private static List<Count> counts(Map<Shortcoming, Long> shortcomings) {
        return shortcomings.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new Count(entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
