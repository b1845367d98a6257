package org.doublerandom.directory.domain.imports;

/** There is no such import. */
public final class UnknownImport extends RuntimeException {
    public UnknownImport(ImportId id) {
        super("import " + id.value() + " (expected: one that was ordered)");
    }
}
