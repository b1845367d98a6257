package org.doublerandom.plan.messaging;

record DrawAnnouncedV1(String batch) {}
