package org.doublerandom.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.doublerandom.local.topics.BrokerLogin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keys and secrets of one installation: made once, readable by their owner only. */
final class Secrets {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final JsonMapper JSON = new JsonMapper();
    // Every secret here has 60 random bits or more: a costlier encoding would only slow the first start down.
    private static final int COST = 6;
    private static final String ENCODING = "{bcrypt}";
    // Without the letters and digits that are easily taken for one another.
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String BROKER = "broker.secret";

    private final Installation home;

    Secrets(Installation home) {
        this.home = home;
    }

    /** 32 random bytes in base64. */
    String key(String name) {
        return once(name + ".key", () -> {
            byte[] key = new byte[32];
            CHANCE.nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    /**
     * The public half of the second seal; the private one lies beside it, {@code second-seal.private}, until somebody takes it to
     * where it belongs: outside the bureau.
     */
    String secondSealKey() {
        return once("second-seal.public", () -> {
            SecondSealKeys pair = SecondSealKeys.made();
            home.writePrivately(home.secrets().resolve("second-seal.private"), pair.privateKey() + "\n");
            return pair.publicKey();
        });
    }

    String clientSecret(String client) {
        return once("client-" + client + ".secret", () -> readable(6));
    }

    /** How a service signs in at the broker. */
    BrokerLogin brokerLogin(String service) {
        return BrokerLogin.ofService(service, once("broker-" + service + ".secret", () -> readable(6)));
    }

    /** How the launcher does; the broker reads the same file. */
    BrokerLogin brokerLogin() {
        return BrokerLogin.ofTheStack(once(BROKER, () -> readable(6)));
    }

    /** The file of it; made if it is missing, as after the restore of an older backup. */
    Path brokerPassword() {
        brokerLogin();
        return home.secrets().resolve(BROKER);
    }

    Path signingKey() {
        return home.secrets().resolve("signing-key.json");
    }

    Path accounts() {
        return home.secrets().resolve("accounts.json");
    }

    Path clients() {
        return home.secrets().resolve("clients.json");
    }

    void writeClients(List<String> clients) {
        if (Files.exists(clients())) {
            return;
        }
        List<Map<String, String>> entries = new ArrayList<>();
        for (String client : clients) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("clientId", client);
            entry.put("secret", encoded(clientSecret(client)));
            entries.add(entry);
        }
        home.writePrivately(clients(), JSON.writeValueAsString(entries));
    }

    /** Groups of four characters, 20 bits each. */
    static String readable(int groups) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(CHANCE.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    static String encoded(String secret) {
        return ENCODING + BCrypt.hashpw(secret, BCrypt.gensalt(COST));
    }

    /** As it was encoded before, if it was. */
    static String encoded(String secret, @Nullable String before) {
        boolean same = before != null && BCrypt.checkpw(secret, before.substring(ENCODING.length()));
        return same ? before : encoded(secret);
    }

    /** What identity knows of passwords, by username. */
    Map<String, String> encodedBefore() {
        Map<String, String> encoded = new LinkedHashMap<>();
        if (Files.exists(accounts())) {
            for (JsonNode entry : JSON.readTree(accounts().toFile())) {
                encoded.put(
                        entry.get("username").asString(), entry.get("password").asString());
            }
        }
        return encoded;
    }

    private String once(String name, Supplier<String> made) {
        Path file = home.secrets().resolve(name);
        if (!Files.exists(file)) {
            home.writePrivately(file, made.get() + "\n");
        }
        return Installation.lines(file).get(0);
    }
}
