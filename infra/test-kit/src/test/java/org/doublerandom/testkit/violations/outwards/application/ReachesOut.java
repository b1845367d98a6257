package org.doublerandom.testkit.violations.outwards.application;

import org.doublerandom.testkit.violations.outwards.web.Reached;

public class ReachesOut {
    final Reached reached = new Reached();
}
