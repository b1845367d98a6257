package org.doublerandom.testkit.violations.cycle.domain.left;

import org.doublerandom.testkit.violations.cycle.domain.right.Right;

public record Left(Right right) {}
