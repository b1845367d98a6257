package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered public record that altered a completed draw: a target struck, or inspectors changed, who are not named.
 *
 * @param kind strike or change
 * @param text the record, byte for byte
 */
public record Alteration(String kind, String reason, String text, String digest, Instant at) {
    private static final String STRIKE = "strike";

    /** Why (draw protocol §7 and §8). */
    private static final Map<String, String> CHINESE = Map.of(
            "CLOSED", "已注销或停业",
            "MOVED", "已迁出",
            "NOTFOUND", "查无下落",
            "INACTIVE", "未从事该项业务",
            "RECUSAL", "检查人员回避",
            "ILLNESS", "检查人员患病",
            "LEFT", "检查人员离岗");

    public boolean isStrike() {
        return STRIKE.equals(kind);
    }

    /** Nothing for a reason that came later. */
    public Optional<String> reasonInChinese() {
        return Optional.ofNullable(CHINESE.get(reason));
    }
}
