package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

record RejectionRequest(@NotNull @Text(max = 200) String reason) {}
