package org.doublerandom.draw.work;

import java.time.Duration;
import java.util.List;
import org.doublerandom.draw.application.TellOwed;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what rebuilt draws owe, as soon as the store is level: until then it may still be found on its topic. */
@Component
class OwedWork {
    private static final Duration EVERY = Duration.ofSeconds(1);

    OwedWork(TellOwed tellOwed, ObjectProvider<Level> level, Sweeps sweeps) {
        sweeps.sweep(
                "owed facts",
                EVERY,
                () -> level.stream().allMatch(Level::isLevel) ? tellOwed.owing() : List.of(),
                tellOwed::tell);
    }
}
