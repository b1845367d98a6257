package org.doublerandom.local.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One store: commands that change it run side by side and wait for a common commit.
 *
 * <p>A command holds the read side of the gate while it runs, the committer the write side while it commits: so a commit
 * never cuts a command in half. Queries do not wait for commits; only who closes the file waits for them. Whatever the file refuses is taken back to the last commit, without a restart.
 */
public final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final StoreOptions options;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    // Behind the gate, where both are needed.
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final Committer committer;
    private final Compaction compaction;
    private volatile MVStore store;
    private volatile Generation current = new Generation();
    private volatile @Nullable RuntimeException unavailable;
    private volatile Runnable whenTakenBack = () -> {};

    public Engine(StoreOptions options) {
        this.options = options;
        this.store = StoreFile.open(options);
        this.compaction = new Compaction(options);
        this.committer = new Committer(this::commit, this::rest, options.compactEvery());
    }

    /**
     * Begins to commit.
     *
     * @param openAnew forgets what was remembered of the maps, after they went back to the last commit
     */
    public void start(Runnable openAnew) {
        whenTakenBack = openAnew;
        committer.start();
    }

    /** Runs a command beside others; returns when it is stored. */
    public <T> T change(Supplier<T> command) {
        return store(gate.readLock(), command);
    }

    /** Runs a command while no other one changes anything; returns when it is stored. */
    public <T> T changeAlone(Supplier<T> command) {
        return store(gate.writeLock(), command);
    }

    /** Runs a query; the pages that it is reading are not overwritten meanwhile. */
    public <T> T read(Supplier<T> query) {
        inUse.readLock().lock();
        MVStore read = store;
        try {
            MVStore.TxCounter usage = read.registerVersionUsage();
            try {
                return query.get();
            } finally {
                read.deregisterVersionUsage(usage);
            }
        } catch (MVStoreException e) {
            throw new NotReadable(e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Runs a query that can be run anew: once more when the file was opened again beneath it. */
    public <T> T readAnew(Supplier<T> query) {
        MVStore before = store;
        try {
            return read(query);
        } catch (NotReadable e) {
            gate.readLock().lock();
            gate.readLock().unlock();
            if (store == before) {
                throw e;
            }
            return read(query);
        }
    }

    /** The generation that a running command belongs to. */
    public Generation generation() {
        return current;
    }

    /** Commits what a command that runs alone has done so far, so that a long one needs little memory. */
    public void storeSoFar() {
        if (gate.isWriteLockedByCurrentThread()) {
            write();
        }
    }

    /** Whether a query may be put to the collection that no index serves. */
    public boolean letsScan(String collection) {
        return options.letScan(collection);
    }

    public MVMap<byte[], byte[]> map(String name) {
        return Entries.of(store, name);
    }

    public Set<String> mapNames() {
        return StoreFile.dataMaps(store);
    }

    public void remove(MVMap<byte[], byte[]> map) {
        store.removeMap(map);
    }

    public void rename(MVMap<byte[], byte[]> map, String name) {
        store.renameMap(map, name);
    }

    public long fileSize() {
        return options.persistent() ? store.getFileStore().size() : 0;
    }

    /** Copies a consistent state to a file while commands go on. */
    public void backup(String target) {
        Backup.Snapshot snapshot;
        gate.writeLock().lock();
        try {
            RuntimeException failure = endGeneration();
            if (failure != null) {
                throw new NotStored(failure);
            }
            snapshot = Backup.snapshot(store);
            inUse.readLock().lock();
        } finally {
            gate.writeLock().unlock();
        }
        try {
            snapshot.writeTo(target);
        } finally {
            snapshot.close();
            inUse.readLock().unlock();
        }
    }

    /** Stores what is done, waits for the queries that are being answered, and lets go of the file. */
    @Override
    public void close() {
        committer.stop();
        gate.writeLock().lock();
        try {
            endGeneration();
            unavailable = new IllegalStateException("the store is closed");
            inUse.writeLock().lock();
            try {
                store.close();
            } finally {
                inUse.writeLock().unlock();
            }
        } catch (MVStoreException e) {
            LOG.error("not closed properly: {}", e.getMessage());
        } finally {
            gate.writeLock().unlock();
        }
    }

    private <T> T store(Lock side, Supplier<T> command) {
        Outcome<T> outcome;
        side.lock();
        try {
            RuntimeException away = unavailable;
            if (away != null) {
                throw new NotStored(away);
            }
            outcome = run(current, command);
        } finally {
            side.unlock();
            committer.wake();
        }
        outcome.generation.await();
        if (outcome.refusal != null) {
            throw outcome.refusal;
        }
        return outcome.answer;
    }

    private record Outcome<T>(
            Generation generation,
            @Nullable T answer,
            @Nullable MongoServerException refusal) {}

    private static <T> Outcome<T> run(Generation generation, Supplier<T> command) {
        generation.use();
        boolean whole = false;
        try {
            Outcome<T> done = new Outcome<>(generation, command.get(), null);
            whole = true;
            return done;
        } catch (MongoServerException e) {
            // Refused before or between whole documents: what it did to those before stays, as clients expect.
            whole = true;
            return new Outcome<>(generation, null, e);
        } finally {
            if (!whole) {
                generation.spoil();
            }
        }
    }

    private void commit() {
        gate.writeLock().lock();
        try {
            endGeneration();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private @Nullable RuntimeException endGeneration() {
        Generation ending = current;
        if (!ending.used()) {
            return null;
        }
        RuntimeException failure = null;
        try {
            if (ending.spoilt()) {
                throw new IllegalStateException("a command broke off in its middle");
            }
            write();
        } catch (RuntimeException e) {
            failure = e;
            LOG.error("not stored, back to the last commit: {}", e.getMessage());
            takeBack();
        }
        current = new Generation();
        ending.end(failure);
        return failure;
    }

    /** Every commit is synced, because the next one may overwrite what it has freed. */
    private void write() {
        store.commit();
        if (options.fsync()) {
            store.sync();
        }
    }

    private void rest() {
        gate.writeLock().lock();
        try {
            if (unavailable != null) {
                open();
            } else if (endGeneration() == null) {
                compaction.run(store, this::write);
            }
        } catch (MVStoreException e) {
            LOG.error("not compacted, back to the last commit: {}", e.getMessage());
            compaction.failed();
            takeBack();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void takeBack() {
        if (options.persistent()) {
            store.closeImmediately();
            open();
        } else {
            store.rollback();
            whenTakenBack.run();
        }
    }

    private void open() {
        try {
            store = StoreFile.open(options);
            whenTakenBack.run();
            unavailable = null;
        } catch (RuntimeException e) {
            unavailable = e;
            store.closeImmediately();
            LOG.error("cannot be opened again: {}", e.getMessage());
        }
    }
}
