package org.doublerandom.draw.domain.witness;

import java.util.List;
import java.util.Optional;

/** What witnesses read, in the order it came: two that agree count; if two differ, a third decides (protocol §6). */
public record Readings(List<DiceThrows> read) {
    private static final int MOST = 3;

    public Readings {
        read = List.copyOf(read);
    }

    public Verdict verdict() {
        if (majority().isPresent()) {
            return Verdict.AGREED;
        }
        if (read.size() == MOST) {
            return Verdict.ALL_DIFFER;
        }
        return read.size() == MOST - 1 ? Verdict.THIRD_NEEDED : Verdict.AWAITED;
    }

    /** Before that no witness may see what another entered. */
    public boolean isSettled() {
        return verdict() == Verdict.AGREED || verdict() == Verdict.ALL_DIFFER;
    }

    public DiceThrows agreed() {
        return majority().orElseThrow(() -> new ReadingsNotAgreed(this));
    }

    private Optional<DiceThrows> majority() {
        return read.stream()
                .filter(one -> read.stream().filter(one::equals).count() > 1)
                .findFirst();
    }
}
