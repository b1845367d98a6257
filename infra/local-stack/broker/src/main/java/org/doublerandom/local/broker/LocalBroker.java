package org.doublerandom.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Starts Apache Kafka on a folder, which it formats on the first start only. */
final class LocalBroker {
    private LocalBroker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println(
                    "usage: broker <port> <controller port> <data folder> <file with the super user's password>");
            System.exit(64);
        }
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        BrokerSettings settings = new BrokerSettings(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                folder,
                Files.readString(Path.of(arguments[3])).strip());
        String file = settings.write().toString();
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file});
    }

    private static void format(String settings) {
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", settings, "--ignore-formatted"};
        int status = StorageTool.execute(command, System.out);
        if (status != 0) {
            System.err.println("formatting the broker's folder: exit status " + status + " (expected: 0)");
            System.exit(status);
        }
    }
}
