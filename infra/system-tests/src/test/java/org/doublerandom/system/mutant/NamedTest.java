package org.doublerandom.system.mutant;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one method of a test class in a process of its own, which ends as the test did. */
final class NamedTest {
    private NamedTest() {}

    /** How a test ended. */
    enum Verdict {
        PASSED(0),
        /** An assertion does not hold. */
        FAILED(10),
        /** There is no such test, or it broke down before it could say anything about the code. */
        NEITHER(11);

        private final int exit;

        Verdict(int exit) {
            this.exit = exit;
        }

        static Verdict ofExit(int exit) {
            return exit == PASSED.exit ? PASSED : exit == FAILED.exit ? FAILED : NEITHER;
        }

        private static Verdict of(TestExecutionSummary summary) {
            boolean ran = summary.getTestsStartedCount() > 0 && summary.getTestsSkippedCount() == 0;
            if (!ran) {
                return NEITHER;
            }
            if (summary.getTotalFailureCount() == 0) {
                return PASSED;
            }
            boolean asserted = summary.getFailures().stream()
                    .allMatch(failure -> failure.getException() instanceof AssertionError);
            return asserted ? FAILED : NEITHER;
        }
    }

    public static void main(String[] args) throws ClassNotFoundException {
        String method = args[1];
        PostDiscoveryFilter named = descriptor -> FilterResult.includedIf(isOrHolds(descriptor, method));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Class.forName(args[0])))
                .filters(named)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        listener.getSummary().printFailuresTo(new PrintWriter(System.out, true), 5);
        System.exit(Verdict.of(listener.getSummary()).exit);
    }

    private static boolean isOrHolds(TestDescriptor descriptor, String method) {
        return descriptor
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName().equals(method))
                .orElse(true);
    }
}
