package org.doublerandom.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RejectionRequest(@NotBlank @Size(max = 200) String reason) {}
