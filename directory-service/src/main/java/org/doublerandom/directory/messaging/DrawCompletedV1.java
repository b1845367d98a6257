package org.doublerandom.directory.messaging;

record DrawCompletedV1(String draw, int pages) {}
