package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Declarations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.NotAboutOneself;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;

/** An administrator declares recusals and leaves of the inspectors of his unit, and that they hold no longer. */
@UseCase
public class DeclareForInspectors {
    private final Directories directories;
    private final ReadInspectors inspectors;
    private final Clock clock;

    DeclareForInspectors(Directories directories, ReadInspectors inspectors, Clock clock) {
        this.directories = directories;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /**
     * @throws UnknownInspector also if the inspector serves in another unit
     * @throws UnknownTarget if the directory does not have it: the recusal would silently protect nobody
     */
    public Declarations recuse(Person person, Unit reach, InspectorId id, TargetId target, String reason, Span period) {
        return change(person, inspector(person, reach, id), known -> {
            requireTarget(person, target);
            return known.recused(new Declaration(target, reason, period, person.id(), false, clock.instant()));
        });
    }

    /**
     * @param number of the recusal, counted from 1
     * @throws NotAboutOneself if the person is the inspector
     */
    public Declarations endRecusal(
            Person person, Unit reach, InspectorId id, int number, LocalDate lastDay, String reason) {
        return change(
                person,
                another(person, reach, id),
                known -> known.ended(number, new Declaration.Ending(lastDay, reason, person.id(), clock.instant())));
    }

    /** @throws NotAboutOneself if the person is the inspector */
    public Declarations enterLeave(Person person, Unit reach, InspectorId id, LocalDate from, LocalDate to) {
        return change(
                person,
                another(person, reach, id),
                known -> known.away(new Leave(from, to, person.id(), clock.instant())));
    }

    /**
     * @param number of the leave, counted from 1
     * @throws NotAboutOneself if the person is the inspector
     */
    public Declarations withdrawLeave(Person person, Unit reach, InspectorId id, int number, String reason) {
        return change(
                person,
                another(person, reach, id),
                known -> known.withdrawn(number, new Leave.Withdrawal(reason, person.id(), clock.instant())));
    }

    private Declarations change(Person person, Inspector inspector, UnaryOperator<Declarations> change) {
        return directories.of(person.authority()).inspectors().declare(inspector.id(), change);
    }

    private Inspector inspector(Person person, Unit reach, InspectorId id) {
        person.require(Role.SYSTEM_ADMIN, Role.UNIT_ADMIN);
        return inspectors.inspector(person.authority(), reach, id);
    }

    /** Who inspects and administers decides of the others only whether they can be drawn. */
    private Inspector another(Person person, Unit reach, InspectorId id) {
        Inspector inspector = inspector(person, reach, id);
        if (inspector.facts().person().equals(person.id())) {
            throw new NotAboutOneself(id);
        }
        return inspector;
    }

    private void requireTarget(Person person, TargetId target) {
        if (directories.of(person.authority()).targets().find(target).isEmpty()) {
            throw new UnknownTarget(target);
        }
    }
}
