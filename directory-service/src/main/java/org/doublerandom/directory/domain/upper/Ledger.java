package org.doublerandom.directory.domain.upper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.values.ItemId;

/**
 * What is claimed of an edition, and what is not. A decision made on an earlier edition holds as long as the item says the same; where it says something
 * else the decision waits for confirmation.
 *
 * @param withdrawn items of the edition before that this one has not any more, as they stood there
 */
public record Ledger(Edition edition, List<Standing> standings, List<Standing> withdrawn) {
    public Ledger {
        standings = List.copyOf(standings);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * @param editions each that an edition follows, the oldest first, the edition itself last
     * @param claims on the items of an edition
     */
    public static Ledger of(List<Edition> editions, Function<ItemList, List<Claim>> claims) {
        Ledger ledger = null;
        for (Edition edition : editions) {
            Map<ItemId, Claim> own =
                    claims.apply(edition.list()).stream().collect(Collectors.toMap(Claim::item, Function.identity()));
            ledger = after(Optional.ofNullable(ledger), edition, own);
        }
        if (ledger == null) {
            throw new IllegalArgumentException("no editions (expected: at least one)");
        }
        return ledger;
    }

    private static Ledger after(Optional<Ledger> earlier, Edition edition, Map<ItemId, Claim> own) {
        Map<ItemId, Standing> before = earlier.map(Ledger::byItem).orElse(Map.of());
        Succession succession =
                new Succession(earlier.map(it -> it.edition().items()).orElse(List.of()), edition.items());
        List<Standing> standings = new ArrayList<>();
        for (ItemText item : edition.items()) {
            ItemText predecessor = succession.predecessorOf(item).orElse(null);
            Optional<Standing.Decided> decided = Optional.ofNullable(own.get(item.id()))
                    .map(claim -> new Standing.Decided(claim, item))
                    .or(() -> Optional.ofNullable(predecessor)
                            .map(known -> before.get(known.id()))
                            .map(Standing::claim));
            standings.add(decided.map(it -> Standing.of(item, predecessor, it))
                    .orElseGet(() -> Standing.open(item, predecessor)));
        }
        List<Standing> withdrawn = edition.isBrought()
                ? succession.withdrawn().stream()
                        .map(item -> before.get(item.id()))
                        .toList()
                : List.of();
        return new Ledger(edition, standings, withdrawn);
    }

    private Map<ItemId, Standing> byItem() {
        return standings.stream()
                .collect(Collectors.toMap(standing -> standing.upper().id(), Function.identity()));
    }

    public long count(Standing.State state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    /** @throws org.doublerandom.directory.domain.item.UnknownItem if the edition has none of that number */
    public Standing standing(ItemNumber number) {
        ItemId id = edition.item(number).id();
        return standings.stream()
                .filter(standing -> standing.upper().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What is still to be decided, and what is not claimed: the gaps (应纳尽纳). */
    public List<Standing> gaps() {
        return standings.stream()
                .filter(standing -> standing.state() != Standing.State.CLAIMED)
                .toList();
    }
}
