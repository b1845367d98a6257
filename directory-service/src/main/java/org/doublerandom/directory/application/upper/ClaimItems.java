package org.doublerandom.directory.application.upper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.application.WithdrawItem;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.ClaimPublished;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.EditionFollowed;
import org.doublerandom.directory.domain.upper.Standing;
import org.doublerandom.directory.domain.upper.Terms;
import org.doublerandom.directory.domain.upper.UnitNotYours;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Administrators claim items of a list above (认领), or say why not.
 *
 * <p>The decision first, then the item of the own list: both writes are harmless to repeat, so a crash between them is mended by
 * deciding again.
 */
@UseCase
public class ClaimItems {
    // Told to everybody; the reason is for the gap report.
    private static final String LEFT = "不再认领";

    private final ReadEditions editions;
    private final Claims claims;
    private final Directories directories;
    private final WithdrawItem withdrawItem;
    private final Clock clock;

    ClaimItems(ReadEditions editions, Claims claims, Directories directories, WithdrawItem withdrawItem, Clock clock) {
        this.editions = editions;
        this.claims = claims;
        this.directories = directories;
        this.withdrawItem = withdrawItem;
        this.clock = clock;
    }

    /** @param reach for which part of the authority the person acts */
    public Standing claim(Person person, Unit reach, ItemList list, ItemNumber number, Terms terms) {
        Standing standing = decidable(person, list, number);
        if (!reach.covers(terms.unit())) {
            throw new UnitNotYours(terms.unit(), reach);
        }
        ItemText local = terms.appliedTo(standing.upper());
        requireOpen(person, standing.upper().id(), local);
        decide(decision(person, standing, terms, null), standing, reach);
        itemsOf(person).write(List.of(local));
        return editions.ledger(person.authority(), list).standing(number);
    }

    /**
     * What was claimed before is withdrawn from the list; why it is left stays in the gap report.
     *
     * @param reach for which part of the authority the person acts
     * @throws org.doublerandom.values.RoleMissing if it is published and the person is no administrator of the authority: plans rest on it
     */
    public Standing leave(Person person, Unit reach, ItemList list, ItemNumber number, Claim.NotOurs why) {
        Standing standing = decidable(person, list, number);
        Claim claim = decision(person, standing, null, why);
        List<ItemId> left = claims.placesOf(claim);
        if (left.stream().anyMatch(item -> isPublished(person, item))) {
            person.require(Role.SYSTEM_ADMIN);
        }
        decide(claim, standing, reach);
        left.forEach(item -> withdrawItem.of(person.authority(), item, LEFT, null));
        return editions.ledger(person.authority(), list).standing(number);
    }

    private Standing decidable(Person person, ItemList list, ItemNumber number) {
        person.require(Role.SYSTEM_ADMIN, Role.UNIT_ADMIN);
        Standing standing = editions.ledger(person.authority(), list).standing(number);
        editions.follower(person.authority(), list)
                .filter(next -> editions.edition(person.authority(), next).isBrought())
                .ifPresent(next -> {
                    throw new EditionFollowed(list, next);
                });
        return standing;
    }

    private Claim decision(Person person, Standing standing, @Nullable Terms terms, Claim.@Nullable NotOurs why) {
        ItemId item = standing.upper().id();
        ItemId replaces = earlier(standing)
                .map(known -> known.item().equals(item) ? known.replaces() : replacedBy(known))
                .orElse(null);
        return new Claim(person.authority(), item, terms, why, replaces, person.id(), clock.instant());
    }

    private void decide(Claim claim, Standing standing, Unit reach) {
        claims.change(
                claim.authority(), claim.item(), before -> claim.after(before.or(() -> earlier(standing)), reach));
    }

    private static Optional<Claim> earlier(Standing standing) {
        return Optional.ofNullable(standing.claim()).map(Standing.Decided::claim);
    }

    private boolean isPublished(Person person, ItemId item) {
        return itemsOf(person)
                .find(item)
                .filter(PublishedItem.class::isInstance)
                .isPresent();
    }

    private static @Nullable ItemId replacedBy(Claim known) {
        return known.isClaimed() ? known.item() : null;
    }

    private void requireOpen(Person person, ItemId item, ItemText wanted) {
        Optional<Item> known = itemsOf(person).find(item).filter(it -> !it.mayBeWordedAnew());
        known.filter(WithdrawnItem.class::isInstance).ifPresent(withdrawn -> {
            throw new ItemOutOfForce(item);
        });
        known.filter(published -> !published.text().equals(wanted)).ifPresent(published -> {
            throw new ClaimPublished(item);
        });
    }

    private Items itemsOf(Person person) {
        return directories.of(person.authority()).items();
    }
}
