package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param from the first day away
 * @param to the last one
 */
record LeaveRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}
