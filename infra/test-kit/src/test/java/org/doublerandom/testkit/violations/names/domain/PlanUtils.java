package org.doublerandom.testkit.violations.names.domain;

public final class PlanUtils {}
