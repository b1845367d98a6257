package org.doublerandom.draw.domain;

import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a party left with its commitment, or deposited behind it; opened by the service when the reading stands (protocol §6,
 * LD), or at close (L1).
 *
 * @param secret null where no key of the service opens it
 * @param by who left it; nobody for the authority, whose secret the service makes
 */
public record Deposit(
        PartyName party, @Nullable Secret secret, @Nullable PersonId by) {
    /** The authority's own secret, under its own name. */
    public static Deposit of(AuthorityCode authority, Secret secret) {
        return new Deposit(new PartyName(authority.value()), secret, null);
    }

    boolean isLost() {
        return secret == null;
    }

    Deposit with(Secret found) {
        return new Deposit(party, found, by);
    }

    Optional<PersonId> depositor() {
        return Optional.ofNullable(by);
    }

    Party commitment(Suite suite, DrawNumber number) {
        return Party.committing(suite, number, party, Objects.requireNonNull(secret));
    }

    Reveal opened() {
        return new Reveal(party, secret);
    }
}
