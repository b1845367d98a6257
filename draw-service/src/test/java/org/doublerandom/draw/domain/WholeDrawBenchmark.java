package org.doublerandom.draw.domain;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All that a draw computes between the chunks of its pool and what its record binds: root, lines, who is eligible, the twentieth
 * who are drawn from five strata, both texts and their digests.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WholeDrawBenchmark {
    private static final int RATIO = 500;
    private static final Seed SEED = new Seed(Suite.SHA256, Digest.of("seed"));
    private static final Salt SALT = new Salt(Digest.of("salt").hex());
    private static final FilePieces EMPTY = FilePieces.of(new byte[0]);

    @Param("1000000")
    int candidates;

    private FramePieces pieces;
    private FrameRoots roots;

    @Setup
    public void freeze() {
        pieces = pieces(new LargePool(candidates).chunks()::stream);
        roots = roots(pieces);
    }

    /** Roster and conflicts are empty: nobody is assigned. */
    static FramePieces pieces(FilePieces pool) {
        return new FramePieces(pool, EMPTY, EMPTY);
    }

    static FrameRoots roots(FramePieces pieces) {
        FileRoot cut = new FileRoot(Digest.ZEROS, 0, 256);
        return Frame.read(pieces, new FrameRoots(Suite.SHA256, cut, cut, cut)).roots();
    }

    @Benchmark
    public Digest service() {
        return outcome(pieces, roots).saltedDigest(SALT);
    }

    static Outcome outcome(FramePieces pieces, FrameRoots roots) {
        Frame frame = Frame.read(pieces, roots);
        if (!frame.roots().equals(roots)) {
            throw new IllegalStateException("roots " + frame.roots() + " (expected: " + roots + ")");
        }
        List<StratumRule> rules = LargePool.STRATA.stream()
                .map(code -> new StratumRule(new StratumCode(code), RATIO, 0, 2))
                .toList();
        Allocation allocation = Allocation.of(rules, frame.pool());
        Outcome outcome = new Outcome(
                Digest.ZEROS,
                SEED,
                new TargetLot(allocation, 20).draw(SEED, frame.pool()),
                new Teams(0, new TreeMap<>()));
        outcome.publicDigest();
        return outcome;
    }
}
