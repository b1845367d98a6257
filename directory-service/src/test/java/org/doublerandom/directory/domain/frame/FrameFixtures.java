package org.doublerandom.directory.domain.frame;

import static org.doublerandom.directory.domain.target.TargetFixtures.foodProduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** Frames of the fictional county 青禾县. */
public final class FrameFixtures {
    public static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");
    public static final FrameQuality QUALITY =
            new FrameQuality(Map.of(Shortcoming.UNTAGGED, 3L, Shortcoming.NOT_OPEN, 1L));
    public static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");

    private FrameFixtures() {}

    public static FrameId frameId(int n) {
        return new FrameId("000000-SAMR.2024.L03.B" + n);
    }

    /** Of food production, in the second quarter of 2024. */
    public static PlannedVisits visits() {
        return new PlannedVisits(
                Set.of("ZJ2017-1"),
                Set.of(new PlannedVisits.Lineage(new ItemId("ZJ2017-1"), Set.of(new ItemId("ZJ2013-4")))),
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 6, 30));
    }

    public static FrameRequest request(int n) {
        return request(n, List.of("CLOSED"));
    }

    public static FrameRequest request(int n, List<String> exclusions) {
        return new FrameRequest(
                frameId(n), COUNTY, foodProduction(), exclusions, visits(), NOW.plusSeconds(n), Suite.SHA256);
    }

    /** Of a batch whose scheme does not stand in the log yet. */
    public static FrameRequest requestBeforeItsScheme(int n) {
        return new FrameRequest(
                frameId(n), COUNTY, foodProduction(), List.of("CLOSED"), visits(), NOW.plusSeconds(n), null);
    }

    public static ProposedFrame proposed(int n) {
        return ProposedFrame.of(requestBeforeItsScheme(n), List.of("FOOD", "*"), 2);
    }

    public static FrameFiles files(int poolLines) {
        return files(poolLines, Suite.SHA256);
    }

    public static FrameFiles files(int poolLines, Suite suite) {
        return new FrameFiles(
                        file(poolLines, suite),
                        file(30, suite),
                        file(0, suite),
                        new FrozenNames(file(poolLines, Suite.SHA256), firsts(poolLines)))
                .counted(QUALITY);
    }

    /** Of one who was added. */
    public static FrameDifference difference(@Nullable FrameId before, @Nullable LocalDate night) {
        FrameDifference.NightRoot register =
                night == null ? null : new FrameDifference.NightRoot(night, Digest.of("register of " + night));
        return new FrameDifference(new FrameDifference.Basis(before, register), 1, 0, 0, file(1, Suite.SHA256));
    }

    private static List<String> firsts(int lines) {
        return lines == 0 ? List.of() : List.of("000000");
    }

    private static FrozenFile file(int lines, Suite suite) {
        FileFreezer freezer = new FileFreezer(suite, new InMemoryChunks());
        IntStream.range(0, lines).forEach(i -> freezer.add("%06d".formatted(i)));
        return freezer.freeze();
    }
}
