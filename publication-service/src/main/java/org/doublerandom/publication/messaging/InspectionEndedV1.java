package org.doublerandom.publication.messaging;

import java.time.LocalDate;

record InspectionEndedV1(String inspection, LocalDate endedOn) {}
