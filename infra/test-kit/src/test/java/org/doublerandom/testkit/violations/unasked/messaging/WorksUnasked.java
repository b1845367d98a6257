package org.doublerandom.testkit.violations.unasked.messaging;

import java.time.Duration;
import java.util.List;
import org.doublerandom.facts.work.Sweep;

class WorksUnasked {
    Sweep<String> sweep() {
        return new Sweep<>("all", Duration.ofDays(1), List::of, one -> {});
    }
}
