package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

/** @param reason for which it does not take place */
record LeaveWithdrawalRequest(@NotNull @Text(max = 200) String reason) {}
