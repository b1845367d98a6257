package org.doublerandom.draw.domain.voiding;

import java.time.Instant;
import org.doublerandom.values.PersonId;

/** A request to give a draw up, waiting for a second person. */
public record VoidRequest(int number, VoidPetition petition, PersonId by, Instant at) {}
