package org.doublerandom.draw.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.deposit.SecretIsAnother;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen before a draw is announced and stays secret until it is completed or void.
 *
 * @param deposits the authority's own first, then those of the other parties in the order in which they came
 * @param pledges commitments of other parties whose secrets come after the announcement, in the order in which they came (L1)
 * @param salt of the outcome's digest in the result record: fixed before the randomness exists, and told sealed with the
 *     announcement, so that a restored service makes the same record (protocol §10); null where no key of the service opens it
 * @param seals with which all of it was announced, and the entries accepted since; null before, and where it was announced
 *     before there were two
 * @param lostEntries accepted, and no key of the service opens them, by their number
 */
public record Concealed(
        List<Deposit> deposits,
        List<Pledge> pledges,
        @Nullable Salt salt,
        @Nullable Seals seals,
        List<LostEntry> lostEntries) {
    public Concealed {
        deposits = List.copyOf(deposits);
        pledges = List.copyOf(pledges);
        lostEntries = List.copyOf(lostEntries);
        if (deposits.isEmpty()) {
            throw new IllegalArgumentException("deposits: none (expected: at least that of the authority)");
        }
    }

    /** Of whose entries none is lost. */
    public Concealed(List<Deposit> deposits, List<Pledge> pledges, @Nullable Salt salt, @Nullable Seals seals) {
        this(deposits, pledges, salt, seals, List.of());
    }

    /** Whose parties leave their secrets before the announcement. */
    public Concealed(List<Deposit> deposits, @Nullable Salt salt, @Nullable Seals seals) {
        this(deposits, List.of(), salt, seals);
    }

    public Concealed(List<Deposit> deposits, Salt salt) {
        this(deposits, salt, null);
    }

    Concealed plus(Deposit deposit) {
        List<Deposit> more = new ArrayList<>(deposits);
        more.add(deposit);
        return new Concealed(more, pledges, salt, seals, lostEntries);
    }

    Concealed plus(Pledge pledge) {
        List<Pledge> more = new ArrayList<>(pledges);
        more.add(pledge);
        return pledged(more);
    }

    /** The same with these commitments. */
    public Concealed pledged(List<Pledge> all) {
        return new Concealed(deposits, all, salt, seals, lostEntries);
    }

    /** Announced with these seals. */
    public Concealed sealed(@Nullable Seals twice) {
        return new Concealed(deposits, pledges, salt, twice, lostEntries);
    }

    /** One more deposit and both its seals; the one that the service holds from the opening on is not doubled. */
    Concealed accepting(Deposit deposit, Seals sealed) {
        Concealed holding = parties().contains(deposit.party()) ? this : plus(deposit);
        return holding.sealed(seals == null ? sealed : seals.plus(sealed));
    }

    /** Absent where it is not there, or lost. */
    public @Nullable Secret secretOf(PartyName party) {
        return deposits.stream()
                .filter(deposit -> deposit.party().equals(party))
                .findFirst()
                .map(Deposit::secret)
                .orElse(null);
    }

    /** With both seals of an entry that was accepted; a draw announced before there were two is left as it was. */
    public Concealed plus(@Nullable Seals entry) {
        return seals == null || entry == null ? this : sealed(seals.plus(entry));
    }

    /** An entry was accepted that no key of the service opens. */
    public Concealed losing(LostEntry entry) {
        List<LostEntry> more = new ArrayList<>(lostEntries);
        more.add(entry);
        return new Concealed(deposits, pledges, salt, seals, more);
    }

    /** One of the lost entries is here again. */
    Concealed withEntry(int n) {
        List<LostEntry> rest =
                lostEntries.stream().filter(lost -> lost.n() != n).toList();
        return new Concealed(deposits, pledges, salt, seals, rest);
    }

    /** What no key of the service opens. */
    public List<SealedName> lost() {
        List<SealedName> lost = new ArrayList<>();
        deposits.stream()
                .filter(Deposit::isLost)
                .map(deposit -> SealedName.of(deposit.party()))
                .forEach(lost::add);
        if (salt == null) {
            lost.add(SealedName.SALT);
        }
        lostEntries.forEach(entry -> lost.add(SealedName.entry(entry.n())));
        return lost;
    }

    /**
     * With a secret that somebody brought, which no seal of the service gave back: whoever brings it, it counts if it is the one
     * that was left (protocol §6).
     *
     * @throws NothingIsLost where the service has it
     * @throws SecretIsAnother where it neither opens the commitment nor makes the second seal anew
     */
    Concealed with(SealedName name, Secret brought, Announcement announcement) {
        if (!lost().contains(name)) {
            throw new NothingIsLost(name.toString());
        }
        if (!isTheOneLeft(name, brought, announcement)) {
            throw new SecretIsAnother(name.toString());
        }
        if (!name.isParty()) {
            return new Concealed(deposits, pledges, new Salt(brought.hex()), seals, lostEntries);
        }
        List<Deposit> found = deposits.stream()
                .map(deposit -> SealedName.of(deposit.party()).equals(name) ? deposit.with(brought) : deposit)
                .toList();
        return new Concealed(found, pledges, salt, seals, lostEntries);
    }

    private boolean isTheOneLeft(SealedName name, Secret brought, Announcement announcement) {
        if (name.isParty()) {
            PartyName party = new PartyName(name.name());
            return announcement
                    .parties()
                    .contains(Party.committing(announcement.suite(), announcement.number(), party, brought));
        }
        return seals != null && seals.areOf(announcement.number(), name, brought.hex());
    }

    /** Who has left a secret. */
    public List<PartyName> parties() {
        return deposits.stream().map(Deposit::party).toList();
    }

    /** The persons who did so, or gave a commitment, for other organisations. */
    public List<PersonId> depositors() {
        return Stream.concat(
                        pledges.stream().map(Pledge::by),
                        deposits.stream().flatMap(deposit -> deposit.depositor().stream()))
                .distinct()
                .toList();
    }

    /** As announced: the authority first, the others ascending, whoever came first. */
    List<Party> commitments(Suite suite, DrawNumber number) {
        Stream<Party> others = Stream.concat(
                deposits.stream().skip(1).map(deposit -> deposit.commitment(suite, number)),
                pledges.stream().map(Pledge::asParty));
        List<Party> parties = new ArrayList<>();
        parties.add(deposits.get(0).commitment(suite, number));
        others.sorted(Comparator.comparing(Party::name)).forEach(parties::add);
        return parties;
    }

    /** Whether the commitments in the announcement are exactly those of these secrets and parties, as far as these are known. */
    public boolean opens(Announcement announcement) {
        return announcement.parties().size() == deposits.size() + pledges.size()
                && pledges.stream().allMatch(pledge -> announcement.parties().contains(pledge.asParty()))
                && deposits.stream()
                        .filter(deposit -> !deposit.isLost())
                        .allMatch(deposit -> announcement
                                .parties()
                                .contains(deposit.commitment(announcement.suite(), announcement.number())));
    }

    /** Whether what a party left is lost: without it there is no seed. */
    boolean isSecretLost() {
        return deposits.stream().anyMatch(Deposit::isLost);
    }

    /** @throws SealDoesNotOpen where an entry is lost: nobody enters another in its place */
    void requireEntries() {
        if (!lostEntries.isEmpty()) {
            throw SealDoesNotOpen.of(lost());
        }
    }

    /** @throws SealDoesNotOpen where what a party left is lost: in its place nothing else is drawn by */
    void requireSecrets() {
        if (isSecretLost()) {
            throw SealDoesNotOpen.of(lost());
        }
    }

    /**
     * The salt, as it was sealed.
     *
     * @throws SealDoesNotOpen where it is lost, or is another one than was sealed when the draw was announced
     */
    Salt requireSalt(DrawNumber number) {
        if (salt == null || seals != null && !seals.areOf(number, SealedName.SALT, salt.hex())) {
            throw SealDoesNotOpen.of(List.of(SealedName.SALT));
        }
        return salt;
    }

    List<Reveal> opened() {
        return deposits.stream().map(Deposit::opened).toList();
    }
}
