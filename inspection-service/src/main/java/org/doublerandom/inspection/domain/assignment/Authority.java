package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.AuthorityCode;

/** The authority in whose name the inspection is carried out. */
public record Authority(AuthorityCode code, String name) {}
