package org.doublerandom.draw.domain;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.PersonId;

/**
 * What is chosen before a draw is announced and stays secret until it is completed or void.
 *
 * @param deposits the authority's own first, then those of the other parties in the order in which they came
 * @param salt of the outcome's digest in the result record: fixed before the randomness exists, and told sealed with the
 *     announcement, so that a restored service makes the same record (protocol §10)
 */
public record Concealed(List<Deposit> deposits, Salt salt) {
    public Concealed {
        deposits = List.copyOf(deposits);
        if (deposits.isEmpty()) {
            throw new IllegalArgumentException("deposits: none (expected: at least that of the authority)");
        }
    }

    Concealed plus(Deposit deposit) {
        List<Deposit> more = new ArrayList<>(deposits);
        more.add(deposit);
        return new Concealed(more, salt);
    }

    /** Who has left a secret. */
    public List<PartyName> parties() {
        return deposits.stream().map(Deposit::party).toList();
    }

    /** The persons who did so for other organisations. */
    public List<PersonId> depositors() {
        return deposits.stream()
                .flatMap(deposit -> deposit.depositor().stream())
                .toList();
    }

    /** As announced: the authority first, the others ascending, whoever came first. */
    List<Party> commitments(DrawNumber number) {
        List<Party> parties = new ArrayList<>();
        parties.add(deposits.get(0).commitment(number));
        deposits.stream()
                .skip(1)
                .sorted(Deposit.BY_PARTY)
                .map(deposit -> deposit.commitment(number))
                .forEach(parties::add);
        return parties;
    }

    /** Whether the commitments in the announcement are exactly those of these secrets. */
    public boolean opens(Announcement announcement) {
        return announcement.parties().equals(commitments(announcement.number()));
    }

    List<Reveal> opened() {
        return deposits.stream().map(Deposit::opened).toList();
    }
}
