package org.doublerandom.testkit.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.Rights;
import org.doublerandom.testkit.TestPerson;

/**
 * Walks every operation of the service as every role, of the own, another and no authority and of another unit,
 * and compares the answers with the table of rights.
 */
public final class RightsWalk {
    private static final String OTHER = "999998-SAMR";
    /** No digits of the sample begin like this. */
    private static final String OTHER_UNIT = "987654";

    private static final List<String> ROLES = List.of(
            "SYSTEM_ADMIN",
            "UNIT_ADMIN",
            "PLANNER",
            "APPROVER",
            "DRAW_OFFICER",
            "WITNESS",
            "PARTY",
            "INSPECTOR",
            "REVIEWER",
            "PUBLISHER",
            "FOLLOW_UP_HANDLER",
            "CREDIT_OFFICER",
            "DEPARTMENT",
            "AUDITOR",
            "SUPERVISOR",
            "LEADER",
            "OPERATOR",
            "SERVICE",
            "NONE_AT_ALL");

    private final Api api;
    private final Rights rights;
    private final Operations operations;

    RightsWalk(Api api, Rights rights, Operations operations) {
        this.api = api;
        this.rights = rights;
        this.operations = operations;
    }

    /** How a service is walked: about which things, and by whom. */
    public interface Guide {
        /** @return nothing for operations that all services have */
        Optional<Walked> walked(String operation);

        /** Whether those are walked here: once is enough. */
        default boolean walksWhatAllServicesHave() {
            return false;
        }

        /** Who comes with the role; by default somebody of the sample's authority who has had no part in anything. */
        default TestPerson person(String role) {
            return TestPerson.with("p-walker-" + role.toLowerCase(Locale.ROOT), role);
        }
    }

    /**
     * A call of an operation about a thing that exists, of the authority of {@link Guide#person}.
     *
     * @param path with the thing in place of the variable
     * @param body of a command, so that the refusal does not lie in it; bytes are a table, or with PUT a text
     * @param owned whether it is about a thing of an authority, in the path or in the body
     * @param ofUnit whether that belongs to a unit
     */
    public record Walked(String path, Object body, boolean owned, boolean ofUnit) {
        public static Walked reading(String path) {
            return about(path, "").ofNobody();
        }

        public static Walked about(String path) {
            return about(path, Map.of());
        }

        public static Walked about(String path, Object body) {
            return new Walked(path, body, true, false);
        }

        /** A new thing, or a list. */
        public Walked ofNobody() {
            return new Walked(path, body, false, false);
        }

        public Walked ofAUnit() {
            return new Walked(path, body, owned, true);
        }
    }

    /** Every answer that is not as the table says. */
    public List<String> differences(Guide guide) {
        String own = guide.person("PLANNER").authority();
        List<String> wrong = new ArrayList<>();
        List<TestPerson> persons = persons(guide, own);
        Map<TestPerson, Api.Session> sessions = new HashMap<>();
        persons.forEach(person -> sessions.put(person, api.as(person)));
        for (String operation : operations.names()) {
            Optional<Walked> known = guide.walked(operation);
            if (known.isEmpty() && !guide.walksWhatAllServicesHave()) {
                continue;
            }
            Walked call = known.orElseGet(() -> ofAllServices(operation));
            if (!rights.isPublic(operation)) {
                expect(operation, "nobody", Set.of(401), send(api.anonymously(), operation, call), wrong);
            }
            // Who may do it comes last: afterwards the thing is another one, and says so before it asks for the role.
            persons.sort(Comparator.comparing(
                    person -> statusesFor(operation, call, person, own).isEmpty()));
            for (TestPerson person : persons) {
                Answer answer = send(sessions.get(person), operation, call);
                String who = person.roles() + " of '" + person.authority() + "' '" + person.unit() + "'";
                expect(operation, who, statusesFor(operation, call, person, own), answer, wrong);
            }
        }
        return wrong;
    }

    private static List<TestPerson> persons(Guide guide, String own) {
        List<TestPerson> persons = new ArrayList<>();
        for (String role : ROLES) {
            for (String authority : List.of(own, OTHER, "")) {
                persons.add(guide.person(role).ofAuthority(authority));
            }
            persons.add(guide.person(role).ofAuthority(own).ofUnit(OTHER_UNIT));
        }
        return persons;
    }

