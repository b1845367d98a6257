package org.doublerandom.plan.messaging;

/** All that plans need of any fact about a draw: whose batch it is. */
record DrawFactV1(String batch) {}
