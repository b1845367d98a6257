package org.doublerandom.draw.domain.request;

import java.time.Instant;
import org.doublerandom.values.PersonId;

/**
 * What a person asked for, waiting for a second person.
 *
 * @param number from 1, in the order in which the requests of its kind came
 */
public record Request<P>(int number, P petition, PersonId by, Instant at) {}
