package org.doublerandom.testkit.violations.cycle.domain.right;

import org.doublerandom.testkit.violations.cycle.domain.left.Left;

public record Right(Left left) {}
