package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.Salt;

/**
 * What is chosen when a draw is opened and stays secret until it is completed or void.
 *
 * @param salt of the outcome's digest in the result record: fixed before the randomness exists, and told sealed with the
 *     announcement, so that a restored service makes the same record (protocol §10)
 */
public record Concealed(Deposit deposit, Salt salt) {}
