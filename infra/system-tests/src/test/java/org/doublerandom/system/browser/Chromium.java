package org.doublerandom.system.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A browser of its own, without a window and without a past. */
public final class Chromium implements AutoCloseable {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String WINDOW = "page";

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** @param profile an empty folder */
    public static Chromium start(Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        // Whoever runs tests may be root; the pages are our own.
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("told").toFile())
                .start();
        try {
            Path told = profile.resolve("DevToolsActivePort");
            await("browser")
                    .atMost(SOON)
                    .until(() -> Files.exists(told) && Files.readAllLines(told).size() == 2);
            List<String> lines = Files.readAllLines(told);
            return new Chromium(process, new DevTools(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1))));
        } catch (IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    public Window open(URI address) {
        return attached(tools.ask("", "Target.createTarget", Map.of("url", address.toString()))
                .path("targetId")
                .asString());
    }

    /** A window that a page has opened, as soon as it shows such an address. */
    public Window openedAt(String pathOfAddress) {
        await(pathOfAddress).atMost(SOON).until(() -> windowAt(pathOfAddress).isPresent());
        return attached(windowAt(pathOfAddress).orElseThrow());
    }

    private Optional<String> windowAt(String path) {
        JsonNode all = tools.ask("", "Target.getTargets", Map.of()).path("targetInfos");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path("type").asString().equals(WINDOW))
                .filter(each ->
                        path.equals(URI.create(each.path("url").asString()).getPath()))
                .map(each -> each.path("targetId").asString())
                .findFirst();
    }

    private Window attached(String target) {
        return new Window(tools.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** A page, used by CSS selectors as a person uses it by sight. */
    public final class Window {
        private final String session;

        private Window(String session) {
            this.session = session;
        }

        /** Waits for it. */
        public void click(String selector) {
            awaitThat(element(selector) + " !== null && !" + element(selector) + ".disabled");
            evaluate(element(selector) + ".click()");
        }

        /** Waits for it, and fills it as typing does: pages that listen hear of it. */
        public void fill(String selector, String text) {
            awaitThat(element(selector) + " !== null");
            evaluate(
                    "(field => { Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, "
                            + quoted(text) + "); field.dispatchEvent(new Event('change', {bubbles: true})); })("
                            + element(selector) + ")");
        }

        /** The text of the element, as soon as there is any. */
        public String textOf(String selector) {
            awaitThat("(" + element(selector) + "?.textContent ?? '').trim() !== ''");
            return evaluate(element(selector) + ".textContent.trim()").asString();
        }

        /** @param condition in the page's own language */
        public void awaitThat(String condition) {
            await(condition)
                    .atMost(SOON)
                    .until(() -> evaluate("Boolean(" + condition + ")").asBoolean());
        }

        private JsonNode evaluate(String script) {
            JsonNode answer = tools.ask(
                    session,
                    "Runtime.evaluate",
                    Map.of("expression", script, "returnByValue", true, "userGesture", true));
            if (answer.has("exceptionDetails")) {
                throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
            }
            return answer.at("/result/value");
        }

        private static String element(String selector) {
            return "document.querySelector(" + quoted(selector) + ")";
        }

        private static String quoted(String text) {
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
    }
}
