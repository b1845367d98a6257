package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.ItemClaimed;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** Takes items from the list: by an administrator, or because of what became of a list from above. */
@UseCase
public class WithdrawItem {
    private final Directories directories;
    private final Claims claims;
    private final Clock clock;

    public WithdrawItem(Directories directories, Claims claims, Clock clock) {
        this.directories = directories;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * An administrator withdraws an item of a list of one's own.
     *
     * @throws ItemClaimed if it is claimed of a list from above
     */
    public Item withdraw(Person person, ItemId id, String reason) {
        person.require(Role.SYSTEM_ADMIN);
        claims.find(person.authority(), id).filter(Claim::isClaimed).ifPresent(claim -> {
            throw new ItemClaimed(id);
        });
        Withdrawal withdrawal = new Withdrawal(reason, null, clock.instant());
        return directories.of(person.authority()).items().change(id, item -> item.withdraw(withdrawal));
    }

    /** Withdraws the item if it is on the list. */
    public void of(AuthorityCode authority, ItemId id, String reason, @Nullable ItemId successor) {
        Items items = directories.of(authority).items();
        if (items.find(id).isPresent()) {
            Withdrawal withdrawal = new Withdrawal(reason, successor, clock.instant());
            items.change(id, item -> item.withdraw(withdrawal));
        }
    }
}
