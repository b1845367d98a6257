package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;

/**
 * The secret of a draw that is void because nobody could open it has turned up. It is public from now on, as all its others are.
 *
 * @param outcomes how many outcomes follow from it: none while another is missing or no reading stands, else one, or one of each
 *     of three readings that differ
 */
public record DepositFound(DrawId draw, DrawNumber number, PartyName party, Secret secret, int outcomes, Instant at)
        implements DrawEvent {}
