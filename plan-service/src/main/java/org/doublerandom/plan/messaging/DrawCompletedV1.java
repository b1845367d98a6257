package org.doublerandom.plan.messaging;

record DrawCompletedV1(String batch, int targets) {}
