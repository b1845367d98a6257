package org.doublerandom.local.topics;

import java.util.HashMap;
import java.util.Map;

/** How a user signs in at the broker of the local stack. */
public record BrokerLogin(String user, String password, String mechanism, String module) {
    private static final String MODULES = "org.apache.kafka.common.security.";
    private static final String SUPER_USER = "stack";

    /** Who makes topics and users; the broker knows it from its own settings. */
    public static BrokerLogin ofTheStack(String password) {
        return new BrokerLogin(SUPER_USER, password, "PLAIN", MODULES + "plain.PlainLoginModule");
    }

    public static BrokerLogin ofService(String user, String password) {
        return new BrokerLogin(user, password, "SCRAM-SHA-512", MODULES + "scram.ScramLoginModule");
    }

    /** What a client of Kafka is told. */
    public Map<String, String> settings() {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                mechanism,
                "sasl.jaas.config",
                module + " required username=\"" + user + "\" password=\"" + password + "\";");
    }

    /** The same with where the broker of this machine is. */
    public Map<String, Object> settings(int port) {
        Map<String, Object> all = new HashMap<>(settings());
        all.put("bootstrap.servers", "127.0.0.1:" + port);
        return all;
    }
}
