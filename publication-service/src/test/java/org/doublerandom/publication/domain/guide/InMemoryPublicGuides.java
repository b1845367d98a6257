package org.doublerandom.publication.domain.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doublerandom.values.ItemId;

public final class InMemoryPublicGuides implements PublicGuides {
    private final Map<String, PublicGuide> guides = new TreeMap<>();
    private final Map<String, PublicChecklist> checklists = new TreeMap<>();

    @Override
    public Optional<PublicGuide> find(String authority, ItemId item) {
        return Optional.ofNullable(guides.get(authority + "." + item));
    }

    @Override
    public void keep(PublicGuide guide) {
        guides.merge(
                guide.authority() + "." + guide.item(),
                guide,
                (known, told) -> known.version() > told.version() ? known : told);
    }

    @Override
    public Optional<PublicChecklist> checklist(String authority, String code) {
        return Optional.ofNullable(checklists.get(authority + "." + code));
    }

    @Override
    public List<PublicChecklist> checklists() {
        return List.copyOf(checklists.values());
    }

    @Override
    public void keep(PublicChecklist checklist) {
        checklists.merge(
                checklist.authority() + "." + checklist.code(),
                checklist,
                (known, told) -> known.version() > told.version() ? known : told);
    }
}
