package org.doublerandom.local.store.engine;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** Every map of the data goes from bytes to bytes; the order of the keys is that of their unsigned bytes. */
final class Entries {
    private Entries() {}

    static MVMap<byte[], byte[]> of(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }
}
