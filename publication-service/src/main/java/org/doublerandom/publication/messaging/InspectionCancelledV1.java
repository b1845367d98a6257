package org.doublerandom.publication.messaging;

import java.time.Instant;

record InspectionCancelledV1(String inspection, Instant cancelledAt) {}
