package org.doublerandom.directory.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.frame.PlannedVisits.Lineage;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.matching.Matcher;
import org.doublerandom.directory.domain.matching.Matching;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** A planner asks before proposing who could inspect whom; nothing is kept of it. */
@UseCase
public class MatchInspectors {
    private final Directories directories;
    private final ExtractFiles files;

    MatchInspectors(Directories directories, ExtractFiles files) {
        this.directories = directories;
        this.files = files;
    }

    /**
     * Visits as a batch would have them: items by id, by what they continue, and by their current guides.
     *
     * @throws UnknownItem if one is not in the directory
     */
    public PlannedVisits visits(Person planner, List<ItemId> items, LocalDate from, LocalDate to) {
        Directory own = directories.of(planner.authority());
        Set<String> names = new HashSet<>();
        Set<Lineage> lineages = new HashSet<>();
        for (ItemId id : items) {
            Item item = own.items().find(id).orElseThrow(() -> new UnknownItem(id));
            names.add(id.value());
            own.guides()
                    .find(id)
                    .ifPresent(book -> names.add(book.newest().digest().hex()));
            if (!item.lineage().isEmpty()) {
                lineages.add(new Lineage(id, Set.copyOf(item.lineage())));
            }
        }
        return new PlannedVisits(names, lineages, from, to);
    }

    /**
     * @param batch as it would be proposed
     * @param take how many are to be drawn; null where nobody says
     */
    public Matching match(Person planner, ProposedFrame batch, @Nullable Long take) {
        planner.require(Role.PLANNER);
        planner.requireOf(batch.request().authority());
        List<Inspector> roster = files.roster(batch);
        Matcher matcher = new Matcher(batch, roster);
        FrameCounts counts =
                files.count(batch, directories.of(batch.request().authority()).tagMapping(), matcher::add);
        return matcher.matching(counts, take);
    }
}
