package org.doublerandom.draw.domain.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand targets and a hundred inspectors: units, a place for who knows food, recusals, caps that are nearly reached. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InspectorLotBenchmark {
    private static final int TARGETS = 1000;
    private static final int INSPECTORS = 100;
    private static final int UNITS = 7;
    private static final int RECUSALS = 3000;
    private static final int CAP = 23;

    private InspectorLot lot;

    @Setup
    public void freeze() {
        List<Candidate> targets = IntStream.range(0, TARGETS)
                .mapToObj(n -> new Candidate(
                        new TargetId("T%04d".formatted(n)), "11000" + n % UNITS, new StratumCode("ALL"), 0, "-"))
                .toList();
        List<Inspector> inspectors = IntStream.range(0, INSPECTORS)
                .mapToObj(n -> new Inspector(
                        new InspectorId("I%03d".formatted(n)),
                        n % 3 == 0 ? "*" : "11000" + n % UNITS,
                        n % 2 == 0 ? Set.of("FOOD") : Set.of(),
                        CAP,
                        n % UNITS))
                .toList();
        Set<Recusal> recusals = new HashSet<>();
        for (int n = 0; n < RECUSALS; n++) {
            recusals.add(new Recusal(
                    inspectors.get(n * 31 % INSPECTORS).id(),
                    targets.get(n * 17 % TARGETS).id()));
        }
        lot = new InspectorLot(new Staffing(
                targets, List.of(new Slot("FOOD"), Slot.ANYBODY), new Roster(inspectors), new Conflicts(recusals)));
    }

    @Benchmark
    public Teams service() {
        return (Teams) lot.draw(new Seed(Suite.SHA256, Digest.of("seed")));
    }
}