    /** Rows of the table about paths of the service that it does not have. */
    public Set<String> rowsWithoutOperation(String ownPath) {
        Set<String> lacking = new TreeSet<>(rights.operations());
        operations.names().forEach(name -> lacking.remove(Rights.shapeOf(name)));
        lacking.removeIf(operation -> !operation.contains(" " + ownPath));
        return lacking;
    }

    /** Operations below the path that the guide leaves out, and that are none of those which all services have. */
    public Set<String> operationsNotWalked(Guide guide, String ownPath) {
        Set<String> left = new TreeSet<>(operations.names());
        left.removeIf(operation -> !operation.contains(" " + ownPath)
                || !rights.operations().contains(Rights.shapeOf(operation))
                || guide.walked(operation).isPresent());
        return left;
    }

    private static Walked ofAllServices(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "bm9uZQ");
        return Walked.about(path).ofNobody();
    }

    /** Empty: whatever is no refusal for want of rights. */
    private Set<Integer> statusesFor(String operation, Walked call, TestPerson person, String own) {
        boolean elsewhere = !person.authority().equals(own);
        boolean inAnotherUnit = call.ofUnit() && person.unit().equals(OTHER_UNIT);
        if (rights.isPublic(operation)) {
            return Set.of();
        }
        if (operation.contains(" /internal/")) {
            return person.roles().contains("SERVICE") ? Set.of() : Set.of(403);
        }
        if (reaches(operation, person, call.owned() && elsewhere, inAnotherUnit)) {
            return Set.of();
        }
        Optional<String> reading = rights.readingOf(operation);
        boolean seesTheThing = reading.isPresent()
                // The door does not know whose the thing is: who could read none like it learns nothing, whoever owns
                // it.
                ? reaches(
                        reading.get(),
                        person,
                        elsewhere && passesTheDoor(operation, person),
                        inAnotherUnit && passesTheDoor(operation, person))
                : !(call.owned() && elsewhere && passesTheDoor(operation, person));
        return Set.of(seesTheThing ? 403 : 404);
    }

    private boolean passesTheDoor(String operation, TestPerson person) {
        return rights.personComesFirst(operation) || reaches(operation, person, false, false);
    }

    private boolean reaches(String operation, TestPerson person, boolean thingOfOthers, boolean thingOfAnotherUnit) {
        Map<String, String> roles = rights.rolesOf(operation);
        return person.roles().stream().filter(roles::containsKey).anyMatch(role -> switch (roles.get(role)) {
            case "any" -> !administersAUnit(role, person);
            case "own" -> !thingOfOthers && !person.authority().isEmpty() && !administersAUnit(role, person);
            case "unit" -> !thingOfOthers && !person.authority().isEmpty() && !thingOfAnotherUnit;
            default -> throw new IllegalStateException(operation + ": " + roles.get(role));
        });
    }

    private static boolean administersAUnit(String role, TestPerson person) {
        return role.endsWith("_ADMIN") && !person.unit().isEmpty();
    }

    private static void expect(String operation, String who, Set<Integer> expected, Answer answer, List<String> wrong) {
        boolean asExpected = expected.isEmpty()
                ? answer.status() != 401 && answer.status() != 403 && answer.status() < 500
                : expected.contains(answer.status());
        if (!asExpected) {
            wrong.add("%s as %s: %d (expected: %s) %s"
                    .formatted(operation, who, answer.status(), expected, answer.text()));
        }
    }

    private static Answer send(Api.Session session, String operation, Walked call) {
        return switch (operation.substring(0, operation.indexOf(' '))) {
            case "GET" -> session.get(call.path());
            case "POST" ->
                call.body() instanceof byte[] table
                        ? session.post(
                                call.path(),
                                table,
                                "text/csv",
                                UUID.randomUUID().toString())
                        : session.post(call.path(), call.body());
            case "PUT" ->
                call.body() instanceof byte[] text
                        ? session.put(call.path(), text, "text/plain")
                        : session.edit(call.path(), "\"" + "0".repeat(64) + "\"", call.body());
            default -> throw new IllegalArgumentException(operation + " (expected: GET, POST or PUT)");
        };
    }
}
