package org.doublerandom.system;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For a journey that moves the clock: it has a platform of its own, before {@link RunningPlatform} starts another for the next. */
public final class FreshPlatform implements BeforeAllCallback, AfterAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        RunningPlatform.end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        RunningPlatform.end(context);
    }
}
