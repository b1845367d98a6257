package org.doublerandom.system.kill;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many messages a service has still to read, as the broker sees it. */
final class Lag implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Admin admin;

    /** @param broker how it is reached */
    Lag(Map<String, Object> broker) {
        this.admin = Admin.create(broker);
    }

    /** @param service its name is that of its group */
    long of(String service) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(service)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> ends = admin.listOffsets(read.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ends.entrySet().stream()
                .mapToLong(
                        end -> end.getValue().offset() - read.get(end.getKey()).offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
