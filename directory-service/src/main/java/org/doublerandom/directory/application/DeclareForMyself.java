package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Declarations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.NotAnInspector;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An inspector declares whom he must not inspect, and sees what is declared about him. */
@UseCase
public class DeclareForMyself {
    private final Directories directories;
    private final Clock clock;

    DeclareForMyself(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** @throws NotAnInspector if the directory does not know the person */
    public Inspector myself(Person person) {
        return directories.of(person.authority()).inspectors().all().stream()
                .filter(inspector -> inspector.facts().person().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new NotAnInspector(person.id()));
    }

    /**
     * @throws NotAnInspector if the directory does not know the person
     * @throws UnknownTarget if it does not have the target
     */
    public Declarations recuse(Person person, TargetId target, String reason, Span period) {
        person.require(Role.INSPECTOR);
        Inspector inspector = myself(person);
        Directory directory = directories.of(person.authority());
        if (directory.targets().find(target).isEmpty()) {
            throw new UnknownTarget(target);
        }
        return directory
                .inspectors()
                .declare(
                        inspector.id(),
                        known -> known.recused(
                                new Declaration(target, reason, period, person.id(), true, clock.instant())));
    }
}
