package org.doublerandom.directory.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Expiry;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;

/** Looks up inspectors. */
@UseCase
public class ReadInspectors {
    private final Directories directories;

    ReadInspectors(Directories directories) {
        this.directories = directories;
    }

    /** @throws UnknownInspector also if the inspector serves in another unit */
    public Inspector inspector(AuthorityCode authority, Unit unit, InspectorId id) {
        return directories
                .of(authority)
                .inspectors()
                .find(id)
                .filter(inspector -> unit.covers(inspector.facts().unit()))
                .orElseThrow(() -> new UnknownInspector(id));
    }

    /** All of these; one unknown refuses the whole. */
    public List<Inspector> inspectors(AuthorityCode authority, List<InspectorId> ids) {
        return ids.stream()
                .distinct()
                .map(id -> inspector(authority, Unit.WHOLE, id))
                .toList();
    }

    /** By id. */
    public Page<Inspector> page(AuthorityCode authority, Unit unit, PageRequest page) {
        return page(authority, unit, inspector -> true, page);
    }

    /**
     * By id, those whose certificate ends as soon as that or sooner, or has ended; of whom it is not known when are not among them.
     *
     * @param today the official day from which it is seen
     */
    public Page<Inspector> expiring(
            AuthorityCode authority, Unit unit, Expiry soon, LocalDate today, PageRequest page) {
        return page(
                authority,
                unit,
                inspector -> {
                    Certificate certificate = inspector.facts().certificate();
                    return certificate != null
                            && certificate.valid().to() != null
                            && certificate.expiryOn(today).compareTo(soon) >= 0;
                },
                page);
    }

    private Page<Inspector> page(AuthorityCode authority, Unit unit, Predicate<Inspector> wanted, PageRequest page) {
        List<Inspector> byId = directories.of(authority).inspectors().all().stream()
                .filter(inspector -> unit.covers(inspector.facts().unit()))
                .filter(wanted)
                .sorted(Comparator.comparing(inspector -> inspector.id().value()))
                .toList();
        return Page.of(byId, inspector -> inspector.id().value(), page);
    }
}
