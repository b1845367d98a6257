package org.doublerandom.publication.messaging;

record SchemePublishedV1(String authority, String record, String digest) {}
