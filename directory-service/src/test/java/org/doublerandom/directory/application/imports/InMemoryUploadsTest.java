package org.doublerandom.directory.application.imports;

import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.UploadsContract;

class InMemoryUploadsTest extends UploadsContract {
    @Override
    protected Uploads uploads() {
        return new InMemoryUploads();
    }
}
