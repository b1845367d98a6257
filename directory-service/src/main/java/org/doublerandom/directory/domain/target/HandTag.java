package org.doublerandom.directory.domain.target;

import java.time.Instant;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.PersonId;

/** A tag that a person gave a target, because the register's texts do not say what it does; it stays until a person takes it away. */
public record HandTag(Tag tag, String reason, PersonId by, Instant at) {}
