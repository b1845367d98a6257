package org.doublerandom.draw.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
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

/** A twentieth of a million candidates, by the service's own code and by a plain program, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LowestTicketsBenchmark {
    static final int DRAWN_OF_ALL = 20;

    @Param("1000000")
    int candidates;

    private TicketKey key;
    private Pool pool;
    private byte[][] ids;

    @Setup
    public void freeze() {
        key = new Seed(Suite.SHA256, Suite.SHA256.of("seed")).targetKey();
        pool = Pool.of(IntStream.range(0, candidates)
                .mapToObj(n -> new Candidate(
                        new TargetId(String.format("91110000%010d", n)), "110000", new StratumCode("ALL"), 0, "-"))
                .toList());
        ids = pool.candidates().stream()
                .map(candidate -> candidate.id().value().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    @Benchmark
    public List<DrawnTarget> service() {
        return new LowestTickets(key).of(pool, pool.rows(traits -> !traits.isExcluded()), candidates / DRAWN_OF_ALL);
    }

    @Benchmark
    public List<byte[]> plainProgram() throws GeneralSecurityException {
        return PlainLowest.of(key.value().bytes(), ids, candidates / DRAWN_OF_ALL);
    }
}
