package org.doublerandom.inspection.messaging;

record GuidePublishedV1(String digest) {}
