package org.doublerandom.plan.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

/** @param reason why the proposal is refused */
record RefusalRequest(@NotNull @Text(max = 500) String reason) {}
