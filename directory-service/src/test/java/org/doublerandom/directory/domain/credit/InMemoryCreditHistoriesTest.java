package org.doublerandom.directory.domain.credit;

import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.Targets;

class InMemoryCreditHistoriesTest extends CreditHistoriesContract {
    private final Directories directories = new InMemoryDirectories();

    @Override
    protected Targets targets() {
        return directories.of(InMemoryDirectories.HOME).targets();
    }

    @Override
    protected CreditHistories histories() {
        return new InMemoryCreditHistories(directories);
    }
}
