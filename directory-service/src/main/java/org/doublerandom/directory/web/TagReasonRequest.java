package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.starter.input.Text;

/** @param reason why it does not have the tag */
record TagReasonRequest(@NotNull @Text(max = 200) String reason) {}
