package org.doublerandom.system.kill;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.doublerandom.system.RunningPlatform;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What remains of a sample that was told among kills: played once for all who ask about it. */
final class KilledInstallation implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Remains.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningPlatform.end(context);
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Played.class, type -> new Played(), Played.class)
                .remains
                .join();
    }

    /** Kept also when it failed: nobody has to wait for the same failure twice. */
    private static final class Played {
        final CompletableFuture<Remains> remains = new CompletableFuture<>();

        Played() {
            try {
                remains.complete(KilledSample.after(KilledInstallation::course));
            } catch (IOException | RuntimeException | AssertionError broken) {
                remains.completeExceptionally(broken);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                remains.completeExceptionally(e);
            }
        }
    }

    // Each is killed in the middle of what it does: the directory when its facts are on their way, the draw between the
    // readings of the dice, the store among visits; the launcher while items are published, and among visits.
    private static void course(KilledSample sample) throws IOException, InterruptedException {
        sample.until("/publication", 12);
        sample.restart();
        sample.until("/approval", 1);
        sample.kill("directory-service", "plan-service", "broker");
        sample.until("/readings/mine", 2);
        sample.kill("draw-service", "inspection-service", "identity");
        sample.until("/review", 10);
        sample.restart();
        sample.until("/review", 18);
        sample.kill("store", "gateway", "publication-service");
        sample.measureVisibility(20);
        sample.measureLag("inspection-service");
    }
}
