package org.doublerandom.publication.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.guide.PublicChecklist;
import org.doublerandom.publication.domain.guide.PublicGuide;
import org.doublerandom.publication.domain.guide.PublicGuides;
import org.doublerandom.values.ItemId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublicGuides implements PublicGuides {
    private final Records<PublicGuide> guides;
    private final Records<PublicChecklist> checklists;

    MongoPublicGuides(Aggregates aggregates) {
        this.guides = aggregates.records("guides", PublicGuide.class);
        this.checklists = aggregates.records("checklists", PublicChecklist.class);
    }

    @Override
    public Optional<PublicGuide> find(String authority, ItemId item) {
        return guides.find(key(authority, item.value()));
    }

    // Facts of one guide are read one after another, so that nobody keeps another version between these two steps.
    @Override
    public void keep(PublicGuide guide) {
        boolean isOld = find(guide.authority(), guide.item())
                .filter(known -> known.version() > guide.version())
                .isPresent();
        if (!isOld) {
            guides.keep(key(guide.authority(), guide.item().value()), guide);
        }
    }

    @Override
    public Optional<PublicChecklist> checklist(String authority, String code) {
        return checklists.find(key(authority, code));
    }

    @Override
    public List<PublicChecklist> checklists() {
        return checklists.list(new Query()).stream()
                .sorted(Comparator.comparing(PublicChecklist::authority).thenComparing(PublicChecklist::code))
                .toList();
    }

    @Override
    public void keep(PublicChecklist checklist) {
        boolean isOld = checklist(checklist.authority(), checklist.code())
                .filter(known -> known.version() > checklist.version())
                .isPresent();
        if (!isOld) {
            checklists.keep(key(checklist.authority(), checklist.code()), checklist);
        }
    }

    private static String key(String authority, String id) {
        return authority + "." + id;
    }
}
