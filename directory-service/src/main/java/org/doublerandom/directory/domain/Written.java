package org.doublerandom.directory.domain;

/** What became of entries that were written under their natural keys. */
public record Written(long created, long updated, long unchanged) {
    public static final Written NOTHING = new Written(0, 0, 0);

    public Written plus(Written other) {
        return new Written(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }

    public long total() {
        return created + updated + unchanged;
    }
}
