package org.doublerandom.system.examine;

import java.util.List;

/** Asks an installation whether it has kept all that is promised: nothing lost, nothing twice, nothing standing still. */
public final class Examination {
    private static final List<Promise> PROMISES = List.of(
            new EveryCommandIsThereOnce(),
            new EveryStreamIsWhole(),
            new EveryOutboxIsEmpty(),
            new EveryConsumerIsLevel(),
            new NothingStandsAside(),
            new EveryCopyIsThere(),
            new EveryBatchIsAnnouncedOnce(),
            new EveryLogIsAChain(),
            new EveryOutcomeFollows(),
            new EveryDrawIsConfirmed(),
            new EveryPublicationAppearsOnce(),
            new EveryFigureIsTrue());

    private Examination() {}

    /** @return in plain words what is wrong; empty if the installation is sound */
    public static List<String> of(Snapshot installation) {
        return PROMISES.stream()
                .flatMap(promise -> promise.brokenIn(installation).stream())
                .toList();
    }

    /** What is only on its way: it is waited for before anything else is asked. */
    public static List<String> restless(Snapshot installation) {
        return List.of(new EveryOutboxIsEmpty(), new EveryConsumerIsLevel()).stream()
                .flatMap(promise -> promise.brokenIn(installation).stream())
                .toList();
    }
}
