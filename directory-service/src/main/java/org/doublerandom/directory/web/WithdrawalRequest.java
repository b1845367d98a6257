package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

record WithdrawalRequest(@NotNull @Text(max = 500) String reason) {}
