package org.doublerandom.directory.domain.checklist;

import java.util.List;

class InMemoryChecklistsTest extends ChecklistsContract {
    private final InMemoryChecklists checklists = new InMemoryChecklists();

    @Override
    protected Checklists checklists() {
        return checklists;
    }

    @Override
    protected List<Object> facts() {
        return checklists.events;
    }
}
