package org.doublerandom.local.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedEngineTest {
    private static final byte[] ONE = {1};
    private static final byte[] OTHER = {2};

    @TempDir
    Path folder;

    @Test
    void theFileIsLetGoWhenTheLastQueryHasBeenAnswered() throws Exception {
        Engine engine = new Engine(StoreOptions.of(folder.resolve("store.mv")));
        engine.start(() -> {});
        engine.change(() -> put(engine, ONE));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<byte[]> query = CompletableFuture.supplyAsync(() -> engine.read(() -> {
            MVMap<byte[], byte[]> map = engine.map("things");
            reading.countDown();
            await(goOn);
            return map.get(ONE);
        }));
        await(reading);
        engine.change(() -> put(engine, OTHER));
        CompletableFuture<Void> closed = CompletableFuture.runAsync(engine::close);
        assertThatThrownBy(() -> closed.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        goOn.countDown();

        assertThat(query.get(5, TimeUnit.SECONDS)).isEqualTo(ONE);
        closed.get(5, TimeUnit.SECONDS);
    }

    private static byte[] put(Engine engine, byte[] key) {
        return engine.map("things").put(key, key);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
