package org.doublerandom.directory.messaging;

record DrawVoidedV1(String draw) {}
