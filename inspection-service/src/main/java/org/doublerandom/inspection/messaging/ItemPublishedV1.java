package org.doublerandom.inspection.messaging;

import org.jspecify.annotations.Nullable;

record ItemPublishedV1(String item, @Nullable String legalBasis) {}
