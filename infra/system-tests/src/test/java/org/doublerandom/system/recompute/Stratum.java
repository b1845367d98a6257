package org.doublerandom.system.recompute;

/** A stratum line of an announcement. */
record Stratum(String code, int ratio, long minimum, long cap, long eligible, long take) {}
