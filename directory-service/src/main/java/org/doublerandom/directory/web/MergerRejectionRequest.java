package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

record MergerRejectionRequest(@NotNull @Text(max = 200) String reason) {}
