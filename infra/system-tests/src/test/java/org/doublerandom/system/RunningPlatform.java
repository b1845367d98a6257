package org.doublerandom.system;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.ProgramEnded;
import org.doublerandom.local.stack.Stack;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The whole platform, built and started once for all journeys: broker, store, identity, gateway and five services. */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == County.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context).county;
    }

    private static Started started(ExtensionContext context) {
        return store(context).computeIfAbsent(Started.class, type -> Started.now(), Started.class);
    }

    /** Stops it, if it runs: the next may have its place. */
    public static void end(ExtensionContext context) {
        Started running = store(context).remove(Started.class, Started.class);
        if (running != null) {
            running.close();
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL);
    }

    private record Started(Stack stack, County county) implements AutoCloseable {
        static Started now() {
            Installation home = ProjectRoot.installation();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try {
                home.deleteData();
                Stack stack = Stack.prepare(home, freePort(), true, out);
                stack.start();
                return new Started(stack, new County(stack));
            } catch (ProgramEnded ended) {
                throw new IllegalStateException(
                        ended.getMessage() + "\n" + String.join("\n", ended.lastLines()), ended);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        @Override
        public void close() {
            stack.stop();
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
