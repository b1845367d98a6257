package org.doublerandom.directory.domain.base;

/** Coverage is measured against this base from now on. */
public record EnterpriseBaseFixed(EnterpriseBase base) {}
