package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.AuthorityCode;

/** The secret that a party left with its commitment, opened by the service when the reading stands (protocol §6, LD). */
public record Deposit(PartyName party, Secret secret) {

    /** The authority's own secret, under its own name. */
    public static Deposit of(AuthorityCode authority, Secret secret) {
        return new Deposit(new PartyName(authority.value()), secret);
    }

    /** Whether the commitment in the announcement is that of this secret. */
    public boolean opens(Announcement announcement) {
        return announcement.parties().contains(commitment(announcement.number()));
    }

    Party commitment(DrawNumber number) {
        return Party.committing(number, party, secret);
    }

    Reveal opened() {
        return new Reveal(party, secret);
    }
}
