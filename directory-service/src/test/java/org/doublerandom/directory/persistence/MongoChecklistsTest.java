package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.checklist.Checklists;
import org.doublerandom.directory.domain.checklist.ChecklistsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoChecklistsTest extends ChecklistsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Checklists checklists = new MongoChecklists(stored.aggregates());

    @Override
    protected Checklists checklists() {
        return checklists;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
