package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.doublerandom.starter.input.Text;

/** @param lastDay on which it holds */
record CapRuleEndRequest(
        @NotNull LocalDate lastDay,
        @NotNull @Text(max = 200) String reason) {}
