package org.doublerandom.local.store.data;

/** What an index holds of an array without elements: one entry, before null. */
enum EmptyArray {
    INSTANCE
}
