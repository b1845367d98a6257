package org.doublerandom.inspection.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EndRequest(@Nullable LocalDate endedOn) {}
