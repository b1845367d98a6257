package org.doublerandom.directory.domain.frame;

import static org.doublerandom.directory.domain.target.TargetFixtures.foodProduction;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.AuthorityCode;

/** Frames of the fictional county 青禾县. */
public final class FrameFixtures {
    public static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");
    public static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");

    private FrameFixtures() {}

    public static FrameId frameId(int n) {
        return new FrameId("000000-SAMR.2024.L03.B" + n);
    }

    public static FrameRequest request(int n) {
        return request(n, List.of("CLOSED"));
    }

    public static FrameRequest request(int n, List<String> exclusions) {
        return new FrameRequest(frameId(n), COUNTY, foodProduction(), exclusions, 2024, NOW.plusSeconds(n), false);
    }

    /** Of a batch whose scheme does not stand in the log yet. */
    public static FrameRequest requestBeforeItsScheme(int n) {
        return new FrameRequest(
                frameId(n), COUNTY, foodProduction(), List.of("CLOSED"), 2024, NOW.plusSeconds(n), true);
    }

    public static ProposedFrame proposed(int n) {
        return ProposedFrame.of(requestBeforeItsScheme(n), List.of("FOOD", "*"), 2);
    }

    public static FrameFiles files(int poolLines) {
        return new FrameFiles(file(poolLines), file(30), file(0));
    }

    private static FrozenFile file(int lines) {
        FileFreezer freezer = new FileFreezer(new InMemoryChunks());
        IntStream.range(0, lines).forEach(i -> freezer.add("%06d".formatted(i)));
        return freezer.freeze();
    }
}
