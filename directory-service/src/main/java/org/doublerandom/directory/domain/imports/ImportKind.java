package org.doublerandom.directory.domain.imports;

import java.util.Arrays;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;

/** What a table holds. */
public enum ImportKind {
    ITEMS(false, "items"),
    UPPER_ITEMS(false, "items"),
    TARGETS(true, "targets"),
    INSPECTORS(true, "inspectors"),
    RECUSALS(true, "recusals"),
    CLASSES(false, "classes"),
    VISITS(false, "visits"),
    TAG_MAPPING(false, "tag-mapping");

    private final boolean ofUnits;
    private final Dictionary columns;

    ImportKind(boolean ofUnits, String columns) {
        this.ofUnits = ofUnits;
        this.columns = Dictionary.of(columns);
    }

    /** The names under which its columns are published. */
    public Dictionary columns() {
        return columns;
    }

    /** Whether each row belongs to a unit; what holds for the whole authority is brought by whoever acts for all of it. */
    public boolean isOfUnits() {
        return ofUnits;
    }

    /** Whether frames are made of it: visits keep targets off a draw. */
    public boolean isOfFrames() {
        return isOfUnits() || this == TAG_MAPPING || this == VISITS;
    }

    /** Whether it is a list of items, which has a name. */
    public boolean isOfLists() {
        return this == ITEMS || this == UPPER_ITEMS;
    }

    /** Whether nobody but those who bring it and auditors may see a row of it. */
    public boolean isConfidential() {
        return this == CLASSES;
    }

    /** @throws RoleMissing for whoever does not bring tables of this kind; classes have a role of their own (domain §4) */
    public void requireHands(Person person) {
        person.require(hands());
    }

    boolean isSeenBy(Person person) {
        return person.has(Role.AUDITOR) || Arrays.stream(hands()).anyMatch(person::has);
    }

    private Role[] hands() {
        return this == CLASSES ? new Role[] {Role.CREDIT_OFFICER} : new Role[] {Role.SYSTEM_ADMIN, Role.UNIT_ADMIN};
    }

    public static ImportKind of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "kind-unknown", "kind: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
