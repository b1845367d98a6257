package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.Rights;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RightsOfAccountsTest extends AccountsTest {
    private static final String OTHER = "000000-JKJ";

    @Autowired
    Rights rights;

    @Autowired
    Operations operations;

    @Test
    void everyOperationAnswersEveryRoleAsTheTableSays() {
        String person = inForce(aName(), "*", "INSPECTOR");
        String concerned = inForce(aName(), "*", "INSPECTOR");
        String request = CallerOfAccounts.json(
                        first.post(ACCOUNTS + "/" + concerned + "/roles", Map.of("roles", List.of("WITNESS"))))
                .at("/request/id")
                .asString();
        Set<String> wrong = new TreeSet<>();
        for (String operation : ofTheInterface()) {
            String path = operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("{person}", person)
                    .replace("{id}", request);
            String verb = operation.substring(0, operation.indexOf(' '));
            int nobody = first.anonymously(verb, path).statusCode();
            check(wrong, operation, "nobody", nobody, 401);
            for (String role : roles()) {
                CallerOfAccounts caller = caller("p-walker", role, "*", role);
                check(wrong, operation, role, send(caller, verb, path), expected(operation, role, true));
                if (path.contains(person) || path.contains(request)) {
                    int elsewhere = send(caller.of(OTHER), verb, path);
                    check(wrong, operation, role + " elsewhere", elsewhere, expected(operation, role, false));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ofTheInterface()).hasSize(16);
    }

    @Test
    void everyRowOfTheTableIsAnOperation() {
        Set<String> rows = new TreeSet<>(rights.operations());
        rows.removeIf(row -> !row.contains(" /api/identity/"));
        operations.names().forEach(name -> rows.remove(Rights.shapeOf(name)));

        assertThat(rows).isEmpty();
    }

    private List<String> ofTheInterface() {
        return operations.names().stream()
                .filter(name -> name.contains(" /api/identity/"))
                .toList();
    }

    private static List<String> roles() {
        return Stream.concat(Stream.of(Role.values()).map(Role::name), Stream.of("NONE_AT_ALL"))
                .toList();
    }

    // 0: whatever is no refusal for want of rights; the body of the commands is refused afterwards.
    private int expected(String operation, String role, boolean own) {
        boolean calls = rights.rolesOf(operation).containsKey(role);
        Optional<String> reading = rights.readingOf(operation);
        boolean reads = reading.isPresent() && rights.rolesOf(reading.get()).containsKey(role);
        if (calls) {
            return own ? 0 : 404;
        }
        return reading.isEmpty() || reads ? 403 : 404;
    }

    private static int send(CallerOfAccounts caller, String verb, String path) {
        return switch (verb) {
            case "GET" -> caller.get(path).statusCode();
            case "PUT" ->
                caller.edit(path, "\"999\"", Map.of("name", "林", "unit", "1")).statusCode();
            default -> caller.post(path, bodyOf(path)).statusCode();
        };
    }

    private static Map<String, Object> bodyOf(String path) {
        if (path.endsWith("/roles") || path.endsWith("/withdrawals")) {
            return Map.of("roles", List.of("LEADER"));
        }
        return path.endsWith("/rejection") ? Map.of("reason", "x") : Map.of();
    }

    private static void check(Set<String> wrong, String operation, String who, int status, int expected) {
        boolean asExpected = expected == 0 ? status != 401 && status != 403 && status < 500 : status == expected;
        if (!asExpected) {
            wrong.add(operation + " as " + who + ": " + status + " (expected: " + expected + ")");
        }
    }
}
