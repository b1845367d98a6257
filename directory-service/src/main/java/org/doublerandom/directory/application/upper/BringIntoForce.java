package org.doublerandom.directory.application.upper;

import java.time.Clock;
import java.util.Optional;
import org.doublerandom.directory.application.WithdrawItem;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.Ledger;
import org.doublerandom.directory.domain.upper.Standing;
import org.doublerandom.directory.domain.upper.UnknownEdition;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * An administrator brings an edition into force: what it has not any more is withdrawn.
 *
 * <p>Each item by a write of its own that is harmless to repeat, last the edition: a crash between them is mended by asking again.
 */
@UseCase
public class BringIntoForce {
    private final Editions editions;
    private final ReadEditions ledgers;
    private final Claims claims;
    private final WithdrawItem withdrawItem;
    private final Clock clock;

    BringIntoForce(Editions editions, ReadEditions ledgers, Claims claims, WithdrawItem withdrawItem, Clock clock) {
        this.editions = editions;
        this.ledgers = ledgers;
        this.claims = claims;
        this.withdrawItem = withdrawItem;
        this.clock = clock;
    }

    /** @throws org.doublerandom.directory.domain.upper.EditionEmpty if its items are not brought yet */
    public Edition bringIntoForce(Person person, ItemList list) {
        person.require(Role.SYSTEM_ADMIN);
        Ledger ledger = ledgers.ledger(person.authority(), list);
        ledger.edition().requireBrought();
        ledger.withdrawn().stream()
                .flatMap(standing -> Optional.ofNullable(standing.claim()).stream())
                .map(Standing.Decided::claim)
                .filter(Claim::isClaimed)
                .flatMap(claim -> claims.placesOf(claim).stream())
                .forEach(item -> withdrawItem.of(person.authority(), item, "上级清单 " + list.name() + " 已取消该事项", null));
        return editions.change(
                person.authority(),
                list,
                known -> known.orElseThrow(() -> new UnknownEdition(list)).inForce(clock.instant()));
    }
}
