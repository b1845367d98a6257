package org.doublerandom.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/** What {@code infra/docs/tls.md} says: its commands are run, its settings are taken as they stand there. */
public final class TlsPage {
    private static final Path PAGE = Path.of("../docs/tls.md");
    /** Of all key stores. */
    public static final String PASSWORD = "of-the-stores";

    private final Path folder;

    private TlsPage(Path folder) {
        this.folder = folder;
    }

    /** Makes the certificates of some processes, and those of an authority of their own. */
    public static TlsPage certificatesIn(Path folder, String... processes) throws IOException, InterruptedException {
        String commands =
                block("sh", 0).replaceFirst("(?m)^PROCESSES=.*$", "PROCESSES=\"" + String.join(" ", processes) + "\"");
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", commands)
                .directory(Files.createDirectories(folder).toFile())
                .redirectErrorStream(true);
        Map<String, String> variables = shell.environment();
        variables.put("PASS", PASSWORD);
        // Many short runs of keytool.
        variables.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        variables.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + variables.get("PATH"));
        Process made = shell.start();
        String told = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IllegalStateException("the commands of " + PAGE + ": " + told);
        }
        return new TlsPage(folder);
    }

    /** The settings of every process, as variables of its environment. */
    public Map<String, String> ofEvery(String process) throws IOException {
        return settings(0, process);
    }

    /** Those of a process that asks whoever calls it for a certificate. */
    public Map<String, String> ofInner(String process) throws IOException {
        Map<String, String> settings = settings(0, process);
        settings.putAll(settings(1, process));
        return settings;
    }

    /** Those by which it reaches its store. */
    public Map<String, String> ofStore(String process) throws IOException {
        return settings(3, process);
    }

    /** Those by which it reaches the broker. */
    public Map<String, String> ofBroker(String process) throws IOException {
        return settings(4, process);
    }

    /** The key store of a process, or what all of them trust: {@code trusted}. */
    public Path store(String process) {
        return folder.resolve(process + ".p12");
    }

    /** For whom speaks as one of the processes. */
    public SSLContext as(String process) {
        return context(details(process));
    }

    /** For whom trusts the authority and has nothing to show. */
    public SSLContext asNobody() {
        return context(null);
    }

    private SSLContext context(@Nullable JksSslStoreDetails own) {
        return SslBundle.of(new JksSslStoreBundle(own, details("trusted"))).createSslContext();
    }

    private JksSslStoreDetails details(String name) {
        return JksSslStoreDetails.forLocation("file:" + store(name)).withPassword(PASSWORD);
    }

    private Map<String, String> settings(int block, String process) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : block("properties", block).split("\n")) {
            if (!line.startsWith("#")) {
                int end = line.indexOf('=');
                settings.put(
                        line.substring(0, end),
                        line.substring(end + 1)
                                .replace("${PASS}", PASSWORD)
                                .replace("/plan-service.p12", "/" + process + ".p12")
                                .replace("/etc/double-random", folder.toString()));
            }
        }
        return settings;
    }

    private static String block(String kind, int number) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks.get(number);
    }
}
