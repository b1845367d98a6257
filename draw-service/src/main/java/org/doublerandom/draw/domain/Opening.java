package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.duties.PersonId;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/** The wish to open a draw: the number reserved for it, the scheme of its batch, and who drafted, approved and released. */
public record Opening(DrawNumber number, Scheme scheme, PersonId drafter, PersonId approver, PersonId releaser) {}
