package org.doublerandom.starter.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.springframework.core.io.Resource;

/** The table of rights: who may read and do what, of which authority ({@code rights.csv}). */
public final class Rights {
    private static final String HEADER = "operation,whose,roles,first";
    private static final Pattern ROW = Pattern.compile("([A-Z]+ /[^, ]*),(own|unit|any|public),([A-Z_ ]*),(person)?");
    private static final Pattern SERVICE = Pattern.compile("^([A-Z]+ /api/)[a-z0-9-]+/");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern LAST_STEP = Pattern.compile("/[^/]*$");

    private final Map<String, List<Right>> byOperation = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a line is no row, or stands twice */
    public Rights(List<Resource> tables) {
        tables.forEach(this::read);
    }

    /** Every operation of the table, as {@code METHOD /path} with nameless variables. */
    public Set<String> operations() {
        return byOperation.keySet();
    }

    /** Whether the table says anything about the operation. */
    public boolean knows(String operation) {
        return !rowsOf(operation).isEmpty();
    }

    public boolean isPublic(String operation) {
        return rowsOf(operation).stream().anyMatch(row -> row.whose() == Right.Whose.PUBLIC);
    }

    /** Who may call the operation, whose authority the thing is of aside. */
    public boolean permits(String operation, Person person) {
        return rowsOf(operation).stream().anyMatch(row -> row.permits(person));
    }

    /** How far a call that is permitted goes: over the whole authority, if any row says so, else over the caller's unit. */
    Reach reach(String operation, Person person) {
        Unit unit = person.unit();
        boolean whole = unit == null
                || rowsOf(operation).stream().anyMatch(row -> row.whose() != Right.Whose.UNIT && row.permits(person));
        return new Reach(whole ? Unit.WHOLE : unit);
    }

    /** Whether the domain asks first what the person did before, and only then for the role. */
    public boolean personComesFirst(String operation) {
        return rowsOf(operation).stream().anyMatch(Right::personFirst);
    }

    /** The roles that call the operation, with the authority whose things they reach. */
    public Map<String, String> rolesOf(String operation) {
        Map<String, String> roles = new LinkedHashMap<>();
        rowsOf(operation)
                .forEach(row -> row.roles()
                        .forEach(role ->
                                roles.put(role.name(), row.whose().name().toLowerCase(Locale.ROOT))));
        return roles;
    }

    /** Whoever has one of these may call the operation. */
    List<Role> rolesFor(String operation) {
        return rowsOf(operation).stream()
                .flatMap(row -> row.roles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The reading of the thing that the operation is about: what has an id and can be read; nothing for lists. */
    public Optional<String> readingOf(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        while (path.contains("{")) {
            String reading = "GET " + path;
            if (path.endsWith("}") && knows(reading)) {
                return Optional.of(reading);
            }
            path = LAST_STEP.matcher(path).replaceFirst("");
        }
        return Optional.empty();
    }

    // How a path calls its variables means nothing; rows of every service stand under a star.
    private List<Right> rowsOf(String operation) {
        String shape = shapeOf(operation);
        List<Right> rows = byOperation.get(shape);
        return rows != null
                ? rows
                : byOperation.getOrDefault(SERVICE.matcher(shape).replaceFirst("$1*/"), List.of());
    }

    /** The operation with its variables nameless. */
    public static String shapeOf(String operation) {
        return VARIABLE.matcher(operation).replaceAll("{}");
    }

    private void read(Resource table) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER))
                    .map(Rights::rowIn)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("table of rights " + table, e);
        }
    }

    private void add(Right row) {
        List<Right> rows = byOperation.computeIfAbsent(shapeOf(row.operation()), operation -> new ArrayList<>());
        if (rows.contains(row)) {
            throw new IllegalArgumentException(
                    "table of rights: " + row.operation() + " twice (expected: each row once)");
        }
        rows.add(row);
    }

    private static Right rowIn(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException("table of rights: '" + line + "' (expected: " + HEADER + ")");
        }
        Set<Role> roles = Pattern.compile(" ")
                .splitAsStream(row.group(3))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Right(
                row.group(1), Right.Whose.valueOf(row.group(2).toUpperCase(Locale.ROOT)), roles, row.group(4) != null);
    }
}
