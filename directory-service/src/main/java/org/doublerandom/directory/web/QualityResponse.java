package org.doublerandom.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.application.ReadDataQuality;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.Shortcoming;

/**
 * @param pending how many entries the numbers may be wrong about, because the mapping has changed since they were examined
 * @param classOutdated open enterprises without a credit-risk class of this month or one of the two before
 * @param areas in the order of their codes
 */
record QualityResponse(long targets, long pending, long classOutdated, List<AreaCounts> areas) {

    record AreaCounts(String area, long targets, List<Count> shortcomings) {}

    record Count(String shortcoming, long targets) {}

    static QualityResponse of(ReadDataQuality.Quality quality) {
        return new QualityResponse(
                quality.areas().stream().mapToLong(DataQuality.Counts::targets).sum(),
                quality.pending(),
                quality.classOutdated(),
                quality.areas().stream()
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
