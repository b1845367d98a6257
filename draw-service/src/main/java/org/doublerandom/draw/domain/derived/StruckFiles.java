package org.doublerandom.draw.domain.derived;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.StratumRule;

/**
 * "Its primaries are the next pool": the files of the attempt behind a void that lets nobody off. The pool is one stratum, the
 * conflicts lose the lines of others, the roster stays byte for byte (protocol §6).
 *
 * @param stratum STRUCK; in mode PSEUDONYMOUS the neutral S1, with the salts kept
 */
public record StruckFiles(StratumCode stratum) {
    public static final StruckFiles OPEN = new StruckFiles(new StratumCode("STRUCK"));
    public static final StruckFiles PSEUDONYMOUS = new StruckFiles(new StratumCode("S1"));

    private static final int NO_CAP = 999_999;
    private static final int STRATUM = 2;

    /** As announced: everybody, hence all are visited. */
    public StratumRule rule() {
        return new StratumRule(stratum, StratumRule.WHOLE, 0, NO_CAP);
    }

    /** @param primaries those drawn by the attempt before; where three readings differed, those of all three */
    public FrameFiles of(FramePieces before, Set<TargetId> primaries) {
        return new FrameFiles(
                pool(before.pool(), primaries), before.roster().whole(), conflicts(before.conflicts(), primaries));
    }

    /**
     * Where roster or conflicts before were lost: these are those that were frozen anew (protocol §6).
     *
     * @param before the pool of the attempt before
     * @param frozen the frame of the whole batch, as it was frozen anew
     */
    public FrameFiles of(FilePieces before, Set<TargetId> primaries, FramePieces frozen) {
        return new FrameFiles(
                pool(before, primaries), frozen.roster().whole(), conflicts(frozen.conflicts(), primaries));
    }

    /** The pool alone. */
    public byte[] pool(FilePieces before, Set<TargetId> primaries) {
        return joined(
                lines(before).filter(line -> primaries.contains(id(line, 0))).map(this::inStratum));
    }

    private static byte[] conflicts(FilePieces before, Set<TargetId> primaries) {
        return joined(lines(before).filter(line -> primaries.contains(id(line, 1))));
    }

    private String inStratum(String line) {
        String[] fields = line.split("\t", -1);
        fields[STRATUM] = stratum.code();
        return String.join("\t", fields);
    }

    private static TargetId id(String line, int field) {
        return new TargetId(line.split("\t", -1)[field]);
    }

    static Stream<String> lines(FilePieces file) {
        return file.pieces().flatMap(piece -> new String(piece, StandardCharsets.US_ASCII).lines());
    }

    /** Ids are unique in a pool and whole lines in conflicts, so that what stays keeps its order. */
    static byte[] joined(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII);
    }
}
